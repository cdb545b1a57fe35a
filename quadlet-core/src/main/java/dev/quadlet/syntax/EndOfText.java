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
        if (needsTheEnd(last, content)) {
            return before(last, content);
        }
        int promise = promise(last.span().start(), end);
        return new TextEdit(new Span(promise, end), newline + comments(promise, end) + content + newline);
    }

    /** Whether the line says something else when it does not end in its backslash, and the text with it. */
    private static boolean needsTheEnd(Line last, String content) {
        return last instanceof CommentLine
                || (last instanceof Assignment line && needsTheEnd(line, content))
                || (last instanceof MalformedLine line && line.flaw() != MalformedLine.Flaw.KEY_BEFORE_SECTION);
    }

    /** Among lines of one key, their order counts for more than blanks at the end of a value. */
    private static boolean needsTheEnd(Assignment line, String content) {
        String value = line.value();
        int end = Blanks.trimUnicode(value, 0, value.length());
        boolean hasBlanks = end < value.length() && !content.startsWith(line.key() + "=");
        return hasBlanks || value.substring(0, end).endsWith("\\");
    }

    /** The last line stays last, with the header that it stands behind. */
    private TextEdit before(Line last, String content) {
        boolean header = content.stripLeading().startsWith("[") && last instanceof Assignment;
        int start = header ? startOfLastSection() : last.span().start();
        return TextEdit.insert(start, content.stripLeading() + newline + (header ? newline : ""));
    }

    private int startOfLastSection() {
        int header = document.lines().size() - 1;
        while (!(document.lines().get(header) instanceof SectionHeader)) {
            header--;
        }
        return Remarks.startOf(document.lines(), header);
    }

    /** Where what a line says ends: no spelling of it lets another one follow, as long as it ends in a backslash. */
    private int promise(int start, int end) {
        int line;
        for (int at = end; at > start; at = line) {
            line = Math.max(document.text().lastIndexOf('\n', at - 2) + 1, start);
            int stop = isComment(document.text().substring(line, at)) ? line : withoutBackslashes(line, at);
            if (stop > line) {
                return stop;
            }
        }
        return start;
    }

    private int withoutBackslashes(int from, int to) {
        int at = to;
        while (at > from
                && (document.text().charAt(at - 1) == '\\'
                        || Blanks.isUnicode(document.text().charAt(at - 1)))) {
            at--;
        }
        return at;
    }

    /** What was a comment within the line still is one behind it. */
    private String comments(int from, int to) {
        return Remarks.written(Remarks.within(document, new Span(from, to)), "", newline);
    }

    private boolean isComment(String line) {
        String content = Quoting.trimmed(line);
        return document.joiner().skipsComments() && (content.startsWith("#") || content.startsWith(";"));
    }

    private boolean takesInMore(Line last) {
        String text = document.source().slice(last.span()) + separator() + PROBE;
        List<Line> lines =
                UnitParser.document(SourceText.of("", text), document.dialect()).lines();
        return lines.get(lines.size() - 1).span().length() != PROBE.length();
    }

    /** What ends the last line, if it has no line feed yet. */
    private String separator() {
        String text = document.text();
        return text.isEmpty() || text.endsWith(newline.substring(newline.length() - 1)) ? "" : newline;
    }
}
