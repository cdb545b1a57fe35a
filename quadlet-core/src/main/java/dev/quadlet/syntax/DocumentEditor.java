package dev.quadlet.syntax;

import dev.quadlet.source.Span;
import dev.quadlet.source.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds where a document has to be changed, and says with which characters. */
final class DocumentEditor {
    private final UnitDocument document;
    private final String text;
    private final List<Line> lines;
    private final String newline;

    DocumentEditor(UnitDocument document) {
        this.document = document;
        this.text = document.text();
        this.lines = document.lines();
        int feed = text.indexOf('\n');
        this.newline = feed > 0 && text.charAt(feed - 1) == '\r' ? "\r\n" : "\n";
    }

    List<TextEdit> set(String section, String key, String value) {
        List<Assignment> old = document.section(section).stream()
                .flatMap(found -> found.assignments(key).stream())
                .toList();
        if (old.isEmpty()) {
            return add(section, key, value);
        }
        List<TextEdit> edits = new ArrayList<>();
        old.subList(0, old.size() - 1).forEach(assignment -> edits.add(TextEdit.delete(assignment.span())));
        edits.addAll(change(old.get(old.size() - 1), value));
        return edits;
    }

    List<TextEdit> change(Assignment assignment, String value) {
        String content = Spellings.value(value);
        return content.equals(assignment.value())
                ? List.of()
                : List.of(ValueLayout.of(document, assignment, newline).edit(content));
    }

    List<TextEdit> add(String section, String key, String value) {
        String line = Spellings.key(key) + "=" + Spellings.value(value);
        return document.last(section, key)
                .map(last -> List.of(insertAfter(last, line)))
                .orElseGet(() -> addToSection(section, line));
    }

    List<TextEdit> commentIn(String section, String comment) {
        return addToSection(section, Spellings.comment(comment, newline));
    }

    List<TextEdit> comment(int offset, String comment) {
        return List.of(TextEdit.insert(offset, Spellings.comment(comment, newline) + newline));
    }

    List<TextEdit> open(String name, Optional<String> next) {
        return next.flatMap(this::firstLineOf)
                .map(offset -> List.of(TextEdit.insert(offset, header(name) + newline + newline)))
                .orElseGet(() -> List.of(appendSection(header(name))));
    }

    private List<TextEdit> addToSection(String section, String content) {
        int last = -1;
        boolean inside = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line instanceof SectionHeader header) {
                inside = header.name().equals(section);
            }
            if (inside && (line instanceof SectionHeader || line instanceof Assignment)) {
                last = i;
            }
        }
        return last < 0
                ? List.of(appendSection(header(section) + newline + content))
                : List.of(insertAfter(lines.get(last), content));
    }

    private TextEdit insertAfter(Line line, String content) {
        int end = line.span().end();
        if (end < text.length()) {
            return TextEdit.insert(end, content + newline);
        }
        // a backslash at the very end of the text would take in whatever follows it
        if (promisesMore()) {
            return TextEdit.insert(line.span().start(), content + newline);
        }
        return TextEdit.insert(end, separator() + content + newline);
    }

    private TextEdit appendSection(String content) {
        if (promisesMore()) {
            return TextEdit.insert(startOfLastSection(), content + newline + newline);
        }
        String gap = lines.isEmpty() || lines.get(lines.size() - 1) instanceof BlankLine ? "" : newline;
        return TextEdit.insert(text.length(), separator() + gap + content + newline);
    }

    /** What ends the last line, if it has no line ending yet. */
    private String separator() {
        return text.isEmpty() || text.endsWith("\n") ? "" : newline;
    }

    private boolean promisesMore() {
        if (lines.isEmpty() || lines.get(lines.size() - 1) instanceof CommentLine) {
            return false;
        }
        Span last = lines.get(lines.size() - 1).span();
        int end = Blanks.trimUnicode(text, last.start(), last.end());
        return lines.get(lines.size() - 1) instanceof MalformedLine || (end > 0 && text.charAt(end - 1) == '\\');
    }

    private int startOfLastSection() {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i) instanceof SectionHeader) {
                return withRemarksBefore(i);
            }
        }
        return lines.get(lines.size() - 1).span().start();
    }

    private Optional<Integer> firstLineOf(String section) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof SectionHeader header && header.name().equals(section)) {
                return Optional.of(withRemarksBefore(i));
            }
        }
        return Optional.empty();
    }

    /** The start of a header, or of the comments right above it. */
    private int withRemarksBefore(int header) {
        int at = header;
        while (at > 0 && lines.get(at - 1) instanceof CommentLine) {
            at--;
        }
        return lines.get(at).span().start();
    }

    private static String header(String name) {
        return "[" + Spellings.section(name) + "]";
    }
}
