package dev.quadlet.systemd;

import dev.quadlet.systemd.host.HostException;
import java.time.Duration;
import java.util.List;

/** What was waited for did not come in time. Nothing was changed; what systemd does goes on. */
public final class WaitTimeoutException extends HostException {
    private static final long serialVersionUID = 1;

    private final transient List<UnitStatus> statuses;

    WaitTimeoutException(String awaited, Duration time, List<String> last, List<UnitStatus> statuses) {
        super(
                "Not " + awaited + " after " + time.toMillis() + " ms: " + String.join("; ", last),
                "Give it more time, or look into the journal.");
        this.statuses = List.copyOf(statuses);
    }

    /**
     * How the units were that were waited for.
     *
     * @return the last statuses that were seen
     */
    public List<UnitStatus> statuses() {
        return statuses;
    }
}
