package dev.quadlet.systemd.deploy;

import dev.quadlet.systemd.host.HostClock;
import java.time.Duration;

/** The phase that a deployment is at, and its time. */
final class Progress {
    private final DeployListener listener;
    private final HostClock clock;
    private final Duration begin;
    private DeployPhase phase = DeployPhase.LOCK;

    Progress(DeployListener listener, HostClock clock) {
        this.listener = listener;
        this.clock = clock;
        this.begin = clock.elapsed();
    }

    void enter(DeployPhase next) {
        enter(next, "");
    }

    void enter(DeployPhase next, String subject) {
        phase = next;
        listener.progress(next, subject, elapsed());
    }

    DeployPhase phase() {
        return phase;
    }

    Duration elapsed() {
        return clock.elapsed().minus(begin);
    }
}
