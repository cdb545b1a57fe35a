/**
 * The grammar of unit files: the lossless document, and how its reader joins lines and cuts words.
 *
 * <p>{@link dev.quadlet.syntax.UnitParser} makes a {@link dev.quadlet.syntax.UnitDocument} of any text. A document is a
 * row of {@link dev.quadlet.syntax.Line}s that together hold every character; it is read through its
 * {@link dev.quadlet.syntax.Section}s and edited by methods that return a new document. What a text means depends on
 * who reads it: a {@link dev.quadlet.syntax.Dialect} is Podman in one of its versions, or systemd. The
 * {@link dev.quadlet.syntax.SplitRule} of a key says how its value becomes {@link dev.quadlet.syntax.Word}s.
 */
@NullMarked
package dev.quadlet.syntax;

import org.jspecify.annotations.NullMarked;
