package dev.quadlet.lint;

import dev.quadlet.source.Diagnostic;
import dev.quadlet.source.Fix;
import dev.quadlet.source.Severity;
import dev.quadlet.source.SourceText;
import dev.quadlet.source.TextEdit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.lang3.Strings;

/** What the linter found, in the order of the files and of the places in them. */
public final class LintReport {
    private final List<Diagnostic> findings;

    LintReport(List<Diagnostic> findings) {
        this.findings = List.copyOf(findings);
    }

    /**
     * Everything that was found.
     *
     * @return the findings, file by file, each file from top to bottom
     */
    public List<Diagnostic> findings() {
        return findings;
    }

    /**
     * What certainly goes wrong.
     *
     * @return the findings that are errors
     */
    public List<Diagnostic> errors() {
        return of(Severity.ERROR);
    }

    /**
     * The findings of one severity.
     *
     * @param severity the severity
     * @return the findings, in order
     */
    public List<Diagnostic> of(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    /**
     * The findings of one rule.
     *
     * @param rule the rule's name
     * @return the findings, in order
     */
    public List<Diagnostic> of(String rule) {
        return findings.stream().filter(finding -> finding.rule().equals(rule)).toList();
    }

    /**
     * The same without what is known already, by the names that the files have here.
     *
     * @param known the findings that nobody wants to hear of again
     * @return what is new
     */
    public LintReport without(Baseline known) {
        return new LintReport(known.news(findings));
    }

    /**
     * Whether something certainly goes wrong.
     *
     * @return true when there is an error
     */
    public boolean hasErrors() {
        return !errors().isEmpty();
    }

    /**
     * Goes on only without errors.
     *
     * @return this report
     * @throws LintException when there are errors
     */
    public LintReport throwIfErrors() {
        if (hasErrors()) {
            throw new LintException(this);
        }
        return this;
    }

    /**
     * The files as the first fix of each finding leaves them. Of fixes that touch the same characters the first is made; lint
     * again for the others.
     *
     * @return the changed texts by the names of their files, without those that stay as they are
     */
    public Map<String, SourceText> fixed() {
        Map<SourceText, List<TextEdit>> edits = new LinkedHashMap<>();
        for (Diagnostic finding : findings) {
            finding.fixes().stream()
                    .findFirst()
                    .ifPresent(fix -> take(fix, edits.computeIfAbsent(finding.source(), source -> new ArrayList<>())));
        }
        Map<String, SourceText> fixed = new LinkedHashMap<>();
        edits.forEach((source, taken) -> fixed.put(source.name(), source.edited(taken)));
        return fixed;
    }

    private static void take(Fix fix, List<TextEdit> taken) {
        boolean free = fix.edits().stream().noneMatch(edit -> taken.stream().anyMatch(other -> touch(edit, other)));
        if (free) {
            taken.addAll(fix.edits());
        }
    }

    private static boolean touch(TextEdit one, TextEdit other) {
        return one.span().start() <= other.span().end()
                && other.span().start() <= one.span().end();
    }

    /**
     * The same with the paths of files below a folder relative to it, as programs of the folder's repository call them.
     *
     * @param folder the folder
     * @return the same findings in files of other names
     */
    public LintReport relativeTo(Path folder) {
        String start = folder + "/";
        Map<String, SourceText> renamed = new HashMap<>();
        return new LintReport(findings.stream()
                .map(finding -> in(
                        renamed.computeIfAbsent(
                                finding.source().name(),
                                name -> SourceText.of(
                                        Strings.CS.removeStart(name, start),
                                        finding.source().text())),
                        finding))
                .toList());
    }

    private static Diagnostic in(SourceText source, Diagnostic finding) {
        return new Diagnostic(
                finding.rule(), finding.severity(), finding.message(), source, finding.span(), finding.fixes());
    }

    /**
     * For people: each finding with its line, the characters that are meant underlined, and what would mend it.
     *
     * @return the text; empty when nothing was found
     */
    public String text() {
        return TextOutput.write(findings);
    }

    /**
     * For programs: an array of objects with {@code rule}, {@code severity}, {@code message}, {@code file}, {@code line},
     * {@code column}, {@code endLine}, {@code endColumn} and {@code fixes}.
     *
     * @return the JSON text
     */
    public String json() {
        return JsonOutput.write(findings);
    }

    /**
     * For code scanners: a log of one run in SARIF 2.1.0.
     *
     * @return the JSON text
     */
    public String sarif() {
        return SarifOutput.write(findings);
    }

    /**
     * For GitHub Actions: a workflow command for each finding, which shows it beside the line.
     *
     * @return the commands, one on a line
     */
    public String githubAnnotations() {
        return GithubOutput.write(findings);
    }

    /** Each finding on a line, as a compiler prints it. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        findings.forEach(finding -> text.append(finding).append('\n'));
        return text.toString();
    }
}
