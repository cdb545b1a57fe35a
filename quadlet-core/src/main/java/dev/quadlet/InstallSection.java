// Generated from keys.tsv by java quadlet-core/src/test/java/dev/quadlet/codegen/Generate.java
package dev.quadlet;

import dev.quadlet.key.InstallKeys;
import dev.quadlet.value.UnitName;
import dev.quadlet.value.ValueException;
import java.util.List;
import java.util.Optional;

/**
 * What a unit says in {@code [Install]}: a method for each key.
 *
 * <p>Of a key that can stand once, the last line counts; of a key that can be repeated, all do. How lines and words
 * are read is Podman's way, and for the keys that Podman hands on, systemd's.
 */
public final class InstallSection {
    private final SectionReader reader;

    InstallSection(SectionReader reader) {
        this.reader = reader;
    }

    /**
     * Additional names of the service, each with its suffix {@code .service}; links to it are made when Podman
     * generates the units.
     *
     * <p>{@code Alias=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> alias() {
        return reader.all(InstallKeys.ALIAS);
    }

    /**
     * Units that start this one along with themselves; {@code default.target} starts it at boot, or at login for users,
     * and is all that enabling means here, since generated units cannot be enabled.
     *
     * <p>{@code WantedBy=}. See systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<UnitName> wantedBy() {
        return reader.all(InstallKeys.WANTED_BY);
    }

    /**
     * As {@code WantedBy=}, but those units need this one as with {@code Requires=}.
     *
     * <p>{@code RequiredBy=}. See systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<UnitName> requiredBy() {
        return reader.all(InstallKeys.REQUIRED_BY);
    }

    /**
     * As {@code WantedBy=}, but those units start this one again whenever it is found stopped, as with
     * {@code Upholds=}; systemd 254 or newer.
     *
     * <p>{@code UpheldBy=}. Since Podman 5.5. See systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<UnitName> upheldBy() {
        return reader.all(InstallKeys.UPHELD_BY);
    }

    /**
     * Instance of a template that the links of this section point to; without it a template gets none but its aliases.
     *
     * <p>{@code DefaultInstance=}. Since Podman 5.0. See systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> defaultInstance() {
        return reader.first(InstallKeys.DEFAULT_INSTANCE);
    }

    /**
     * Units that are enabled together with this one; Podman ignores the key, since generated units cannot be enabled.
     *
     * <p>{@code Also=}. See systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<UnitName> also() {
        return reader.all(InstallKeys.ALSO);
    }
}
