package dev.quadlet;

import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.value.NetworkMode;
import dev.quadlet.value.UnitKind;
import dev.quadlet.value.UnitName;

/** A network that containers share; its service creates it and does not change one that exists. See podman-systemd.unit(5), Network units. Since Podman 4.4. */
public final class NetworkUnit extends QuadletUnit {
    NetworkUnit(UnitName name, UnitDocument document, Companions companions) {
        super(name, document, companions);
    }

    @Override
    public UnitKind kind() {
        return UnitKind.NETWORK;
    }

    /**
     * What the unit says in {@code [Network]}.
     *
     * @return the view of that section
     */
    public NetworkSection section() {
        return new NetworkSection(reader(kind().sectionName()));
    }

    /**
     * This network for a container that wants more than to join it: {@code network(shop.mode().alias("db"))}.
     *
     * @return the mode
     */
    public NetworkMode mode() {
        return NetworkMode.unit(name());
    }

    @Override
    public NetworkBuilder toBuilder() {
        return new NetworkBuilder(editor());
    }

    @Override
    public NetworkUnit with(Fragment fragment) {
        return fragment.applyTo(toBuilder()).build();
    }
}
