package dev.quadlet.kubernetes.internal.mapping;

import dev.quadlet.key.ContainerKeys;
import dev.quadlet.key.PodKeys;
import dev.quadlet.key.VolumeKeys;
import dev.quadlet.source.Severity;
import java.util.Optional;

/** The sections of what is no container. */
final class OtherRows {
    static final Table<Draft> INSTALL = new Table<Draft>("Install")
            .meaningless("WantedBy", "all that is applied runs, and starts again with its node")
            .meaningless("RequiredBy", "all that is applied runs, and starts again with its node")
            .meaningless("UpheldBy", "all that is applied runs, and starts again with its node")
            .others(Severity.NOTICE, "nothing is installed in a cluster, so there is nothing to name", "");

    static final Table<Draft> QUADLET =
            new Table<Draft>("Quadlet").meaningless("DefaultDependencies", "it is about the network of a host");

    static final Table<PodDraft> POD = pod();

    static final Table<VolumeDraft> VOLUME = new Table<VolumeDraft>("Volume")
            .kept(
                    "VolumeName",
                    "the name of the claim",
                    "as DNS allows it; without it `systemd-` and the unit's name",
                    (volume, spot) -> {})
            .kept(
                    "Label",
                    "labels of the claim",
                    "one that no label can have is not there",
                    (volume, spot) -> spot.each(VolumeKeys.LABEL, label -> volume.label(spot, label)))
            .meaningless("ServiceName", "objects are named after the unit's file")
            .dropped(Severity.NOTICE, "a claim starts empty in any case", "", "Copy")
            .others(
                    Severity.WARNING,
                    "the cluster's storage class decides what the storage is",
                    "choose a storageClassName that fits");

    static final Table<Draft> NETWORK = new Table<Draft>("Network")
            .meaningless("ServiceName", "no object is made of a network")
            .dropped(
                    Severity.WARNING,
                    "pods reach what is outside",
                    "add a NetworkPolicy for what leaves them",
                    "Internal")
            .dropped(Severity.WARNING, "names are resolved in the whole cluster", "", "DisableDNS")
            .others(Severity.NOTICE, "the cluster has one network, and decides about it", "");

    static final Table<Draft> IMAGE = new Table<Draft>("Image")
            .kept("Image", "image of the containers that name the unit", "", (draft, spot) -> {})
            .kept("ImageTag", "image of the containers that name the unit", "before `Image=`", (draft, spot) -> {})
            .dropped(
                    Severity.WARNING,
                    "the nodes pull without it",
                    "make a Secret for the registry, and name it in imagePullSecrets",
                    "AuthFile",
                    "Creds",
                    "CertDir",
                    "DecryptionKey",
                    "TLSVerify")
            .others(Severity.NOTICE, "the nodes pull images in their own way", "");

    static final Table<Draft> BUILD = new Table<Draft>("Build")
            .step(
                    "ImageTag",
                    "image of the containers that name the unit",
                    "it has to be built and pushed",
                    (draft, spot) -> spot.step(
                            "nothing builds the image", "build it, and push it to a registry that the cluster knows"))
            .others(Severity.NOTICE, "a cluster builds no images", "build it where this counts");

    static final Table<Draft> ARTIFACT = new Table<Draft>("Artifact")
            .others(Severity.WARNING, "a pod has no artifacts", "put the files into an image or a ConfigMap");

    private OtherRows() {}

    private static Table<PodDraft> pod() {
        Table<PodDraft> table = new Table<PodDraft>("Pod")
                .kept("PodName", "a Service", "the name by which others call it", (pod, spot) -> {})
                .meaningless("ServiceName", "objects are named after the unit's file")
                .changed(
                        "PublishPort",
                        "ports, and those of a Service",
                        "the host's port is opened with the option `withHostPorts` only; an Ingress is another option",
                        (pod, spot) -> spot.each(
                                PodKeys.PUBLISH_PORT, port -> NetworkRows.publish(pod, pod.pod.ports, spot, port)))
                .step(
                        "Volume",
                        "volumeMounts of all containers",
                        "as in `[Container]`",
                        (pod, spot) -> spot.each(
                                ContainerKeys.VOLUME,
                                volume -> pod.pod.containers.forEach(
                                        container -> new Storage(container, spot).volume(volume))))
                .kept(
                        "ShmSize",
                        "emptyDir in memory",
                        "at /dev/shm of all containers",
                        (pod, spot) -> pod.pod.containers.forEach(container ->
                                StorageRows.memory(container, "", "/dev/shm", Optional.of(spot.one(PodKeys.SHM_SIZE)))))
                .kept("StopTimeout", "terminationGracePeriodSeconds", "", (pod, spot) -> pod.pod.grace(spot.number()))
                .dropped(Severity.NOTICE, "a pod of a Deployment never ends", "", "ExitPolicy")
                .dropped(
                        Severity.ERROR,
                        "what it asks of podman is not known",
                        "use the key that means the same, or add it to the manifests",
                        "PodmanArgs",
                        "GlobalArgs")
                .dropped(Severity.NOTICE, "settings of Podman mean nothing to a cluster", "", "ContainersConfModule");
        return LabelRows.labels(SecurityRows.users(NetworkRows.pods(table)));
    }
}
