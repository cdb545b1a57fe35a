package dev.quadlet.syntax;

import dev.quadlet.source.Span;

/** What the readers take for white space. */
final class Blanks {
    private Blanks() {}

    /** Unicode's White_Space, which Podman trims lines of; every such character is one UTF-16 unit. */
    static boolean isUnicode(char c) {
        return (c >= '\t' && c <= '\r')
                || c == ' '
                || c == '\u0085'
                || c == '\u00a0'
                || c == '\u1680'
                || (c >= '\u2000' && c <= '\u200a')
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202f'
                || c == '\u205f'
                || c == '\u3000';
    }

    /** What separates words, and what systemd trims. */
    static boolean isSeparator(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    static int skipUnicode(String text, int from, int to) {
        int at = from;
        while (at < to && isUnicode(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static int trimUnicode(String text, int from, int to) {
        int at = to;
        while (at > from && isUnicode(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** The white space at an offset, before it and behind. */
    static Span around(String text, int at) {
        return new Span(trimUnicode(text, 0, at), skipUnicode(text, at, text.length()));
    }

    static int skipSeparators(String text, int from, int to) {
        int at = from;
        while (at < to && isSeparator(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Past what an editor shows as a blank on the same line. */
    static int skipSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** Before what an editor shows as a blank at the end. */
    static int trimSpaces(String text) {
        int at = text.length();
        while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')) {
            at--;
        }
        return at;
    }

    static int trimSeparators(String text, int from, int to) {
        int at = to;
        while (at > from && isSeparator(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    static int skipBytes(String text, int from) {
        int at = from;
        while (at < text.length() && isByte(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static int trimBytes(String text, int to) {
        int at = to;
        while (at > 0 && isByte(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Podman looks at the bytes around the equals sign one by one, so U+0085 and U+00A0 count only as stray bytes. */
    private static boolean isByte(char c) {
        return (c >= '\t' && c <= '\r') || c == ' ' || c == '\udc85' || c == '\udca0';
    }
}
