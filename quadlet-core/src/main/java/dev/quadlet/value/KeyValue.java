package dev.quadlet.value;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * An option with a name and, mostly, a value: {@code Sysctl=}, {@code LogOpt=}, {@code Options=}, {@code BuildArg=}.
 */
public final class KeyValue extends NamedValue {
    private static final String KIND = "option";

    private KeyValue(Text name, @Nullable Text value) {
        super(name, value);
    }

    /**
     * An option with literal content.
     *
     * @param name the option's name
     * @param value the value; whatever it holds, exactly that arrives
     * @return the option
     * @throws ValueException when the name is none
     */
    public static KeyValue of(String name, String value) {
        return of(name, Text.of(requireNonNull(value, "value")));
    }

    /**
     * An option in whose value systemd fills something in.
     *
     * @param name the option's name
     * @param value the value
     * @return the option
     * @throws ValueException when the name is none
     */
    public static KeyValue of(String name, Text value) {
        return new KeyValue(name(KIND, name), requireNonNull(value, "value"));
    }

    /**
     * An option without a value. Some keys know such: {@code BuildArg=} takes the value from the environment then.
     *
     * @param name the option's name
     * @return the option
     * @throws ValueException when the name is none
     */
    public static KeyValue flag(String name) {
        return new KeyValue(name(KIND, name), null);
    }

    /**
     * Reads one word of such a key.
     *
     * @param notation what stands behind the equals sign of the key, quotes included
     * @return the option
     * @throws ValueException when it is not one word, or Podman would drop it
     */
    public static KeyValue parse(String notation) {
        return parse(notation, Spelling.PODMAN_ASSIGNMENTS);
    }

    /**
     * Reads one word of a key.
     *
     * @param notation what stands behind the equals sign of the key, quotes included
     * @param spelling how that key is read
     * @return the option
     * @throws ValueException when it is not one word, or the reader would drop it
     */
    public static KeyValue parse(String notation, Spelling spelling) {
        return read(KIND, notation, spelling, KeyValue::new);
    }
}
