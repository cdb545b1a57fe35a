package dev.quadlet.compose.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Cuts a command line into words as a shell would, up to where another command begins. Variables that are known are filled
 * in; a line that goes on behind a backslash does, and behind the marks that the shells of Windows have for that.
 */
final class Words {
    private static final String OPERATORS = ";|&<>";

    private final String text;
    private final Function<String, Optional<String>> values;
    private final List<Word> words = new ArrayList<>();
    private final List<Word> unfilled = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private Optional<Word> rest = Optional.empty();
    private int start = -1;
    private int at;

    private Words(String text, Function<String, Optional<String>> values) {
        this.text = text;
        this.values = values;
    }

    static Words of(String text, Function<String, Optional<String>> values) {
        Words words = new Words(text, values);
        words.cut();
        return words;
    }

    /** The words. */
    List<Word> words() {
        return words;
    }

    /** What a shell would have filled in, and nobody here knows. */
    List<Word> unfilled() {
        return unfilled;
    }

    /** What stands behind the command, and is the shell's. */
    Optional<Word> rest() {
        return rest;
    }

    private void cut() {
        while (at < text.length() && rest.isEmpty()) {
            char c = text.charAt(at);
            if (continues(c)) {
                at++;
            } else if (OPERATORS.indexOf(c) >= 0) {
                rest = Optional.of(new Word(text.substring(at), at, text.length()));
            } else {
                next(c);
            }
        }
        end();
    }

    private void next(char c) {
        switch (c) {
            case ' ', '\t', '\n', '\r' -> blank();
            case '\'', '"' -> quoted(c);
            case '\\' -> escaped();
            case '$', '`' -> reference();
            case '#' -> comment();
            default -> append(c);
        }
    }

    private boolean continues(char c) {
        int next = at + 1;
        boolean lineEnds = next < text.length() && (text.charAt(next) == '\n' || text.charAt(next) == '\r');
        return lineEnds && (c == '^' || c == '`');
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

    /** What begins a word hides the rest of the line; a prompt of root stands before all others. */
    private void comment() {
        if (start >= 0 || words.isEmpty()) {
            append('#');
            return;
        }
        int line = text.indexOf('\n', at);
        at = line < 0 ? text.length() : line;
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
            if (quote == '"' && "$`".indexOf(text.charAt(at)) >= 0) {
                reference();
            } else {
                inner(quote);
            }
        }
        at = Math.min(at + 1, text.length());
    }

    private void inner(char quote) {
        boolean escape = quote == '"'
                && text.charAt(at) == '\\'
                && at + 1 < text.length()
                && "\"\\$`".indexOf(text.charAt(at + 1)) >= 0;
        at += escape ? 1 : 0;
        word.append(text.charAt(at++));
    }

    private void reference() {
        begin();
        Reference reference = Reference.at(text, at);
        if (reference.name().isEmpty()) {
            word.append(text.charAt(at++));
            return;
        }
        Optional<String> value = values.apply(reference.name());
        boolean home = reference.name().equals("HOME")
                && (word.isEmpty() || word.toString().equals("--volume="));
        if (value.isEmpty() && !home) {
            unfilled.add(new Word(text.substring(at, reference.end()), at, reference.end()));
        }
        word.append(value.orElse(home ? "~" : text.substring(at, reference.end())));
        at = reference.end();
    }
}
