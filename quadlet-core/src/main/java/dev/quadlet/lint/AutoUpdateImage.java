package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import java.util.Optional;

/** Images that {@code podman auto-update} cannot update. */
final class AutoUpdateImage extends UnitRule {
    AutoUpdateImage() {
        super(Severity.ERROR, "The image cannot be updated automatically");
    }

    @Override
    void check(LintUnit unit, Subject subject, Findings findings) {
        Optional<Setting> image = unit.lastOwn("Image");
        if (unit.isContainer() && unit.value("AutoUpdate").equals("registry") && image.isPresent()) {
            check(image.get(), findings);
            unit.lastOwn("Pull")
                    .filter(at -> at.unquoted().equals("never"))
                    .ifPresent(at -> findings.add(
                            Severity.WARNING,
                            at,
                            at.span(),
                            "AutoUpdate=registry restarts the unit with a new image, and Pull=never does not pull it"));
        }
    }

    private static void check(Setting image, Findings findings) {
        String name = image.unquoted();
        if (name.contains("@sha256:")) {
            report(Severity.WARNING, image, "an image with a digest never has an update", findings);
        } else if (name.startsWith("localhost/")) {
            report(
                    Severity.WARNING,
                    image,
                    "there is no registry on localhost to ask; AutoUpdate=local looks at local images",
                    findings);
        } else if (isShort(name)) {
            report(
                    Severity.ERROR,
                    image,
                    "Podman refuses to start a container with a short image name; write the registry, too",
                    findings);
        }
    }

    private static boolean isShort(String image) {
        boolean isName =
                !image.contains("$") && !image.contains("%") && !image.endsWith(".image") && !image.endsWith(".build");
        int slash = image.indexOf('/');
        String first = slash < 0 ? "" : image.substring(0, slash);
        return isName && first.chars().noneMatch(c -> c == '.' || c == ':');
    }

    private static void report(Severity severity, Setting image, String reason, Findings findings) {
        findings.add(severity, image, image.valueSpan(), "AutoUpdate=registry: " + reason);
    }
}
