package dev.quadlet.kubernetes.internal.mapping;

import dev.quadlet.kubernetes.internal.unit.Spot;
import dev.quadlet.loss.Outcome;
import dev.quadlet.source.Severity;
import java.util.Optional;

/**
 * What becomes of one key.
 *
 * @param key the key's name
 * @param outcome what becomes of it, at worst
 * @param becomes what it becomes in the manifests, for people
 * @param remark what is different then, or when; for people
 * @param severity how bad it is when it is always lost; nothing when the handler knows better
 * @param advice what to do when it is always lost
 * @param handler what carries it over
 * @param <T> what is filled
 */
record Row<T>(
        String key,
        Outcome outcome,
        String becomes,
        String remark,
        Optional<Severity> severity,
        String advice,
        Handler<T> handler) {
    /**
     * Carries a line over.
     *
     * @param <T> what is filled
     */
    @FunctionalInterface
    interface Handler<T> {
        /** Takes a line that counts. */
        void take(T target, Spot spot);
    }

    void read(T target, Spot spot) {
        severity.ifPresent(bad -> spot.say(bad, outcome, remark, advice));
        spot.guard(() -> handler.take(target, spot));
    }
}
