package dev.quadlet.lint;

import dev.quadlet.key.Key;
import dev.quadlet.source.Severity;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.value.UnitKind;
import java.util.Optional;

/** What the target release accepts, but does not understand, although all keys are known to it. */
final class FeatureTooNew extends UnitRule {
    private static final PodmanVersion HEALTHY = PodmanVersion.of(5, 0);
    private static final PodmanVersion TEMPLATES = PodmanVersion.of(5, 0);
    private static final PodmanVersion TEMPLATES_OF_RESOURCES = PodmanVersion.of(5, 7);

    FeatureTooNew() {
        super(Severity.WARNING, "The unit uses something that came with a later Podman");
    }

    @Override
    void check(LintUnit unit, Subject subject, Findings findings) {
        PodmanVersion podman = subject.podman();
        if (!podman.atLeast(unit.kind().since())) {
            String kind = "." + unit.kind().extension();
            atHeader(
                    unit,
                    kind + " files came with Podman " + shortly(unit.kind().since()) + "; Podman " + podman
                            + " passes over this one",
                    findings);
        } else if (isTemplate(unit) && !podman.atLeast(templatesSince(unit.kind()))) {
            atHeader(
                    unit,
                    "templates of this kind came with Podman " + shortly(templatesSince(unit.kind())) + "; Podman "
                            + podman + " makes something of it that cannot be started",
                    findings);
        }
        unit.effective().stream()
                .filter(at -> at.section().equals("Install"))
                .forEach(at -> link(at, podman, findings));
        healthy(unit)
                .filter(at -> !podman.atLeast(HEALTHY))
                .ifPresent(at -> findings.add(
                        at,
                        at.valueSpan(),
                        "Notify=healthy came with Podman 5.0; Podman " + podman + " takes it for Notify=false"));
    }

    private static void link(Setting at, PodmanVersion podman, Findings findings) {
        at.known()
                .flatMap(Key::since)
                .filter(since -> !podman.atLeast(since))
                .ifPresent(since -> findings.add(
                        at,
                        at.keySpan(),
                        at.key() + "= came with Podman " + shortly(since) + "; Podman " + podman + " passes over it"));
    }

    private static void atHeader(LintUnit unit, String message, Findings findings) {
        findings.add(unit.own(), unit.header(), message);
    }

    private static Optional<Setting> healthy(LintUnit unit) {
        return unit.lastOwn("Notify").filter(at -> at.unquoted().equals("healthy"));
    }

    private static boolean isTemplate(LintUnit unit) {
        return unit.name().text().contains("@");
    }

    private static PodmanVersion templatesSince(UnitKind kind) {
        return kind == UnitKind.VOLUME || kind == UnitKind.NETWORK ? TEMPLATES_OF_RESOURCES : TEMPLATES;
    }

    private static String shortly(PodmanVersion version) {
        return version.major() + "." + version.minor();
    }
}
