package dev.quadlet;

import dev.quadlet.key.Key;
import dev.quadlet.value.UnitName;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * What every builder of a unit can do, for Podman or for systemd alone, so that one method can serve them all:
 *
 * <pre>{@code
 * static <B extends AnyUnitBuilder<B>> B partOfShop(B unit) {
 *     return unit.unit(u -> u.partOf("shop.target"));
 * }
 * }</pre>
 *
 * @param <B> the builder itself
 */
public sealed interface AnyUnitBuilder<B extends AnyUnitBuilder<B>> permits UnitBuilder, SystemdUnitBuilder {
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
     * Sets any key of any section; it has this value and no other.
     *
     * @param key the key; {@link Key#of} names those that this library does not know
     * @param value the value
     * @param <T> the type of the value
     * @return this builder
     * @throws dev.quadlet.value.ValueException when the value has no spelling in that key
     * @throws IllegalArgumentException when units of this kind have no such key
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
     * @throws IllegalArgumentException when units of this kind have no such key
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
     * <p>A template is refused: systemd would take its instance of this unit's own name, {@code worker@web.service} for
     * {@code web.service}. Who wants that writes {@code Wants=} and {@code After=} in {@link #unit}.
     *
     * @param first a unit that this one needs
     * @param more further ones
     * @return this builder
     * @throws IllegalArgumentException when it is a template, or this unit itself
     */
    B dependsOn(QuadletUnit first, QuadletUnit... more);

    /**
     * As {@link #dependsOn(QuadletUnit, QuadletUnit...)}, for plain units of systemd.
     *
     * @param first a unit that this one needs
     * @param more further ones
     * @return this builder
     * @throws IllegalArgumentException when it is a template, or this unit itself
     */
    B dependsOn(SystemdUnit first, SystemdUnit... more);

    /**
     * Makes other units start with this one and before it, by name: units that are not made yet, or not ours.
     *
     * @param first the name of a unit that this one needs; a Quadlet's stands for the service it becomes by default
     * @param more further ones
     * @return this builder
     * @throws IllegalArgumentException when it is a template, or this unit itself
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
     * WantedBy=default.target}, which is right in both scopes. For a generated unit that is all; a plain one has to be enabled by {@code
     * systemctl}, too.
     *
     * @return this builder
     */
    B startOnBoot();
}
