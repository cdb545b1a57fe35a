package dev.quadlet;

import dev.quadlet.key.Key;
import dev.quadlet.value.UnitName;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Builds a plain unit of systemd. The sections that every unit has take a lambda; {@code [Timer]}, {@code [Socket]} and
 * {@code [Path]} are written by {@link #set(String, String, String)} and {@link #add(String, String, String)}. It is not
 * safe for use by several threads.
 */
public final class SystemdUnitBuilder implements AnyUnitBuilder<SystemdUnitBuilder> {
    private final UnitEditor editor;

    SystemdUnitBuilder(UnitEditor editor) {
        this.editor = editor;
    }

    @Override
    public SystemdUnitBuilder unit(Consumer<UnitSectionBuilder> section) {
        section.accept(new UnitSectionBuilder(editor));
        return this;
    }

    @Override
    public SystemdUnitBuilder service(Consumer<ServiceSectionBuilder> section) {
        section.accept(new ServiceSectionBuilder(editor));
        return this;
    }

    @Override
    public SystemdUnitBuilder install(Consumer<InstallSectionBuilder> section) {
        section.accept(new InstallSectionBuilder(editor));
        return this;
    }

    @Override
    public <T> SystemdUnitBuilder set(Key<T> key, T value) {
        editor.set(key, value);
        return this;
    }

    @Override
    public <T> SystemdUnitBuilder add(Key<T> key, T value) {
        editor.add(key, value);
        return this;
    }

    @Override
    public SystemdUnitBuilder remove(Key<?> key) {
        editor.remove(key);
        return this;
    }

    /**
     * Sets a key: it has this value and no other.
     *
     * @param section the section's name, such as {@code Timer}
     * @param key the key's name, such as {@code OnCalendar}
     * @param notation the text behind the equals sign
     * @return this builder
     * @throws IllegalArgumentException when a name or the text cannot stand in a unit file
     */
    public SystemdUnitBuilder set(String section, String key, String notation) {
        return set(Key.of(section, key), notation);
    }

    /**
     * Adds a line.
     *
     * @param section the section's name, such as {@code Socket}
     * @param key the key's name, such as {@code ListenStream}
     * @param notation the text behind the equals sign
     * @return this builder
     * @throws IllegalArgumentException when a name or the text cannot stand in a unit file
     */
    public SystemdUnitBuilder add(String section, String key, String notation) {
        return add(Key.of(section, key), notation);
    }

    /**
     * Removes every line of a key.
     *
     * @param section the section's name
     * @param key the key's name
     * @return this builder
     */
    public SystemdUnitBuilder remove(String section, String key) {
        return remove(Key.of(section, key));
    }

    @Override
    public SystemdUnitBuilder comment(String text) {
        editor.comment(text);
        return this;
    }

    @Override
    public SystemdUnitBuilder apply(UnaryOperator<SystemdUnitBuilder> fragment) {
        return fragment.apply(this);
    }

    @Override
    public SystemdUnitBuilder dependsOn(QuadletUnit first, QuadletUnit... more) {
        editor.dependsOn(first, more);
        return this;
    }

    @Override
    public SystemdUnitBuilder dependsOn(SystemdUnit first, SystemdUnit... more) {
        editor.dependsOn(first, more);
        return this;
    }

    @Override
    public SystemdUnitBuilder dependsOn(UnitName first, UnitName... more) {
        editor.dependsOn(first, more);
        return this;
    }

    @Override
    public SystemdUnitBuilder dependsOnHealthy(ContainerUnit first, ContainerUnit... more) {
        editor.dependsOnHealthy(first, more);
        return this;
    }

    @Override
    public SystemdUnitBuilder startOnBoot() {
        editor.startOnBoot();
        return this;
    }

    /**
     * The unit as it is now.
     *
     * @return an immutable unit
     */
    public SystemdUnit build() {
        return editor.build((document, companions) -> new SystemdUnit(editor.name(), document, companions));
    }
}
