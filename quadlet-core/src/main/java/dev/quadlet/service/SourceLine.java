package dev.quadlet.service;

import dev.quadlet.source.Span;
import dev.quadlet.syntax.Assignment;
import dev.quadlet.syntax.Dialect;
import dev.quadlet.syntax.Split;
import dev.quadlet.syntax.SplitRule;
import dev.quadlet.syntax.UnitDocument;
import java.util.ArrayList;
import java.util.List;

/** An assignment in the file where somebody wrote it. */
record SourceLine(UnitDocument document, String section, Assignment assignment) {
    String key() {
        return assignment.key();
    }

    /** The value as it is written. */
    String raw() {
        return assignment.value();
    }

    boolean isEmpty() {
        return assignment.isEmpty();
    }

    Dialect dialect() {
        return document.dialect();
    }

    /** What is made of the value. */
    Piece piece(String text) {
        return new Piece(text, isEmpty() ? cause() : cause(assignment.valueSpan()));
    }

    /** The whole assignment. */
    Cause cause() {
        return cause(new Span(
                assignment.keySpan().start(),
                Math.max(assignment.keySpan().end(), assignment.valueSpan().end())));
    }

    private Cause cause(Span span) {
        return new Cause.Written(section, key(), document.source(), span);
    }

    Split split(SplitRule rule) {
        return assignment.split(dialect(), rule);
    }

    /** The words; none when the value cannot be cut. */
    List<Piece> words(SplitRule rule) {
        return pieces(split(rule));
    }

    List<Piece> pieces(Split split) {
        List<Piece> pieces = new ArrayList<>(split.words().size());
        split.words().forEach(word -> pieces.add(new Piece(word.text(), cause(word.span()))));
        return pieces;
    }
}
