package dev.quadlet.syntax;

import dev.quadlet.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A place where a value was broken into physical lines.
 *
 * @param blanks the white space in the value that stands there, as offsets in the value; it may be empty
 * @param source all that is written there, from the last character before it to the first behind it
 */
record ValueBreak(Span blanks, Span source) {
    /** The breaks between the first and the last character of a value. */
    static List<ValueBreak> of(Assignment assignment) {
        Joined joined = assignment.joined();
        List<ValueBreak> breaks = new ArrayList<>();
        int done = 0;
        for (int piece = 1; piece < joined.pieces(); piece++) {
            int at = joined.start(piece) - assignment.valueStart();
            boolean broken =
                    joined.source(piece - 1).end() != joined.source(piece).start();
            if (broken && at > done && at < assignment.value().length()) {
                Span blanks = Blanks.around(assignment.value(), at);
                done = blanks.end();
                if (blanks.start() > 0 && blanks.end() < assignment.value().length()) {
                    breaks.add(new ValueBreak(blanks, source(assignment, blanks)));
                }
            }
        }
        return breaks;
    }

    private static Span source(Assignment assignment, Span blanks) {
        int start =
                assignment.spanOf(new Span(blanks.start() - 1, blanks.start())).end();
        return new Span(
                start,
                assignment.spanOf(new Span(blanks.end(), blanks.end() + 1)).start());
    }
}
