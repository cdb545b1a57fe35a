package dev.quadlet.systemd;

import java.util.function.Predicate;

/** Something that can be waited for: a question about a unit's status, with the words for a message. */
public final class UnitCondition {
    /** The unit is active. Waiting ends early when it failed. */
    public static final UnitCondition ACTIVE = new UnitCondition("active", UnitStatus::isActive, UnitStatus::isFailed);

    /** The unit does not run, whether its last run failed or not. */
    public static final UnitCondition INACTIVE =
            of("inactive", status -> status.isFailed() || status.activeState().equals(ActiveState.INACTIVE));

    private final String text;
    private final Predicate<UnitStatus> met;
    private final Predicate<UnitStatus> hopeless;

    private UnitCondition(String text, Predicate<UnitStatus> met, Predicate<UnitStatus> hopeless) {
        this.text = text;
        this.met = met;
        this.hopeless = hopeless;
    }

    /**
     * Something that can be waited for.
     *
     * @param text what it is, as an adjective: {@code reloaded}
     * @param met whether it is so
     * @return the condition; waiting for it ends at its time-out only
     */
    public static UnitCondition of(String text, Predicate<UnitStatus> met) {
        return new UnitCondition(text, met, status -> false);
    }

    /**
     * Whether it is so.
     *
     * @param status how a unit is
     * @return true when there is nothing to wait for
     */
    public boolean isMet(UnitStatus status) {
        return met.test(status);
    }

    /** Whether it will not become so without somebody's doing. */
    boolean isHopeless(UnitStatus status) {
        return hopeless.test(status);
    }

    /** What it is. */
    @Override
    public String toString() {
        return text;
    }
}
