package dev.quadlet.systemd;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quadlet.Scope;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.systemd.host.Command;
import dev.quadlet.systemd.host.FileException;
import dev.quadlet.systemd.host.Host;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks a host for all that Quadlets need. */
final class Preflight {
    private final Host host;
    private final Scope scope;

    Preflight(Host host, Scope scope) {
        this.host = host;
        this.scope = scope;
    }

    List<Finding> findings() {
        Stream<Optional<Finding>> all = Stream.of(generator(), groups(), folder());
        Stream<Optional<Finding>> rootless =
                scope == Scope.USER && !host.user().isRoot() ? Stream.of(linger(), numbers()) : Stream.empty();
        return Stream.concat(all, rootless).flatMap(Optional::stream).toList();
    }

    private Optional<Finding> generator() {
        Optional<PodmanVersion> version = Generator.on(host, scope).version();
        if (version.isEmpty()) {
            return found(
                    "There is no generator of Quadlets on " + host + ".",
                    "Install Podman 4.4 or newer; Debian has the generator in the package podman.");
        }
        return when(
                !version.get().atLeast(4, 4),
                "Podman " + version.get() + " on " + host + " has no Quadlets: they came with 4.4.",
                "Install Podman 4.4 or newer; Debian 12 has 4.3.1, Debian 13 has 5.4.2.");
    }

    private Optional<Finding> groups() {
        String type = host.run(Command.of("stat", "-fc", "%T", "/sys/fs/cgroup"))
                .output()
                .strip();
        return when(
                !type.equals("cgroup2fs"),
                "The control groups of " + host + " are " + type + ", and Quadlets need version 2.",
                "Boot with systemd.unified_cgroup_hierarchy=1.");
    }

    /** Asks for the nearest folder that is there: the others will be made. */
    private Optional<Finding> folder() {
        Path place = scope == Scope.SYSTEM
                ? Path.of("/etc/containers/systemd")
                : host.user().home().resolve(".config/containers/systemd");
        Path there = place;
        while (there.getNameCount() > 1
                && !host.run(Command.of("test", "-e", there.toString())).isSuccess()) {
            there = there.resolveSibling("");
        }
        return when(
                !host.run(Command.of("test", "-w", there.toString())).isSuccess(),
                host.user().name() + " cannot write in " + there + ", where Podman looks for Quadlets.",
                scope == Scope.SYSTEM ? "Use a host as root, or Scope.USER." : "Give the folder to its user.");
    }

    private Optional<Finding> linger() {
        String user = host.user().name();
        return when(
                !Linger.isOn(host),
                "The services of " + user + " end when " + user + " logs out.",
                "Let root call: loginctl enable-linger " + user);
    }

    private Optional<Finding> numbers() {
        String user = host.user().name();
        return when(
                !has("/etc/subuid") || !has("/etc/subgid"),
                user + " has no numbers for the users in containers.",
                "Let root call: usermod --add-subuids 100000-165535 --add-subgids 100000-165535 " + user);
    }

    private boolean has(String file) {
        try {
            String text = new String(host.files().read(Path.of(file)), UTF_8);
            return text.lines()
                    .anyMatch(line -> line.startsWith(host.user().name() + ":")
                            || line.startsWith(host.user().uid() + ":"));
        } catch (FileException none) {
            return false;
        }
    }

    private static Optional<Finding> when(boolean lacking, String problem, String remedy) {
        return lacking ? found(problem, remedy) : Optional.empty();
    }

    private static Optional<Finding> found(String problem, String remedy) {
        return Optional.of(new Finding(problem, remedy));
    }
}
