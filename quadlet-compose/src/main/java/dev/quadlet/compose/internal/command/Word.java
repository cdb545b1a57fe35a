package dev.quadlet.compose.internal.command;

import dev.quadlet.compose.internal.yaml.Place;
import dev.quadlet.source.SourceText;
import dev.quadlet.source.Span;

/**
 * A word of a command line.
 *
 * @param text the word without quotes
 * @param start where it begins in the line
 * @param end where it ends
 */
record Word(String text, int start, int end) {
    Place place(SourceText source) {
        return new Place(source, new Span(start, end));
    }

    /** A part of this word. */
    Word from(int index) {
        return new Word(text.substring(index), start, end);
    }

    Word with(String other) {
        return new Word(other, start, end);
    }
}
