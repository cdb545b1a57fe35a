package dev.quadlet;

import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.value.UnitKind;
import dev.quadlet.value.UnitName;

/**
 * A unit that Podman's generator turns into a systemd service: a name, a kind, and a document that holds its text.
 *
 * <p>Units are immutable. They are equal when kind, name and text are; {@link #sameSettings} leaves comments aside. A unit
 * made in code and one read from a file are the same thing.
 */
public abstract sealed class QuadletUnit extends UnitFile
        permits ContainerUnit, NetworkUnit, VolumeUnit, PodUnit, KubeUnit, ImageUnit, BuildUnit, ArtifactUnit {
    QuadletUnit(UnitName name, UnitDocument document, Companions companions) {
        super(name, document.source().name().endsWith("/" + name) ? document : document.named(name.text()), companions);
    }

    /**
     * The kind of unit, which its extension names.
     *
     * @return the kind
     */
    public abstract UnitKind kind();

    /**
     * The service that Podman makes of it, {@code ServiceName=} taken into account if it can name a service.
     *
     * @return the service's name, such as {@code senex-network.service}
     */
    public UnitName serviceName() {
        return document()
                .section(kind().sectionName())
                .flatMap(own -> own.value(ServiceNames.KEY))
                .flatMap(ServiceNames::service)
                .orElseGet(name()::serviceName);
    }

    /**
     * What the unit says in {@code [Quadlet]}.
     *
     * @return the view of that section
     */
    public QuadletSection quadlet() {
        return new QuadletSection(reader("Quadlet"));
    }

    /**
     * A builder that starts with all that this unit is; comments and order stay.
     *
     * @return a builder of the same kind
     */
    public abstract UnitBuilder<?> toBuilder();

    /**
     * This unit with what it has in common with others.
     *
     * @param fragment what to write, such as {@code Shop::alwaysOn}
     * @return the changed unit
     */
    public abstract QuadletUnit with(Fragment fragment);

    /**
     * Whether two units are of one kind and name and assign the same; comments, line breaks and the order of the sections
     * may differ, the order within a section may not.
     *
     * @param other the unit to compare with
     * @return true when Podman makes the same service of both
     */
    public boolean sameSettings(QuadletUnit other) {
        return name().equals(other.name()) && document().sameSettings(other.document());
    }

    /**
     * This unit as a container.
     *
     * @return this
     * @throws IllegalStateException when it is of another kind
     */
    public ContainerUnit asContainer() {
        return as(ContainerUnit.class);
    }

    /**
     * This unit as a network.
     *
     * @return this
     * @throws IllegalStateException when it is of another kind
     */
    public NetworkUnit asNetwork() {
        return as(NetworkUnit.class);
    }

    /**
     * This unit as a volume.
     *
     * @return this
     * @throws IllegalStateException when it is of another kind
     */
    public VolumeUnit asVolume() {
        return as(VolumeUnit.class);
    }

    /**
     * This unit as a pod.
     *
     * @return this
     * @throws IllegalStateException when it is of another kind
     */
    public PodUnit asPod() {
        return as(PodUnit.class);
    }

    /**
     * This unit as a kube unit.
     *
     * @return this
     * @throws IllegalStateException when it is of another kind
     */
    public KubeUnit asKube() {
        return as(KubeUnit.class);
    }

    /**
     * This unit as an image.
     *
     * @return this
     * @throws IllegalStateException when it is of another kind
     */
    public ImageUnit asImage() {
        return as(ImageUnit.class);
    }

    /**
     * This unit as a build.
     *
     * @return this
     * @throws IllegalStateException when it is of another kind
     */
    public BuildUnit asBuild() {
        return as(BuildUnit.class);
    }

    /**
     * This unit as an artifact.
     *
     * @return this
     * @throws IllegalStateException when it is of another kind
     */
    public ArtifactUnit asArtifact() {
        return as(ArtifactUnit.class);
    }

    private <U extends QuadletUnit> U as(Class<U> wanted) {
        if (!wanted.isInstance(this)) {
            throw new IllegalStateException(name() + " is not a " + wanted.getSimpleName());
        }
        return wanted.cast(this);
    }
}
