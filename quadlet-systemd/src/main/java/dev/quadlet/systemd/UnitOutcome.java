package dev.quadlet.systemd;

import dev.quadlet.value.UnitName;

/**
 * What became of a unit that something was asked of.
 *
 * @param outcome what became of it
 * @param status how it was then
 */
public record UnitOutcome(Outcome outcome, UnitStatus status) {
    /**
     * The unit.
     *
     * @return its name
     */
    public UnitName unit() {
        return status.unit();
    }

    /**
     * Whether that is what was asked for.
     *
     * @return true when there is nothing to do about it
     */
    public boolean isSuccess() {
        return outcome.isSuccess();
    }

    /** One sentence: {@code web.service failed with an exit status (125)}. */
    @Override
    public String toString() {
        return unit() + " " + outcome + detail();
    }

    private String detail() {
        return switch (outcome) {
            case EXIT_CODE, SIGNAL -> " (" + status.mainStatus().orElse(0) + ")";
            case FAILED -> " (" + status.result() + ")";
            case NOT_FOUND, BAD_SETTING ->
                status.loadError().map(error -> " (" + error + ")").orElse("");
            case PENDING, RESTARTING -> " (" + status.subState() + ")";
            default -> "";
        };
    }
}
