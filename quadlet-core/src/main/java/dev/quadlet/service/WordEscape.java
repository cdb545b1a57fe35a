package dev.quadlet.service;

/** How Podman writes a word of a command line, so that systemd reads it back; an empty word it writes as nothing. */
final class WordEscape {
    private static final String NAMED = "\u0007\b\n\r\t\u000b\f\\\"";
    private static final String NAMES = "abnrtvf\\\"";
    private static final int HIGHEST_CONTROL = 0x80;
    private static final int REPLACEMENT = 0xFFFD;

    private final boolean escapesSpaces;

    /** Until 5.4 a space inside of quotes was written as it is. */
    WordEscape(boolean escapesSpaces) {
        this.escapesSpaces = escapesSpaces;
    }

    String write(String word) {
        return isPlain(word) ? word : quoted(word);
    }

    private static boolean isPlain(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (isSpecial(word.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private String quoted(String word) {
        StringBuilder text = new StringBuilder(word.length() + 8).append('"');
        word.codePoints().forEach(c -> append(c, text));
        return text.append('"').toString();
    }

    private void append(int c, StringBuilder text) {
        int named = NAMED.indexOf(c);
        if (named >= 0) {
            text.append('\\').append(NAMES.charAt(named));
        } else if (isNumbered(c)) {
            text.append("\\x").append(hex(c >> 4)).append(hex(c));
        } else {
            text.appendCodePoint(isStrayByte(c) ? REPLACEMENT : c);
        }
    }

    private boolean isNumbered(int c) {
        return c == ' ' ? escapesSpaces : isSpecial(c) && c != '\'';
    }

    private static char hex(int digit) {
        return Character.forDigit(digit & 0xF, 16);
    }

    private static boolean isSpecial(int c) {
        return c <= ' ' || (c >= 0x7F && c <= HIGHEST_CONTROL) || c == '"' || c == '\'' || c == '\\';
    }

    /** A byte that is not UTF-8 is read as a low surrogate that stands alone. */
    private static boolean isStrayByte(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
