package dev.quadlet;

import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.value.UnitKind;
import dev.quadlet.value.UnitName;

/** An OCI artifact that is pulled before what needs it starts. See podman-systemd.unit(5), Artifact units. Since Podman 5.7. */
public final class ArtifactUnit extends QuadletUnit {
    ArtifactUnit(UnitName name, UnitDocument document, Companions companions) {
        super(name, document, companions);
    }

    @Override
    public UnitKind kind() {
        return UnitKind.ARTIFACT;
    }

    /**
     * What the unit says in {@code [Artifact]}.
     *
     * @return the view of that section
     */
    public ArtifactSection section() {
        return new ArtifactSection(reader(kind().sectionName()));
    }

    @Override
    public ArtifactBuilder toBuilder() {
        return new ArtifactBuilder(editor());
    }

    @Override
    public ArtifactUnit with(Fragment fragment) {
        return fragment.applyTo(toBuilder()).build();
    }
}
