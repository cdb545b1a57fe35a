package dev.quadlet.lint;

import dev.quadlet.source.Diagnostic;
import dev.quadlet.source.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings that are known, so that a report shows only new ones. Each is known by its rule, its file and the text of its
 * line, not by the number of the line, so edits elsewhere in the file do not matter.
 */
public final class Baseline {
    /** Nothing is known. */
    public static final Baseline EMPTY = new Baseline(List.of());

    private final List<String> known;

    private Baseline(List<String> known) {
        this.known = known;
    }

    /**
     * All that a report says.
     *
     * @param report the report
     * @return the baseline after which that report would be empty
     */
    public static Baseline of(LintReport report) {
        return new Baseline(report.findings().stream().map(Baseline::entry).toList());
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @param text the text of a baseline file; blank lines and those that begin with {@code #} say nothing
     * @return the baseline
     */
    public static Baseline parse(String text) {
        return new Baseline(text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList());
    }

    /**
     * What to keep in a file.
     *
     * @return a line for each finding
     */
    public String text() {
        StringBuilder text = new StringBuilder("# Findings that are known: rule, file, line\n");
        known.forEach(entry -> text.append(entry).append('\n'));
        return text.toString();
    }

    /** The findings that are not known; one entry excuses one finding. */
    List<Diagnostic> news(List<Diagnostic> findings) {
        Map<String, Integer> left = new HashMap<>();
        known.forEach(entry -> left.merge(entry, 1, Integer::sum));
        List<Diagnostic> news = new ArrayList<>();
        for (Diagnostic finding : findings) {
            if (left.merge(entry(finding), -1, Integer::sum) < 0) {
                news.add(finding);
            }
        }
        return news;
    }

    private static String entry(Diagnostic finding) {
        Position position = finding.position();
        String line = finding.source()
                .text()
                .lines()
                .skip(position.line() - 1L)
                .findFirst()
                .orElse("");
        return (finding.rule() + " " + finding.source().name() + " " + line).strip();
    }
}
