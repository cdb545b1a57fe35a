// Generated from keys.tsv by java quadlet-core/src/test/java/dev/quadlet/codegen/Generate.java
package dev.quadlet;

import dev.quadlet.key.Key;
import dev.quadlet.key.QuadletKeys;
import dev.quadlet.value.ValueException;

/**
 * Fills {@code [Quadlet]} of a unit: a method for each key that the table has.
 *
 * <p>A key that can stand once is set, one that can be repeated is added to. A {@code String} is what one would write
 * behind the equals sign, unless the parameter is called content: a value is what arrives. Any other key is written by
 * {@link #set set} and {@link #add add}. Builders are not safe for use by several threads.
 */
public final class QuadletSectionBuilder {
    private final UnitEditor editor;

    QuadletSectionBuilder(UnitEditor editor) {
        this.editor = editor;
    }

    /**
     * Whether Podman orders the service after the network is online, by its own wait service for users; the default is
     * yes, and it has nothing to do with the key of the same name in {@code [Unit]}.
     *
     * <p>Sets {@code DefaultDependencies=}. Since Podman 5.3. See podman-systemd.unit(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public QuadletSectionBuilder defaultDependencies(boolean value) {
        editor.set(QuadletKeys.DEFAULT_DEPENDENCIES, value);
        return this;
    }

    /**
     * Whether Podman orders the service after the network is online, by its own wait service for users; the default is
     * yes, and it has nothing to do with the key of the same name in {@code [Unit]}.
     *
     * <p>Sets {@code DefaultDependencies=}. Since Podman 5.3. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code DefaultDependencies=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public QuadletSectionBuilder defaultDependencies(String notation) {
        editor.setText(QuadletKeys.DEFAULT_DEPENDENCIES, notation);
        return this;
    }

    /**
     * Replaces all lines of a key by one.
     *
     * @param <T> the type of the value
     * @param key the key, of any section
     * @param value the value
     * @return this builder
     * @throws ValueException when the value has no spelling in that key
     * @throws IllegalArgumentException when units of this kind have no such key
     */
    public <T> QuadletSectionBuilder set(Key<T> key, T value) {
        editor.set(key, value);
        return this;
    }

    /**
     * Adds a line to those of a key.
     *
     * @param <T> the type of the value
     * @param key the key, of any section
     * @param value the value
     * @return this builder
     * @throws ValueException when the value has no spelling in that key
     * @throws IllegalArgumentException when units of this kind have no such key
     */
    public <T> QuadletSectionBuilder add(Key<T> key, T value) {
        editor.add(key, value);
        return this;
    }

    /**
     * Removes all lines of a key.
     *
     * @param key the key, of any section
     * @return this builder
     */
    public QuadletSectionBuilder remove(Key<?> key) {
        editor.remove(key);
        return this;
    }

    /**
     * Puts a comment before what is written next.
     *
     * @param text the comment without a comment character; line feeds make several lines
     * @return this builder
     * @throws IllegalArgumentException when a line of it ends in a backslash
     */
    public QuadletSectionBuilder comment(String text) {
        editor.comment(text);
        return this;
    }
}
