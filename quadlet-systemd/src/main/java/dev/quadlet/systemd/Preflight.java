package dev.quadlet.systemd;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quadlet.Scope;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.systemd.host.FileEntry;
import dev.quadlet.systemd.host.FileException;
import dev.quadlet.systemd.host.Host;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
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

    /** Version 1 has a folder for each controller, also beside version 2. */
    private Optional<Finding> groups() {
        return when(
                host.files().stat(Path.of("/sys/fs/cgroup/memory")).isPresent()
                        && host.files()
                                .stat(Path.of("/sys/fs/cgroup/cgroup.controllers"))
                                .isEmpty(),
                "The control groups of " + host + " are version 1, and Quadlets need version 2.",
                "Boot with systemd.unified_cgroup_hierarchy=1.");
    }

    /** Asks for the nearest folder that is there: the others will be made. */
    private Optional<Finding> folder() {
        Path place = scope == Scope.SYSTEM
                ? Path.of("/etc/containers/systemd")
                : host.user().home().resolve(".config/containers/systemd");
        FileEntry there = nearest(place);
        boolean writable = host.user().isRoot()
                || there.uid() == host.user().uid()
                || there.permissions().contains(PosixFilePermission.OTHERS_WRITE);
        return when(
                !writable,
                host.user().name() + " cannot write in " + there.path() + ", where Podman looks for Quadlets.",
                scope == Scope.SYSTEM ? "Use a host as root, or Scope.USER." : "Give the folder to its user.");
    }

    private FileEntry nearest(Path path) {
        Optional<FileEntry> there = host.files().stat(path).map(entry -> entry.isDirectory() ? entry : followed(path));
        return there.orElseGet(() -> nearest(path.resolveSibling("")));
    }

    private FileEntry followed(Path link) {
        Path real = host.files().realPath(link);
        return host.files().stat(real).orElseThrow(() -> FileException.of(real, FileException.Reason.MISSING));
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

    /** Without the file they may come from elsewhere, such as a directory service. */
    private boolean has(String file) {
        try {
            String text = new String(host.files().read(Path.of(file)), UTF_8);
            return text.lines()
                    .anyMatch(line -> line.startsWith(host.user().name() + ":")
                            || line.startsWith(host.user().uid() + ":"));
        } catch (FileException none) {
            return true;
        }
    }

    private static Optional<Finding> when(boolean lacking, String problem, String remedy) {
        return lacking ? found(problem, remedy) : Optional.empty();
    }

    private static Optional<Finding> found(String problem, String remedy) {
        return Optional.of(new Finding(problem, remedy));
    }
}
