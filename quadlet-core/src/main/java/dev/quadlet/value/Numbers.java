package dev.quadlet.value;

/** Numbers that are counted from zero. */
final class Numbers {
    private Numbers() {}

    static String unsigned(String kind, long number) {
        if (number < 0) {
            throw new ValueException(kind, Long.toString(number), "it cannot be negative");
        }
        return Long.toString(number);
    }

    static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
