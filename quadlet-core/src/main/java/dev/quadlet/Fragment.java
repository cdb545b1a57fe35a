package dev.quadlet;

/**
 * What several units have in common, whatever their kind. A reference to a method like this is one:
 *
 * <pre>{@code
 * static <B extends UnitBuilder<B>> B alwaysOn(B unit) {
 *     return unit.service(s -> s.restart(RestartPolicy.ALWAYS)).startOnBoot();
 * }
 * }</pre>
 */
@FunctionalInterface
public interface Fragment {
    /**
     * Writes to a unit.
     *
     * @param builder the builder of the unit
     * @param <B> the kind of builder
     * @return the builder
     */
    <B extends UnitBuilder<B>> B applyTo(B builder);
}
