package dev.quadlet.value;

import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What the values have in common that are written {@code name=value}, as one word. */
abstract sealed class NamedValue extends OneWord permits EnvironmentVariable, Label, KeyValue {
    private final Text name;
    private final @Nullable Text value;

    NamedValue(Text name, @Nullable Text value) {
        super(value == null ? name : name.plus("=").plus(value), Spelling.PODMAN_ASSIGNMENTS);
        this.name = name;
        this.value = value;
    }

    /** A name that can stand before an equals sign. */
    static Text name(String kind, String name) {
        boolean valid = !name.isEmpty()
                && name.codePoints()
                        .noneMatch(c -> c == '='
                                || Character.isWhitespace(c)
                                || Character.isSpaceChar(c)
                                || Character.isISOControl(c));
        if (!valid) {
            throw new ValueException(kind + " name", name, "a name has no equals sign, blank or control character");
        }
        return Text.of(name);
    }

    /** Reads the one word of a value. */
    static <T> T read(String kind, String notation, Spelling spelling, BiFunction<Text, @Nullable Text, T> make) {
        Expansion expansion = spelling.expansion();
        String word = Notation.wordOfPieces(kind, Notation.word(kind, notation, spelling.split()), expansion);
        int equals = word.indexOf('=');
        if (equals == 0) {
            throw new ValueException(kind, word, "nothing stands before the equals sign");
        }
        return equals < 0
                ? make.apply(Text.parsePiece(word, expansion), null)
                : make.apply(
                        Text.parsePiece(word.substring(0, equals), expansion),
                        Text.parsePiece(word.substring(equals + 1), expansion));
    }

    /** Why a word that stands for itself alone is none: somebody forgot the quotes around a value with blanks. */
    static ValueException cutOff(String kind, String word, String fact) {
        return new ValueException(kind, word, fact + "; put quotes around what belongs together");
    }

    /** The name, unless systemd fills something in. */
    final Optional<String> literalName() {
        return name.literal();
    }

    /**
     * What stands before the equals sign.
     *
     * @return the name; where a specifier is part of it, its notation
     */
    public final String name() {
        return name.literal().orElseGet(name::toString);
    }

    /**
     * What stands behind the equals sign.
     *
     * @return the value; empty when there is no equals sign
     */
    public final Optional<Text> value() {
        return Optional.ofNullable(value);
    }
}
