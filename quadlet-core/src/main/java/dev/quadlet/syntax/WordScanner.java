package dev.quadlet.syntax;

import dev.quadlet.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cuts one value into words by a {@link WordRule}, in one pass. */
final class WordScanner {
    private final String value;
    private final WordRule rule;
    private final int stop;
    private final List<Word> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private Split.@Nullable Flaw flaw;
    private boolean failed;
    private int at;

    private WordScanner(String value, WordRule rule) {
        this.value = value;
        this.rule = rule;
        int nul = rule.endsAtEmptyWord() ? value.indexOf('\0') : -1;
        this.stop = nul < 0 ? value.length() : nul;
    }

    static Split split(String value, WordRule rule) {
        return new WordScanner(value, rule).split();
    }

    private Split split() {
        skipBlanks();
        while (at < stop && addWord()) {
            skipBlanks();
        }
        if (flaw == null && stop < value.length()) {
            flaw = new Split.Flaw(Split.Kind.NUL, new Span(stop, stop + 1));
        }
        return new Split(words, Optional.ofNullable(flaw));
    }

    private void skipBlanks() {
        at = Blanks.skipSeparators(value, at, stop);
    }

    /** Reads one word; false when the list ends here. */
    private boolean addWord() {
        int start = at;
        word.setLength(0);
        if (rule.semicolon() && isSemicolon()) {
            word.append(';');
            at += 2;
        }
        char open = readWord();
        if (open != 0) {
            note(Split.Kind.UNBALANCED_QUOTE, start, stop, !rule.closesQuotes());
        }
        if (failed) {
            return false;
        }
        if (word.isEmpty() && rule.endsAtEmptyWord()) {
            note(Split.Kind.EMPTY_WORD, start, at, false);
            return false;
        }
        words.add(new Word(Characters.asRead(word.toString()), new Span(start, at)));
        return true;
    }

    /** Reads to the end of the word; returns the quote that is still open there, or 0. */
    private char readWord() {
        char quote = 0;
        for (; at < stop && !failed; at++) {
            char c = value.charAt(at);
            if (quote == 0 && Blanks.isSeparator(c)) {
                return 0;
            } else if (quote != 0 && c == quote) {
                quote = 0;
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == '\\' && rule.escapes() != null) {
                readEscape(rule.escapes());
            } else {
                word.append(c);
            }
        }
        return failed ? 0 : quote;
    }

    private void readEscape(WordRule.Escapes escapes) {
        if (at + 1 == stop) {
            note(Split.Kind.TRAILING_BACKSLASH, at, stop, !rule.lenient() && !rule.closesQuotes());
            word.append(rule.lenient() ? "\\" : "");
            return;
        }
        CEscape escape = escapes.at(value, at, stop);
        if (escape == null) {
            note(Split.Kind.UNKNOWN_ESCAPE, at, at + 2, !rule.lenient());
            word.append(value, at, at + 2);
            at++;
        } else {
            word.append(escape.meaning());
            at += escape.length() - 1;
        }
    }

    private boolean isSemicolon() {
        return value.startsWith("\\;", at) && (at + 2 == stop || Blanks.isSeparator(value.charAt(at + 2)));
    }

    private void note(Split.Kind kind, int from, int to, boolean error) {
        if (flaw == null || error) {
            flaw = new Split.Flaw(kind, new Span(from, to));
        }
        if (error) {
            failed = true;
            words.subList(rule.keepsWords() ? words.size() : 0, words.size()).clear();
        }
    }
}
