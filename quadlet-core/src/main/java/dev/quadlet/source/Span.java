package dev.quadlet.source;

/**
 * A run of characters in a {@link SourceText}, by offsets in UTF-16 units as in {@link String#substring(int, int)}.
 *
 * @param start the offset of the first character
 * @param end the offset behind the last character
 */
public record Span(int start, int end) {
    /**
     * Checks the order of the offsets.
     *
     * @throws IllegalArgumentException when the start is negative or behind the end
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Not a span: " + start + ".." + end);
        }
    }

    /**
     * The empty span at one place.
     *
     * @param offset the place
     * @return a span of length 0
     */
    public static Span at(int offset) {
        return new Span(offset, offset);
    }

    /**
     * How many characters it covers.
     *
     * @return the length in UTF-16 units
     */
    public int length() {
        return end - start;
    }

    /**
     * Whether it covers nothing.
     *
     * @return true when the length is 0
     */
    public boolean isEmpty() {
        return start == end;
    }

    /**
     * Whether another span lies within this one.
     *
     * @param other the span to look for
     * @return true when no character of the other is outside
     */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }
}
