package dev.quadlet.service;

import dev.quadlet.key.ArtifactKeys;
import dev.quadlet.key.ImageKeys;
import dev.quadlet.key.Key;
import dev.quadlet.syntax.SplitRule;

/** {@code podman image pull} and {@code podman artifact pull}. */
final class PullConverter {
    private static final Key<?>[] IMAGE_OPTIONS = {
        ImageKeys.ARCH,
        ImageKeys.AUTH_FILE,
        ImageKeys.CERT_DIR,
        ImageKeys.CREDS,
        ImageKeys.DECRYPTION_KEY,
        ImageKeys.OS,
        ImageKeys.POLICY,
        ImageKeys.VARIANT,
        ImageKeys.RETRY,
        ImageKeys.RETRY_DELAY,
        ImageKeys.ALL_TAGS,
        ImageKeys.TLS_VERIFY
    };
    private static final Key<?>[] ARTIFACT_OPTIONS = {
        ArtifactKeys.AUTH_FILE,
        ArtifactKeys.CERT_DIR,
        ArtifactKeys.CREDS,
        ArtifactKeys.DECRYPTION_KEY,
        ArtifactKeys.RETRY,
        ArtifactKeys.RETRY_DELAY,
        ArtifactKeys.QUIET,
        ArtifactKeys.TLS_VERIFY
    };

    private final Conversion conversion;
    private final SourceSection section;

    PullConverter(Conversion conversion) {
        this.conversion = conversion;
        this.section = conversion.source().own();
    }

    void convertImage() {
        Piece image = section.filled("Image")
                .orElseThrow(() -> conversion.refusal(Rules.NO_IMAGE, "an image unit needs Image="));
        pull("image", image, IMAGE_OPTIONS);
        String name = section.filled("ImageTag").map(Piece::text).orElse(image.text());
        conversion.member().setResource(name);
    }

    void convertArtifact() {
        Piece artifact = section.filled("Artifact")
                .orElseThrow(() -> conversion.refusal(Rules.NO_ARTIFACT, "an artifact unit needs Artifact="));
        pull("artifact", artifact, ARTIFACT_OPTIONS);
        conversion.member().setResource(artifact.text());
    }

    private void pull(String what, Piece name, Key<?>... options) {
        Command command = conversion.podmanCommand(Additions.COMMAND, what, "pull");
        conversion.flags(command).add(options);
        command.add(section.words("PodmanArgs", SplitRule.ARGS)).add(name);
        conversion.addCommand("ExecStart", command);
        new ServiceSteps(conversion).addOneshot(true);
    }
}
