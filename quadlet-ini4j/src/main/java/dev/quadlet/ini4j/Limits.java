package dev.quadlet.ini4j;

import dev.quadlet.syntax.UnitDocument;
import java.util.Optional;

/**
 * What both kinds of file can hold, ini4j's and unit files. The answers say why something cannot be held; they are
 * empty for what can.
 */
final class Limits {
    private static final String EDGES = "white space and control characters at either end are not kept";
    private static final String BYTES = "it is not valid UTF-8, and ini4j writes a question mark for that";

    private static final String UNIT_FILE = "it cannot be written to a unit file so that every reader finds it again";

    private Limits() {}

    static Optional<String> ofSection(String name) {
        if (name.isEmpty() || name.chars().anyMatch(c -> c == '[' || c == ']' || Character.isISOControl(c))) {
            return Optional.of("a section's name has at least one character, no bracket and no control character");
        }
        return name.equals(name.trim()) ? ofText(name).or(() -> ofUnitFile(name, "K", "v")) : Optional.of(EDGES);
    }

    static Optional<String> ofKey(String key) {
        if (key.isEmpty() || "#;[\ufeff".indexOf(key.charAt(0)) >= 0) {
            return Optional.of("such a line begins a comment, a section or a file, or has no key at all");
        }
        if (key.indexOf('=') >= 0 || hasBareColon(key)) {
            return Optional.of("ini4j ends a key at the first colon or equals sign");
        }
        if (key.chars().anyMatch(c -> isBlank(c) || Character.isISOControl(c))) {
            return Optional.of("a key with white space or a control character in it cannot be written");
        }
        return ofText(key).or(() -> ofUnitFile("S", key, "v"));
    }

    /** ini4j does not see a colon behind a backslash. */
    private static boolean hasBareColon(String key) {
        int colon = key.indexOf(':');
        while (colon > 0 && key.charAt(colon - 1) == '\\') {
            colon = key.indexOf(':', colon + 1);
        }
        return colon >= 0;
    }

    static Optional<String> ofValue(String value) {
        if (value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0) {
            return Optional.of("ini4j writes a line break as it is, and what follows it becomes another setting");
        }
        if (value.endsWith("\\")) {
            return Optional.of("a backslash at the end takes in the next line");
        }
        if (value.indexOf('\0') >= 0) {
            return Optional.of("NUL cannot be written");
        }
        boolean edges = !value.isEmpty() && (isBlank(value.charAt(0)) || isBlank(value.charAt(value.length() - 1)));
        return edges ? Optional.of(EDGES) : ofText(value).or(() -> ofUnitFile("S", "K", value));
    }

    private static Optional<String> ofText(String text) {
        // code points, so a surrogate that is seen here stands alone
        boolean broken = text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        return broken ? Optional.of(BYTES) : Optional.empty();
    }

    /** Whatever else a unit file cannot hold, its own writer knows. */
    private static Optional<String> ofUnitFile(String section, String key, String value) {
        try {
            UnitDocument.empty("").withAdded(section, key, value);
            return Optional.empty();
        } catch (IllegalArgumentException refused) {
            return Optional.of(UNIT_FILE);
        }
    }

    /** What ini4j trims, which is everything up to the space, and what Podman does, which is Unicode's white space. */
    private static boolean isBlank(int c) {
        return c <= ' ' || c == '\u0085' || Character.isSpaceChar(c);
    }
}
