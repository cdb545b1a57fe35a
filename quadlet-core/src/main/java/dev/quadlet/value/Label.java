package dev.quadlet.value;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A label or annotation: {@code traefik.enable=true}.
 */
public final class Label extends NamedValue {
    private static final String KIND = "label";

    private Label(Text name, @Nullable Text value) {
        super(name, value);
    }

    /**
     * A label with literal content.
     *
     * @param name the label's name
     * @param value the value; whatever it holds, exactly that arrives
     * @return the label
     * @throws ValueException when the name is none
     */
    public static Label of(String name, String value) {
        return of(name, Text.of(requireNonNull(value, "value")));
    }

    /**
     * A label in whose value systemd fills something in.
     *
     * @param name the label's name
     * @param value the value
     * @return the label
     * @throws ValueException when the name is none
     */
    public static Label of(String name, Text value) {
        return new Label(name(KIND, name), requireNonNull(value, "value"));
    }

    /**
     * Reads one word of {@code Label=} or {@code Annotation=}.
     *
     * @param notation what stands behind the equals sign of the key, quotes included
     * @return the label
     * @throws ValueException when it is not one word, or Podman would drop it
     */
    public static Label parse(String notation) {
        return parse(notation, Spelling.PODMAN_ASSIGNMENTS);
    }

    /**
     * Reads one word of a key.
     *
     * @param notation what stands behind the equals sign of the key, quotes included
     * @param spelling how that key is read
     * @return the label
     * @throws ValueException when it is not one word, or the reader would drop it
     */
    public static Label parse(String notation, Spelling spelling) {
        Label label = read(KIND, notation, spelling, Label::new);
        label.literalName().filter(label::isSign).ifPresent(name -> {
            throw cutOff(KIND, name, "this is hardly the name of a label");
        });
        return label;
    }

    /** Such as {@code &&} in a rule that was to be one value. */
    private boolean isSign(String name) {
        return value().isEmpty() && name.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
