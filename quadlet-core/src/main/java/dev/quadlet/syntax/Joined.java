package dev.quadlet.syntax;

import dev.quadlet.source.Span;

/** The text of a logical line, made of pieces of physical lines, and the way back to where each character stands. */
sealed interface Joined permits OnePiece, ManyPieces {
    String text();

    int pieces();

    /** Where a piece begins in the joined text; for the number of pieces, the end of the text. */
    int start(int piece);

    /** Where a piece stands in the source; without the backslash behind it, unless that reads as a blank. */
    Span source(int piece);

    /** Of several pieces that begin at the index all but the last are empty; that one is meant. */
    int pieceOf(int index);

    /** Where a character stands in the source. */
    int offset(int index);

    /** Whether there is nothing to see in a piece. */
    default boolean isBlank(int piece) {
        return Blanks.skipUnicode(text(), start(piece), start(piece + 1)) == start(piece + 1);
    }

    /** The place in the source of a range of the joined text. */
    default Span span(int from, int to) {
        int start = offset(from);
        return new Span(start, to > from ? offset(to - 1) + 1 : start);
    }
}
