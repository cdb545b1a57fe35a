package dev.quadlet.compose.internal.command;

import dev.quadlet.compose.internal.yaml.Ascii;

/**
 * Something that a shell fills in.
 *
 * @param name the variable, or the command in parentheses; the folder that one is in is {@code PWD} either way; empty when it
 *     is none
 * @param end where it ends
 */
record Reference(String name, int end) {
    static Reference at(String text, int start) {
        if (text.charAt(start) == '`') {
            return within(text, start, start + 1, '`');
        }
        if (text.startsWith("$(", start)) {
            return within(text, start, start + 2, ')');
        }
        if (text.startsWith("${", start)) {
            return within(text, start, start + 2, '}');
        }
        int end = start + 1;
        while (end < text.length() && Ascii.isOfName(text.charAt(end), "_")) {
            end++;
        }
        return new Reference(text.substring(start + 1, end), end);
    }

    private static Reference within(String text, int start, int from, char close) {
        int end = text.indexOf(close, from);
        if (end < 0) {
            return new Reference("", start);
        }
        String name = text.substring(from, end).strip();
        return new Reference(name.equals("pwd") ? "PWD" : name, end + 1);
    }
}
