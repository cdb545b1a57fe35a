package dev.quadlet.syntax;

import dev.quadlet.source.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The first line that begins with a byte order mark is read by systemd without it. When an edit takes that line away, the
 * next one that begins so would be read in another way; then the mark goes to where the edit is.
 */
final class ByteOrderMark {
    static final char CHARACTER = '\ufeff';

    private ByteOrderMark() {}

    /** Edits of a document, and with them what keeps the other lines as they are read. */
    static List<TextEdit> kept(UnitDocument document, List<TextEdit> edits) {
        OptionalInt mark = document.joiner().mark(document.text(), 0);
        if (mark.isEmpty()
                || document.joiner().mark(document.text(), mark.getAsInt() + 1).isEmpty()) {
            return edits;
        }
        List<TextEdit> all = new ArrayList<>();
        for (TextEdit edit : edits) {
            if (edit.span().start() <= mark.getAsInt()
                    && mark.getAsInt() < edit.span().end()) {
                all.add(TextEdit.insert(startOfLine(document, edit), String.valueOf(CHARACTER)));
            }
            all.add(edit);
        }
        return all;
    }

    private static int startOfLine(UnitDocument document, TextEdit edit) {
        int start = 0;
        for (Line line : document.lines()) {
            if (line.span().start() <= edit.span().start()) {
                start = line.span().start();
            }
        }
        return start;
    }
}
