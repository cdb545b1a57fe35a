package dev.quadlet.syntax;

import dev.quadlet.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Splitting in which nothing is quoted or escaped. */
final class PlainSplit {
    private PlainSplit() {}

    /** A value that nobody splits. */
    static Split whole(String value) {
        return new Split(List.of(new Word(value, new Span(0, value.length()))), Optional.empty());
    }

    static Split atBlanks(String value) {
        List<Word> words = new ArrayList<>();
        int end;
        for (int at = start(value, 0); at < value.length(); at = start(value, end)) {
            end = at;
            while (end < value.length() && !Blanks.isSeparator(value.charAt(end))) {
                end++;
            }
            words.add(new Word(value.substring(at, end), new Span(at, end)));
        }
        return new Split(words, Optional.empty());
    }

    private static int start(String value, int from) {
        return Blanks.skipSeparators(value, from, value.length());
    }
}
