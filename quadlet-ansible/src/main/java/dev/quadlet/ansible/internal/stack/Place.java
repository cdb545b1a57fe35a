package dev.quadlet.ansible.internal.stack;

import dev.quadlet.QuadletUnit;
import dev.quadlet.source.SourceText;
import dev.quadlet.source.Span;
import dev.quadlet.syntax.Assignment;
import dev.quadlet.syntax.UnitDocument;

/**
 * Where something stands in a stack.
 *
 * @param path what it is, such as {@code [Container] Secret}; empty for a file as a whole
 * @param source the text
 * @param span where it stands in the text
 */
record Place(String path, SourceText source, Span span) {
    private static final Span BEGINNING = new Span(0, 0);

    static Place of(String section, Assignment line, UnitDocument document) {
        Span span = new Span(line.keySpan().start(), line.valueSpan().end());
        return new Place("[" + section + "] " + line.key(), document.source(), span);
    }

    static Place of(QuadletUnit unit) {
        return of(unit.document());
    }

    static Place of(UnitDocument document) {
        return new Place("", document.source(), BEGINNING);
    }

    /** Something without a text, or whose text nobody shall see. */
    static Place named(String what, String file) {
        return new Place(what, SourceText.of(file, ""), BEGINNING);
    }
}
