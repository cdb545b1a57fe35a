package dev.quadlet.value;

import java.util.ArrayList;
import java.util.List;

/** Reads a word as systemd expands it. One pass is enough: what a specifier becomes is not known here. */
final class TextReader {
    private final String word;
    private final Expansion expansion;
    private final List<Text.Part> parts = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();
    private int at;

    TextReader(String word, Expansion expansion) {
        this.word = word;
        this.expansion = expansion;
    }

    List<Text.Part> parts() {
        while (at < word.length()) {
            char c = word.charAt(at);
            if (c == '%' && expansion.expandsSpecifiers()) {
                percent();
            } else if (c == '$' && expansion.expandsVariables()) {
                dollar();
            } else {
                take(1);
            }
        }
        flush();
        return parts;
    }

    private void percent() {
        char next = charAt(at + 1);
        if (next == '%') {
            at++;
            take(1);
        } else if (Specifier.isLetter(next)) {
            add(new Specifier(next), 2);
        } else {
            take(1);
        }
    }

    private void dollar() {
        char next = charAt(at + 1);
        if (next == '$') {
            at++;
            take(1);
        } else if (next == '{') {
            braces();
        } else {
            take(1);
        }
    }

    /** A colon before the closing brace makes systemd leave the text up to it alone; so does a brace that is missing. */
    private void braces() {
        int brace = word.indexOf('}', at);
        int colon = word.indexOf(':', at);
        if (brace < 0 && colon < 0) {
            dollarsAlone(word.length());
        } else if (brace < 0 || (colon >= 0 && colon < brace)) {
            dollarsAlone(colon + 1);
        } else {
            add(Variable.found(word.substring(at + 2, brace), false), brace + 1 - at);
        }
    }

    /** In this stretch systemd does not look for variables, but specifiers were expanded before. */
    private void dollarsAlone(int end) {
        while (at < end) {
            if (word.charAt(at) == '%') {
                percent();
            } else {
                take(1);
            }
        }
    }

    private char charAt(int index) {
        return index < word.length() ? word.charAt(index) : '\0';
    }

    private void take(int length) {
        literal.append(word, at, at + length);
        at += length;
    }

    private void add(Text.Part part, int length) {
        flush();
        parts.add(part);
        at += length;
    }

    private void flush() {
        parts.add(new Text.Literal(literal.toString()));
        literal.setLength(0);
    }
}
