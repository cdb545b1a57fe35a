package dev.quadlet.syntax;

import dev.quadlet.source.SourceText;

/** Which code points are characters, and what stray bytes make of each other. */
final class Characters {
    private Characters() {}

    static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /** What systemd takes for a character: no surrogate, no noncharacter. */
    static boolean isUnicode(long c) {
        boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return c <= Character.MAX_CODE_POINT && !noncharacter && !isSurrogate((int) c);
    }

    /** The text as it is read again from its bytes: bytes that were written one by one may be a character together. */
    static String asRead(String text) {
        return text.chars().noneMatch(Characters::isSurrogate)
                ? text
                : SourceText.of("", SourceText.of("", text).bytes()).text();
    }
}
