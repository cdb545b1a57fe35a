package dev.quadlet.systemd.host;

import java.util.List;
import java.util.stream.Collectors;

/** Words as a POSIX shell reads them back. */
final class ShellQuote {
    private static final String PLAIN = "@%+=:,./_-";

    private ShellQuote() {}

    /** A line of which a shell makes exactly these words. */
    static String line(List<String> words) {
        return words.stream().map(ShellQuote::word).collect(Collectors.joining(" "));
    }

    /** One word; quoted only where it must be, for people read it too. */
    static String word(String word) {
        return isPlain(word) ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    /** A first letter such as {@code ~} or {@code -} is nothing to a shell here, but {@code =} is to zsh. */
    private static boolean isPlain(String word) {
        return !word.isEmpty() && word.charAt(0) != '=' && word.chars().allMatch(ShellQuote::isPlain);
    }

    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || PLAIN.indexOf(c) >= 0;
    }
}
