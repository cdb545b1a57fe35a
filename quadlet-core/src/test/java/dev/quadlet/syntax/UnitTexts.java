package dev.quadlet.syntax;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Unit files for properties, from sound ones to noise. */
final class UnitTexts extends DomainContextBase {
    private static final String[] LINES = {
        "[Container]",
        "[Service]",
        "[X-\u00e9] \t",
        "[Bad] # comment",
        "[]",
        "Image=docker.io/library/redis:7",
        "Exec=sh -c \"a b\"",
        "Exec = a \\",
        "  --flag \\",
        "  'last one'",
        "Label=",
        "Label=a=b",
        "Label=\u00a0x\u00a0",
        "Volume=a\\",
        "Volume=a\\ \t",
        "Volume=a\\\\",
        "key with blanks = c",
        "# comment",
        "; comment \\",
        "# C:\\temp folder",
        "; x \\ y",
        ": old comment",
        "  # in a value",
        "\u00a0; in a value\u0085",
        "word",
        "",
        " \t",
        "\\",
        "junk",
        "=value",
        "\u3000Label=x\u2028",
    };
    private static final String[] BITS = {
        "[",
        "]",
        "=",
        "\\",
        "\n",
        "\r",
        "\r\n",
        "\0",
        " ",
        "\t",
        "#",
        ";",
        ":",
        "a",
        "K",
        "\"",
        "'",
        "%h",
        "$X",
        "\u00e0",
        "\u00a0",
        "\u0085",
        "\u2028",
        "\ufeff",
        "\ufffe",
        "\ud83d\ude00",
        "\udc80",
        "\udca0",
        "\udcff",
        "\ud800",
        "\u0001",
    };

    /** Files whose lines are like those that people write, right and wrong ones. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(Tuple.of(4, likely()), Tuple.of(2, mixed()), Tuple.of(1, noise()));
    }

    @Provide
    Arbitrary<Dialect> dialects() {
        return Arbitraries.of(DIALECTS);
    }

    static final List<Dialect> DIALECTS = List.of(
            Dialect.latest(),
            Dialect.podman(PodmanVersion.of(5, 8, 2)),
            Dialect.podman(PodmanVersion.of(5, 4)),
            Dialect.podman(PodmanVersion.of(5, 3)),
            Dialect.podman(PodmanVersion.of(4, 9)),
            Dialect.podman(PodmanVersion.of(4, 4)),
            Dialect.SYSTEMD);

    private static Arbitrary<String> likely() {
        return Arbitraries.of(LINES)
                .list()
                .ofMaxSize(12)
                .flatMap(lines -> Arbitraries.of("\n", "\n", "\n", "\r\n", "\r").map(feed -> String.join(feed, lines)))
                .flatMap(text -> Arbitraries.of("", "\n", "\n\n").map(text::concat));
    }

    private static Arbitrary<String> mixed() {
        return Arbitraries.oneOf(Arbitraries.of(LINES).map(line -> line + "\n"), Arbitraries.of(BITS))
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    private static Arbitrary<String> noise() {
        return Arbitraries.oneOf(Arbitraries.of(BITS), Arbitraries.strings().ofLength(1))
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }
}
