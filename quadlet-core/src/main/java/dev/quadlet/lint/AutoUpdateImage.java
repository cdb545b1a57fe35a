package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import java.util.Optional;
import java.util.Set;

/** Images that {@code podman auto-update} cannot update. */
final class AutoUpdateImage extends UnitRule {
    AutoUpdateImage() {
        super(Severity.WARNING, "The image cannot be updated automatically");
    }

    @Override
    void check(LintUnit unit, Subject subject, Findings findings) {
        Optional<Setting> image = unit.lastOwn("Image");
        if (unit.isContainer() && unit.value("AutoUpdate").equals("registry") && image.isPresent()) {
            String reason = reason(image.get().unquoted());
            if (!reason.isEmpty()) {
                findings.add(image.get(), image.get().valueSpan(), "AutoUpdate=registry: " + reason);
            } else if (unit.value("Pull").equals("never")) {
                unit.lastOwn("Pull")
                        .ifPresent(
                                at -> findings.add(
                                        at,
                                        "AutoUpdate=registry restarts the unit with a new image, and Pull=never does not pull it"));
            }
        }
    }

    private static String reason(String image) {
        if (image.contains("@sha256:")) {
            return "an image with a digest never has an update";
        }
        if (image.startsWith("localhost/")) {
            return "there is no registry on localhost to ask; AutoUpdate=local looks at local images";
        }
        boolean isName =
                !image.contains("$") && !image.contains("%") && !image.endsWith(".image") && !image.endsWith(".build");
        int slash = image.indexOf('/');
        String first = slash < 0 ? "" : image.substring(0, slash);
        boolean isShort = isName && first.chars().noneMatch(c -> c == '.' || c == ':');
        return isShort ? "Podman refuses to start a container with a short image name; write the registry, too" : "";
    }

    @Override
    Set<String> supersedes() {
        return Set.of();
    }
}
