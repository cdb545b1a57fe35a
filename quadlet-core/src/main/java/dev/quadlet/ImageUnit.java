package dev.quadlet;

import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.value.UnitKind;
import dev.quadlet.value.UnitName;

/** An image that is pulled before what needs it starts. See podman-systemd.unit(5), Image units. Since Podman 4.8. */
public final class ImageUnit extends QuadletUnit {
    ImageUnit(UnitName name, UnitDocument document, Companions companions) {
        super(name, document, companions);
    }

    @Override
    public UnitKind kind() {
        return UnitKind.IMAGE;
    }

    /**
     * What the unit says in {@code [Image]}.
     *
     * @return the view of that section
     */
    public ImageSection section() {
        return new ImageSection(reader(kind().sectionName()));
    }

    @Override
    public ImageBuilder toBuilder() {
        return new ImageBuilder(editor());
    }

    @Override
    public ImageUnit with(Fragment fragment) {
        return fragment.applyTo(toBuilder()).build();
    }
}
