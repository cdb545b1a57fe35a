package dev.quadlet.lint;

import dev.quadlet.source.Severity;

/** A text that names no image. */
final class ImageSyntax extends ValueRule {
    ImageSyntax() {
        super(Severity.ERROR, "No image can have such a name", "the container will not start", "image", "image-name");
    }
}
