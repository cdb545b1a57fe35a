package dev.quadlet;

import dev.quadlet.key.Key;
import dev.quadlet.value.UnitName;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

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
public sealed interface UnitBuilder<B extends UnitBuilder<B>>
        permits ContainerBuilder,
                NetworkBuilder,
                VolumeBuilder,
                PodBuilder,
                KubeBuilder,
                ImageBuilder,
                BuildBuilder,
                ArtifactBuilder {
    /**
     * Writes to {@code [Unit]}: description, ordering, conditions.
     *
     * @param section what to write
     * @return this builder
     */
    B unit(Consumer<UnitSectionBuilder> section);

    /**
     * Writes to {@code [Service]}: restarts, time-outs, limits.
     *
     * @param section what to write
     * @return this builder
     */
    B service(Consumer<ServiceSectionBuilder> section);

    /**
     * Writes to {@code [Install]}: what pulls the service in.
     *
     * @param section what to write
     * @return this builder
     */
    B install(Consumer<InstallSectionBuilder> section);

    /**
     * Writes to {@code [Quadlet]}: what the generator adds by itself. Since Podman 5.3.
     *
     * @param section what to write
     * @return this builder
     */
    B quadlet(Consumer<QuadletSectionBuilder> section);

    /**
     * Sets any key of any section; it has this value and no other.
     *
     * @param key the key; {@link Key#of} names those that this library does not know
     * @param value the value
     * @param <T> the type of the value
     * @return this builder
     * @throws dev.quadlet.value.ValueException when the value has no spelling in that key
     */
    <T> B set(Key<T> key, T value);

    /**
     * Adds a line to any key of any section.
     *
     * @param key the key; {@link Key#of} names those that this library does not know
     * @param value the value
     * @param <T> the type of the value
     * @return this builder
     * @throws dev.quadlet.value.ValueException when the value has no spelling in that key
     */
    <T> B add(Key<T> key, T value);

    /**
     * Removes every line of a key.
     *
     * @param key the key
     * @return this builder
     */
    B remove(Key<?> key);

    /**
     * Puts a comment before what is written next.
     *
     * @param text the comment without a comment character; line feeds make several lines
     * @return this builder
     * @throws IllegalArgumentException when a line of it ends in a backslash
     */
    B comment(String text);

    /**
     * Hands the builder to a method that belongs to several units.
     *
     * @param fragment what to do with it
     * @return what the fragment returns
     */
    B apply(UnaryOperator<B> fragment);

    /**
     * Makes other units start with this one and before it. It writes {@code Wants=} and {@code After=}, so this one is
     * not stopped when they are, and runs when they are back: it should try again to reach them, or exit and be
     * restarted.
     *
     * @param first a unit that this one needs
     * @param more further ones
     * @return this builder
     */
    B dependsOn(QuadletUnit first, QuadletUnit... more);

    /**
     * Makes other units start with this one and before it, by name: units that are not made yet, or not ours.
     *
     * @param first the name of a unit that this one needs; a Quadlet's stands for the service it becomes by default
     * @param more further ones
     * @return this builder
     */
    B dependsOn(UnitName first, UnitName... more);

    /**
     * As {@link #dependsOn(QuadletUnit, QuadletUnit...)}, for containers whose start waits until they are healthy.
     *
     * @param first a container that this one needs healthy
     * @param more further ones
     * @return this builder
     * @throws IllegalArgumentException when a container does not wait for its health; the message says what to add
     */
    B dependsOnHealthy(ContainerUnit first, ContainerUnit... more);

    /**
     * Starts the unit when the machine boots, or, for a user's units, when the user's manager starts. It writes {@code
     * WantedBy=default.target}, which is right in both scopes. Generated units cannot be enabled by {@code systemctl}.
     *
     * @return this builder
     */
    B startOnBoot();

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
     *
     * @param name the file's name without {@code .conf}, such as {@code 10-debug}; files apply in the order of their names
     * @return the drop-in
     * @throws IllegalArgumentException when the name is empty, has a slash or ends in {@code .conf}
     * @throws IllegalStateException when something was taken away that no drop-in can take back
     */
    DropIn dropIn(String name);
}
