package dev.quadlet.kubernetes.internal.unit;

import dev.quadlet.value.UnitName;
import java.util.Map;
import java.util.Optional;

/** What systemd fills in for a unit of the system. */
final class Specifiers {
    private static final Map<Character, String> OF_THE_SYSTEM = Map.ofEntries(
            Map.entry('C', "/var/cache"),
            Map.entry('E', "/etc"),
            Map.entry('g', "root"),
            Map.entry('G', "0"),
            Map.entry('h', "/root"),
            Map.entry('L', "/var/log"),
            Map.entry('s', "/bin/sh"),
            Map.entry('S', "/var/lib"),
            Map.entry('t', "/run"),
            Map.entry('T', "/tmp"),
            Map.entry('u', "root"),
            Map.entry('U', "0"),
            Map.entry('V', "/var/tmp"));

    private Specifiers() {}

    /** What follows from the unit's name. */
    static Optional<String> ofName(char letter, UnitName service) {
        String prefix = service.prefix();
        String instance = service.instance().orElse("");
        return switch (letter) {
            case 'n' -> Optional.of(service.text());
            case 'N' -> Optional.of(service.stem());
            case 'p' -> Optional.of(prefix);
            case 'P' -> Optional.of(unescaped(prefix));
            case 'i' -> Optional.of(instance);
            case 'I' -> Optional.of(unescaped(instance));
            case 'j' -> Optional.of(lastPart(prefix));
            case 'J' -> Optional.of(unescaped(lastPart(prefix)));
            default -> Optional.empty();
        };
    }

    /** What is the same for all units of the system, but another thing for a user's. */
    static Optional<String> ofSystem(char letter) {
        return Optional.ofNullable(OF_THE_SYSTEM.get(letter));
    }

    private static String lastPart(String prefix) {
        return prefix.substring(prefix.lastIndexOf('-') + 1);
    }

    /** A dash stands for a slash; what systemd escapes by number stays as it is. */
    private static String unescaped(String text) {
        return text.replace('-', '/');
    }
}
