package dev.quadlet;

import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.value.UnitKind;
import dev.quadlet.value.UnitName;
import dev.quadlet.value.VolumeMount;

/** A named volume; its service creates it and never deletes it. See podman-systemd.unit(5), Volume units. Since Podman 4.4. */
public final class VolumeUnit extends QuadletUnit {
    VolumeUnit(UnitName name, UnitDocument document, Companions companions) {
        super(name, document, companions);
    }

    @Override
    public UnitKind kind() {
        return UnitKind.VOLUME;
    }

    /**
     * What the unit says in {@code [Volume]}.
     *
     * @return the view of that section
     */
    public VolumeSection section() {
        return new VolumeSection(reader(kind().sectionName()));
    }

    /**
     * This volume at a place in a container, for a mount with options: {@code volume(data.at("/data").readOnly())}.
     *
     * @param path the absolute path in the container
     * @return the mount
     * @throws dev.quadlet.value.ValueException when the path is not absolute
     */
    public VolumeMount at(String path) {
        return VolumeMount.unit(name(), path);
    }

    @Override
    public VolumeBuilder toBuilder() {
        return new VolumeBuilder(editor());
    }

    @Override
    public VolumeUnit with(Fragment fragment) {
        return fragment.applyTo(toBuilder()).build();
    }
}
