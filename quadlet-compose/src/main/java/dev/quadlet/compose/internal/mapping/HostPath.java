package dev.quadlet.compose.internal.mapping;

import dev.quadlet.value.DataDirectory;
import dev.quadlet.value.Expansion;
import dev.quadlet.value.Specifier;
import dev.quadlet.value.Text;
import dev.quadlet.value.UnitName;
import dev.quadlet.value.VolumeMount;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** A path of the host that a container sees. */
final class HostPath {
    private static final String SOCKET = "/docker.sock";

    /** Below these nobody wants a folder made. */
    private static final Set<String> OF_THE_SYSTEM =
            Set.of("bin", "boot", "dev", "etc", "lib", "lib64", "proc", "run", "sbin", "sys", "tmp", "usr");

    private final ServiceDraft service;
    private final Spot spot;
    private final boolean create;

    HostPath(ServiceDraft service, Spot spot, boolean create) {
        this.service = service;
        this.spot = spot;
        this.create = create;
    }

    VolumeMount mount(String target) {
        String path = spot.peek();
        if (path.endsWith(SOCKET)) {
            return socket(target);
        }
        if (path.equals("~") || path.startsWith("~/")) {
            return VolumeMount.bind(Text.of(Specifier.HOME).plus(path.substring(1)), target);
        }
        if (path.startsWith("~")) {
            throw new Unfit("Podman does not know whose home '" + path + "' is");
        }
        return absolute(path, target);
    }

    private VolumeMount socket(String target) {
        UnitName socket = UnitName.of("podman.socket");
        service.unit.unit(u -> u.requires(socket).after(socket));
        spot.changed(
                "the container talks to Podman, which answers as Docker does in most respects",
                "who has the socket can do what the user can; with SELinux, add SecurityLabelDisable=true");
        return VolumeMount.bind(Text.of(Specifier.RUNTIME_DIRECTORY).plus("/podman/podman.sock"), target);
    }

    private VolumeMount absolute(String path, String target) {
        if (path.startsWith("/") && spot.reading().placeholders().in(spot.text())) {
            return VolumeMount.bind(spot.content(), target);
        }
        spot.plain();
        String host = service.workshop.project().folders().onHost(spot.place(), path);
        if (isFile(path, host)) {
            if (!path.startsWith("/")) {
                spot.step(
                        "the container sees " + host + " of the host, where it has to be",
                        "copy it there, or say by .directory(…) where the project lies on the host");
            }
            return VolumeMount.bind(host, target);
        }
        return create && isOurs(host)
                ? VolumeMount.bind(DataDirectory.of(Text.of(host).written(Expansion.SPECIFIERS)), target)
                : VolumeMount.bind(host, target);
    }

    /** What is a file here is one there; what is not here is one when it is called like one. */
    private boolean isFile(String path, String host) {
        Optional<Path> local = path.startsWith("/")
                ? Optional.empty()
                : service.workshop.project().folders().local(spot.place(), path);
        boolean here = local.filter(Files::exists).isPresent();
        return here ? local.filter(Files::isRegularFile).isPresent() : isCalledLikeOne(host);
    }

    private static boolean isCalledLikeOne(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        String extension = name.substring(dot + 1);
        return name.endsWith("file") || (dot > 0 && isExtension(extension));
    }

    private static boolean isExtension(String text) {
        return !text.equals("d")
                && !text.isEmpty()
                && text.length() <= 10
                && text.chars().allMatch(Character::isLetter);
    }

    private static boolean isOurs(String path) {
        int slash = path.indexOf('/', 1);
        boolean searched = path.contains("/containers/systemd");
        return slash > 0
                && !searched
                && !OF_THE_SYSTEM.contains(path.substring(1, slash))
                && !(path + "/").startsWith("/var/run/")
                && !path.startsWith("/var/lib/docker");
    }
}
