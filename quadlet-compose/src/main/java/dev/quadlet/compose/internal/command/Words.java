package dev.quadlet.compose.internal.command;

import java.util.ArrayList;
import java.util.List;

/** Cuts a command line into words as a shell would; nothing is expanded, and a line that goes on behind a backslash does. */
final class Words {
    private final String text;
    private final List<Word> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private int start = -1;
    private int at;

    private Words(String text) {
        this.text = text;
    }

    static List<Word> of(String text) {
        return new Words(text).cut();
    }

    private List<Word> cut() {
        while (at < text.length()) {
            char c = text.charAt(at);
            switch (c) {
                case ' ', '\t', '\n', '\r' -> blank();
                case '\'', '"' -> quoted(c);
                case '\\' -> escaped();
                default -> append(c);
            }
        }
        end();
        return words;
    }

    private void blank() {
        end();
        at++;
    }

    private void end() {
        if (start >= 0) {
            words.add(new Word(word.toString(), start, at));
            word.setLength(0);
            start = -1;
        }
    }

    private void append(char c) {
        begin();
        word.append(c);
        at++;
    }

    private void begin() {
        start = start < 0 ? at : start;
    }

    private void escaped() {
        int next = at + 1;
        if (next < text.length() && text.charAt(next) != '\n' && text.charAt(next) != '\r') {
            begin();
            word.append(text.charAt(next));
        }
        at = Math.min(next + 1, text.length());
    }

    private void quoted(char quote) {
        begin();
        at++;
        while (at < text.length() && text.charAt(at) != quote) {
            boolean escape = quote == '"'
                    && text.charAt(at) == '\\'
                    && at + 1 < text.length()
                    && "\"\\$`".indexOf(text.charAt(at + 1)) >= 0;
            at += escape ? 1 : 0;
            word.append(text.charAt(at++));
        }
        at = Math.min(at + 1, text.length());
    }
}
