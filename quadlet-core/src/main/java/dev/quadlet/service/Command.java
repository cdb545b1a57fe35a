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

    /** The line of the service. Where each word stands is found out when somebody asks. */
    DraftLine line(String key, WordEscape escape) {
        List<String> written = new ArrayList<>(words.size());
        words.forEach(word -> written.add(escape.write(word.text())));
        return DraftLine.command(key, String.join(" ", written), words.get(0).cause(), () -> placed(written));
    }

    private List<ServiceWord> placed(List<String> written) {
        List<ServiceWord> placed = new ArrayList<>(words.size());
        int start = 0;
        for (int at = 0; at < words.size(); at++) {
            Span span = new Span(start, start + written.get(at).length());
            placed.add(new ServiceWord(words.get(at).text(), span, words.get(at).cause()));
            start = span.end() + 1;
        }
        return List.copyOf(placed);
    }
}
