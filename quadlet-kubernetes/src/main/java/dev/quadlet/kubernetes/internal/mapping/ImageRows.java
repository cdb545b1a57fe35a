package dev.quadlet.kubernetes.internal.mapping;

import dev.quadlet.key.ContainerKeys;
import dev.quadlet.kubernetes.internal.unit.Context;
import dev.quadlet.kubernetes.internal.unit.Settings;
import dev.quadlet.kubernetes.internal.unit.Spot;
import dev.quadlet.source.Severity;
import dev.quadlet.value.ImageName;
import dev.quadlet.value.PullPolicy;
import dev.quadlet.value.UnitName;
import java.util.Optional;

/** What runs. */
final class ImageRows {
    private ImageRows() {}

    static void addTo(Table<ContainerDraft> table) {
        table.step(
                        "Image",
                        "image",
                        "the name of an image unit's or a build unit's image; an image of the host alone has to be pushed",
                        ImageRows::image)
                .dropped(
                        Severity.ERROR,
                        "a pod has no root file system of a host",
                        "build an image of it, and name that with Image=",
                        "Rootfs")
                .changed(
                        "Pull",
                        "imagePullPolicy",
                        "`newer` becomes `Always`; without it `IfNotPresent`",
                        ImageRows::pull)
                .dropped(
                        Severity.NOTICE,
                        "the nodes try again in their own way when they pull",
                        "",
                        "Retry",
                        "RetryDelay")
                .dropped(
                        Severity.WARNING,
                        "nothing looks for newer images",
                        "let what deploys to the cluster change the image",
                        "AutoUpdate")
                .kept(
                        "ContainerName",
                        "name, and that of a Service",
                        "as DNS allows it; without it `systemd-` and the unit's name, as in Podman",
                        ImageRows::name)
                .meaningless("ServiceName", "objects are named after the unit's file")
                .kept("Pod", "one pod for all", "", ImageRows::pod);
    }

    private static void image(ContainerDraft container, Spot spot) {
        ImageName image = spot.one(ContainerKeys.IMAGE);
        String name =
                image.unit().map(unit -> ofUnit(container.workshop, unit)).orElseGet(() -> spot.plain(image.content()));
        container.model.setImage(name);
        if (name.startsWith("localhost/")) {
            spot.step("no registry has the image " + name, "push it, and name the registry in Image=");
        }
    }

    /** The image that a unit of the stack pulls or builds. */
    static String ofUnit(Workshop workshop, UnitName unit) {
        return workshop.find(unit)
                .flatMap(draft -> imageOf(draft.context))
                .orElseThrow(() -> new IllegalArgumentException(unit + " names no image"));
    }

    private static Optional<String> imageOf(Context unit) {
        Settings settings = unit.settings();
        return settings.last("Image", "ImageTag")
                .or(() -> settings.last("Image", "Image"))
                .or(() -> settings.of("Build", "ImageTag").stream().findFirst())
                .map(unit::spot)
                .map(spot -> spot.plain(spot.one(ContainerKeys.IMAGE).content()));
    }

    private static void pod(ContainerDraft container, Spot spot) {
        boolean inPod = container.workshop.pods().stream().anyMatch(pod -> pod.pod == container.runs);
        if (!inPod) {
            spot.error(
                    "the stack has no " + spot.value() + ", so the container runs by itself",
                    "add the pod to the stack");
        }
    }

    private static void pull(ContainerDraft container, Spot spot) {
        PullPolicy policy = spot.one(ContainerKeys.PULL);
        container.model.setImagePullPolicy(
                switch (policy.text()) {
                    case "always", "newer" -> "Always";
                    case "never" -> "Never";
                    default -> "IfNotPresent";
                });
        if (policy.equals(PullPolicy.NEWER)) {
            spot.notice("the registry has to answer whenever the container starts", "");
        }
    }

    private static void name(ContainerDraft container, Spot spot) {
        String name = container.model.getName();
        if (!name.equals(container.name())) {
            spot.changed("the container is called " + name, "call it so in the unit and wherever it is called");
        }
    }
}
