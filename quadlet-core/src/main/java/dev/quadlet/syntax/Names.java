package dev.quadlet.syntax;

import dev.quadlet.source.SourceText;
import java.util.Arrays;

/** What the readers ask of the names of sections and keys. */
final class Names {
    private Names() {}

    static boolean isSection(String name) {
        return !name.isEmpty() && name.chars().noneMatch(c -> c == '[' || c == ']' || Character.isISOControl(c));
    }

    static boolean isSystemdSection(String name) {
        return !name.isEmpty() && name.chars().noneMatch(c -> c < ' ' || "[\"'\\\u007f".indexOf(c) >= 0);
    }

    /**
     * The text before an equals sign as Podman reads it: space is taken away byte by byte, and with it the last byte of
     * letters such as U+00E0.
     */
    static String key(String text) {
        if (text.charAt(text.length() - 1) < 0x80) {
            return text;
        }
        byte[] bytes = SourceText.of("", text).bytes();
        int end = bytes.length;
        while (bytes[end - 1] == (byte) 0x85 || bytes[end - 1] == (byte) 0xA0) {
            end--;
        }
        return end == bytes.length
                ? text
                : SourceText.of("", Arrays.copyOf(bytes, end)).text();
    }
}
