package dev.quadlet.systemd;

import dev.quadlet.systemd.host.HostException;
import java.util.List;
import java.util.stream.Collectors;

/** Units are not as was asked. The message has a sentence for each. */
public final class UnitException extends HostException {
    private static final long serialVersionUID = 1;

    private final transient List<UnitOutcome> outcomes;

    private UnitException(String problem, String remedy, List<UnitOutcome> outcomes) {
        super(problem, remedy);
        this.outcomes = outcomes;
    }

    /** The failure of those that did not succeed. */
    static UnitException of(String asked, List<UnitOutcome> outcomes) {
        List<UnitOutcome> failed =
                outcomes.stream().filter(outcome -> !outcome.isSuccess()).toList();
        String problem = failed.stream().map(UnitOutcome::toString).collect(Collectors.joining("\n", asked + ": ", ""));
        String remedy = failed.stream()
                .map(outcome -> outcome.outcome().remedy())
                .distinct()
                .collect(Collectors.joining("\n"));
        return new UnitException(problem, remedy, List.copyOf(outcomes));
    }

    /** Something that systemd would not do, or should not be asked. */
    static UnitException refused(String problem, String remedy, List<UnitOutcome> outcomes) {
        return new UnitException(problem, remedy, List.copyOf(outcomes));
    }

    /**
     * What became of each unit that was asked for.
     *
     * @return the outcomes, those that succeeded included
     */
    public List<UnitOutcome> outcomes() {
        return outcomes;
    }

    /**
     * What became of those that are not as was asked.
     *
     * @return the outcomes that are no success
     */
    public List<UnitOutcome> failed() {
        return outcomes.stream().filter(outcome -> !outcome.isSuccess()).toList();
    }
}
