package dev.quadlet.source;

/** How messages show a text that somebody else wrote: on one line, and not too long a one. */
public final class Excerpt {
    private static final int SHOWN = 120;

    private Excerpt() {}

    /**
     * The beginning of a text, with control characters, line and paragraph separators and lone surrogates as numbers.
     *
     * @param text any text
     * @return at most 120 of its characters, and an ellipsis where there are more
     */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder();
        int end = text.codePointCount(0, Math.min(text.length(), 2 * SHOWN + 2)) > SHOWN
                ? text.offsetByCodePoints(0, SHOWN)
                : text.length();
        text.substring(0, end).codePoints().forEach(c -> append(c, shown));
        return end < text.length() ? shown.append('…').toString() : shown.toString();
    }

    private static void append(int c, StringBuilder shown) {
        if (Character.isISOControl(c) || isSeparatorOrLone(Character.getType(c))) {
            shown.append(String.format("\\u%04x", c));
        } else {
            shown.appendCodePoint(c);
        }
    }

    private static boolean isSeparatorOrLone(int type) {
        return type == Character.SURROGATE || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }
}
