package dev.quadlet.syntax;

import dev.quadlet.source.Span;

/**
 * A break of a new value, and what is written there.
 *
 * @param old the white space of the old value that it takes the place of
 * @param blanks the white space of the new value that stands there
 * @param text all that is written there, line endings and comments included
 */
record KeptBreak(Span old, Span blanks, String text) {}
