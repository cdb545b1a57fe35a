package dev.quadlet.compose.internal.yaml;

import java.util.Set;

/**
 * A single value.
 *
 * @param text its text, as it was written
 * @param plain whether it was written without quotes
 * @param place where it stands
 * @param tag its explicit tag
 */
public record Scalar(String text, boolean plain, Place place, String tag) implements Node {
    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

    /** A value that means its text and nothing else. */
    public static Scalar of(String text, Place place) {
        return new Scalar(text, false, place, "");
    }

    /** Whether there is no value. */
    public boolean isNull() {
        return plain && NULLS.contains(text);
    }

    /** The same place with another text, which is a text even when it is empty. */
    public Scalar with(String other) {
        return new Scalar(other, false, place, tag);
    }

    @Override
    public String kind() {
        return isNull() ? "nothing" : "a value";
    }
}
