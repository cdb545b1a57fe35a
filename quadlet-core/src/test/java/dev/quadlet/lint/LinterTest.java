package dev.quadlet.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quadlet.ContainerUnit;
import dev.quadlet.DropIn;
import dev.quadlet.Quadlet;
import dev.quadlet.QuadletUnit;
import dev.quadlet.Scope;
import dev.quadlet.Stack;
import dev.quadlet.source.Diagnostic;
import dev.quadlet.source.Severity;
import dev.quadlet.source.SourceText;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.value.UnitName;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a report holds, and what silences a rule. */
class LinterTest {
    private static final Linter LINTER = Linter.forPodman(PodmanVersion.of(5, 8));

    private static QuadletUnit web(String text) {
        return Quadlet.parse("web.container", text);
    }

    @Test
    void aSoundUnitIsNotTalkedAbout() {
        LintReport report = LINTER.lint(web("[Container]\nImage=docker.io/library/nginx:1\n"));

        assertThat(report.findings()).isEmpty();
        assertThat(report.text()).isEmpty();
        assertThat(report.throwIfErrors()).isSameAs(report);
    }

    @Test
    void whatPodmanRefusesIsAnError() {
        LintReport report = LINTER.lint(web("[Container]\nExec=sleep 5\n"));

        assertThat(report.errors()).extracting("rule").containsExactly("NoImage");
        assertThatThrownBy(report::throwIfErrors)
                .isInstanceOf(LintException.class)
                .hasMessageContaining("web.container:1:2: error:");
    }

    @Test
    void ofAUnitAloneNothingIsSaidOfOthers() {
        LintReport report = LINTER.lint(web("[Container]\nImage=docker.io/library/nginx:1\nNetwork=shop.network\n"));

        assertThat(report.findings()).isEmpty();
    }

    @Test
    void theUnitsOfAStackAreLookedForInIt() {
        Stack stack = Stack.named("shop")
                .units(web("[Container]\nImage=docker.io/library/nginx:1\nNetwork=shop.network\n"))
                .build();

        assertThat(LINTER.lint(stack).errors()).extracting("rule").containsExactly("UnknownReference");
    }

    @Test
    void aPersonSeesTheLineAndTheCharacters() {
        assertThat(LINTER.lint(web("[Container]\nImage=docker.io/library/nginx:1\nReadOnly=y\n"))
                        .text())
                .isEqualTo("""
                        web.container:3:10: warning: ReadOnly=: 'y' is no boolean: Podman takes it for false; write true or false; the opposite of what is meant may hold [BooleanSyntax]
                            ReadOnly=y
                                     ^
                            fix: Write true
                        """);
    }

    @Test
    void aCommentSilencesARuleForTheNextLine() {
        String text = """
                [Container]
                Image=docker.io/library/nginx:1
                # lint: ignore BooleanSyntax, the image wants it
                ReadOnly=y
                RunInit=y
                """;

        assertThat(LINTER.lint(web(text)).of("BooleanSyntax"))
                .extracting(finding -> finding.position().line())
                .containsExactly(5);
    }

    @Test
    void aCommentSilencesARuleForTheFile() {
        String text = "# lint: ignore-file BooleanSyntax\n[Container]\nImage=docker.io/library/nginx:1\nReadOnly=y\n";

        assertThat(LINTER.lint(web(text)).findings()).isEmpty();
    }

    @Test
    void optionsSwitchRulesOffAndMakeThemWorse() {
        QuadletUnit unit = web("[Container]\nImage=docker.io/library/nginx:1\nReadOnly=y\n");
        LintOptions options = LintOptions.defaults();

        assertThat(LINTER.options(options.without("BooleanSyntax")).lint(unit).findings())
                .isEmpty();
        assertThat(LINTER.options(options.withSeverity("BooleanSyntax", Severity.ERROR))
                        .lint(unit)
                        .hasErrors())
                .isTrue();
        assertThat(LINTER.options(options.withSecurity()).lint(unit).findings())
                .extracting("rule")
                .containsExactly("NoNewPrivilegesMissing", "BooleanSyntax");
    }

    @Test
    void whatIsKnownIsNotToldAgainThoughItMoved() {
        LintReport before = LINTER.lint(web("[Container]\nImage=docker.io/library/nginx:1\nReadOnly=y\n"));
        Baseline known = Baseline.parse(Baseline.of(before).text());
        Linter linter = LINTER.options(LintOptions.defaults().withBaseline(known));

        assertThat(linter.lint(web("# web\n[Container]\nImage=docker.io/library/nginx:1\nReadOnly=y\nRunInit=y\n"))
                        .findings())
                .extracting("message")
                .singleElement()
                .asString()
                .contains("RunInit");
    }

    @Test
    void allFirstFixesAreMadeAtOnce() {
        LintReport report = LINTER.lint(
                web("[Container]\nImage=docker.io/library/nginx:1\nReadOnly=y\nHealthCmd=true\nHealthInterval=30\n"));

        assertThat(report.fixed().values())
                .extracting(SourceText::text)
                .containsExactly(
                        "[Container]\nImage=docker.io/library/nginx:1\nReadOnly=true\nHealthCmd=true\nHealthInterval=30s\n");
    }

    @Test
    void theEightDefectsOfADocumentAreFoundEachAtItsLine() {
        Linter linter = Linter.forPodman(PodmanVersion.of(5, 4)).scope(Scope.USER);
        Stack stack = Stack.named("senex")
                .units(SenexDocument.network(), SenexDocument.postgres(), SenexDocument.web())
                .build();

        Stream<String> found = linter.lint(stack).findings().stream()
                .map(finding ->
                        finding.source().name() + ":" + finding.position().line() + " " + finding.rule());

        assertThat(found)
                .contains(
                        "postgres.container:1 NotInstalled",
                        "web.container:3 WrongServiceName",
                        "postgres.container:7 CredentialsDirectory",
                        "postgres.container:8 UndefinedVariable",
                        "postgres.container:9 UndefinedVariable",
                        "postgres.container:10 UndefinedVariable",
                        "web.container:3 OrderWithoutReadiness",
                        "web.container:4 StopsWithUpdate");
    }

    @Test
    void whatWaitsForTheEndOfAOneshotWaitsLongEnough() {
        Stack stack = Stack.named("shop")
                .units(
                        Quadlet.parse("init.container", "[Container]\nImage=a.b/x:1\n[Service]\nType=oneshot\n"),
                        Quadlet.parse("db.container", "[Container]\nImage=a.b/x:1\n"),
                        Quadlet.parse(
                                "web.container",
                                "[Unit]\nAfter=init.service\nAfter=db.service\n[Container]\nImage=a.b/x:1\n"))
                .build();

        assertThat(LINTER.lint(stack).findings())
                .filteredOn(finding -> finding.rule().equals("OrderWithoutReadiness"))
                .extracting(finding -> finding.position().line())
                .containsExactly(3);
    }

    @Test
    void aTemplateOfWhichInstancesAreThereNeedsNoOther() {
        ContainerUnit template = Quadlet.parse(
                        "web@.container", "[Container]\nImage=a.b/x:1\n[Install]\nWantedBy=default.target\n")
                .asContainer();
        Stack alone = Stack.named("shop").units(template).build();
        Stack stack = alone.toBuilder().instances(template, "1", "2").build();

        assertThat(LINTER.lint(alone).findings()).extracting(Diagnostic::rule).contains("TemplateWithoutInstance");
        assertThat(LINTER.lint(stack).findings())
                .extracting(Diagnostic::rule)
                .doesNotContain("TemplateWithoutInstance");
    }

    /** On a stack as on a folder: what lies beside a file that cannot be read is lost. */
    @Test
    void aFileThatCannotBeReadCostsTheOthers() {
        Stack stack = Stack.named("shop")
                .units(
                        Quadlet.parse("bad.container", "[Container]\njunk\n"),
                        web("[Container]\nImage=docker.io/library/nginx:1\n"))
                .build();

        assertThat(LINTER.lint(stack).errors())
                .extracting(Object::toString)
                .containsExactly(
                        "bad.container:2:1: error: neither Key=Value nor [Section] nor a comment; Podman will load none of the"
                                + " units in this directory [MalformedLine]",
                        "web.container:1:1: error: bad.container drops all units of its directory [UnreadableFile]");
    }

    /** From 5.3 on Podman refuses the unit; before it makes a service, whose requirement another folder may fulfil. */
    @Test
    void aMissingUnitIsAnErrorWherePodmanRefuses() {
        Stack stack = Stack.named("shop")
                .units(web("[Container]\nImage=docker.io/library/nginx:1\nVolume=data.volume:/data\n"))
                .build();

        assertThat(Linter.forPodman(PodmanVersion.of(5, 3)).lint(stack).errors())
                .hasSize(1);
        assertThat(Linter.forPodman(PodmanVersion.of(5, 2)).lint(stack).of("DanglingReference"))
                .extracting("severity")
                .containsExactly(Severity.WARNING);
    }

    @Test
    void aDropInThatCannotBeReadCostsOnlyItself() {
        Stack stack = Stack.named("shop")
                .units(web("[Container]\nImage=docker.io/library/nginx:1\n[Install]\nWantedBy=default.target\n"))
                .dropIns(DropIn.of(
                        UnitName.of("web.container"),
                        "x",
                        Quadlet.parse("x.container", "junk\n").document()))
                .build();

        assertThat(LINTER.lint(stack).findings())
                .extracting(Object::toString)
                .containsExactly(
                        "web.container.d/x.conf:1:1: error: neither Key=Value nor [Section] nor a comment; Podman"
                                + " makes the service without this drop-in [MalformedLine]");
    }
}
