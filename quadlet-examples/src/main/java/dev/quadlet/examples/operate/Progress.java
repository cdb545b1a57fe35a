package dev.quadlet.examples.operate;

import dev.quadlet.systemd.deploy.DeployListener;
import dev.quadlet.systemd.deploy.DeployPhase;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/** Shows how a deployment goes on: a line for each step, or on a terminal one line that is written again and again. */
final class Progress implements DeployListener, AutoCloseable {
    private static final String AGAIN = "\r\033[K";

    private final PrintWriter to;
    private final String host;
    private final boolean live;
    private boolean open;

    Progress(PrintWriter to, String host, boolean live) {
        this.to = to;
        this.host = host;
        this.live = live;
    }

    @Override
    public void progress(DeployPhase phase, String subject, Duration elapsed) {
        String step = phase.name().toLowerCase(Locale.ROOT) + (subject.isEmpty() ? "" : " " + subject);
        String line = String.format(Locale.ROOT, "%s %5.1f s  %s", host, elapsed.toMillis() / 1000.0, step);
        to.print(live ? AGAIN + line : line + "\n");
        to.flush();
        open = live;
    }

    /** Leaves no half line behind. */
    @Override
    public void close() {
        if (open) {
            to.print(AGAIN);
            to.flush();
        }
    }
}
