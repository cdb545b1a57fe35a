package dev.quadlet;

import dev.quadlet.source.SourceText;
import dev.quadlet.syntax.Dialect;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.syntax.UnitParser;
import dev.quadlet.value.UnitName;
import java.util.Set;

/**
 * A plain unit of systemd that belongs to a stack: a target, timer, socket, path or service. It is a document like the
 * others; Podman has no part in it, and it lies in systemd's own directory, not in Podman's.
 *
 * <p>Other than generated units, such a unit can be enabled by {@code systemctl enable}.
 */
public final class SystemdUnit extends UnitFile {
    private static final Set<String> KINDS = Set.of("target", "timer", "socket", "path", "service");

    SystemdUnit(UnitName name, UnitDocument document, Companions companions) {
        super(name, document, companions);
    }

    /**
     * Begins a unit.
     *
     * @param name the name with its extension: {@code .target}, {@code .timer}, {@code .socket}, {@code .path} or {@code
     *     .service}
     * @return the builder
     * @throws dev.quadlet.value.ValueException when systemd would refuse the name
     * @throws IllegalArgumentException when the extension is another one
     */
    public static SystemdUnitBuilder named(String name) {
        return new SystemdUnitBuilder(UnitEditor.of(checked(name)));
    }

    private static UnitName checked(String name) {
        UnitName checked = UnitName.of(name);
        if (!KINDS.contains(checked.extension())) {
            throw new IllegalArgumentException(
                    "Not a plain unit of a stack: '" + name + "'; its extension must be one of "
                            + KINDS.stream().sorted().toList());
        }
        return checked;
    }

    /**
     * Reads a unit from a text, as systemd does.
     *
     * @param name the name of the unit with its extension
     * @param text the text of its file
     * @return the unit
     * @throws IllegalArgumentException when the extension is not one that {@link #named} takes
     */
    public static SystemdUnit parse(String name, String text) {
        UnitName checked = checked(name);
        return new SystemdUnit(
                checked,
                UnitParser.parse(SourceText.of(name, text), Dialect.SYSTEMD).document(),
                Companions.NONE);
    }

    /**
     * A builder that starts with all that this unit is; comments and order stay.
     *
     * @return the builder
     */
    public SystemdUnitBuilder toBuilder() {
        return new SystemdUnitBuilder(editor());
    }
}
