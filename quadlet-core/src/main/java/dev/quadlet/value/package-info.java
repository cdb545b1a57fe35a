/**
 * The values that stand behind the equals sign, each with its meaning.
 *
 * <p>One rule holds everywhere: <strong>a {@code String} that is parsed is what one would write in the file; a value is
 * what arrives.</strong> {@code PortMapping.parse("${PORT}:80")} reads the manual's notation;
 * {@code CommandLine.of("echo", "100% $x")} takes content, and the library writes the quotes, escapes, {@code %%} and
 * {@code $$} that make exactly that arrive, or refuses with the reason.
 *
 * <p>A tour: {@link dev.quadlet.value.Text} is the mechanism, a run of literal characters, {@link
 * dev.quadlet.value.Specifier}s and {@link dev.quadlet.value.Variable}s; a {@link dev.quadlet.value.Spelling} says how
 * one key is read; every type with free content is a {@link dev.quadlet.value.Content}, which means that it comes down
 * to texts and is written by a spelling. The other types are a checked word and have {@code text()}: sizes and time
 * spans, addresses, names, and the vocabularies, which are records with constants because Podman's vocabulary grows.
 *
 * <p>All of them are immutable, equal by content, and print as one would write them. What cannot be is a {@link
 * dev.quadlet.value.ValueException}.
 */
@NullMarked
package dev.quadlet.value;

import org.jspecify.annotations.NullMarked;
