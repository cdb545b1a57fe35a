package dev.quadlet.syntax;

import dev.quadlet.source.Span;
import java.util.List;
import java.util.Optional;

/** A value that nobody splits. */
final class WholeValue {
    private WholeValue() {}

    static Split split(String value) {
        return new Split(List.of(new Word(value, new Span(0, value.length()))), Optional.empty());
    }
}
