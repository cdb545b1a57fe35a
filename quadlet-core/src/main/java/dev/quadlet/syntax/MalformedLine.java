package dev.quadlet.syntax;

import dev.quadlet.source.Span;

/**
 * A line that its reader cannot use.
 *
 * @param span where it stands, line ending included
 * @param flaw what is wrong with it
 */
public record MalformedLine(Span span, Flaw flaw) implements Line {
    /** What can be wrong with a line. */
    public enum Flaw {
        /** Neither a comment nor a section nor an assignment. */
        NOT_AN_ASSIGNMENT,

        /** A section without a name, or with a bracket or a control character in it. */
        INVALID_SECTION_NAME,

        /** An assignment before the first section. */
        KEY_BEFORE_SECTION,

        /** A continued value that the end of the file cuts off; Podman drops it without a word. */
        UNFINISHED_CONTINUATION,

        /** Bytes that are not UTF-8, or a noncharacter; systemd does not load such a unit. */
        INVALID_ENCODING,

        /** More than systemd reads, which is 1 MiB; it does not load such a unit. */
        TOO_LONG
    }
}
