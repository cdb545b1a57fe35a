package dev.quadlet.syntax;

import dev.quadlet.source.Span;
import java.util.Arrays;

/** The text of a logical line, made of pieces of physical lines, and the way back to where each character stands. */
final class Joined {
    private static final int[] ONE = {0};

    private final String text;
    private final int[] starts;
    private final int[] offsets;

    private Joined(String text, int[] starts, int[] offsets) {
        this.text = text;
        this.starts = starts;
        this.offsets = offsets;
    }

    /** One piece alone. */
    static Joined of(String source, int from, int to) {
        return new Joined(source.substring(from, to), ONE, new int[] {from});
    }

    String text() {
        return text;
    }

    int pieces() {
        return starts.length;
    }

    /** Where a piece begins in the joined text; for the number of pieces, the end of the text. */
    int start(int piece) {
        return piece < starts.length ? starts[piece] : text.length();
    }

    /** Where a piece stands in the source; without the backslash behind it, unless that reads as a blank. */
    Span source(int piece) {
        return new Span(offsets[piece], offsets[piece] + start(piece + 1) - starts[piece]);
    }

    /** Whether there is nothing to see in a piece. */
    boolean isBlank(int piece) {
        return Blanks.skipUnicode(text, starts[piece], start(piece + 1)) == start(piece + 1);
    }

    /** The place in the source of a range of the joined text. */
    Span span(int from, int to) {
        int start = offset(from);
        return new Span(start, to > from ? offset(to - 1) + 1 : start);
    }

    private int offset(int index) {
        int piece = pieceOf(index);
        return offsets[piece] + index - starts[piece];
    }

    /** Of several pieces that begin at the index all but the last are empty; that one is meant. */
    int pieceOf(int index) {
        int low = 0;
        int high = starts.length;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (starts[middle] <= index) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    static final class Builder {
        private final String source;
        private final StringBuilder text = new StringBuilder();
        private int[] starts = new int[1];
        private int[] offsets = new int[1];
        private int count;

        Builder(String source) {
            this.source = source;
        }

        Builder add(int from, int to) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                offsets = Arrays.copyOf(offsets, count * 2);
            }
            starts[count] = text.length();
            offsets[count++] = from;
            text.append(source, from, to);
            return this;
        }

        /** The backslash that ends a physical line reads as a blank (systemd). */
        Builder addBlankFor(int backslash) {
            add(backslash, backslash + 1);
            text.setCharAt(text.length() - 1, ' ');
            return this;
        }

        Joined build() {
            return new Joined(text.toString(), Arrays.copyOf(starts, count), Arrays.copyOf(offsets, count));
        }
    }
}
