package dev.quadlet.compose.internal.mapping;

import dev.quadlet.loss.Outcome;
import dev.quadlet.source.Severity;
import java.util.Optional;

/**
 * What becomes of one field.
 *
 * @param name the field's name
 * @param outcome what becomes of it, at worst
 * @param becomes what it becomes in the units, for people
 * @param remark what is different then, or when; for people
 * @param severity how bad it is when it is always lost; nothing when the handler knows better
 * @param advice what to do when it is always lost
 * @param handler what carries it over
 * @param below the fields in it
 * @param <T> what is filled
 */
record Field<T>(
        String name,
        Outcome outcome,
        String becomes,
        String remark,
        Optional<Severity> severity,
        String advice,
        Handler<T> handler,
        Optional<Table<?>> below) {
    /**
     * Carries a field over.
     *
     * @param <T> what is filled
     */
    @FunctionalInterface
    interface Handler<T> {
        /** Takes a value that is not nothing. */
        void take(T target, Spot spot);
    }

    void read(T target, Spot spot) {
        if (!spot.isNothing()) {
            severity.ifPresent(bad -> spot.say(bad, outcome, remark, advice));
            spot.guard(() -> handler.take(target, spot));
        }
    }
}
