package dev.quadlet.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.Stack;
import dev.quadlet.source.Diagnostic;
import dev.quadlet.source.Fix;
import dev.quadlet.source.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages of the rules say is what the rules do. */
class RulePageTest {
    static Stream<RulePage> pages() {
        return RulePages.all().stream();
    }

    @Test
    void everyRuleHasAPage() {
        assertThat(pages().map(RulePage::rule))
                .containsExactlyElementsOf(Rules.all().stream().map(Rule::name).toList());
    }

    @Test
    void everyRuleIsInTheCatalogue() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/dev/quadlet/lint"))) {
            assertThat(files.filter(file -> RulePage.text(file).contains("\nfinal class "))
                            .filter(file -> RulePage.text(file).contains("Rule {"))
                            .map(file -> file.getFileName().toString().replace(".java", ""))
                            .sorted())
                    .containsExactlyElementsOf(
                            Rules.all().stream().map(Rule::name).toList());
        }
    }

    @Test
    void theOverviewNamesEveryRule() {
        String overview = RulePage.text(RulePages.FOLDER.resolve("README.md"));

        assertThat(Rules.all())
                .allSatisfy(rule -> assertThat(overview)
                        .contains("| [`" + rule.name() + "`](" + rule.name() + ".md) | "
                                + rule.severity().name().toLowerCase(Locale.ROOT))
                        .contains(rule.summary().replace("|", "\\|")));
    }

    @Test
    void anErrorIsPodmansOrShownOnTheMachine() {
        Set<String> certain = RulePages.certainAlthoughAccepted();

        assertThat(Rules.all())
                .filteredOn(rule -> rule.severity() == Severity.ERROR && !certain.contains(rule.name()))
                .extracting(Rule::name)
                .containsExactly("KeyTooNew", "RefusedByDropIn", "UnknownKey");
        assertThat(pages().filter(page -> certain.contains(page.rule())))
                .hasSameSizeAs(certain)
                .allSatisfy(page -> assertThat(page.text()).contains("\n## On the machine\n\n```text\n"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theBadExampleIsReportedAsThePageSays(RulePage page) {
        assertThat(told(page.lint(page.stack("Bad")).of(page.rule()))).isEqualTo(page.report());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theGoodExampleIsGood(RulePage page) {
        LintReport report = page.lint(page.stack("Good"));

        assertThat(report.of(page.rule())).isEmpty();
        assertThat(report.errors()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void eachFixRemovesItsFindingAndMakesNoNewOne(RulePage page) {
        Stack bad = page.stack("Bad");
        LintReport before = page.lint(bad);
        for (Diagnostic finding : before.of(page.rule())) {
            for (Fix fix : finding.fixes()) {
                LintReport after = page.lint(fixed(bad, finding, fix));

                assertThat(after.of(page.rule()))
                        .hasSizeLessThan(before.of(page.rule()).size());
                assertThat(rules(before)).containsAll(rules(after));
            }
        }
    }

    private static Stack fixed(Stack stack, Diagnostic finding, Fix fix) {
        Diagnostic only = new Diagnostic(
                finding.rule(), finding.severity(), finding.message(), finding.source(), finding.span(), List.of(fix));
        return Rewriting.fixed(stack, new LintReport(List.of(only)));
    }

    private static List<String> rules(LintReport report) {
        return report.findings().stream().map(Diagnostic::rule).distinct().toList();
    }

    private static String told(List<Diagnostic> findings) {
        return findings.stream().map(finding -> finding + "\n").collect(Collectors.joining());
    }
}
