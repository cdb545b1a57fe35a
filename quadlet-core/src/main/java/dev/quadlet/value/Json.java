package dev.quadlet.value;

import dev.quadlet.syntax.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads and writes the one shape of JSON that Podman takes for a command: an array of strings. */
final class Json {
    private static final String NAMES = "\"\\/bfnrt";
    private static final String MEANINGS = "\"\\/\b\f\n\r\t";

    private final String text;
    private final StringBuilder string = new StringBuilder();
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /** The strings, if the text is an array of nothing but strings. */
    static Optional<List<String>> strings(String text) {
        Json json = new Json(text);
        List<String> strings = new ArrayList<>();
        boolean sound = json.array(strings) && json.next() == '\0';
        return sound ? Optional.of(List.copyOf(strings)) : Optional.empty();
    }

    private boolean array(List<String> strings) {
        if (!take('[')) {
            return false;
        }
        if (take(']')) {
            return true;
        }
        do {
            if (!string()) {
                return false;
            }
            strings.add(string.toString());
        } while (take(','));
        return take(']');
    }

    private boolean string() {
        if (!take('"')) {
            return false;
        }
        string.setLength(0);
        for (; at < text.length() && text.charAt(at) != '"'; at++) {
            char c = text.charAt(at);
            if (c < ' ' || (c == '\\' && !escape())) {
                return false;
            }
            if (c != '\\') {
                string.append(c);
            }
        }
        return at++ < text.length();
    }

    /** Reads the escape that starts here, and stays on its last character. */
    private boolean escape() {
        at++;
        int name = at < text.length() ? NAMES.indexOf(text.charAt(at)) : -1;
        if (name >= 0) {
            string.append(MEANINGS.charAt(name));
            return true;
        }
        int end = at + 5;
        if (!text.startsWith("u", at) || end > text.length() || !isHex(text.substring(at + 1, end))) {
            return false;
        }
        string.append((char) Integer.parseInt(text.substring(at + 1, end), 16));
        at = end - 1;
        return true;
    }

    private static boolean isHex(String digits) {
        return digits.chars().allMatch(c -> c < 0x80 && Character.digit(c, 16) >= 0);
    }

    private boolean take(char expected) {
        boolean there = next() == expected;
        at += there ? 1 : 0;
        return there;
    }

    /** The next character that is not white space; NUL at the end. */
    private char next() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : '\0';
    }

    /** An array of these texts. */
    static Text written(List<Text> texts) {
        List<Text> strings = texts.stream()
                .map(text -> Text.of("\"").plus(text.mapLiterals(Json::escaped)).plus("\""))
                .toList();
        return Text.of("[").plus(Text.joined(",", strings)).plus("]");
    }

    /** In ASCII wherever a reader on the way might stumble. */
    private static String escaped(String literal) {
        StringBuilder escaped = new StringBuilder();
        literal.codePoints().forEach(c -> escape(c, escaped));
        return escaped.toString();
    }

    private static void escape(int c, StringBuilder escaped) {
        int name = c == '/' || c > 0x7f ? -1 : MEANINGS.indexOf(c);
        if (name >= 0) {
            escaped.append('\\').append(NAMES.charAt(name));
        } else if (Character.isISOControl(c) || Characters.isNoncharacter(c)) {
            for (char unit : Character.toChars(c)) {
                escaped.append(String.format("\\u%04x", (int) unit));
            }
        } else {
            escaped.appendCodePoint(c);
        }
    }
}
