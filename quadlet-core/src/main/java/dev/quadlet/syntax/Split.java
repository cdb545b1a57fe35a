package dev.quadlet.syntax;

import dev.quadlet.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * What comes of cutting a value into words.
 *
 * @param words the words; none when the reader gives the value up
 * @param flaw why there are fewer words than the eye sees, if there are
 */
public record Split(List<Word> words, Optional<Flaw> flaw) {
    /** Copies the words. */
    public Split {
        words = List.copyOf(words);
    }

    /**
     * What is wrong with a value.
     *
     * @param kind what it is
     * @param span where it is, counted from the start of the value
     */
    public record Flaw(Kind kind, Span span) {}

    /** What can be wrong with a value that is split. */
    public enum Kind {
        /**
         * A backslash that starts no known escape. Podman drops the whole value; systemd takes it as it stands in a
         * command line, and drops the rest of a list.
         */
        UNKNOWN_ESCAPE,

        /**
         * A quote without its partner. Podman closes it at the end of {@link SplitRule#ARGS} and drops the whole value
         * by {@link SplitRule#STRV}; systemd does not load a unit with such a command line, and drops the rest of a list.
         */
        UNBALANCED_QUOTE,

        /** A backslash as the last character. */
        TRAILING_BACKSLASH,

        /** Podman takes an empty quoted word for the end of the list: what follows is lost. */
        EMPTY_WORD,

        /** Podman takes NUL for the end of the list. */
        NUL
    }

    /**
     * The words without their places.
     *
     * @return the texts, in order
     */
    public List<String> texts() {
        return words.stream().map(Word::text).toList();
    }
}
