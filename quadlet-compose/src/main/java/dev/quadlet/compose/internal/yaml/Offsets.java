package dev.quadlet.compose.internal.yaml;

/**
 * Turns the parser's positions, which count code points behind a byte order mark, into offsets of a text.
 *
 * @param text the text
 * @param mark how many characters the byte order mark takes
 * @param oneEach whether each code point is one character
 */
record Offsets(String text, int mark, boolean oneEach) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static Offsets of(String text) {
        int mark = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
        return new Offsets(text, mark, text.codePointCount(0, text.length()) == text.length());
    }

    String withoutMark() {
        return text.substring(mark);
    }

    int offset(int codePoints) {
        int count = Math.max(0, codePoints);
        return oneEach
                ? Math.min(mark + count, text.length())
                : text.offsetByCodePoints(mark, Math.min(count, text.codePointCount(mark, text.length())));
    }
}
