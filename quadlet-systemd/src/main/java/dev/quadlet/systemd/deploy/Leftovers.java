package dev.quadlet.systemd.deploy;

import dev.quadlet.systemd.deploy.Installation.Resource;
import dev.quadlet.systemd.host.Command;
import dev.quadlet.systemd.host.Host;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What stays of a stack that was removed: networks, volumes, folders of data. */
final class Leftovers {
    private final Host host;
    private final Path base;
    private final Installation installed;

    /** Those of a stack, on a host that remembers stacks in a folder. */
    Leftovers(Host host, Path state, Installation installed) {
        this.host = host;
        this.base = Objects.requireNonNull(state.getParent());
        this.installed = installed;
    }

    void remove(Set<Removal> what) {
        if (what.contains(Removal.NETWORKS)) {
            removeResources("network");
        }
        if (what.contains(Removal.VOLUMES)) {
            removeResources("volume");
            installed.directories().keySet().forEach(this::removeData);
            installed.directories().keySet().forEach(this::removeWay);
        }
    }

    private void removeResources(String kind) {
        for (Resource resource : installed.resources()) {
            boolean there = resource.kind().equals(kind)
                    && host.run(Command.of("podman", kind, "exists", resource.name()))
                            .isSuccess();
            if (there) {
                host.run(Command.of("podman", kind, "rm", resource.name())).orThrow();
            }
        }
    }

    /** A rootless container's files belong to users that only Podman's own view can touch. */
    private void removeData(Path folder) {
        List<String> rm = List.of("rm", "-rf", "--one-file-system", "--", folder.toString());
        Command remove = host.user().isRoot()
                ? Command.of(rm)
                : Command.of("podman", "unshare").with(rm);
        host.run(remove.withTimeout(Duration.ofMinutes(10))).orThrow();
    }

    /** The folders of a state directory that were made on the way to one of data, when nothing else is in them. */
    private void removeWay(Path folder) {
        Path way = folder.getParent();
        while (way != null && way.startsWith(base) && !way.equals(base) && isEmpty(way)) {
            host.files().delete(way);
            way = way.getParent();
        }
    }

    private boolean isEmpty(Path folder) {
        return host.files().stat(folder).isEmpty() || host.files().list(folder).isEmpty();
    }
}
