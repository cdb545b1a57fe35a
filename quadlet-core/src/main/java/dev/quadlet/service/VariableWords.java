package dev.quadlet.service;

import java.util.ArrayList;
import java.util.List;

/** Cuts the value of a variable into words: as a command line, but a backslash only keeps the next character. */
final class VariableWords {
    private static final String BLANKS = " \t\n\r";
    private static final String QUOTES = "\"'";
    private static final char NONE = 0;

    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean inWord;
    private boolean escaped;
    private char quote = NONE;

    private VariableWords() {}

    static List<String> of(String value) {
        VariableWords cut = new VariableWords();
        value.chars().forEach(c -> cut.add((char) c));
        cut.end();
        return List.copyOf(cut.words);
    }

    private void add(char c) {
        if (!escaped && quote == NONE && BLANKS.indexOf(c) >= 0) {
            end();
        } else {
            inWord = true;
            addToWord(c);
        }
    }

    private void addToWord(char c) {
        if (escaped) {
            word.append(c);
            escaped = false;
        } else if (c == '\\') {
            escaped = true;
        } else if (c == quote) {
            quote = NONE;
        } else if (quote == NONE && QUOTES.indexOf(c) >= 0) {
            quote = c;
        } else {
            word.append(c);
        }
    }

    private void end() {
        if (inWord) {
            words.add(word.toString());
        }
        word.setLength(0);
        inWord = false;
    }
}
