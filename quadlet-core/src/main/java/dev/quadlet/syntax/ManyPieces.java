package dev.quadlet.syntax;

import dev.quadlet.source.Span;
import java.util.Arrays;

/** A logical line that was written on several physical ones. */
final class ManyPieces implements Joined {
    private final String text;
    private final int[] starts;
    private final int[] offsets;

    private ManyPieces(String text, int[] starts, int[] offsets) {
        this.text = text;
        this.starts = starts;
        this.offsets = offsets;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public int pieces() {
        return starts.length;
    }

    @Override
    public int start(int piece) {
        return piece < starts.length ? starts[piece] : text.length();
    }

    @Override
    public Span source(int piece) {
        return new Span(offsets[piece], offsets[piece] + start(piece + 1) - starts[piece]);
    }

    @Override
    public int offset(int index) {
        int piece = pieceOf(index);
        return offsets[piece] + index - starts[piece];
    }

    @Override
    public int pieceOf(int index) {
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
            return new ManyPieces(text.toString(), Arrays.copyOf(starts, count), Arrays.copyOf(offsets, count));
        }
    }
}
