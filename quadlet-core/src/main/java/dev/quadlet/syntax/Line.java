package dev.quadlet.syntax;

import dev.quadlet.source.Span;

/**
 * One logical line of a document. The spans of all lines, end to end, are the whole text: a line includes its line
 * ending, and a continued one every physical line that it was written on.
 */
public sealed interface Line permits BlankLine, CommentLine, SectionHeader, Assignment, MalformedLine {
    /**
     * Where it stands in the document's text.
     *
     * @return the characters, line ending included
     */
    Span span();
}
