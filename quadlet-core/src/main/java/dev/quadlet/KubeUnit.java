package dev.quadlet;

import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.value.UnitKind;
import dev.quadlet.value.UnitName;

/** Containers that are described in Kubernetes YAML. See podman-systemd.unit(5), Kube units. Since Podman 4.4. */
public final class KubeUnit extends QuadletUnit {
    KubeUnit(UnitName name, UnitDocument document, Companions companions) {
        super(name, document, companions);
    }

    @Override
    public UnitKind kind() {
        return UnitKind.KUBE;
    }

    /**
     * What the unit says in {@code [Kube]}.
     *
     * @return the view of that section
     */
    public KubeSection section() {
        return new KubeSection(reader(kind().sectionName()));
    }

    @Override
    public KubeBuilder toBuilder() {
        return new KubeBuilder(editor());
    }

    @Override
    public KubeUnit with(Fragment fragment) {
        return fragment.applyTo(toBuilder()).build();
    }
}
