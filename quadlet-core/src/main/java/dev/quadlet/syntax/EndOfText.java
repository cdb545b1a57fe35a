package dev.quadlet.syntax;

import dev.quadlet.source.SourceText;
import dev.quadlet.source.Span;
import dev.quadlet.source.TextEdit;
import java.util.List;

/** The end of a document, where more may be written once the last line has come to its own end. */
final class EndOfText {
    private static final String PROBE = "[X]";

    private final UnitDocument document;
    private final String newline;

    EndOfText(UnitDocument document, String newline) {
        this.document = document;
        this.newline = newline;
    }

    TextEdit append(String content) {
        int end = document.text().length();
        List<Line> lines = document.lines();
        return lines.isEmpty() || !takesInMore(lines.get(lines.size() - 1))
                ? TextEdit.insert(end, separator() + content + newline)
                : behindContinued(lines.get(lines.size() - 1), content);
    }

    private TextEdit behindContinued(Line last, String content) {
        int end = document.text().length();
        if (last instanceof MalformedLine line && line.flaw() == MalformedLine.Flaw.UNFINISHED_CONTINUATION) {
            return TextEdit.insert(last.span().start(), content.stripLeading() + newline);
        }
        if (document.joiner().joinsWithBlank()) {
            return TextEdit.insert(end, separator() + newline + content + newline);
        }
        return new TextEdit(new Span(withoutBackslashes(last), end), newline + content + newline);
    }

    /** No spelling of that line lets another one follow, as long as it ends in a backslash. */
    private int withoutBackslashes(Line last) {
        int end = document.text().length();
        int before;
        do {
            before = end;
            end = Blanks.trimUnicode(document.text(), last.span().start(), end);
            end -= end > last.span().start() && document.text().charAt(end - 1) == '\\' ? 1 : 0;
        } while (end < before);
        return end;
    }

    private boolean takesInMore(Line last) {
        String text = document.source().slice(last.span()) + separator() + PROBE;
        List<Line> lines = UnitParser.parse(SourceText.of("", text), document.dialect())
                .document()
                .lines();
        return lines.get(lines.size() - 1).span().length() != PROBE.length();
    }

    /** What ends the last line, if it has no line feed yet. */
    private String separator() {
        return document.text().isEmpty() || document.text().endsWith("\n") ? "" : newline;
    }
}
