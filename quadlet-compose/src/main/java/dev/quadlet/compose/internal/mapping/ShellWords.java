package dev.quadlet.compose.internal.mapping;

import java.util.ArrayList;
import java.util.List;

/** Cuts a command into words as compose does: by a shell's rules for blanks, quotes and backslashes, and no others. */
final class ShellWords {
    private final String text;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean inWord;
    private int at;

    private ShellWords(String text) {
        this.text = text;
    }

    static List<String> of(String text) {
        return new ShellWords(text).cut();
    }

    private List<String> cut() {
        while (at < text.length()) {
            char c = text.charAt(at++);
            switch (c) {
                case ' ', '\t', '\n', '\r' -> end();
                case '\'' -> single();
                case '"' -> doubled();
                case '\\' -> escaped();
                default -> append(c);
            }
        }
        end();
        return words;
    }

    private void append(char c) {
        inWord = true;
        word.append(c);
    }

    private void end() {
        if (inWord) {
            words.add(word.toString());
            word.setLength(0);
            inWord = false;
        }
    }

    private void escaped() {
        if (at >= text.length()) {
            throw new Unfit("it ends in a backslash");
        }
        append(text.charAt(at++));
    }

    private void single() {
        int close = text.indexOf('\'', at);
        if (close < 0) {
            throw new Unfit("a quote in it is not closed");
        }
        inWord = true;
        word.append(text, at, close);
        at = close + 1;
    }

    private void doubled() {
        inWord = true;
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            boolean escape = c == '\\' && at < text.length() && "\"\\$`\n".indexOf(text.charAt(at)) >= 0;
            word.append(escape ? text.charAt(at++) : c);
        }
        if (at++ >= text.length()) {
            throw new Unfit("a quote in it is not closed");
        }
    }
}
