package dev.quadlet;

import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.value.UnitKind;
import dev.quadlet.value.UnitName;

/** A pod, whose containers name it by {@code Pod=}. See podman-systemd.unit(5), Pod units. Since Podman 5.0. */
public final class PodUnit extends QuadletUnit {
    PodUnit(UnitName name, UnitDocument document, Companions companions) {
        super(name, document, companions);
    }

    @Override
    public UnitKind kind() {
        return UnitKind.POD;
    }

    /**
     * What the unit says in {@code [Pod]}.
     *
     * @return the view of that section
     */
    public PodSection section() {
        return new PodSection(reader(kind().sectionName()));
    }

    @Override
    public PodBuilder toBuilder() {
        return new PodBuilder(editor());
    }

    @Override
    public PodUnit with(Fragment fragment) {
        return fragment.applyTo(toBuilder()).build();
    }
}
