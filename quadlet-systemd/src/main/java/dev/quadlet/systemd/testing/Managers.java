package dev.quadlet.systemd.testing;

import dev.quadlet.Scope;
import dev.quadlet.systemd.host.HostUser;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The manager of the system, and those of the users who have one. */
final class Managers {
    static final Path LINGERING = Path.of("/var/lib/systemd/linger");

    private final World world;
    private final Manager system;
    private final Map<String, Manager> users = new HashMap<>();

    Managers(World world) {
        this.world = world;
        this.system = new Manager(world, Scope.SYSTEM, Machine.ROOT);
    }

    Manager system() {
        return system;
    }

    /** The manager that a user's systemctl talks to; none when the user has none. */
    Optional<Manager> of(HostUser user, boolean own) {
        return own ? Optional.ofNullable(users.get(user.name())) : Optional.of(system);
    }

    /** The one whose containers are a user's. */
    Optional<Manager> ofContainers(HostUser user) {
        return of(user, !user.isRoot());
    }

    /** Lets a user linger: the manager runs from now on. */
    void linger(HostUser user) {
        world.machine().tree.write(LINGERING.resolve(user.name()), new byte[0], Machine.OPEN, Machine.ROOT);
        users.computeIfAbsent(user.name(), any -> {
            world.machine().tree.other(user.runtimeDirectory().resolve("bus"), user);
            return started(new Manager(world, Scope.USER, user));
        });
    }

    private static Manager started(Manager manager) {
        manager.log().manager(new UnitState("default.target"), "Startup finished.");
        return manager;
    }
}
