package dev.quadlet.value;

import static java.util.Objects.requireNonNull;

import dev.quadlet.syntax.SplitRule;
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
     * @param name the variable's name
     * @return the environment variable, without a value
     * @throws ValueException when the name is none
     */
    public static EnvironmentVariable inherited(String name) {
        return new EnvironmentVariable(name(KIND, name), null);
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
        return read(KIND, notation, spelling, EnvironmentVariable::new);
    }
}
