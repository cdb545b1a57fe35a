package dev.quadlet.syntax;

import dev.quadlet.source.Span;

/**
 * A comment.
 *
 * @param span where it stands, line ending included
 * @param text the comment without the white space around it, with its comment character
 */
public record CommentLine(Span span, String text) implements Line {}
