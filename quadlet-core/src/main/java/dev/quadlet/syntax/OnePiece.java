package dev.quadlet.syntax;

import dev.quadlet.source.Span;

/** A logical line that is a physical one, as nearly all are. It keeps no text of its own. */
record OnePiece(String whole, int from, int to) implements Joined {
    @Override
    public String text() {
        return whole.substring(from, to);
    }

    @Override
    public int pieces() {
        return 1;
    }

    @Override
    public int start(int piece) {
        return piece == 0 ? 0 : to - from;
    }

    @Override
    public Span source(int piece) {
        return new Span(from, to);
    }

    @Override
    public int pieceOf(int index) {
        return 0;
    }

    @Override
    public int offset(int index) {
        return from + index;
    }
}
