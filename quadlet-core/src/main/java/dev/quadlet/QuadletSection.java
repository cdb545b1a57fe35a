// Generated from keys.tsv by java quadlet-core/src/test/java/dev/quadlet/codegen/Generate.java
package dev.quadlet;

import dev.quadlet.key.QuadletKeys;
import dev.quadlet.value.ValueException;
import java.util.Optional;

/**
 * What a unit says in {@code [Quadlet]}: a method for each key.
 *
 * <p>Of a key that can stand once, the last line counts; of a key that can be repeated, all do. How lines and words
 * are read is Podman's way, and for the keys that Podman hands on, systemd's.
 */
public final class QuadletSection {
    private final SectionReader reader;

    QuadletSection(SectionReader reader) {
        this.reader = reader;
    }

    /**
     * Whether Podman orders the service after the network is online, by its own wait service for users; the default is
     * yes, and it has nothing to do with the key of the same name in {@code [Unit]}.
     *
     * <p>{@code DefaultDependencies=}. Since Podman 5.3. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Boolean> defaultDependencies() {
        return reader.first(QuadletKeys.DEFAULT_DEPENDENCIES);
    }
}
