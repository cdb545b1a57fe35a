package dev.quadlet.kubernetes.internal.mapping;

import dev.quadlet.kubernetes.internal.unit.Spot;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.List;
import java.util.Optional;

/**
 * An object that somebody else wrote.
 *
 * @param object the object
 * @param spot the line of the kube unit that brings it along
 */
record PassedOn(HasMetadata object, Spot spot) {
    /** Warns when one of the stack's own objects is in its place. */
    void compare(List<HasMetadata> own) {
        own.stream()
                .filter(other -> name(other).isPresent() && name(other).equals(name(object)))
                .forEach(other -> spot.changed(
                        "the stack has a " + name(other).get() + " of its own, and what is applied last counts",
                        "call one of them something else"));
    }

    private static Optional<String> name(HasMetadata object) {
        return Optional.ofNullable(object.getMetadata()).map(meta -> object.getKind() + " " + meta.getName());
    }
}
