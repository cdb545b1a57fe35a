package dev.quadlet.value;

/** A text that is not a value of its kind, or a value that has no spelling in a unit file. */
public final class ValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 120;

    private final String kind;
    private final String value;
    private final String reason;

    /**
     * Says what is wrong.
     *
     * @param kind what the value should be, with a small initial: {@code port mapping}
     * @param value the offending value
     * @param reason why it cannot be, and what would be right; a clause without a full stop
     */
    public ValueException(String kind, String value, String reason) {
        super(kind + " '" + shown(value) + "': " + reason);
        this.kind = kind;
        this.value = value;
        this.reason = reason;
    }

    /**
     * What the value should have been.
     *
     * @return the kind, such as {@code port mapping}
     */
    public String kind() {
        return kind;
    }

    /**
     * The offending value, whole.
     *
     * @return the value as it was given
     */
    public String value() {
        return value;
    }

    /**
     * Why it cannot be.
     *
     * @return the reason, as a clause
     */
    public String reason() {
        return reason;
    }

    /** One line, and not too long a one: control characters and lone surrogates as numbers. */
    private static String shown(String value) {
        StringBuilder shown = new StringBuilder();
        value.codePoints().limit(SHOWN).forEach(c -> append(c, shown));
        return value.codePointCount(0, value.length()) > SHOWN
                ? shown.append('…').toString()
                : shown.toString();
    }

    private static void append(int c, StringBuilder shown) {
        if (Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE) {
            shown.append(String.format("\\u%04x", c));
        } else {
            shown.appendCodePoint(c);
        }
    }
}
