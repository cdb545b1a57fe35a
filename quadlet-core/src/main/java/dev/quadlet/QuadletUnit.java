package dev.quadlet;

import dev.quadlet.key.Key;
import dev.quadlet.source.Diagnostic;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.syntax.UnitParser;
import dev.quadlet.value.UnitKind;
import dev.quadlet.value.UnitName;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A unit that Podman's generator turns into a systemd service: a name, a kind, and a document that holds its text.
 *
 * <p>Units are immutable. They are equal when kind, name and text are; {@link #sameSettings} leaves comments aside. A unit
 * made in code and one read from a file are the same thing.
 */
public abstract sealed class QuadletUnit
        permits ContainerUnit, NetworkUnit, VolumeUnit, PodUnit, KubeUnit, ImageUnit, BuildUnit, ArtifactUnit {
    private final UnitName name;
    private final UnitDocument document;
    private final Companions companions;

    QuadletUnit(UnitName name, UnitDocument document, Companions companions) {
        this.name = name;
        this.document = document.source().name().endsWith("/" + name) ? document : document.named(name.text());
        this.companions = companions;
    }

    /**
     * The name of the unit's file.
     *
     * @return the name, such as {@code web.container}
     */
    public UnitName name() {
        return name;
    }

    /**
     * The kind of unit, which its extension names.
     *
     * @return the kind
     */
    public abstract UnitKind kind();

    /**
     * The document, with every character of the unit.
     *
     * @return the document
     */
    public UnitDocument document() {
        return document;
    }

    /**
     * The text of the unit's file.
     *
     * @return all characters
     */
    public String text() {
        return document.text();
    }

    /**
     * The service that Podman makes of it, {@code ServiceName=} taken into account if it can name a service.
     *
     * @return the service's name, such as {@code senex-network.service}
     */
    public UnitName serviceName() {
        return document.section(kind().sectionName())
                .flatMap(own -> own.value(ServiceNames.KEY))
                .flatMap(ServiceNames::service)
                .orElseGet(name::serviceName);
    }

    /**
     * The lines that Podman cannot read.
     *
     * @return what is wrong with the text; empty for every unit that was made in code
     */
    public List<Diagnostic> problems() {
        return UnitParser.parse(document.source(), document.dialect()).problems();
    }

    /**
     * What the unit says in {@code [Unit]}.
     *
     * @return the view of that section
     */
    public UnitSection unit() {
        return new UnitSection(reader("Unit"));
    }

    /**
     * What the unit says in {@code [Service]}.
     *
     * @return the view of that section
     */
    public ServiceSection service() {
        return new ServiceSection(reader("Service"));
    }

    /**
     * What the unit says in {@code [Install]}.
     *
     * @return the view of that section
     */
    public InstallSection install() {
        return new InstallSection(reader("Install"));
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
     * The value of a key with a single value, of any section.
     *
     * @param key the key
     * @param <T> the type of the value
     * @return the value that counts, if there is one
     * @throws dev.quadlet.value.ValueException when it is not the notation of such a value; the message names the place
     */
    public <T> Optional<T> value(Key<T> key) {
        return reader(key.section()).first(key);
    }

    /**
     * The values of a repeatable key, of any section.
     *
     * @param key the key
     * @param <T> the type of the values
     * @return the values that count, in order
     * @throws dev.quadlet.value.ValueException when a line is not the notation of such values; the message names the place
     */
    public <T> List<T> values(Key<T> key) {
        return reader(key.section()).all(key);
    }

    /**
     * Whether two units are of one kind and name and assign the same; comments, line breaks and the order of the sections
     * may differ, the order within a section may not.
     *
     * @param other the unit to compare with
     * @return true when Podman makes the same service of both
     */
    public boolean sameSettings(QuadletUnit other) {
        return name.equals(other.name) && document.sameSettings(other.document);
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
            throw new IllegalStateException(name + " is not a " + wanted.getSimpleName());
        }
        return wanted.cast(this);
    }

    SectionReader reader(String section) {
        return new SectionReader(document, section);
    }

    UnitEditor editor() {
        return new UnitEditor(name, document, companions);
    }

    Companions companions() {
        return companions;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QuadletUnit that && name.equals(that.name) && text().equals(that.text());
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, text());
    }

    /** The text of the unit's file. */
    @Override
    public String toString() {
        return text();
    }
}
