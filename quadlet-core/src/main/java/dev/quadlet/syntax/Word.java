package dev.quadlet.syntax;

import dev.quadlet.source.Span;

/**
 * One word of a value.
 *
 * @param text what the reader makes of it, without quotes and with escapes resolved
 * @param span where it is written, quotes and escapes included; offsets count from the start of the value that was
 *     split, or of the document's text when the word comes from a document
 */
public record Word(String text, Span span) {}
