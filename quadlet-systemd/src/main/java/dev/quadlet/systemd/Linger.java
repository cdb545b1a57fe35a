package dev.quadlet.systemd;

import dev.quadlet.systemd.host.Command;
import dev.quadlet.systemd.host.CommandInterruptedException;
import dev.quadlet.systemd.host.Host;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Whether a user's manager, and with it the user's services, run from boot to shutdown, or only while the user is logged in.
 */
public final class Linger {
    private static final Path LINGERING = Path.of("/var/lib/systemd/linger");
    private static final Duration START = Duration.ofSeconds(10);

    private Linger() {}

    /**
     * Whether the user of a host lingers.
     *
     * @param host the machine, and the user
     * @return true when the user's manager runs without a login
     */
    public static boolean isOn(Host host) {
        return host.files().stat(LINGERING.resolve(host.user().name())).isPresent();
    }

    /**
     * Lets a user linger, and waits until the user's manager can be talked to.
     *
     * @param root the machine, as root
     * @param user the user's name
     * @throws ManagerUnavailableException when the manager does not start within 10 seconds
     * @throws IllegalArgumentException when that is no name of a user
     */
    public static void enable(Host root, String user) {
        Host lingering = root.asUser(user);
        root.run(Command.of(Loginctl.enableLinger(user))).orThrow();
        Path bus = lingering.user().runtimeDirectory().resolve("bus");
        Duration end = root.clock().elapsed().plus(START);
        while (root.files().stat(bus).isEmpty()) {
            if (root.clock().elapsed().compareTo(end) > 0) {
                throw new ManagerUnavailableException(
                        "The user manager of " + user + " did not start: there is no " + bus,
                        "Look at user@" + lingering.user().uid() + ".service.");
            }
            pause(root, user);
        }
    }

    private static void pause(Host root, String user) {
        try {
            root.clock().sleep(Duration.ofMillis(100));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandInterruptedException("Waiting for the user manager of " + user);
        }
    }
}
