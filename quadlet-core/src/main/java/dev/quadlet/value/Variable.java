package dev.quadlet.value;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An environment variable that systemd fills in when it starts the service.
 *
 * <p>systemd knows what {@code [Service] Environment=} and {@code EnvironmentFile=} of the <em>service</em> define, not
 * the container's own environment; a variable that is not defined there becomes empty. It is filled in only in command
 * lines, that is in nearly all keys that Podman turns into arguments.
 */
public final class Variable implements Text.Part {
    private final String name;
    private final boolean severalWords;
    private final @Nullable String file;

    private Variable(String name, boolean severalWords, @Nullable String file) {
        this.name = name;
        this.severalWords = severalWords;
        this.file = file;
    }

    /**
     * A variable whose value is put in as it is: <code>${TAG}</code>.
     *
     * @param name letters, digits and underscores, not starting with a digit
     * @return the variable
     * @throws ValueException when the name is none
     */
    public static Variable named(String name) {
        return new Variable(checked(name), false, null);
    }

    /**
     * A variable that stands alone as a word and whose value is cut at blanks into any number of arguments: {@code $OPTS}.
     *
     * @param name letters, digits and underscores, not starting with a digit
     * @return the variable
     * @throws ValueException when the name is none
     */
    public static Variable words(String name) {
        return new Variable(checked(name), true, null);
    }

    /** As it was found in a file: systemd takes any characters for a name, although none such can be defined. */
    static Variable found(String name, boolean severalWords) {
        return new Variable(name, severalWords, null);
    }

    private static String checked(String name) {
        if (!isName(name)) {
            throw new ValueException(
                    "variable", name, "a name is letters, digits and underscores, and does not start with a digit");
        }
        return name;
    }

    /**
     * Whether systemd lets a variable be called so.
     *
     * @param name the name
     * @return true for ASCII letters, digits and underscores that do not start with a digit
     */
    public static boolean isName(String name) {
        return !name.isEmpty()
                && !Character.isDigit(name.charAt(0))
                && name.chars().allMatch(c -> c == '_' || Specifier.isLetter((char) c));
    }

    /**
     * The same variable with the name of the environment file that defines it.
     *
     * @param environmentFile the file's name, such as {@code .env}
     * @return the variable, which knows its file
     */
    public Variable definedIn(String environmentFile) {
        return new Variable(name, severalWords, requireNonNull(environmentFile, "environmentFile"));
    }

    /**
     * The environment file that defines it.
     *
     * @return the file's name, when it is known
     */
    public Optional<String> definedIn() {
        return Optional.ofNullable(file);
    }

    /**
     * The name, without {@code $} and braces.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Whether the value is cut at blanks into several arguments.
     *
     * @return true for {@code $OPTS}, false for <code>${OPTS}</code>
     */
    public boolean isSeveralWords() {
        return severalWords;
    }

    @Override
    public String written(Expansion expansion) {
        if (!expansion.expandsVariables()) {
            throw new ValueException(
                    "variable", toString(), "systemd fills in variables in command lines only, not in this key");
        }
        return toString();
    }

    @Override
    public Optional<Variable> variable() {
        return Optional.of(this);
    }

    /** Equal by what is written; where the variable is defined does not count. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Variable variable
                && name.equals(variable.name)
                && severalWords == variable.severalWords;
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** The notation, <code>${TAG}</code>. */
    @Override
    public String toString() {
        return severalWords ? "$" + name : "${" + name + "}";
    }
}
