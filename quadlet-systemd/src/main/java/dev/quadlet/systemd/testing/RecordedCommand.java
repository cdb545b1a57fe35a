package dev.quadlet.systemd.testing;

import dev.quadlet.systemd.host.Command;
import java.time.Duration;

/**
 * A command that a {@link FakeHost} was asked to run.
 *
 * @param user the name of the user that it ran as
 * @param command what was to run
 * @param time when, by the host's clock
 */
public record RecordedCommand(String user, Command command, Duration time) {
    /** The command's words as a shell would read them. */
    @Override
    public String toString() {
        return command.toString();
    }
}
