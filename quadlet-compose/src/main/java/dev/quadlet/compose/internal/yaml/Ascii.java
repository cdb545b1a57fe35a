package dev.quadlet.compose.internal.yaml;

/** Kinds of characters, of ASCII alone: what else Java takes for a letter or a digit has no place in names and numbers. */
public final class Ascii {
    private Ascii() {}

    /** From 0 to 9. */
    public static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** From A to Z and from a to z. */
    public static boolean isLetter(int c) {
        int small = c | 0x20;
        return small >= 'a' && small <= 'z';
    }

    /** A letter, a digit, or one of some others. */
    public static boolean isOfName(int c, String others) {
        return isLetter(c) || isDigit(c) || others.indexOf(c) >= 0;
    }

    /** Whether a text is a number. */
    public static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(Ascii::isDigit);
    }
}
