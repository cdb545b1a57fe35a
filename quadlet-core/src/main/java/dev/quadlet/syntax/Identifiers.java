package dev.quadlet.syntax;

import dev.quadlet.source.Excerpt;
import dev.quadlet.source.SourceText;
import java.util.Arrays;

/** What sections and keys can be called, so that every reader reads the name again. */
public final class Identifiers {
    /** Comments of some reader, a section, a break, and the mark that systemd takes away. */
    private static final String NO_KEY_STARTS_WITH = "#;:[\\\ufeff";

    private Identifiers() {}

    /**
     * Checks the name of a section.
     *
     * @param name what shall stand between the brackets
     * @return the name
     * @throws IllegalArgumentException when a reader would take the header for something else
     */
    public static String requireSection(String name) {
        if (!isSection(name) || !isSystemdSection(name) || !Characters.isText(name)) {
            throw new IllegalArgumentException("Not the name of a section: '" + Excerpt.of(name) + "'");
        }
        return name;
    }

    /**
     * Checks the name of a key.
     *
     * @param name what shall stand before the equals sign
     * @return the name
     * @throws IllegalArgumentException when a reader would take the line for something else
     */
    public static String requireKey(String name) {
        if (!isKey(name)) {
            throw new IllegalArgumentException("Not the name of a key: '" + Excerpt.of(name) + "'");
        }
        return name;
    }

    private static boolean isKey(String name) {
        return !name.isEmpty()
                && NO_KEY_STARTS_WITH.indexOf(name.charAt(0)) < 0
                && !Characters.has(name, c -> c == '=' || Character.isISOControl(c) || Blanks.isUnicode((char) c))
                && Characters.isText(name)
                && keyAsRead(name).equals(name);
    }

    static boolean isSection(String name) {
        return !name.isEmpty() && !Characters.has(name, c -> c == '[' || c == ']' || Character.isISOControl(c));
    }

    static boolean isSystemdSection(String name) {
        return !name.isEmpty() && !Characters.has(name, c -> c < ' ' || "[\"'\\\u007f".indexOf(c) >= 0);
    }

    /**
     * The text before an equals sign as Podman reads it: space is taken away byte by byte, and with it the last byte of
     * letters such as U+00E0.
     */
    static String keyAsRead(String text) {
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
