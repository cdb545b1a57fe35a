package dev.quadlet.syntax;

import dev.quadlet.source.Span;
import org.jspecify.annotations.Nullable;

/** The logical line that is being joined, if there is one. */
final class Pending {
    private final String text;
    private final LineSink sink;
    private ManyPieces.@Nullable Builder pieces;
    private int start;

    Pending(String text, LineSink sink) {
        this.text = text;
        this.sink = sink;
    }

    boolean isEmpty() {
        return pieces == null;
    }

    /** Begins a logical line, or goes on with it. */
    Pending add(Span line, int from, int to) {
        builder(line).add(from, to);
        return this;
    }

    /** As {@link #add}; the backslash behind it reads as a blank. */
    void addWithBlank(Span line, int from, int backslash) {
        builder(line).add(from, backslash).addBlankFor(backslash);
    }

    /** Ends the logical line, of which this may be all. */
    void end(Span line, int from, int to) {
        if (pieces == null) {
            sink.line(new LogicalLine(line, new OnePiece(text, from, to)));
        } else {
            add(line, from, to).finish(line.end());
        }
    }

    /** A line that is blank or a comment; within a logical line it is a part of that. */
    void remark(Span line, int from, int to) {
        if (pieces == null) {
            sink.remark(line, from, to);
        }
    }

    void finish(int end) {
        if (pieces != null) {
            sink.line(new LogicalLine(new Span(start, end), pieces.build()));
            pieces = null;
        }
    }

    /** The text is at its end, and what is pending is lost. */
    void drop() {
        if (pieces != null) {
            sink.unfinished(new Span(start, text.length()));
        }
    }

    private ManyPieces.Builder builder(Span line) {
        if (pieces == null) {
            pieces = new ManyPieces.Builder(text);
            start = line.start();
        }
        return pieces;
    }
}
