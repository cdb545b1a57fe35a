package dev.quadlet;

import dev.quadlet.value.EnvironmentVariable;
import dev.quadlet.value.Variable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A file of environment variables that belongs to a stack, such as {@code .env}.
 *
 * <p>Two readers with two grammars may read such a file: Podman, when a container names it ({@link
 * ContainerBuilder#environmentFile(EnvironmentFile)}), and systemd, when a {@link #variable} of it stands in another key.
 * The stack knows who reads which file, and writes it so that every value arrives unchanged, or refuses to.
 *
 * <p>Values never show in {@link #toString} nor in a message, secret or not. The file is written with mode 0600.
 */
public final class EnvironmentFile {
    private final String name;
    private final Map<String, String> values;
    private final Set<String> secrets;

    private EnvironmentFile(String name, Map<String, String> values, Set<String> secrets) {
        this.name = name;
        this.values = values;
        this.secrets = secrets;
    }

    /**
     * A file without variables.
     *
     * @param name the file's name; it lies beside the units
     * @return the empty file
     * @throws IllegalArgumentException when the name has another character than letters, digits and {@code . _ - @ :},
     *     begins with a dash, or Podman would take the file for a unit
     */
    public static EnvironmentFile named(String name) {
        return new EnvironmentFile(StackPaths.environmentFile(name), Map.of(), Set.of());
    }

    /**
     * A file as it was written for one of its readers.
     *
     * @param name the file's name; it lies beside the units
     * @param text the text of the file
     * @param reader whose grammar counts
     * @return the file with the variables that the reader finds, all of them secret, since nobody said otherwise
     * @throws IllegalArgumentException when the file's name is none
     */
    public static EnvironmentFile parse(String name, String text, EnvironmentReader reader) {
        Map<String, String> values = new LinkedHashMap<>(reader.read(text));
        return new EnvironmentFile(named(name).name, values, new LinkedHashSet<>(values.keySet()));
    }

    /**
     * This file with one more variable, or with another value of it.
     *
     * @param variable the variable's name, without an equals sign, blank or control character; systemd reads only names of
     *     letters, digits and underscores that do not start with a digit
     * @param value its content
     * @return the longer file
     * @throws IllegalArgumentException when the name is none
     */
    public EnvironmentFile with(String variable, String value) {
        return put(variable, value, false);
    }

    /**
     * This file with one more variable whose value nobody may see.
     *
     * @param variable the variable's name, without an equals sign, blank or control character; systemd reads only names of
     *     letters, digits and underscores that do not start with a digit
     * @param value its content
     * @return the longer file
     * @throws IllegalArgumentException when the name is none
     */
    public EnvironmentFile withSecret(String variable, String value) {
        return put(variable, value, true);
    }

    private EnvironmentFile put(String variable, String value, boolean secret) {
        Map<String, String> all = new LinkedHashMap<>(values);
        all.put(EnvironmentVariable.of(variable, "").name(), Objects.requireNonNull(value, variable));
        Set<String> hidden = new LinkedHashSet<>(secrets);
        hidden.remove(variable);
        if (secret) {
            hidden.add(variable);
        }
        return new EnvironmentFile(name, all, hidden);
    }

    /**
     * The same variables under another file name.
     *
     * @param other the file's name
     * @return the renamed file
     * @throws IllegalArgumentException when the name is none
     */
    public EnvironmentFile renamed(String other) {
        return new EnvironmentFile(named(other).name, values, secrets);
    }

    /**
     * The file's name.
     *
     * @return the name, such as {@code .env}
     */
    public String name() {
        return name;
    }

    /**
     * The variables that the file defines.
     *
     * @return their names, in order
     */
    public Set<String> names() {
        return new LinkedHashSet<>(values.keySet());
    }

    /**
     * The value of a variable.
     *
     * @param variable the variable's name
     * @return its content, if the file defines it
     */
    public Optional<String> value(String variable) {
        return Optional.ofNullable(values.get(variable));
    }

    /**
     * Whether nobody may see the value of a variable.
     *
     * @param variable the variable's name
     * @return true when it was added as a secret
     */
    public boolean isSecret(String variable) {
        return secrets.contains(variable);
    }

    /**
     * A variable of this file, for use in other keys: an image's tag, a port, a volume. The unit that uses it gets the
     * {@code [Service] EnvironmentFile=} that it needs, with the path {@code %E/containers/systemd/}: right for units in
     * {@code /etc/containers/systemd} and {@code ~/.config/containers/systemd}, but not in
     * {@code /etc/containers/systemd/users}. systemd puts its value on Podman's command line, which everybody
     * on the machine can read; so a secret cannot be used like that.
     *
     * @param variable the variable's name
     * @return the variable, which knows this file
     * @throws IllegalArgumentException when the file does not define it, or it is a secret
     */
    public Variable variable(String variable) {
        require(variable);
        if (isSecret(variable)) {
            throw new IllegalArgumentException(secrecy(variable));
        }
        return Variable.named(variable).definedIn(name);
    }

    /** Why a variable cannot be used in a key. */
    String secrecy(String variable) {
        return variable + " of " + name + " is secret and would stand on Podman's command"
                + " line: give it to the container with environmentFrom(…) or environmentFile(…)";
    }

    void require(String variable) {
        if (!values.containsKey(variable)) {
            throw new IllegalArgumentException(
                    name + " does not define " + variable + "; it defines " + String.join(", ", values.keySet()));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EnvironmentFile that
                && name.equals(that.name)
                && values.equals(that.values)
                && secrets.equals(that.secrets);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, values.keySet());
    }

    /** The file's name and the names of its variables, without values. */
    @Override
    public String toString() {
        return name + " (" + String.join(", ", values.keySet()) + ")";
    }
}
