package dev.quadlet;

import dev.quadlet.key.Key;
import java.util.function.Consumer;

/**
 * Builds a plain unit of systemd. The sections that every unit has take a lambda; {@code [Timer]}, {@code [Socket]} and
 * {@code [Path]} are written by {@link #set} and {@link #add}. It is not safe for use by several threads.
 */
public final class SystemdUnitBuilder {
    private final UnitEditor editor;

    SystemdUnitBuilder(UnitEditor editor) {
        this.editor = editor;
    }

    /**
     * Writes to {@code [Unit]}.
     *
     * @param section what to write
     * @return this builder
     */
    public SystemdUnitBuilder unit(Consumer<UnitSectionBuilder> section) {
        section.accept(new UnitSectionBuilder(editor));
        return this;
    }

    /**
     * Writes to {@code [Service]}.
     *
     * @param section what to write
     * @return this builder
     */
    public SystemdUnitBuilder service(Consumer<ServiceSectionBuilder> section) {
        section.accept(new ServiceSectionBuilder(editor));
        return this;
    }

    /**
     * Writes to {@code [Install]}.
     *
     * @param section what to write
     * @return this builder
     */
    public SystemdUnitBuilder install(Consumer<InstallSectionBuilder> section) {
        section.accept(new InstallSectionBuilder(editor));
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
        editor.set(Key.of(section, key), notation);
        return this;
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
        editor.add(Key.of(section, key), notation);
        return this;
    }

    /**
     * Removes every line of a key.
     *
     * @param section the section's name
     * @param key the key's name
     * @return this builder
     */
    public SystemdUnitBuilder remove(String section, String key) {
        editor.remove(Key.of(section, key));
        return this;
    }

    /**
     * Puts a comment before what is written next.
     *
     * @param text the comment without a comment character
     * @return this builder
     * @throws IllegalArgumentException when a line of it ends in a backslash
     */
    public SystemdUnitBuilder comment(String text) {
        editor.comment(text);
        return this;
    }

    /**
     * The unit as it is now.
     *
     * @return an immutable unit
     */
    public SystemdUnit build() {
        return editor.build((document, none) -> new SystemdUnit(editor.name(), document));
    }
}
