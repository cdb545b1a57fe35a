package dev.quadlet.systemd.deploy;

import dev.quadlet.systemd.UnitOutcome;
import java.util.List;
import java.util.stream.Collectors;

/** Units that shall go on ended at once, which systemd calls a success. */
final class EndedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<UnitOutcome> outcomes;

    EndedException(List<UnitOutcome> outcomes) {
        super(outcomes.stream().map(UnitOutcome::toString).collect(Collectors.joining("\n")));
        this.outcomes = outcomes;
    }

    List<UnitOutcome> outcomes() {
        return outcomes;
    }
}
