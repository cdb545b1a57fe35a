package dev.quadlet.lint;

import dev.quadlet.Stack;
import dev.quadlet.source.Diagnostic;
import dev.quadlet.source.Severity;
import dev.quadlet.source.Span;
import dev.quadlet.syntax.PodmanVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares what releases of Podman make of a stack, by what the linter says of it for each. */
final class Releases {
    /** The last release of each row of minor ones, and the patch that changed how quotes are read. */
    private static final List<PodmanVersion> FALLING = falling();

    /** What older releases accept, but do not understand. */
    private static final Set<String> SILENT = Set.of("NameNotTranslated", "FeatureTooNew", "StrippedQuotes");

    private static final int ROUNDS = 8;

    private record Place(String rule, String file, Span span) {
        static Place of(Diagnostic finding) {
            return new Place(finding.rule(), finding.source().name(), finding.span());
        }
    }

    private final Linter linter;

    Releases(Linter linter) {
        this.linter = linter.options(LintOptions.defaults());
    }

    private static List<PodmanVersion> falling() {
        List<PodmanVersion> releases = new ArrayList<>();
        releases.add(PodmanVersion.LATEST);
        releases.add(PodmanVersion.of(5, 8, 2));
        for (int minor = 8; minor >= 0; minor--) {
            releases.add(PodmanVersion.of(5, minor));
        }
        for (int minor = 9; minor >= PodmanVersion.FIRST.minor(); minor--) {
            releases.add(PodmanVersion.of(4, minor));
        }
        return releases;
    }

    MinimumVersion minimum(Stack stack) {
        Set<Place> always = places(complaints(linter.podman(), stack));
        PodmanVersion good = linter.podman();
        for (PodmanVersion release : FALLING) {
            if (release.compareTo(good) < 0) {
                List<Diagnostic> news = news(release, stack, always);
                if (!news.isEmpty()) {
                    return new MinimumVersion(good, news);
                }
                good = release;
            }
        }
        return new MinimumVersion(good, List.of());
    }

    Backport backport(Stack stack) {
        Set<Place> always = places(complaints(PodmanVersion.LATEST, stack));
        List<Diagnostic> changes = new ArrayList<>();
        Stack changed = stack;
        for (int round = 0; round < ROUNDS; round++) {
            List<Diagnostic> mends = news(linter.podman(), changed, always).stream()
                    .filter(finding -> !finding.fixes().isEmpty())
                    .toList();
            if (mends.isEmpty()) {
                break;
            }
            changes.addAll(mends);
            changed = Rewriting.fixed(changed, new LintReport(mends));
            always = places(complaints(PodmanVersion.LATEST, changed));
        }
        return new Backport(changed, changes, news(linter.podman(), changed, always));
    }

    private List<Diagnostic> news(PodmanVersion release, Stack stack, Set<Place> always) {
        return complaints(release, stack).stream()
                .filter(finding -> !always.contains(Place.of(finding)))
                .toList();
    }

    private List<Diagnostic> complaints(PodmanVersion release, Stack stack) {
        return linter.podman(release).lint(stack).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR || SILENT.contains(finding.rule()))
                .toList();
    }

    private static Set<Place> places(List<Diagnostic> findings) {
        return findings.stream().map(Place::of).collect(Collectors.toSet());
    }
}
