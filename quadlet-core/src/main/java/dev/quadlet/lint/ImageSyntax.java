package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import dev.quadlet.value.UnitKind;

/** A text that names no image. */
final class ImageSyntax extends ValueRule {
    ImageSyntax() {
        super(Severity.ERROR, "No image can have such a name", "the container will not start", "image", "image-name");
    }

    /** A volume has an image only with the driver for it. */
    @Override
    void check(Setting setting, Findings findings) {
        LintUnit unit = setting.unit();
        if (unit.kind() != UnitKind.VOLUME || unit.value("Driver").equals("image")) {
            super.check(setting, findings);
        }
    }
}
