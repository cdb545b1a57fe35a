package dev.quadlet.service;

import dev.quadlet.source.Span;
import java.util.ArrayList;
import java.util.List;

/** A command line that is being made, each word with the reason for it. */
final class Command {
    private final List<Piece> words = new ArrayList<>();

    Command add(Cause cause, String... more) {
        for (String word : more) {
            words.add(new Piece(word, cause));
        }
        return this;
    }

    Command add(Piece word) {
        words.add(word);
        return this;
    }

    Command add(List<Piece> more) {
        words.addAll(more);
        return this;
    }

    Command addAll(Command other) {
        return add(other.words);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** An option and its value, in two words. */
    Command option(String name, Piece value) {
        return add(value.cause(), name, value.text());
    }

    /** The line of the service. */
    DraftLine line(String key, WordEscape escape) {
        StringBuilder text = new StringBuilder();
        List<ServiceWord> written = new ArrayList<>(words.size());
        for (Piece word : words) {
            text.append(written.isEmpty() ? "" : " ");
            int start = text.length();
            text.append(escape.write(word.text()));
            written.add(new ServiceWord(word.text(), new Span(start, text.length()), word.cause()));
        }
        return new DraftLine(key, text.toString(), words.get(0).cause(), List.copyOf(written));
    }
}
