package dev.quadlet.systemd;

import java.util.List;

/**
 * What to call so that a user's services run without the user: argument lists of loginctl(1). Nothing is run here.
 *
 * <p>A user's manager starts when the user logs in and ends, with all services, at the last logout; a user who lingers
 * has one from boot to shutdown.
 */
public final class Loginctl {
    private Loginctl() {}

    /**
     * Lets the caller linger.
     *
     * @return program and arguments
     */
    public static List<String> enableLinger() {
        return List.of("loginctl", "enable-linger");
    }

    /**
     * Lets a user linger; only root may decide for others.
     *
     * @param user the user's name
     * @return program and arguments
     * @throws IllegalArgumentException when the name is empty or loginctl would take it for an option
     */
    public static List<String> enableLinger(String user) {
        if (user.isBlank() || user.startsWith("-")) {
            throw new IllegalArgumentException("Not the name of a user: '" + user + "'");
        }
        return List.of("loginctl", "enable-linger", user);
    }
}
