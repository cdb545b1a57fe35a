// Generated from keys.tsv by java quadlet-core/src/test/java/dev/quadlet/codegen/Generate.java
package dev.quadlet;

import dev.quadlet.key.InstallKeys;
import dev.quadlet.key.Key;
import dev.quadlet.value.Text;
import dev.quadlet.value.UnitName;
import dev.quadlet.value.ValueException;

/**
 * Fills {@code [Install]} of a unit: a method for each key that the table has.
 *
 * <p>A key that can stand once is set, one that can be repeated is added to. A {@code String} is what one would write
 * behind the equals sign, unless the parameter is called content: a value is what arrives. Any other key is written by
 * {@link #set set} and {@link #add add}. Builders are not safe for use by several threads.
 */
public final class InstallSectionBuilder {
    private final UnitEditor editor;

    InstallSectionBuilder(UnitEditor editor) {
        this.editor = editor;
    }

    /**
     * Additional names of the service, each with its suffix {@code .service}; links to it are made when Podman
     * generates the units.
     *
     * <p>Adds a line to {@code Alias=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code Alias=}; blanks part several values; empty, it takes back the lines
     *     above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public InstallSectionBuilder alias(String notation) {
        editor.addText(InstallKeys.ALIAS, notation);
        return this;
    }

    /**
     * Additional names of the service, each with its suffix {@code .service}; links to it are made when Podman
     * generates the units.
     *
     * <p>Adds a line to {@code Alias=}. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public InstallSectionBuilder alias(Text content) {
        editor.addContent(InstallKeys.ALIAS, content);
        return this;
    }

    /**
     * Units that start this one along with themselves; {@code default.target} starts it at boot, or at login for users,
     * and is all that enabling means here, since generated units cannot be enabled.
     *
     * <p>Adds a line to {@code WantedBy=}. See systemd.unit(5).
     *
     * @param unit the unit, which stands for its service
     * @return this builder
     */
    public InstallSectionBuilder wantedBy(QuadletUnit unit) {
        editor.add(InstallKeys.WANTED_BY, unit.serviceName());
        return this;
    }

    /**
     * Units that start this one along with themselves; {@code default.target} starts it at boot, or at login for users,
     * and is all that enabling means here, since generated units cannot be enabled.
     *
     * <p>Adds a line to {@code WantedBy=}. See systemd.unit(5).
     *
     * @param unit the unit
     * @return this builder
     */
    public InstallSectionBuilder wantedBy(SystemdUnit unit) {
        editor.add(InstallKeys.WANTED_BY, unit.name());
        return this;
    }

    /**
     * Units that start this one along with themselves; {@code default.target} starts it at boot, or at login for users,
     * and is all that enabling means here, since generated units cannot be enabled.
     *
     * <p>Adds a line to {@code WantedBy=}. See systemd.unit(5).
     *
     * @param unit the name; a Quadlet unit's stands for the service that it becomes by default
     * @return this builder
     */
    public InstallSectionBuilder wantedBy(UnitName unit) {
        editor.add(InstallKeys.WANTED_BY, unit.serviceName());
        return this;
    }

    /**
     * Units that start this one along with themselves; {@code default.target} starts it at boot, or at login for users,
     * and is all that enabling means here, since generated units cannot be enabled.
     *
     * <p>Adds a line to {@code WantedBy=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code WantedBy=}; blanks part several values; empty, it takes back the lines
     *     above
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public InstallSectionBuilder wantedBy(String notation) {
        editor.addText(InstallKeys.WANTED_BY, notation);
        return this;
    }

    /**
     * As {@code WantedBy=}, but those units need this one as with {@code Requires=}.
     *
     * <p>Adds a line to {@code RequiredBy=}. See systemd.unit(5).
     *
     * @param unit the unit, which stands for its service
     * @return this builder
     */
    public InstallSectionBuilder requiredBy(QuadletUnit unit) {
        editor.add(InstallKeys.REQUIRED_BY, unit.serviceName());
        return this;
    }

    /**
     * As {@code WantedBy=}, but those units need this one as with {@code Requires=}.
     *
     * <p>Adds a line to {@code RequiredBy=}. See systemd.unit(5).
     *
     * @param unit the unit
     * @return this builder
     */
    public InstallSectionBuilder requiredBy(SystemdUnit unit) {
        editor.add(InstallKeys.REQUIRED_BY, unit.name());
        return this;
    }

    /**
     * As {@code WantedBy=}, but those units need this one as with {@code Requires=}.
     *
     * <p>Adds a line to {@code RequiredBy=}. See systemd.unit(5).
     *
     * @param unit the name; a Quadlet unit's stands for the service that it becomes by default
     * @return this builder
     */
    public InstallSectionBuilder requiredBy(UnitName unit) {
        editor.add(InstallKeys.REQUIRED_BY, unit.serviceName());
        return this;
    }

    /**
     * As {@code WantedBy=}, but those units need this one as with {@code Requires=}.
     *
     * <p>Adds a line to {@code RequiredBy=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code RequiredBy=}; blanks part several values; empty, it takes back the
     *     lines above
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public InstallSectionBuilder requiredBy(String notation) {
        editor.addText(InstallKeys.REQUIRED_BY, notation);
        return this;
    }

    /**
     * As {@code WantedBy=}, but those units start this one again whenever it is found stopped, as with
     * {@code Upholds=}; systemd 254 or newer.
     *
     * <p>Adds a line to {@code UpheldBy=}. Since Podman 5.5. See systemd.unit(5).
     *
     * @param unit the unit, which stands for its service
     * @return this builder
     */
    public InstallSectionBuilder upheldBy(QuadletUnit unit) {
        editor.add(InstallKeys.UPHELD_BY, unit.serviceName());
        return this;
    }

    /**
     * As {@code WantedBy=}, but those units start this one again whenever it is found stopped, as with
     * {@code Upholds=}; systemd 254 or newer.
     *
     * <p>Adds a line to {@code UpheldBy=}. Since Podman 5.5. See systemd.unit(5).
     *
     * @param unit the unit
     * @return this builder
     */
    public InstallSectionBuilder upheldBy(SystemdUnit unit) {
        editor.add(InstallKeys.UPHELD_BY, unit.name());
        return this;
    }

    /**
     * As {@code WantedBy=}, but those units start this one again whenever it is found stopped, as with
     * {@code Upholds=}; systemd 254 or newer.
     *
     * <p>Adds a line to {@code UpheldBy=}. Since Podman 5.5. See systemd.unit(5).
     *
     * @param unit the name; a Quadlet unit's stands for the service that it becomes by default
     * @return this builder
     */
    public InstallSectionBuilder upheldBy(UnitName unit) {
        editor.add(InstallKeys.UPHELD_BY, unit.serviceName());
        return this;
    }

    /**
     * As {@code WantedBy=}, but those units start this one again whenever it is found stopped, as with
     * {@code Upholds=}; systemd 254 or newer.
     *
     * <p>Adds a line to {@code UpheldBy=}. Since Podman 5.5. See systemd.unit(5).
     *
     * @param notation what stands behind {@code UpheldBy=}; blanks part several values; empty, it takes back the lines
     *     above
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public InstallSectionBuilder upheldBy(String notation) {
        editor.addText(InstallKeys.UPHELD_BY, notation);
        return this;
    }

    /**
     * Instance of a template that the links of this section point to; without it a template gets none but its aliases.
     *
     * <p>Sets {@code DefaultInstance=}. Since Podman 5.0. See systemd.unit(5).
     *
     * @param notation what stands behind {@code DefaultInstance=}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public InstallSectionBuilder defaultInstance(String notation) {
        editor.setText(InstallKeys.DEFAULT_INSTANCE, notation);
        return this;
    }

    /**
     * Instance of a template that the links of this section point to; without it a template gets none but its aliases.
     *
     * <p>Sets {@code DefaultInstance=}. Since Podman 5.0. See systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public InstallSectionBuilder defaultInstance(Text content) {
        editor.setContent(InstallKeys.DEFAULT_INSTANCE, content);
        return this;
    }

    /**
     * Units that are enabled together with this one; Podman ignores the key, since generated units cannot be enabled.
     *
     * <p>Adds a line to {@code Also=}. See systemd.unit(5).
     *
     * @param unit the unit, which stands for its service
     * @return this builder
     */
    public InstallSectionBuilder also(QuadletUnit unit) {
        editor.add(InstallKeys.ALSO, unit.serviceName());
        return this;
    }

    /**
     * Units that are enabled together with this one; Podman ignores the key, since generated units cannot be enabled.
     *
     * <p>Adds a line to {@code Also=}. See systemd.unit(5).
     *
     * @param unit the unit
     * @return this builder
     */
    public InstallSectionBuilder also(SystemdUnit unit) {
        editor.add(InstallKeys.ALSO, unit.name());
        return this;
    }

    /**
     * Units that are enabled together with this one; Podman ignores the key, since generated units cannot be enabled.
     *
     * <p>Adds a line to {@code Also=}. See systemd.unit(5).
     *
     * @param unit the name; a Quadlet unit's stands for the service that it becomes by default
     * @return this builder
     */
    public InstallSectionBuilder also(UnitName unit) {
        editor.add(InstallKeys.ALSO, unit.serviceName());
        return this;
    }

    /**
     * Units that are enabled together with this one; Podman ignores the key, since generated units cannot be enabled.
     *
     * <p>Adds a line to {@code Also=}. See systemd.unit(5).
     *
     * @param notation what stands behind {@code Also=}; blanks part several values
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public InstallSectionBuilder also(String notation) {
        editor.addText(InstallKeys.ALSO, notation);
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
    public <T> InstallSectionBuilder set(Key<T> key, T value) {
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
    public <T> InstallSectionBuilder add(Key<T> key, T value) {
        editor.add(key, value);
        return this;
    }

    /**
     * Removes all lines of a key.
     *
     * @param key the key, of any section
     * @return this builder
     */
    public InstallSectionBuilder remove(Key<?> key) {
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
    public InstallSectionBuilder comment(String text) {
        editor.comment(text);
        return this;
    }
}
