package dev.quadlet.lint;

import dev.quadlet.source.Diagnostic;
import dev.quadlet.source.Severity;
import dev.quadlet.source.SourceText;
import dev.quadlet.syntax.MalformedLine;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.syntax.UnitParser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One run of the linter: our own rules, what Podman says, what the graph says, each thing once. */
final class Linting {
    /** What cannot be known of a unit that is looked at alone. */
    private static final Set<String> ABOUT_OTHERS =
            Set.of("UnknownReference", "UnknownDependency", "DanglingReference");

    private static final Set<String> REFUSED_BY_PODMAN = Set.of("DanglingReference");

    private final Subject subject;
    private final Map<String, SourceText> files = new HashMap<>();
    private final Map<String, Integer> order = new HashMap<>();
    private final Set<String> accepted = new HashSet<>();

    private Linting(Subject subject) {
        this.subject = subject;
        for (LintUnit unit : subject.units()) {
            boolean isAccepted = subject.isAccepted(unit);
            for (UnitDocument document : unit.documents()) {
                SourceText source = document.source();
                files.putIfAbsent(fileName(source.name()), source);
                order.putIfAbsent(source.name(), order.size());
                if (isAccepted) {
                    accepted.add(source.name());
                }
            }
        }
    }

    static LintReport lint(Subject subject, LintOptions options) {
        return new Linting(subject).run(options);
    }

    private LintReport run(LintOptions options) {
        Suppressions suppressed = new Suppressions(subject.units());
        List<Diagnostic> wanted = everything(ownFindings(options)).stream()
                .filter(finding -> !(subject.isAlone() && ABOUT_OTHERS.contains(finding.rule())))
                .filter(finding -> !suppressed.cover(finding))
                .map(options::adjusted)
                .flatMap(Optional::stream)
                .distinct()
                .sorted(inOrder())
                .toList();
        return new LintReport(options.baseline().news(wanted));
    }

    private Findings ownFindings(LintOptions options) {
        Findings own = new Findings(Rules.all().get(0));
        for (Rule rule : Rules.all()) {
            if (options.follows(rule)) {
                own.begin(rule);
                rule.check(subject, own);
            }
        }
        return own;
    }

    /** Our own findings, then those of Podman, then those of the graph about other places than what is refused. */
    private List<Diagnostic> everything(Findings own) {
        List<Diagnostic> podman =
                subject.translation().problems().stream().map(this::inOurFile).toList();
        List<Diagnostic> all = new ArrayList<>(own.beside(podman));
        all.addAll(own.unsaid(podman));
        all.addAll(cutOff());
        Places refused = Places.of(
                all.stream().filter(found -> found.severity() == Severity.ERROR).toList());
        List<Diagnostic> graph = subject.graph().findings().stream()
                .map(this::inOurFile)
                .filter(finding -> refused.at(finding).findAny().isEmpty())
                .filter(finding -> !(finding.rule().equals("ServiceCollision") && isSaid(finding, podman)))
                .map(this::asCertain)
                .toList();
        all.addAll(own.unsaid(graph));
        return all;
    }

    /** Values that the end of their file cuts off: Podman makes the service without them. */
    private List<Diagnostic> cutOff() {
        return subject.units().stream()
                .filter(subject::isAccepted)
                .flatMap(unit -> unit.documents().stream())
                .filter(document -> document.lines().stream().anyMatch(MalformedLine.class::isInstance))
                .flatMap(document -> UnitParser.parse(document.source(), document.dialect()).problems().stream())
                .filter(problem -> problem.rule().equals("UnfinishedContinuation"))
                .map(Linting::asWarning)
                .toList();
    }

    private static Diagnostic asWarning(Diagnostic finding) {
        return new Diagnostic(
                finding.rule(), Severity.WARNING, finding.message(), finding.source(), finding.span(), finding.fixes());
    }

    /** Podman's dry run speaks of the same collision at the same unit. */
    private static boolean isSaid(Diagnostic collision, List<Diagnostic> podman) {
        return podman.stream()
                .anyMatch(said ->
                        said.rule().equals("SameService") && said.source().equals(collision.source()));
    }

    private Comparator<Diagnostic> inOrder() {
        return Comparator.comparingInt((Diagnostic finding) ->
                        order.getOrDefault(finding.source().name(), order.size()))
                .thenComparing(finding -> finding.source().name())
                .thenComparingInt(finding -> finding.span().start())
                .thenComparing(Diagnostic::severity)
                .thenComparing(Diagnostic::rule);
    }

    /** Podman accepts most of what the graph calls an error; whether it fails then is not certain. */
    private Diagnostic asCertain(Diagnostic finding) {
        boolean isRefused = REFUSED_BY_PODMAN.contains(finding.rule())
                && !accepted.contains(finding.source().name());
        boolean isCertain = finding.severity() != Severity.ERROR || isRefused;
        return isCertain ? finding : asWarning(finding);
    }

    /** A unit that was read from a file may be called by its path elsewhere. */
    private Diagnostic inOurFile(Diagnostic finding) {
        SourceText source = finding.source();
        SourceText ours = files.getOrDefault(fileName(source.name()), source);
        return !ours.name().equals(source.name()) && ours.text().equals(source.text())
                ? new Diagnostic(
                        finding.rule(), finding.severity(), finding.message(), ours, finding.span(), finding.fixes())
                : finding;
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
