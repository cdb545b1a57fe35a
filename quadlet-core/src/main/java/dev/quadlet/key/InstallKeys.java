// Generated from keys.tsv by java quadlet-core/src/test/java/dev/quadlet/codegen/Generate.java
package dev.quadlet.key;

import dev.quadlet.value.UnitName;

/**
 * The keys of {@code [Install]}.
 *
 * <p>They are the rows of the key table; {@link Keys} looks the same ones up by name.
 */
public final class InstallKeys {
    /**
     * Additional names of the service, each with its suffix {@code .service}; links to it are made when Podman
     * generates the units.
     *
     * <p>{@code Alias=}. See systemd.unit(5).
     */
    public static final Key<String> ALIAS = Keys.typed("Install", "Alias", ValueTypes.STRING);

    /**
     * Units that start this one along with themselves; {@code default.target} starts it at boot, or at login for users,
     * and is all that enabling means here, since generated units cannot be enabled.
     *
     * <p>{@code WantedBy=}. See systemd.unit(5).
     */
    public static final Key<UnitName> WANTED_BY = Keys.typed("Install", "WantedBy", ValueTypes.UNIT);

    /**
     * As {@code WantedBy=}, but those units need this one as with {@code Requires=}.
     *
     * <p>{@code RequiredBy=}. See systemd.unit(5).
     */
    public static final Key<UnitName> REQUIRED_BY = Keys.typed("Install", "RequiredBy", ValueTypes.UNIT);

    /**
     * As {@code WantedBy=}, but those units start this one again whenever it is found stopped, as with
     * {@code Upholds=}; systemd 254 or newer.
     *
     * <p>{@code UpheldBy=}. Since Podman 5.5. See systemd.unit(5).
     */
    public static final Key<UnitName> UPHELD_BY = Keys.typed("Install", "UpheldBy", ValueTypes.UNIT);

    /**
     * Instance of a template that the links of this section point to; without it a template gets none but its aliases.
     *
     * <p>{@code DefaultInstance=}. Since Podman 5.0. See systemd.unit(5).
     */
    public static final Key<String> DEFAULT_INSTANCE = Keys.typed("Install", "DefaultInstance", ValueTypes.STRING);

    /**
     * Units that are enabled together with this one; Podman ignores the key, since generated units cannot be enabled.
     *
     * <p>{@code Also=}. See systemd.unit(5).
     */
    public static final Key<UnitName> ALSO = Keys.typed("Install", "Also", ValueTypes.UNIT);

    private InstallKeys() {}
}
