package dev.quadlet.syntax;

import dev.quadlet.source.Diagnostic;
import dev.quadlet.source.Fix;
import dev.quadlet.source.Severity;
import dev.quadlet.source.SourceText;
import dev.quadlet.source.Span;
import dev.quadlet.source.TextEdit;
import java.util.ArrayList;
import java.util.List;

/** Says in words what becomes of a malformed line, and what would mend it. */
final class LineProblems {
    private static final String POISON = "Podman will load none of the units in this directory";

    private LineProblems() {}

    static Diagnostic of(SourceText source, Dialect dialect, MalformedLine line) {
        Span content = content(source, line.span());
        return new Diagnostic(
                ruleOf(line.flaw()),
                Severity.ERROR,
                message(source.slice(content), dialect, line.flaw()),
                source,
                content,
                fixes(source, content, line.flaw()));
    }

    private static Span content(SourceText source, Span line) {
        int from = Blanks.skipUnicode(source.text(), line.start(), line.end());
        return new Span(from, Blanks.trimUnicode(source.text(), from, line.end()));
    }

    private static String ruleOf(MalformedLine.Flaw flaw) {
        return switch (flaw) {
            case NOT_AN_ASSIGNMENT -> "MalformedLine";
            case INVALID_SECTION_NAME -> "InvalidSectionName";
            case KEY_BEFORE_SECTION -> "KeyBeforeSection";
            case UNFINISHED_CONTINUATION -> "UnfinishedContinuation";
            case INVALID_ENCODING -> "InvalidEncoding";
        };
    }

    private static String message(String content, Dialect dialect, MalformedLine.Flaw flaw) {
        boolean systemd = dialect.equals(Dialect.SYSTEMD);
        String consequence = systemd ? "systemd ignores the line" : POISON;
        return switch (flaw) {
            case NOT_AN_ASSIGNMENT -> notAnAssignment(content) + "; " + consequence;
            case INVALID_SECTION_NAME ->
                "the section's name is empty, or there is more than a name in brackets; "
                        + (systemd ? "systemd will not load the unit" : POISON);
            case KEY_BEFORE_SECTION -> "an assignment before the first section; " + consequence;
            case UNFINISHED_CONTINUATION ->
                "the file ends while a backslash still promises more, so Podman drops this value without a word";
            case INVALID_ENCODING -> "the line is not UTF-8; systemd ignores it";
        };
    }

    private static String notAnAssignment(String content) {
        if (content.startsWith("\ufeff")) {
            return "a byte order mark stands before the line";
        }
        if (content.startsWith("[")) {
            return "nothing may stand behind a section's name, not even a comment";
        }
        return content.startsWith("=") ? "the key is missing" : "neither Key=Value nor [Section] nor a comment";
    }

    private static List<Fix> fixes(SourceText source, Span content, MalformedLine.Flaw flaw) {
        String text = source.slice(content);
        List<Fix> fixes = new ArrayList<>();
        if (text.startsWith("\ufeff")) {
            fixes.add(Fix.of(
                    "Remove the byte order mark", TextEdit.delete(new Span(content.start(), content.start() + 1))));
        } else if (flaw == MalformedLine.Flaw.NOT_AN_ASSIGNMENT && text.startsWith("[") && text.indexOf(']') > 1) {
            int end = content.start() + text.indexOf(']') + 1;
            fixes.add(Fix.of("Remove what follows the section's name", TextEdit.delete(new Span(end, content.end()))));
        } else if (flaw == MalformedLine.Flaw.NOT_AN_ASSIGNMENT && text.indexOf('\n') < 0) {
            fixes.add(Fix.of("Make the line a comment", TextEdit.insert(content.start(), "# ")));
        }
        return fixes;
    }
}
