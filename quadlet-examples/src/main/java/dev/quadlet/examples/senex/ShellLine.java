package dev.quadlet.examples.senex;

import java.util.List;
import java.util.stream.Collectors;

/** An argument list as one would type it. */
final class ShellLine {
    private static final String HARMLESS = "-_./:=@+,%";

    private ShellLine() {}

    static String of(List<String> words) {
        return words.stream().map(ShellLine::word).collect(Collectors.joining(" "));
    }

    static String word(String word) {
        boolean harmless =
                !word.isEmpty() && word.chars().allMatch(c -> isLetterOrDigit(c) || HARMLESS.indexOf(c) >= 0);
        return harmless ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    private static boolean isLetterOrDigit(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
