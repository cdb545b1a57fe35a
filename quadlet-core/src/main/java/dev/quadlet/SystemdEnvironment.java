package dev.quadlet;

import dev.quadlet.syntax.Characters;
import dev.quadlet.value.Variable;
import java.util.LinkedHashMap;
import java.util.Map;

/** systemd's grammar of environment files: a small part of a shell's. */
final class SystemdEnvironment {
    private static final String BLANKS = " \t\n\r";
    private static final String ESCAPED_IN_QUOTES = "\"\\`$";

    private final String text;
    private final Map<String, String> variables = new LinkedHashMap<>();
    private int at;

    private SystemdEnvironment(String text) {
        this.text = text;
    }

    static Map<String, String> read(String text) {
        return new SystemdEnvironment(text).read();
    }

    private Map<String, String> read() {
        while (skipBlanks()) {
            if (text.charAt(at) == '#' || text.charAt(at) == ';') {
                skipLine();
            } else {
                readAssignment();
            }
        }
        return variables;
    }

    private boolean skipBlanks() {
        while (at < text.length() && BLANKS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length();
    }

    private void skipLine() {
        while (at < text.length() && !isNewline(text.charAt(at))) {
            at++;
        }
    }

    private void readAssignment() {
        int start = at;
        while (at < text.length() && text.charAt(at) != '=' && !isNewline(text.charAt(at))) {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '=') {
            String name = text.substring(start, at++).stripTrailing();
            String value = readValue();
            if (Variable.isName(name) && isText(value)) {
                variables.put(name, value);
            }
        }
    }

    private String readValue() {
        StringBuilder value = new StringBuilder();
        while (at < text.length() && !isNewline(text.charAt(at))) {
            char c = text.charAt(at);
            if (c == ' ' || c == '\t') {
                at++;
            } else if (c == '\'') {
                readSingleQuoted(value);
            } else if (c == '"') {
                readDoubleQuoted(value);
            } else {
                readBare(value);
                return value.toString();
            }
        }
        return value.toString();
    }

    private void readSingleQuoted(StringBuilder value) {
        int end = text.indexOf('\'', at + 1);
        int stop = end < 0 ? text.length() : end;
        value.append(text, at + 1, stop);
        at = Math.min(stop + 1, text.length());
    }

    private void readDoubleQuoted(StringBuilder value) {
        for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
            char c = text.charAt(at);
            if (c != '\\' || at + 1 == text.length()) {
                value.append(c);
                continue;
            }
            char next = text.charAt(++at);
            if (ESCAPED_IN_QUOTES.indexOf(next) < 0 && !isNewline(next)) {
                value.append('\\');
            }
            if (!isNewline(next)) {
                value.append(next);
            }
        }
        at = Math.min(at + 1, text.length());
    }

    /** To the end of the line; quotes are ordinary here, and blanks at the end do not count. */
    private void readBare(StringBuilder value) {
        int keep = value.length();
        for (; at < text.length() && !isNewline(text.charAt(at)); at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
                if (at < text.length() && !isNewline(text.charAt(at))) {
                    value.append(text.charAt(at));
                }
                keep = value.length();
            } else {
                value.append(c);
                keep = c == ' ' || c == '\t' ? keep : value.length();
            }
        }
        value.setLength(keep);
    }

    /** With NUL or a noncharacter in a value, systemd does not start the service. */
    private static boolean isText(String value) {
        return value.codePoints().noneMatch(c -> c == 0 || Characters.isNoncharacter(c));
    }

    private static boolean isNewline(char c) {
        return c == '\n' || c == '\r';
    }
}
