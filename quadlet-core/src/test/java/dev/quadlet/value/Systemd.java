package dev.quadlet.value;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How systemd reads a line of a service: it works on bytes, cuts words, expands specifiers, then variables. */
final class Systemd {
    /** What the specifiers and variables of these tests stand for; the values would hurt if they were read again. */
    static final Map<Character, String> SPECIFIERS = Map.of('h', "/home/a \"b", 'i', "$X %h", 'S', "/var/lib");

    static final Map<String, String> VARIABLES = Map.of("A", "x \"y\" %h $A", "B", "", "TAG", "1.0");

    private static final String BLANKS = " \t\n\r";

    private final byte[] line;
    private int at;

    private Systemd(String line) {
        if (line.codePoints().anyMatch(c -> c == 0 || isInvalid(c))) {
            throw new IllegalStateException("systemd drops the line: " + line);
        }
        this.line = line.getBytes(UTF_8);
    }

    private static boolean isInvalid(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF) || (c >= 0xD800 && c <= 0xDFFF);
    }

    /** The arguments of a command line, the program included. */
    static List<String> arguments(String line) {
        List<String> arguments = new ArrayList<>();
        for (String word : new Systemd(line).words(true)) {
            arguments.addAll(withVariables(withSpecifiers(word)));
        }
        return arguments;
    }

    static List<String> environment(String line) {
        return new Systemd(line)
                .words(false).stream().map(Systemd::withSpecifiers).toList();
    }

    static String setting(String line) {
        return withSpecifiers(new String(new Systemd(line).line, UTF_8));
    }

    private List<String> words(boolean commandLine) {
        List<String> words = new ArrayList<>();
        skipBlanks();
        while (at < line.length) {
            if (commandLine && standsAlone(";")) {
                throw new IllegalStateException("a second command starts: " + new String(line, UTF_8));
            }
            if (commandLine && standsAlone("\\;")) {
                at += 2;
                words.add(";");
            } else {
                words.add(word());
            }
            skipBlanks();
        }
        return words;
    }

    private void skipBlanks() {
        while (at < line.length && isBlank(line[at])) {
            at++;
        }
    }

    private static boolean isBlank(byte b) {
        return BLANKS.indexOf(b) >= 0;
    }

    private boolean standsAlone(String word) {
        int end = at + word.length();
        return end <= line.length
                && new String(line, at, word.length(), UTF_8).equals(word)
                && (end == line.length || isBlank(line[end]));
    }

    private String word() {
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        int quote = 0;
        for (; at < line.length && (quote != 0 || !isBlank(line[at])); at++) {
            byte b = line[at];
            if (b == quote) {
                quote = 0;
            } else if (quote == 0 && (b == '"' || b == '\'')) {
                quote = b;
            } else if (b == '\\') {
                escape(word);
            } else {
                word.write(b);
            }
        }
        if (quote != 0) {
            throw new IllegalStateException("a quote stays open: " + new String(line, UTF_8));
        }
        return decoded(word.toByteArray());
    }

    private void escape(ByteArrayOutputStream word) {
        char c = (char) line[++at];
        int name = "abfnrtv\\\"'s".indexOf(c);
        if (name >= 0) {
            word.write("\u0007\b\f\n\r\t\u000b\\\"' ".charAt(name));
        } else if (c == 'x') {
            word.write(Integer.parseInt(new String(line, at + 1, 2, UTF_8), 16));
            at += 2;
        } else {
            throw new IllegalStateException("not an escape: " + new String(line, UTF_8));
        }
    }

    private static String decoded(byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("stray bytes arrive", e);
        }
    }

    private static String withSpecifiers(String word) {
        StringBuilder expanded = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char next = i + 1 < word.length() ? word.charAt(i + 1) : 0;
            if (word.charAt(i) != '%' || next == 0) {
                expanded.append(word.charAt(i));
            } else {
                expanded.append(next == '%' ? "%" : SPECIFIERS.getOrDefault(next, "%" + next));
                i++;
            }
        }
        return expanded.toString();
    }

    /** A word that is a dollar sign and something becomes any number of words; braces are filled in inside a word. */
    private static List<String> withVariables(String word) {
        char second = word.length() > 1 ? word.charAt(1) : 0;
        if (word.startsWith("$") && second != '{' && second != '$') {
            @Nullable String value = VARIABLES.get(word.substring(1));
            return value == null || value.isEmpty() ? List.of() : List.of(value.split("[ \t]+"));
        }
        return List.of(withBraces(word));
    }

    private static String withBraces(String word) {
        StringBuilder expanded = new StringBuilder();
        int start = 0;
        for (int i = 0; i + 1 < word.length(); i++) {
            if (word.startsWith("$$", i)) {
                expanded.append(word, start, i + 1);
                start = i + 2;
                i++;
            } else if (word.startsWith("${", i)) {
                int end = i + 2;
                while (end < word.length() && word.charAt(end) != '}' && word.charAt(end) != ':') {
                    end++;
                }
                if (end < word.length() && word.charAt(end) == '}') {
                    expanded.append(word, start, i);
                    expanded.append(VARIABLES.getOrDefault(word.substring(i + 2, end), ""));
                    start = end + 1;
                }
                i = end;
            }
        }
        return expanded.append(word, start, word.length()).toString();
    }
}
