package dev.quadlet.value;

import dev.quadlet.syntax.PodmanVersion;
import java.util.List;
import java.util.stream.Collectors;

/** How Podman writes words into a command line of the service it generates. */
final class PodmanWriter {
    private static final String NAMED = "\u0007\b\n\r\t\u000b\f\\\"";
    private static final String NAMES = "abnrtvf\\\"";

    private PodmanWriter() {}

    static String commandLine(List<String> words, PodmanVersion version) {
        return words.stream().map(word -> word(word, version)).collect(Collectors.joining(" "));
    }

    private static String word(String word, PodmanVersion version) {
        boolean bare = word.codePoints().noneMatch(c -> c == '"' || c == '\'' || c == '\\' || isControlOrBlank(c));
        if (bare) {
            return word;
        }
        StringBuilder written = new StringBuilder("\"");
        word.codePoints().forEach(c -> escape(c, version, written));
        return written.append('"').toString();
    }

    private static boolean isControlOrBlank(int c) {
        return c <= ' ' || c == 0x7f || c == 0x80;
    }

    private static void escape(int c, PodmanVersion version, StringBuilder written) {
        int name = NAMED.indexOf(c);
        if (name >= 0) {
            written.append('\\').append(NAMES.charAt(name));
        } else if (c == ' ' && !version.atLeast(5, 5)) {
            written.append(' ');
        } else if (isControlOrBlank(c)) {
            written.append(String.format("\\x%02x", c));
        } else {
            written.appendCodePoint(c);
        }
    }
}
