package dev.quadlet.syntax;

/**
 * Breaks a long value at blanks outside of quotes, where it can be joined again as it was; before an option rather than
 * between an option and its value.
 */
final class LineBreaker {
    private static final int WIDTH = 80;

    private final String value;
    private final StringBuilder result = new StringBuilder();
    private int line;

    private LineBreaker(String value) {
        this.value = value;
    }

    /** For a reader that puts nothing in place of a break: the blank stays before it. */
    static String behindBlanks(String value, String lineBreak) {
        return new LineBreaker(value).broken(lineBreak, 1);
    }

    /** For a reader that puts a blank in place of a break: the blank goes. */
    static String atBlanks(String value, String lineBreak) {
        return new LineBreaker(value).broken(lineBreak, 0);
    }

    private String broken(String lineBreak, int keptBlanks) {
        int blank = -1;
        int option = -1;
        char quote = 0;
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == ' ' && canBreak(at)) {
                blank = at;
                option = value.charAt(at + 1) == '-' ? at : option;
            }
            if (at - line >= WIDTH && blank > line) {
                int cut = option > line ? option : blank;
                result.append(value, line, cut + keptBlanks).append(lineBreak);
                line = cut + 1;
            }
        }
        return result.append(value, line, value.length()).toString();
    }

    /** What follows must not look like a comment, nor be trimmed. */
    private boolean canBreak(int blank) {
        return blank > 0
                && value.charAt(blank - 1) != '\\'
                && blank + 1 < value.length()
                && "#;".indexOf(value.charAt(blank + 1)) < 0
                && !Blanks.isUnicode(value.charAt(blank + 1));
    }
}
