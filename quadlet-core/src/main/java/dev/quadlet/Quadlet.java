package dev.quadlet;

import dev.quadlet.source.SourceText;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.syntax.UnitParser;
import dev.quadlet.value.UnitKind;
import dev.quadlet.value.UnitName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;

/**
 * Where to begin: units from code, and units from files.
 *
 * <pre>{@code
 * NetworkUnit network = Quadlet.network("shop").build();
 * ContainerUnit web = Quadlet.container("web").image("docker.io/library/nginx:1").network(network).build();
 * System.out.println(web.text());
 * }</pre>
 */
public final class Quadlet {
    private Quadlet() {}

    /**
     * Begins a container. Its service has the name of the unit: {@code web.container} becomes {@code web.service}.
     *
     * @param name the name without an extension; {@code web@} begins a template
     * @return the builder
     * @throws dev.quadlet.value.ValueException when systemd would refuse the name
     */
    public static ContainerBuilder container(String name) {
        return new ContainerBuilder(editor(UnitKind.CONTAINER, name));
    }

    /**
     * Begins a network. Its service is named {@code NAME-network.service}, the network itself {@code systemd-NAME}.
     *
     * @param name the name without an extension
     * @return the builder
     * @throws dev.quadlet.value.ValueException when systemd would refuse the name
     */
    public static NetworkBuilder network(String name) {
        return new NetworkBuilder(editor(UnitKind.NETWORK, name));
    }

    /**
     * Begins a volume. Its service is named {@code NAME-volume.service}, the volume itself {@code systemd-NAME}.
     *
     * @param name the name without an extension
     * @return the builder
     * @throws dev.quadlet.value.ValueException when systemd would refuse the name
     */
    public static VolumeBuilder volume(String name) {
        return new VolumeBuilder(editor(UnitKind.VOLUME, name));
    }

    /**
     * Begins a pod. Its service is named {@code NAME-pod.service}, the pod itself {@code systemd-NAME}. Since Podman 5.0.
     *
     * @param name the name without an extension
     * @return the builder
     * @throws dev.quadlet.value.ValueException when systemd would refuse the name
     */
    public static PodBuilder pod(String name) {
        return new PodBuilder(editor(UnitKind.POD, name));
    }

    /**
     * Begins a unit that plays Kubernetes YAML. Its service has the name of the unit.
     *
     * @param name the name without an extension
     * @return the builder
     * @throws dev.quadlet.value.ValueException when systemd would refuse the name
     */
    public static KubeBuilder kube(String name) {
        return new KubeBuilder(editor(UnitKind.KUBE, name));
    }

    /**
     * Begins an image that is pulled. Its service is named {@code NAME-image.service}. Since Podman 4.8.
     *
     * @param name the name without an extension
     * @return the builder
     * @throws dev.quadlet.value.ValueException when systemd would refuse the name
     */
    public static ImageBuilder image(String name) {
        return new ImageBuilder(editor(UnitKind.IMAGE, name));
    }

    /**
     * Begins an image that is built. Its service is named {@code NAME-build.service}. Since Podman 5.2.
     *
     * @param name the name without an extension
     * @return the builder
     * @throws dev.quadlet.value.ValueException when systemd would refuse the name
     */
    public static BuildBuilder build(String name) {
        return new BuildBuilder(editor(UnitKind.BUILD, name));
    }

    /**
     * Begins an artifact that is pulled. Its service is named {@code NAME-artifact.service}. Since Podman 5.7.
     *
     * @param name the name without an extension
     * @return the builder
     * @throws dev.quadlet.value.ValueException when systemd would refuse the name
     */
    public static ArtifactBuilder artifact(String name) {
        return new ArtifactBuilder(editor(UnitKind.ARTIFACT, name));
    }

    /**
     * Reads a unit's file; the last part of the path is the unit's name. Lines that Podman cannot read do not stop it:
     * they are the unit's {@link QuadletUnit#problems()}.
     *
     * @param path the file
     * @return the unit, of the kind that its extension names
     * @throws IOException when the file cannot be read
     * @throws IllegalArgumentException when the extension is not one of a Quadlet unit
     */
    public static QuadletUnit read(Path path) throws IOException {
        UnitName name = quadletName(String.valueOf(path.getFileName()));
        return unit(name, UnitParser.parse(SourceText.read(path)).document());
    }

    /**
     * Reads a unit from a text. Lines that Podman cannot read do not stop it: they are the unit's {@link
     * QuadletUnit#problems()}.
     *
     * @param name the name of the unit with its extension
     * @param text the text of its file
     * @return the unit, of the kind that its extension names
     * @throws IllegalArgumentException when the extension is not one of a Quadlet unit
     */
    public static QuadletUnit parse(String name, String text) {
        UnitName checked = quadletName(name);
        return unit(checked, UnitParser.parse(SourceText.of(name, text)).document());
    }

    /**
     * Reads a unit from the bytes of its file, every one of which it keeps. Lines that Podman cannot read do not stop it:
     * they are the unit's {@link QuadletUnit#problems()}.
     *
     * @param name the name of the unit with its extension
     * @param bytes the content of its file
     * @return the unit, of the kind that its extension names
     * @throws IllegalArgumentException when the extension is not one of a Quadlet unit
     */
    public static QuadletUnit parse(String name, byte[] bytes) {
        UnitName checked = quadletName(name);
        return unit(checked, UnitParser.parse(SourceText.of(name, bytes)).document());
    }

    /**
     * Makes a unit of a document that is there already. The document keeps its dialect: what an older Podman read is not
     * read again as the newest one would, also when the unit is changed.
     *
     * @param name the name of the unit
     * @param document what it says
     * @return the unit, of the kind that its extension names
     * @throws IllegalArgumentException when the extension is not one of a Quadlet unit
     */
    public static QuadletUnit unit(UnitName name, UnitDocument document) {
        return unit(name, document, name.kind().orElseThrow(() -> noUnit(name.text())));
    }

    private static UnitEditor editor(UnitKind kind, String name) {
        String extension = StringUtils.substringAfterLast(Objects.requireNonNull(name, "name"), ".");
        if (UnitKind.ofExtension(extension).isPresent()) {
            throw new IllegalArgumentException("Not a name without its extension: '" + name + "'; write '"
                    + StringUtils.substringBeforeLast(name, ".") + "'");
        }
        return UnitEditor.of(UnitName.of(kind, name));
    }

    private static UnitName quadletName(String file) {
        if (UnitKind.ofExtension(StringUtils.substringAfterLast(file, ".")).isEmpty()) {
            throw noUnit(file);
        }
        return UnitName.of(file);
    }

    private static IllegalArgumentException noUnit(String file) {
        String kinds = Arrays.stream(UnitKind.values())
                .map(kind -> "." + kind.extension())
                .collect(Collectors.joining(" "));
        return new IllegalArgumentException(
                "Not a Quadlet unit: '" + file + "'; its extension must be one of " + kinds);
    }

    private static QuadletUnit unit(UnitName name, UnitDocument document, UnitKind kind) {
        return switch (kind) {
            case CONTAINER -> new ContainerUnit(name, document, Companions.NONE);
            case NETWORK -> new NetworkUnit(name, document, Companions.NONE);
            case VOLUME -> new VolumeUnit(name, document, Companions.NONE);
            case POD -> new PodUnit(name, document, Companions.NONE);
            case KUBE -> new KubeUnit(name, document, Companions.NONE);
            case IMAGE -> new ImageUnit(name, document, Companions.NONE);
            case BUILD -> new BuildUnit(name, document, Companions.NONE);
            case ARTIFACT -> new ArtifactUnit(name, document, Companions.NONE);
        };
    }
}
