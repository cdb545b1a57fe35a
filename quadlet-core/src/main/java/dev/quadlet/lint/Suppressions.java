package dev.quadlet.lint;

import dev.quadlet.source.Diagnostic;
import dev.quadlet.source.SourceText;
import dev.quadlet.source.Span;
import dev.quadlet.syntax.CommentLine;
import dev.quadlet.syntax.Line;
import dev.quadlet.syntax.UnitDocument;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * What comments in a file ask the linter to be silent about: {@code # lint: ignore Rule, Rule} for the next line, {@code #
 * lint: ignore-file Rule} for all lines.
 */
final class Suppressions {
    private static final String MARK = "lint:";
    private static final String NEXT_LINE = "ignore";
    private static final String FILE = "ignore-file";

    private record Suppression(SourceText source, Span span, String rule) {
        boolean covers(Diagnostic finding) {
            return finding.rule().equals(rule)
                    && finding.source().equals(source)
                    && span.start() <= finding.span().start()
                    && finding.span().start() <= span.end();
        }
    }

    private final Set<Suppression> all = new HashSet<>();

    Suppressions(List<LintUnit> units) {
        units.forEach(unit -> unit.documents().forEach(this::read));
    }

    private void read(UnitDocument document) {
        List<Line> lines = document.lines();
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at) instanceof CommentLine comment) {
                int next = at + 1;
                while (next < lines.size() && lines.get(next) instanceof CommentLine) {
                    next++;
                }
                read(
                        document,
                        comment.text(),
                        next < lines.size() ? lines.get(next).span() : comment.span());
            }
        }
    }

    private void read(UnitDocument document, String comment, Span nextLine) {
        StringTokenizer words = new StringTokenizer(comment, " \t,#;");
        if (!words.hasMoreTokens() || !words.nextToken().equals(MARK) || !words.hasMoreTokens()) {
            return;
        }
        String order = words.nextToken();
        if (order.equals(NEXT_LINE) || order.equals(FILE)) {
            Span span = order.equals(FILE) ? new Span(0, document.source().length()) : nextLine;
            while (words.hasMoreTokens()) {
                all.add(new Suppression(document.source(), span, words.nextToken()));
            }
        }
    }

    boolean cover(Diagnostic finding) {
        return !all.isEmpty() && all.stream().anyMatch(suppression -> suppression.covers(finding));
    }
}
