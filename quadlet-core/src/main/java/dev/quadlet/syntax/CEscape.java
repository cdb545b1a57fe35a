package dev.quadlet.syntax;

import org.jspecify.annotations.Nullable;

/**
 * Backslash escapes as in C. Both readers know the same ones; they differ in what the numeric ones mean.
 *
 * @param meaning the characters it stands for
 * @param length how many characters it is written with, backslash included
 */
record CEscape(String meaning, int length) {
    private static final String NAMES = "abfnrtv\\\"'s";
    private static final String MEANINGS = "\u0007\b\f\n\r\t\u000b\\\"' ";

    /** What the backslash at an offset starts for Podman, or null when it starts nothing that Podman knows. */
    static @Nullable CEscape podman(String text, int at, int stop, boolean brokenOctal) {
        char c = text.charAt(at + 1);
        if (NAMES.indexOf(c) >= 0) {
            return named(c);
        }
        if (brokenOctal && c >= '0' && c <= '7') {
            return c == '7' ? null : new CEscape("\0", 2);
        }
        long code = code(text, at, stop);
        if (code <= 0 || code > Character.MAX_CODE_POINT) {
            return null;
        }
        return character(Characters.isSurrogate((int) code) ? 0xFFFD : code, length(c));
    }

    /** What the backslash at an offset starts for systemd, or null when it starts nothing that systemd knows. */
    static @Nullable CEscape systemd(String text, int at, int stop) {
        char c = text.charAt(at + 1);
        if (NAMES.indexOf(c) >= 0) {
            return named(c);
        }
        long code = code(text, at, stop);
        return switch (c) {
            case 'u' -> code <= 0 || Characters.isSurrogate((int) code) ? null : character(code, 6);
            case 'U' -> code <= 0 || !Characters.isUnicode(code) ? null : character(code, 10);
            default -> code <= 0 ? null : character(code < 0x80 ? code : 0xDC00 | code, 4);
        };
    }

    private static CEscape character(long code, int length) {
        return new CEscape(Character.toString((int) code), length);
    }

    private static CEscape named(char c) {
        int at = NAMES.indexOf(c);
        return new CEscape(MEANINGS.substring(at, at + 1), 2);
    }

    private static int length(char c) {
        return switch (c) {
            case 'u' -> 6;
            case 'U' -> 10;
            default -> 4;
        };
    }

    private static long code(String text, int at, int stop) {
        return switch (text.charAt(at + 1)) {
            case 'x' -> number(text, at + 2, 2, 16, stop);
            case 'u' -> number(text, at + 2, 4, 16, stop);
            case 'U' -> number(text, at + 2, 8, 16, stop);
            default -> octal(text, at + 1, stop);
        };
    }

    private static long octal(String text, int from, int stop) {
        long value = number(text, from, 3, 8, stop);
        return value > 0xFF ? -1 : value;
    }

    private static long number(String text, int from, int digits, int radix, int stop) {
        if (from + digits > stop) {
            return -1;
        }
        long value = 0;
        for (int i = from; i < from + digits; i++) {
            char c = text.charAt(i);
            int digit = c < 0x80 ? Character.digit(c, radix) : -1;
            if (digit < 0) {
                return -1;
            }
            value = value * radix + digit;
        }
        return value;
    }
}
