package dev.quadlet.service;

import dev.quadlet.source.Span;
import dev.quadlet.syntax.Assignment;
import dev.quadlet.syntax.BlankLine;
import dev.quadlet.syntax.CommentLine;
import dev.quadlet.syntax.Line;
import dev.quadlet.syntax.SectionHeader;
import dev.quadlet.syntax.UnitDocument;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Copies a unit with its drop-ins into a draft. Comments go where Podman keeps them: before a header to the section's
 * head, others to the line that they stand before, the last ones of a file to its last section.
 */
final class DraftReader {
    private final Draft draft;
    private final UnitDocument document;
    private final boolean joinsLines;
    private final List<DraftLine> pending = new ArrayList<>();
    private String name = "";
    private @Nullable DraftSection section;

    private DraftReader(Draft draft, UnitDocument document, boolean joinsLines) {
        this.draft = draft;
        this.joinsLines = joinsLines;
        this.document = document;
    }

    /** Up to 5.3, Podman kept a value that was written on several lines as it was. */
    static Draft read(SourceUnit unit, boolean joinsLines) {
        Draft draft = new Draft();
        unit.documents().forEach(document -> new DraftReader(draft, document, joinsLines).read());
        return draft;
    }

    private void read() {
        document.lines().forEach(this::read);
        // a file without a section has nothing but comments, and those are lost
        if (section != null) {
            section.lines().addAll(pending);
        }
    }

    private void read(Line line) {
        if (line instanceof SectionHeader header) {
            open(header.name());
        } else if (line instanceof Assignment assignment && section != null) {
            flush(section.lines());
            section.add(assignment.key(), new SourceLine(document, name, assignment).piece(value(assignment)));
        } else if (line instanceof CommentLine comment) {
            pending.add(remark(comment.text(), comment.span()));
        } else if (line instanceof BlankLine blank) {
            pending.add(remark("", blank.span()));
        }
    }

    private String value(Assignment assignment) {
        return joinsLines ? assignment.value() : document.source().slice(assignment.valueSpan());
    }

    /** The blank line before a header is left out, for one is written there anyway. */
    private void open(String header) {
        name = header;
        section = draft.section(header);
        if (!pending.isEmpty() && pending.get(0).value().isEmpty()) {
            pending.remove(0);
        }
        flush(section.remarks());
    }

    private void flush(List<DraftLine> lines) {
        lines.addAll(pending);
        pending.clear();
    }

    private DraftLine remark(String text, Span span) {
        return DraftLine.remark(text, new Cause.Written(name, "", document.source(), span));
    }
}
