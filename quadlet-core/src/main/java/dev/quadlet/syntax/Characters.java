package dev.quadlet.syntax;

import dev.quadlet.source.SourceText;
import java.util.function.IntPredicate;

/** Which code points are characters, and what stray bytes make of each other. */
public final class Characters {
    private Characters() {}

    /**
     * Whether Unicode promises that a code point will never be a character: the last two of each plane, and U+FDD0 to
     * U+FDEF. systemd drops a line that has one.
     *
     * @param c a code point
     * @return true for those 66
     */
    public static boolean isNoncharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }

    /**
     * Whether systemd takes a text for one: it has no unpaired surrogate and no noncharacter. NUL is not looked at.
     *
     * @param text any text
     * @return true when every code point is a character
     */
    public static boolean isText(String text) {
        return text.codePoints().allMatch(Characters::isUnicode);
    }

    static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /** What systemd takes for a character: no surrogate, no noncharacter. */
    static boolean isUnicode(long c) {
        return c <= Character.MAX_CODE_POINT && !isNoncharacter((int) c) && !isSurrogate((int) c);
    }

    /** The text as it is read again from its bytes: bytes that were written one by one may be a character together. */
    static String asRead(String text) {
        return has(text, Characters::isSurrogate)
                ? SourceText.of("", SourceText.of("", text).bytes()).text()
                : text;
    }

    /** Whether any UTF-16 unit of a text is such a one. */
    static boolean has(String text, IntPredicate unit) {
        for (int at = 0; at < text.length(); at++) {
            if (unit.test(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }
}
