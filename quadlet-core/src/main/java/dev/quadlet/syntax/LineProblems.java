package dev.quadlet.syntax;

import dev.quadlet.source.Diagnostic;
import dev.quadlet.source.Excerpt;
import dev.quadlet.source.Fix;
import dev.quadlet.source.Severity;
import dev.quadlet.source.SourceText;
import dev.quadlet.source.Span;
import dev.quadlet.source.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says in words what becomes of a malformed line, and what would mend it. */
final class LineProblems {
    private final SourceText source;
    private final Span span;
    private final String content;

    private LineProblems(SourceText source, Span span) {
        this.source = source;
        this.span = span;
        this.content = source.slice(span);
    }

    static List<Diagnostic> of(UnitDocument document, Grammar grammar) {
        List<Diagnostic> problems = new ArrayList<>();
        for (Line line : document.lines()) {
            if (line instanceof MalformedLine malformed && isNews(malformed, problems)) {
                problems.add(of(document.source(), grammar, malformed));
            }
        }
        return problems;
    }

    /** One missing or bad header must not be told again for each line behind it. */
    private static boolean isNews(MalformedLine line, List<Diagnostic> problems) {
        return line.flaw() != MalformedLine.Flaw.KEY_BEFORE_SECTION || problems.isEmpty();
    }

    private static Diagnostic of(SourceText source, Grammar grammar, MalformedLine line) {
        LineProblems problem = new LineProblems(source, seen(source.text(), grammar.joiner(), line.span()));
        boolean isDropIn = source.name().endsWith(".conf");
        String message = problem.reason(line.flaw()) + "; " + grammar.consequence(line.flaw(), isDropIn);
        return new Diagnostic(
                ruleOf(line.flaw()), Severity.ERROR, message, source, problem.span, problem.fixes(line.flaw()));
    }

    /** What the reader looks at: white space counts where it does not trim lines. */
    private static Span seen(String text, LineJoiner joiner, Span line) {
        return joiner.trimsLines()
                ? Spellings.trimmed(text, line)
                : new Span(line.start(), LineJoiner.withoutFeed(text, line.start(), line.end()));
    }

    private static String ruleOf(MalformedLine.Flaw flaw) {
        return switch (flaw) {
            case NOT_AN_ASSIGNMENT -> "MalformedLine";
            case INVALID_SECTION_NAME -> "InvalidSectionName";
            case KEY_BEFORE_SECTION -> "KeyBeforeSection";
            case UNFINISHED_CONTINUATION -> "UnfinishedContinuation";
            case INVALID_ENCODING -> "InvalidEncoding";
            case TOO_LONG -> "LineTooLong";
        };
    }

    private String reason(MalformedLine.Flaw flaw) {
        return switch (flaw) {
            case NOT_AN_ASSIGNMENT, INVALID_SECTION_NAME -> content.startsWith("[") ? headerReason() : lineReason();
            case KEY_BEFORE_SECTION -> "an assignment before the first section";
            case UNFINISHED_CONTINUATION -> "the file ends while a backslash still promises more";
            case INVALID_ENCODING -> "the line is not UTF-8, or has a noncharacter";
            case TOO_LONG -> "the line is longer than 1 MiB";
        };
    }

    private String headerReason() {
        int close = content.indexOf(']');
        if (close < 0) {
            return "the section's closing bracket is missing";
        }
        if (close < content.length() - 1) {
            return content.substring(close + 1).isBlank()
                    ? "nothing may stand behind a section's name, not even a carriage return"
                    : "nothing may stand behind a section's name, not even a comment";
        }
        return close == 1
                ? "the section has no name"
                : "the section's name has a character that no name may have: '"
                        + Excerpt.of(content.substring(1, close)) + "'";
    }

    private String lineReason() {
        if (startsWithMark()) {
            return "a byte order mark stands before the line";
        }
        return content.startsWith("=") ? "the key is missing" : "neither Key=Value nor [Section] nor a comment";
    }

    private List<Fix> fixes(MalformedLine.Flaw flaw) {
        return switch (flaw) {
            case NOT_AN_ASSIGNMENT -> List.of(lineFix());
            case INVALID_SECTION_NAME -> headerFix().stream().toList();
            case UNFINISHED_CONTINUATION -> List.of(continuationFix());
            case KEY_BEFORE_SECTION, INVALID_ENCODING, TOO_LONG -> List.of();
        };
    }

    private Fix lineFix() {
        if (startsWithMark()) {
            return Fix.of("Remove the byte order mark", TextEdit.delete(new Span(span.start(), span.start() + 1)));
        }
        return headerFix().orElseGet(() -> Fix.of("Make the line a comment", commentOut()));
    }

    private boolean startsWithMark() {
        return content.startsWith("\ufeff");
    }

    private Optional<Fix> headerFix() {
        int close = content.indexOf(']');
        if (content.startsWith("[") && content.length() > 1 && close < 0 && content.indexOf('=') < 0) {
            return Optional.of(Fix.of("Close the section's name", TextEdit.insert(span.end(), "]")));
        }
        if (content.startsWith("[") && close > 1 && close < content.length() - 1) {
            Span more = new Span(span.start() + close + 1, span.end());
            return Optional.of(Fix.of("Remove what follows the section's name", TextEdit.delete(more)));
        }
        return Optional.empty();
    }

    /** A continued line would go on behind the comment, so all of it becomes one. */
    private TextEdit commentOut() {
        return new TextEdit(span, "# " + content.replace("\n", "\n# "));
    }

    /** The last line that is neither blank nor a comment is the one that promises. */
    private Fix continuationFix() {
        int backslash = 0;
        int next;
        for (int at = span.start(); at < span.end(); at = next) {
            next = Math.min(LineJoiner.afterLine(source.text(), at), span.end());
            Span line = Spellings.trimmed(source.text(), new Span(at, next));
            boolean remark = line.isEmpty() || "#;".indexOf(source.text().charAt(line.start())) >= 0;
            backslash = remark ? backslash : line.end() - 1;
        }
        return Fix.of("Remove the last backslash", TextEdit.delete(new Span(backslash, backslash + 1)));
    }
}
