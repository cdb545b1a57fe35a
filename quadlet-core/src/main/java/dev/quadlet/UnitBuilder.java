package dev.quadlet;

import java.util.function.Consumer;

/**
 * What every builder of a Quadlet unit can do, so that one method can serve all kinds:
 *
 * <pre>{@code
 * static <B extends UnitBuilder<B>> B alwaysOn(B unit) {
 *     return unit.service(s -> s.restart(RestartPolicy.ALWAYS)).startOnBoot();
 * }
 * }</pre>
 *
 * <p>The keys of the unit's own section are methods of the builder; the other sections take a lambda. A key with a single
 * value is <em>set</em>, a repeatable key is <em>added</em>. A {@code String} is what one would write behind the equals
 * sign; a value is what arrives.
 *
 * <p>Some values need another line to work: a {@link dev.quadlet.value.Variable} of an environment file needs that file in
 * {@code [Service]}, a {@link dev.quadlet.value.DataDirectory} has to be made before the container starts, a container that
 * is ready when healthy needs time for it. Such companions are written when the unit is built, for what then stands in it,
 * and go when nothing needs them any more, also in a builder that began with the unit. A line that somebody wrote is
 * neither doubled nor removed.
 *
 * <p>A builder edits one document and is not safe for use by several threads. What {@link #build} returns is immutable,
 * and the builder can go on.
 *
 * @param <B> the builder itself
 */
public sealed interface UnitBuilder<B extends UnitBuilder<B>> extends AnyUnitBuilder<B>
        permits ContainerBuilder,
                NetworkBuilder,
                VolumeBuilder,
                PodBuilder,
                KubeBuilder,
                ImageBuilder,
                BuildBuilder,
                ArtifactBuilder {
    /**
     * Writes to {@code [Quadlet]}: what the generator adds by itself. Since Podman 5.3.
     *
     * @param section what to write
     * @return this builder
     */
    B quadlet(Consumer<QuadletSectionBuilder> section);

    /**
     * The unit as it is now.
     *
     * @return an immutable unit
     * @throws IllegalStateException when something that was asked for lacks what it needs; the message says what to add
     */
    QuadletUnit build();

    /**
     * What was written so far as a drop-in instead of a unit: a file that adds to a unit of this name, or overrides it.
     *
     * <p>A builder that began with a unit writes only what changed since: a key that got another value, the new lines of a
     * list, and, for a list that lost or changed lines, an empty line that takes the old ones back before all that count.
     * What its lines need it brings along, even where the unit has that too: it does not rely on the unit staying as it is.
     *
     * @param name the file's name without {@code .conf}, such as {@code 10-debug}; files apply in the order of their names
     * @return the drop-in
     * @throws IllegalArgumentException when the name is empty, has a slash or ends in {@code .conf}
     * @throws IllegalStateException when something was taken away that no drop-in can take back
     */
    DropIn dropIn(String name);
}
