package dev.quadlet.lint;

import dev.quadlet.source.Severity;

/** An image that may be another one tomorrow. */
final class MovingImage extends SecurityRule {
    MovingImage() {
        super(Severity.NOTICE, "The image may be another one tomorrow");
    }

    @Override
    void check(LintUnit unit, Subject subject, Findings findings) {
        unit.lastOwn("Image")
                .filter(at -> isMoving(at.unquoted()))
                .ifPresent(at -> findings.add(
                        at,
                        at.valueSpan(),
                        "the tag latest is whatever was pushed last; a version or a digest says which image it is"));
    }

    private static boolean isMoving(String image) {
        String last = image.substring(image.lastIndexOf('/') + 1);
        boolean isUnit = last.endsWith(".image") || last.endsWith(".build");
        boolean isNamed = last.contains(":") || last.contains("@") || last.contains("$");
        return !isUnit && (!isNamed || last.endsWith(":latest"));
    }
}
