package dev.quadlet.compose.internal.mapping;

import dev.quadlet.compose.internal.yaml.Ascii;
import dev.quadlet.value.PullPolicy;
import java.util.Optional;

/** What a service runs. */
final class ImageFields {
    private static final String REGISTRY = "docker.io/";

    private ImageFields() {}

    static void addTo(Table<ServiceDraft> table) {
        table.kept(
                        "image",
                        "Image=",
                        "short names get docker.io/ and library/, as Docker reads them",
                        ImageFields::image)
                .group(
                        "build",
                        "NAME.build",
                        "an image unit is built from the folder on the host",
                        BuildDraft.TABLE,
                        BuildDraft::of)
                .changed("pull_policy", "Pull=", "daily, weekly and every_… become newer", ImageFields::pull)
                .kept(
                        "platform",
                        "PodmanArgs=--platform=…",
                        "",
                        (service, spot) -> service.option("platform", spot.plain()))
                .kept("container_name", "ContainerName=", "", ImageFields::containerName);
    }

    private static void pull(ServiceDraft service, Spot spot) {
        String policy = spot.plain();
        switch (policy) {
            case "always", "missing", "never", "newer" -> service.unit.pull(PullPolicy.parse(policy));
            case "if_not_present" -> service.unit.pull(PullPolicy.MISSING);
            case "build" ->
                service.build.ifPresentOrElse(
                        build -> {}, () -> spot.dropped("there is nothing to build", "say what to build"));
            default -> newer(service, spot, policy);
        }
    }

    private static void newer(ServiceDraft service, Spot spot, String policy) {
        if (!policy.equals("daily") && !policy.equals("weekly") && !policy.startsWith("every_")) {
            throw new Unfit("'" + policy + "' is no policy for pulling");
        }
        service.unit.pull(PullPolicy.NEWER);
        spot.changed("Podman looks for a newer image at each start", "for updates at fixed times, use AutoUpdate=");
    }

    private static void containerName(ServiceDraft service, Spot spot) {
        if (service.isTemplate()) {
            spot.error("several containers cannot have one name", "take the name or the replicas away");
            return;
        }
        String name = spot.peek();
        if (name.isEmpty()
                || !Ascii.isOfName(name.charAt(0), "")
                || !name.chars().allMatch(c -> Ascii.isOfName(c, "._-"))) {
            throw new Unfit("'" + name + "' is no name: those have letters, digits and . _ -");
        }
        service.unit.containerName(spot.content());
        service.containerName = Optional.of(name);
    }

    private static void image(ServiceDraft service, Spot spot) {
        service.unit.image(notation(spot));
        service.image = Optional.of(spot);
    }

    /** Says so when a service has no image. */
    static boolean isThere(ServiceDraft service) {
        boolean there = service.image.isPresent() || service.build.isPresent() || service.inFolder;
        if (!there) {
            service.spot.error(
                    "the service has neither an image nor anything to build, so that it has no unit",
                    "give it an image");
        }
        return there;
    }

    /** The name with its registry, and without a tag that a missing variable left empty. A variable may stay in it, but not where the registry is said. */
    static String notation(Spot spot) {
        String text = spot.text();
        if (text.endsWith(":")) {
            return notation(spot.with(text.substring(0, text.length() - 1)));
        }
        if (startsWithVariable(spot, text)) {
            return notation(spot.with(spot.plain()));
        }
        int slash = text.indexOf('/');
        String head = slash < 0 ? "" : text.substring(0, slash);
        if (isRegistry(head) || text.startsWith("sha256:")) {
            return spot.notation();
        }
        return spot.with(REGISTRY + (slash < 0 ? "library/" : "") + text).notation();
    }

    private static boolean startsWithVariable(Spot spot, String text) {
        int end = text.indexOf('/') < 0 ? text.length() : text.indexOf('/');
        int tag = text.indexOf('/') < 0 && text.indexOf(':') >= 0 ? text.indexOf(':') : end;
        return spot.reading().placeholders().in(text.substring(0, tag));
    }

    private static boolean isRegistry(String head) {
        return head.indexOf('.') >= 0 || head.indexOf(':') >= 0 || head.equals("localhost");
    }
}
