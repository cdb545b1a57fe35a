package dev.quadlet.value;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Arbitrary texts in which every character has a bad name with somebody. */
final class Nasty {
    private static final String[] PIECES = {
        "\"",
        "'",
        "\\",
        "$",
        "${",
        "}",
        "$$",
        "%",
        "%%",
        "%h",
        "$A",
        "${A}",
        " ",
        "\t",
        "\n",
        "\r",
        ";",
        "#",
        ":",
        "=",
        ",",
        "[",
        "]",
        "-",
        "x",
        "n",
        "s",
        "u",
        "0",
        "7",
        "41",
        "\\x20",
        "\\101",
        "\\u0041",
        "é",
        "😀",
        "\0",
        "\u0001",
        "\u0007",
        "\u000b",
        "\u000c",
        "\u001b",
        "\u007f",
        "\u0080",
        "\u0085",
        "\u009f",
        "\u00a0",
        "\u2028",
        "\u3000",
        "\ufeff",
        "\ufdd0",
        "\ufffe",
        "\ud83f\udfff",
        "\ud800",
        "\udc00",
        "A",
        "CMD",
        "none",
        "null"
    };

    private Nasty() {}

    /** Mostly made of bad characters, but few enough of those without a spelling that most texts have one. */
    static Arbitrary<String> texts() {
        Arbitrary<String> bad = Arbitraries.of(PIECES);
        Arbitrary<String> tame = Arbitraries.of("a", "b ", "\\", "\"", "'", "$", "%", "\n", " ", "{", "é");
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(1, bad.list().ofMaxSize(12).map(parts -> String.join("", parts))),
                net.jqwik.api.Tuple.of(2, tame.list().ofMaxSize(12).map(parts -> String.join("", parts))),
                net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMaxLength(20)));
    }
}
