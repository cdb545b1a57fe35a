package dev.quadlet.syntax;

import dev.quadlet.source.Diagnostic;
import java.util.List;

/**
 * What comes of reading a text: always a document, and what its reader will not like about it.
 *
 * @param document the document, which holds every character
 * @param problems what is wrong with its lines, in order; empty for a sound file. Assignments before the first section are
 *     one problem, and none where a line before them is bad already
 */
public record ParseResult(UnitDocument document, List<Diagnostic> problems) {
    /** Copies the problems. */
    public ParseResult {
        problems = List.copyOf(problems);
    }
}
