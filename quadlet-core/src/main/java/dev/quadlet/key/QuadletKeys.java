// Generated from keys.tsv by java quadlet-core/src/test/java/dev/quadlet/codegen/Generate.java
package dev.quadlet.key;

/**
 * The keys of {@code [Quadlet]}.
 *
 * <p>They are the rows of the key table; {@link Keys} looks the same ones up by name.
 */
public final class QuadletKeys {
    /**
     * Whether Podman orders the service after the network is online, by its own wait service for users; the default is
     * yes, and it has nothing to do with the key of the same name in {@code [Unit]}.
     *
     * <p>{@code DefaultDependencies=}. Since Podman 5.3. See podman-systemd.unit(5).
     */
    public static final Key<Boolean> DEFAULT_DEPENDENCIES =
            Keys.typed("Quadlet", "DefaultDependencies", ValueTypes.BOOL);

    private QuadletKeys() {}
}
