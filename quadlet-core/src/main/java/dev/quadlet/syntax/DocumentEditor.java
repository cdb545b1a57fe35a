package dev.quadlet.syntax;

import dev.quadlet.source.Span;
import dev.quadlet.source.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds where a document has to be changed, and says with which characters. */
final class DocumentEditor {
    private final UnitDocument document;
    private final List<Line> lines;
    private final String newline;

    DocumentEditor(UnitDocument document) {
        this.document = document;
        this.lines = document.lines();
        this.newline = document.joiner().newline(document.text());
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

    List<TextEdit> remove(String section, String key) {
        return document.section(section).stream()
                .flatMap(found -> found.assignments(key).stream())
                .map(assignment -> TextEdit.delete(assignment.span()))
                .toList();
    }

    /** With the comments right above a header goes the header they belong to. */
    List<TextEdit> removeSection(String name) {
        List<TextEdit> edits = new ArrayList<>();
        int from = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof SectionHeader header) {
                int start = Remarks.startOf(lines, i);
                if (from >= 0) {
                    edits.add(TextEdit.delete(new Span(from, start)));
                }
                from = header.name().equals(name) ? start : -1;
            }
        }
        if (from >= 0) {
            edits.add(TextEdit.delete(new Span(from, document.text().length())));
        }
        return edits;
    }

    List<TextEdit> change(Assignment assignment, String value) {
        if (value.equals(assignment.value())) {
            return List.of();
        }
        String content = Spellings.valueOf(assignment.key(), value, document.joiner());
        return content.equals(assignment.value())
                ? List.of()
                : List.of(ValueLayout.edit(document, assignment, newline, content));
    }

    List<TextEdit> add(String section, String key, String value) {
        String line = Identifiers.requireKey(key) + "=" + Spellings.value(value, document.joiner());
        return List.of(document.last(section, key)
                .map(last -> insertAfter(last, line))
                .orElseGet(() -> addToSection(section, line)));
    }

    List<TextEdit> commentIn(String section, String comment) {
        return List.of(addToSection(section, Spellings.comment(comment, newline)));
    }

    List<TextEdit> comment(int offset, String comment) {
        return List.of(TextEdit.insert(offset, Spellings.comment(comment, newline) + newline));
    }

    List<TextEdit> open(String name, Optional<String> next) {
        String header = header(name);
        return List.of(next.flatMap(this::startOf)
                .map(offset -> TextEdit.insert(offset, header + newline + newline))
                .orElseGet(() -> end().append(gap() + header)));
    }

    private TextEdit addToSection(String section, String content) {
        Line last = null;
        boolean inside = false;
        for (Line line : lines) {
            inside = line instanceof SectionHeader header ? header.name().equals(section) : inside;
            if (inside && (line instanceof SectionHeader || line instanceof Assignment)) {
                last = line;
            }
        }
        return last == null ? end().append(gap() + header(section) + newline + content) : insertAfter(last, content);
    }

    private TextEdit insertAfter(Line line, String content) {
        int end = line.span().end();
        return end < document.text().length() ? TextEdit.insert(end, content + newline) : end().append(content);
    }

    private EndOfText end() {
        return new EndOfText(document, newline);
    }

    /** A blank line before a new section, unless there is one or nothing stands above. */
    private String gap() {
        return lines.isEmpty() || lines.get(lines.size() - 1) instanceof BlankLine ? "" : newline;
    }

    private Optional<Integer> startOf(String section) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof SectionHeader header && header.name().equals(section)) {
                return Optional.of(Remarks.startOf(lines, i));
            }
        }
        return Optional.empty();
    }

    private static String header(String name) {
        return "[" + Identifiers.requireSection(name) + "]";
    }
}
