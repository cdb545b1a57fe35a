package dev.quadlet.value;

import dev.quadlet.source.Excerpt;

/** A text that is not a value of its kind, or a value that has no spelling in a unit file. */
public final class ValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

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
        super(kind + " '" + Excerpt.of(value) + "': " + reason);
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
}
