package dev.quadlet.source;

import java.util.List;
import java.util.Objects;

/**
 * A mend that somebody may accept: what it does, in words, and the edits that do it.
 *
 * @param description an order in a few words: {@code Write '%%' for a literal percent sign}
 * @param edits the replacements, none overlapping another
 */
public record Fix(String description, List<TextEdit> edits) {
    /** Copies the edits. */
    public Fix {
        Objects.requireNonNull(description, "description");
        edits = List.copyOf(edits);
    }

    /**
     * A mend of one replacement.
     *
     * @param description what it does
     * @param edit the replacement
     * @return the fix
     */
    public static Fix of(String description, TextEdit edit) {
        return new Fix(description, List.of(edit));
    }

    /**
     * The text after the mend.
     *
     * @param source the text that the finding was made in
     * @return a text of the same name
     * @throws IllegalArgumentException when edits overlap or lie outside the text
     */
    public SourceText appliedTo(SourceText source) {
        return source.edited(edits);
    }
}
