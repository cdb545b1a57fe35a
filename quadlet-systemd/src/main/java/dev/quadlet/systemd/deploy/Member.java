package dev.quadlet.systemd.deploy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A service of a stack, or another unit of systemd that it brings.
 *
 * @param unit what systemd calls it
 * @param source the file that it comes from
 * @param role what is done with it
 * @param inputs what it is made of: names for people, and hashes
 * @param needs those whose restart restarts it, with the reason
 * @param waits whether it has work to wait for: a task that ends is not waited for
 */
record Member(String unit, Path source, Role role, Map<String, String> inputs, List<Needs> needs, boolean waits) {
    /** What is done with a unit. */
    enum Role {
        /** Started, restarted when it changed. */
        SERVICE,
        /** As a service, but only made anew when asked: the network or the volume stays. */
        RESOURCE,
        /** Started by others: a timer, or whoever needs it. */
        PASSIVE,
        /** A plain unit that systemd enables, and that is started. */
        ENABLED
    }

    /** Somebody whose restart restarts this one. */
    record Needs(String unit, String why) {}

    Member {
        inputs = Map.copyOf(inputs);
        needs = List.copyOf(needs);
    }

    boolean isStarted() {
        return role != Role.PASSIVE;
    }

    Member with(Map<String, String> other) {
        return new Member(unit, source, role, other, needs, waits);
    }
}
