package dev.quadlet;

import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.value.NotifyMode;
import dev.quadlet.value.UnitKind;
import dev.quadlet.value.UnitName;

/** A container that systemd keeps running. See podman-systemd.unit(5), Container units. Since Podman 4.4. */
public final class ContainerUnit extends QuadletUnit {
    ContainerUnit(UnitName name, UnitDocument document, Companions companions) {
        super(name, document, companions);
    }

    @Override
    public UnitKind kind() {
        return UnitKind.CONTAINER;
    }

    /**
     * What the unit says in {@code [Container]}.
     *
     * @return the view of that section
     */
    public ContainerSection section() {
        return new ContainerSection(reader(kind().sectionName()));
    }

    @Override
    public ContainerBuilder toBuilder() {
        return new ContainerBuilder(editor());
    }

    @Override
    public ContainerUnit with(Fragment fragment) {
        return fragment.applyTo(toBuilder()).build();
    }

    /**
     * Whether the service counts as started only when the container is healthy ({@code Notify=healthy}), so that what is
     * ordered behind it can rely on it.
     *
     * @return true after {@link ContainerBuilder#readyWhenHealthy()}
     */
    public boolean isReadyWhenHealthy() {
        return section().notifyMode().filter(NotifyMode.HEALTHY::equals).isPresent();
    }
}
