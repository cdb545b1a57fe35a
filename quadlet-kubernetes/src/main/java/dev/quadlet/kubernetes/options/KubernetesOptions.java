package dev.quadlet.kubernetes.options;

import dev.quadlet.value.ByteSize;
import dev.quadlet.value.ImageName;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a stack does not say and manifests have to. A value: each method returns other options.
 *
 * @param namespace where all objects belong; empty for the namespace of whoever applies them
 * @param statefulSets whether what keeps data becomes a StatefulSet
 * @param hostPorts whether published ports are opened on the node, too
 * @param ingressHost the host name of an Ingress; empty for none
 * @param ingressContainer the name of the container that the Ingress leads to; empty for the first that publishes a port
 * @param volumeSize how much a volume claims
 * @param waitImage the image of those who wait for the port of another container; it needs {@code sh} and {@code nc}
 * @param ports a port of containers whose units do not tell any, by the names of the containers
 */
public record KubernetesOptions(
        Optional<String> namespace,
        boolean statefulSets,
        boolean hostPorts,
        Optional<String> ingressHost,
        Optional<String> ingressContainer,
        ByteSize volumeSize,
        ImageName waitImage,
        Map<String, Integer> ports) {
    /** Copies the ports. */
    public KubernetesOptions {
        Objects.requireNonNull(volumeSize, "volumeSize");
        Objects.requireNonNull(waitImage, "waitImage");
        if (volumeSize.bytes().isEmpty()) {
            throw new IllegalArgumentException("A volume claims a number of bytes, not '" + volumeSize + "'");
        }
        ports = Map.copyOf(ports);
    }

    /**
     * Deployments, no namespace, no Ingress, a gibibyte for each volume, and busybox to wait with.
     *
     * @return the options
     */
    public static KubernetesOptions defaults() {
        return new KubernetesOptions(
                Optional.empty(),
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                ByteSize.gibibytes(1),
                ImageName.of("docker.io/library/busybox").tag("latest"),
                Map.of());
    }

    /**
     * All objects in a namespace. It has to be there: manifests that made it would delete it with all that is in it.
     *
     * @param name its name
     * @return the other options
     * @throws IllegalArgumentException when the name is none
     */
    public KubernetesOptions inNamespace(String name) {
        return new KubernetesOptions(
                Optional.of(label("namespace", name)),
                statefulSets,
                hostPorts,
                ingressHost,
                ingressContainer,
                volumeSize,
                waitImage,
                ports);
    }

    /**
     * StatefulSets instead of Deployments for what keeps data, with the volumes as their templates. {@code podman kube play}
     * passes over StatefulSets without a word.
     *
     * @return the other options
     */
    public KubernetesOptions withStatefulSets() {
        return new KubernetesOptions(
                namespace, true, hostPorts, ingressHost, ingressContainer, volumeSize, waitImage, ports);
    }

    /**
     * Published ports are opened on the node, as they are on the host of Podman. {@code podman kube play} needs it to publish
     * them; in a cluster it binds the pod to nodes where the port is free.
     *
     * @return the other options
     */
    public KubernetesOptions withHostPorts() {
        return new KubernetesOptions(
                namespace, statefulSets, true, ingressHost, ingressContainer, volumeSize, waitImage, ports);
    }

    /**
     * An Ingress for the first container that publishes a port.
     *
     * @param host the host name
     * @return the other options
     * @throws IllegalArgumentException when the name is none
     */
    public KubernetesOptions ingress(String host) {
        return ingress(host, Optional.empty());
    }

    /**
     * An Ingress for one container.
     *
     * @param host the host name
     * @param container the container's name
     * @return the other options
     * @throws IllegalArgumentException when a name is none
     */
    public KubernetesOptions ingress(String host, String container) {
        return ingress(host, Optional.of(label("container", container)));
    }

    private KubernetesOptions ingress(String host, Optional<String> container) {
        for (String part : host.split("\\.", -1)) {
            label("host", part);
        }
        return new KubernetesOptions(
                namespace, statefulSets, hostPorts, Optional.of(host), container, volumeSize, waitImage, ports);
    }

    /**
     * How much each volume claims, since units do not say it.
     *
     * @param size the size, in bytes
     * @return the other options
     */
    public KubernetesOptions volumeSize(ByteSize size) {
        return new KubernetesOptions(
                namespace, statefulSets, hostPorts, ingressHost, ingressContainer, size, waitImage, ports);
    }

    /**
     * The image of the init containers that wait for others.
     *
     * @param image an image with {@code sh} and {@code nc}
     * @return the other options
     */
    public KubernetesOptions waitImage(ImageName image) {
        return new KubernetesOptions(
                namespace, statefulSets, hostPorts, ingressHost, ingressContainer, volumeSize, image, ports);
    }

    /**
     * A port that a container listens on, where its unit does not say so.
     *
     * @param container the container's name
     * @param port the TCP port
     * @return the other options
     * @throws IllegalArgumentException when it is no port
     */
    public KubernetesOptions port(String container, int port) {
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("No port: " + port);
        }
        Map<String, Integer> more = new LinkedHashMap<>(ports);
        more.put(container, port);
        return new KubernetesOptions(
                namespace, statefulSets, hostPorts, ingressHost, ingressContainer, volumeSize, waitImage, more);
    }

    private static String label(String what, String name) {
        boolean valid = !name.isEmpty()
                && name.length() <= 63
                && !name.startsWith("-")
                && !name.endsWith("-")
                && name.chars().allMatch(c -> c == '-' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
        if (!valid) {
            throw new IllegalArgumentException(
                    "No name of a " + what + ": '" + name
                            + "'; one has small letters, digits and dashes, a letter or digit at both ends, and 63 characters at most");
        }
        return name;
    }
}
