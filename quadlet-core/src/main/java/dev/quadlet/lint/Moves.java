package dev.quadlet.lint;

import dev.quadlet.source.Fix;
import dev.quadlet.source.TextEdit;
import dev.quadlet.syntax.Line;
import dev.quadlet.syntax.SectionHeader;
import dev.quadlet.syntax.UnitDocument;
import java.util.List;

/** Mends that move a line to another section of its file. */
final class Moves {
    private Moves() {}

    static Fix to(String section, Setting line) {
        UnitDocument document = line.document();
        String text = line.key() + "=" + line.value() + "\n";
        return new Fix(
                "Move it to [" + section + "]",
                List.of(TextEdit.delete(line.assignment().span()), insertion(document, section, text)));
    }

    /** A line more in a section. */
    static Fix add(String description, UnitDocument document, String section, String assignment) {
        return Fix.of(description, insertion(document, section, assignment + "\n"));
    }

    private static TextEdit insertion(UnitDocument document, String section, String line) {
        int end = document.source().length();
        for (Line at : document.lines()) {
            if (at instanceof SectionHeader header && header.name().equals(section)) {
                boolean closed = document.text().charAt(at.span().end() - 1) == '\n';
                return TextEdit.insert(at.span().end(), (closed ? "" : "\n") + line);
            }
        }
        boolean closed = document.text().isEmpty() || document.text().charAt(end - 1) == '\n';
        return TextEdit.insert(end, (closed ? "" : "\n") + "\n[" + section + "]\n" + line);
    }
}
