package dev.quadlet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.util.EnumSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Refused is what the experiments (docs/experiments.md) say has no spelling, and nothing else. */
class EnvironmentSpellingTest {
    @Property
    void onlyWhatHasNoSpellingIsRefused(@ForAll("values") String value, @ForAll EnvironmentReader reader) {
        if (hasSpelling(value, reader)) {
            assertThat(reader.read(written(reader, value))).containsExactly(entry("V", value));
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> written(reader, value));
        }
    }

    @Provide
    Arbitrary<String> values() {
        Arbitrary<String> pieces = Arbitraries.of(
                "\n",
                "\r",
                "\0",
                " ",
                "\t",
                "\"",
                "'",
                "\\",
                "$",
                "`",
                "#",
                ";",
                "=",
                "%",
                "a",
                "é",
                "\u00a0",
                "\ufdd0",
                "\ufffe",
                "\ud800",
                "\ud83f\udfff");
        return Arbitraries.oneOf(pieces.list().ofMaxSize(6).map(all -> String.join("", all)), Arbitraries.strings());
    }

    private static boolean hasSpelling(String value, EnvironmentReader reader) {
        boolean carried = value.indexOf('\0') < 0 && UTF_8.newEncoder().canEncode(value);
        return carried
                && (reader == EnvironmentReader.PODMAN
                        ? value.indexOf('\n') < 0 && !value.endsWith("\r")
                        : value.codePoints().noneMatch(EnvironmentSpellingTest::isNoncharacter));
    }

    private static boolean isNoncharacter(int c) {
        return (c >= 0xfdd0 && c <= 0xfdef) || c % 0x10000 >= 0xfffe;
    }

    private static String written(EnvironmentReader reader, String value) {
        return EnvironmentText.of(EnvironmentFile.named(".env").with("V", value), EnumSet.of(reader));
    }
}
