package dev.quadlet;

import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.value.UnitKind;
import dev.quadlet.value.UnitName;

/** An image that is built before what needs it starts. See podman-systemd.unit(5), Build units. Since Podman 5.2. */
public final class BuildUnit extends QuadletUnit {
    BuildUnit(UnitName name, UnitDocument document, Companions companions) {
        super(name, document, companions);
    }

    @Override
    public UnitKind kind() {
        return UnitKind.BUILD;
    }

    /**
     * What the unit says in {@code [Build]}.
     *
     * @return the view of that section
     */
    public BuildSection section() {
        return new BuildSection(reader(kind().sectionName()));
    }

    @Override
    public BuildBuilder toBuilder() {
        return new BuildBuilder(editor());
    }

    @Override
    public BuildUnit with(Fragment fragment) {
        return fragment.applyTo(toBuilder()).build();
    }
}
