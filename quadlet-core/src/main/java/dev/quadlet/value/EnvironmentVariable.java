package dev.quadlet.value;

import static java.util.Objects.requireNonNull;

import dev.quadlet.syntax.SplitRule;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * A variable in the environment of a container, a build, or a service: {@code TZ=Europe/Berlin}.
 *
 * <p>What stands here can be read by everybody who can read the unit: it is no place for secrets.
 */
public final class EnvironmentVariable extends NamedValue {
    private static final String KIND = "environment variable";

    private EnvironmentVariable(Text name, @Nullable Text value) {
        super(name, value);
    }

    /**
     * A variable with literal content.
     *
     * @param name the variable's name
     * @param value the value; whatever it holds, exactly that arrives
     * @return the environment variable
     * @throws ValueException when the name is none
     */
    public static EnvironmentVariable of(String name, String value) {
        return of(name, Text.of(requireNonNull(value, "value")));
    }

    /**
     * A variable in whose value systemd fills something in.
     *
     * @param name the variable's name
     * @param value the value
     * @return the environment variable
     * @throws ValueException when the name is none
     */
    public static EnvironmentVariable of(String name, Text value) {
        return new EnvironmentVariable(name(KIND, name), requireNonNull(value, "value"));
    }

    /**
     * A variable that the container takes over from the environment of the podman process. Podman 5.6 and later; older
     * ones drop it.
     *
     * @param name the variable's name; an asterisk at its end takes over all that begin so
     * @return the environment variable, without a value
     * @throws ValueException when the name is none that systemd gives to a process
     */
    public static EnvironmentVariable inherited(String name) {
        return new EnvironmentVariable(name(KIND, name), null).likely();
    }

    /** Refuses what is left of a value with blanks when nobody quoted it: {@code -b}, <code>v}</code>, {@code --c=d}. */
    private EnvironmentVariable likely() {
        literalName()
                .ifPresent(
                        value().isEmpty()
                                ? EnvironmentVariable::requireInheritable
                                : EnvironmentVariable::requireNoPiece);
        return this;
    }

    private static void requireInheritable(String name) {
        if (!Variable.isName(name.endsWith("*") ? name.substring(0, name.length() - 1) : name)) {
            throw cutOff(KIND, name, "systemd gives no such variable to Podman");
        }
    }

    private static void requireNoPiece(String name) {
        if (name.startsWith("-") || StringUtils.containsAny(name, "\"'`{}")) {
            throw cutOff(KIND, name, "this is hardly the name of a variable");
        }
    }

    /** systemd is stricter about names than Podman. */
    @Override
    public String written(Spelling spelling) {
        if (spelling.split() == SplitRule.SYSTEMD_WORDS) {
            requireSystemd();
        }
        return content().quoted(spelling);
    }

    private void requireSystemd() {
        if (!Variable.isName(name())) {
            throw new ValueException(
                    KIND,
                    name(),
                    "systemd knows only names of letters, digits and underscores, not starting with a digit");
        }
        if (value().isEmpty()) {
            throw new ValueException(
                    KIND, name(), "systemd needs a value; to hand a variable on, use PassEnvironment=");
        }
    }

    /**
     * Reads one word of {@code Environment=}.
     *
     * @param notation what stands behind the equals sign of the key, quotes included
     * @return the environment variable
     * @throws ValueException when it is not one word, or Podman would drop it
     */
    public static EnvironmentVariable parse(String notation) {
        return parse(notation, Spelling.PODMAN_ASSIGNMENTS);
    }

    /**
     * Reads one word of a key.
     *
     * @param notation what stands behind the equals sign of the key, quotes included
     * @param spelling how that key is read
     * @return the environment variable
     * @throws ValueException when it is not one word, or the reader would drop it
     */
    public static EnvironmentVariable parse(String notation, Spelling spelling) {
        EnvironmentVariable variable = read(KIND, notation, spelling, EnvironmentVariable::new);
        if (spelling.split() != SplitRule.SYSTEMD_WORDS) {
            return variable.likely();
        }
        variable.literalName().ifPresent(name -> variable.requireSystemd());
        return variable;
    }
}
