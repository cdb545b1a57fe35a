package dev.quadlet.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.quadlet.source.Diagnostic;
import dev.quadlet.source.SourceText;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An edit leaves alone what it does not name, in places where that is hard. Signs: see {@link Shown}. */
class CarefulEditTest {
    /** systemd takes a comment behind a backslash for no part of the value; the value ends before it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[X]⏎k=daily \\⏎# C:\\temp folder⏎⏎[Y]⏎ | daily UTC | [X]⏎k=daily UTC⏎# C:\\temp folder⏎⏎[Y]⏎",
                "[X]⏎k=daily \\⏎# C:\\temp folder      | daily UTC | [X]⏎k=daily UTC⏎# C:\\temp folder",
                "[X]⏎k=daily \\⏎; x \\ y⏎\\⏎⏎        | daily UTC | [X]⏎k=daily UTC \\⏎; x \\ y⏎\\⏎⏎",
                "[X]⏎k=a \\⏎# \\ 1⏎b \\⏎# \\ 2⏎     | a c       | [X]⏎k=a\\⏎# \\ 1⏎c⏎# \\ 2⏎",
                "[X]⏎k=a \\⏎ \\⏎⏎[Y]⏎               | b         | [X]⏎k=b⏎⏎[Y]⏎",
            })
    void aCommentBehindAValueIsLeftAlone(String before, String value, String after) {
        UnitDocument document = Shown.parsed(before, Dialect.SYSTEMD).with("X", "k", value);

        assertThat(Shown.cell(document.text())).isEqualTo(after);
        assertThat(document.last("X", "k").orElseThrow().value()).isEqualTo(value);
    }

    @Test
    void commentsInAValueStayWhenALineGoes() {
        String text = "[X]⏎k=server \\⏎ # one⏎ --one=1 \\⏎ # two⏎ --two=2 \\⏎ # three⏎ --three=3⏎";

        UnitDocument document = Shown.parsed(text, Dialect.latest()).with("X", "k", "server --one=1 --three=3");

        assertThat(Shown.cell(document.text())).isEqualTo(text.replace(" --two=2 \\⏎", ""));
    }

    /** Podman trims a no-break space, so a comment may stand behind one. */
    @Test
    void whatIsAddedIsNotTakenInByACommentBehindANoBreakSpace() {
        UnitDocument document = Shown.parsed("[A]⏎Exec=a \\⏎\u00a0 # comment⏎\\", Dialect.latest());

        assertThat(document.with("B", "k", "v").last("B", "k")).hasToString("Optional[k=v]");
    }

    /** The breaks of a value stay where the new one can have them, however many blanks it has there. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "systemd | [X]⏎k=srv \\⏎  --a=1 \\⏎  # two⏎  --b=2⏎ | srv --a=1 --b=3 | [X]⏎k=srv\\⏎--a=1\\⏎# two⏎--b=3⏎",
                "systemd | [X]⏎k=srv\\⏎# one⏎--a=1\\⏎# two⏎--b=2⏎ | srv --a=9 --b=3 | [X]⏎k=srv\\⏎# one⏎--a=9\\⏎# two⏎--b=3⏎",
                "systemd | [X]⏎k=srv  \\⏎    --a=1 \\⏎    # two⏎    --b=2⏎ | srv       --a=1      --c=2 | [X]⏎k=srv  \\⏎    --a=1 \\⏎    # two⏎    --c=2⏎",
                "6.0 | [X]⏎k=srv  \\⏎  --a=1 \\⏎  # two⏎  --b=2⏎ | srv --a=1 --b=3 | [X]⏎k=srv \\⏎  --a=1 \\⏎  # two⏎  --b=3⏎",
                "6.0 | [X]⏎k=srv \\⏎  # one⏎  --a=1 \\⏎  # two⏎  --b=2⏎ | run --a=9 --b=3 | [X]⏎k=run \\⏎  # one⏎  --a=9 \\⏎  # two⏎  --b=3⏎",
                "6.0 | [X]⏎k=a \\⏎  # one⏎  b \\⏎  # two⏎  c⏎ | c d | [X]⏎# one⏎# two⏎k=c d⏎",
                "6.0 | [X]⏎k=a \\⏎  # one⏎  b⏎ | c | [X]⏎# one⏎k=c⏎",
                "6.0 | [X]⏎k=a \\⏎  # one⏎  b⏎ | ` ` | [X]⏎# one⏎k=⏎",
                "6.0 | [X]⏎k=\\⏎  # one⏎  b⏎ | c d | [X]⏎k=\\⏎  # one⏎  c d⏎",
                "6.0 | [X]⏎k \\⏎ =  ⏎ | c | [X]⏎k \\⏎ =c  ⏎",
                "systemd | [X]⏎k \\⏎ =  | c | [X]⏎k \\⏎ =c",
                "5.3 | [X]⏎k=a  \\⏎  b \\⏎  c⏎ | a b d | [X]⏎k=a \\⏎  b \\⏎  d⏎",
                "4.4 | [X]⏎k=a \\⏎  b⏎ | a c | [X]⏎k=a \\⏎c⏎",
            })
    void breaksAndCommentsStay(String reader, String before, String value, String after) {
        UnitDocument document = Shown.parsed(before, dialect(reader)).with("X", "k", value);

        assertThat(Shown.cell(document.text())).isEqualTo(after);
        assertThat(document.last("X", "k").orElseThrow().value()).isEqualTo(value.strip());
    }

    /** No line can follow the backslash that ends a value, so the value stays the last one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "6.0 | [X]⏎a=b⏎Exec=a\\\\              | X | [X]⏎a=b⏎k=v⏎Exec=a\\\\",
                "6.0 | [X]⏎a=b⏎⏎# Y⏎[Y]⏎Exec=a\\\\    | Z | [X]⏎a=b⏎⏎[Z]⏎k=v⏎⏎# Y⏎[Y]⏎Exec=a\\\\",
                "6.0 | # X⏎[X]⏎Exec=a\\\\             | Z | # X⏎[Z]⏎k=v⏎⏎[X]⏎Exec=a\\\\",
                "6.0 | [X]⏎a=b⏎⏎[Y]⏎Exec=a\\\\⏎\\    | X | [X]⏎a=b⏎k=v⏎⏎[Y]⏎Exec=a\\\\⏎\\",
                "6.0 | [X]⏎a=b⏎⏎[Y]⏎Exec=a\\\\⏎\\    | Y | [X]⏎a=b⏎⏎[Y]⏎k=v⏎Exec=a\\\\⏎\\",
                "5.3 | [X]⏎a=b⏎Exec=a\\                | X | [X]⏎a=b⏎k=v⏎Exec=a\\",
                "6.0 | [X]⏎k=a\\\\                     | X | [X]⏎k=v⏎k=a\\\\",
                "6.0 | [X]⏎k=a \\                      | X | [X]⏎k=a⏎k=v⏎",
                "6.0 | [X]⏎a=b⏎j=a \\                  | X | [X]⏎a=b⏎k=v⏎j=a \\",
                "6.0 | [X]⏎junk\\\\                     | Z | [X]⏎[Z]⏎k=v⏎junk\\\\",
                "4.9 | [X]⏎# a=b\\                     | Z | [X]⏎[Z]⏎k=v⏎# a=b\\",
            })
    void aBackslashAtTheEndOfTheFileIsKept(String version, String before, String section, String after) {
        UnitDocument document = Shown.parsed(before, dialect(version)).withAdded(section, "k", "v");

        assertThat(Shown.cell(document.text())).isEqualTo(after);
    }

    /** The licence stays on top; what is said about a section goes with it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "# SPDX: MIT⏎[X]⏎a=b⏎         | # SPDX: MIT⏎[New]⏎⏎[X]⏎a=b⏎",
                "⏎# SPDX: MIT⏎# 2026⏎[X]⏎     | ⏎# SPDX: MIT⏎# 2026⏎[New]⏎⏎[X]⏎",
                "# SPDX: MIT⏎⏎# What⏎[X]⏎a=b⏎ | # SPDX: MIT⏎⏎[New]⏎⏎# What⏎[X]⏎a=b⏎",
                "[W]⏎# What⏎[X]⏎a=b⏎          | [W]⏎[New]⏎⏎# What⏎[X]⏎a=b⏎",
                "[X]⏎a=b⏎                     | [New]⏎⏎[X]⏎a=b⏎",
            })
    void theHeadCommentStaysAtTheTop(String before, String after) {
        UnitDocument document = Shown.parsed(before, Dialect.latest()).withSectionBefore("New", "X");

        assertThat(Shown.cell(document.text())).isEqualTo(after);
    }

    /** A new line ends as the first one does; a carriage return alone ends one for systemd only. */
    @ParameterizedTest
    @CsvSource({
        "systemd, [X]␍a=b␍, [X]␍a=b␍k=v␍",
        "systemd, [X]␍a=b, [X]␍a=b␍k=v␍",
        "systemd, [X]␍a=b␍c=d⏎, [X]␍a=b␍c=d⏎k=v⏎",
        "6.0, [X]␍⏎a=b⏎, [X]␍⏎a=b⏎k=v␍⏎",
        "6.0, [X]⏎a=b␍⏎, [X]⏎a=b␍⏎k=v⏎",
        "6.0, [X]⏎a=b␍c, [X]⏎a=b␍c⏎k=v⏎",
        "4.4, [X]⏎a=b␍⏎, [X]⏎a=b␍⏎k=v⏎",
    })
    void aNewLineEndsAsTheFirstOne(String reader, String before, String after) {
        UnitDocument document = Shown.parsed(before, dialect(reader)).with("X", "k", "v");

        assertThat(Shown.cell(document.text())).isEqualTo(after);
        assertThat(document.last("X", "k").orElseThrow().value()).isEqualTo("v");
    }

    @Test
    void aSectionStaysWhenItsLastKeyGoes() {
        UnitDocument document = Shown.parsed("# a⏎[X]⏎k=v⏎⏎[Y]⏎k=v⏎", Dialect.latest());

        assertThat(Shown.cell(document.without("X", "k").text())).isEqualTo("# a⏎[X]⏎⏎[Y]⏎k=v⏎");
    }

    @ParameterizedTest
    @ValueSource(strings = {"value", "key", "section", "comment"})
    void whatIsRefusedIsShownOnOneLineAndNotWhole(String part) {
        UnitDocument document = UnitDocument.empty("a.container");
        String text = "a\n" + "b".repeat(500) + "\0\\";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> {
                    switch (part) {
                        case "value" -> document.with("X", "k", text);
                        case "key" -> document.with("X", text, "v");
                        case "section" -> document.withSection(text);
                        default -> document.withHeadComment(text);
                    }
                })
                .withMessageContaining("'a\\u000a" + "b".repeat(118) + "…'");
    }

    @Test
    void theOrderOfSectionsIsNoSetting() {
        UnitDocument document = Shown.parsed("[A]⏎k=1⏎l=2⏎[B]⏎k=2", Dialect.latest());

        assertThat(document.sameSettings(Shown.parsed("[B]⏎k=2⏎[A]⏎k=1⏎l=2⏎", Dialect.latest())))
                .isTrue();
        assertThat(document.sameSettings(Shown.parsed("[A]⏎l=2⏎k=1⏎[B]⏎k=2", Dialect.latest())))
                .isFalse();
        assertThat(document.sameSettings(Shown.parsed("[A]⏎k=1⏎[B]⏎l=2⏎k=2", Dialect.latest())))
                .isFalse();
    }

    /** White space that the reader does not take away is a part of the value. */
    @Test
    void aNoBreakSpaceIsKeptForSystemd() {
        assertThat(UnitDocument.empty("a.service", Dialect.SYSTEMD)
                        .with("Unit", "Description", " \u00a0x\t")
                        .text())
                .isEqualTo("[Unit]\nDescription=\u00a0x\n");
        assertThat(UnitDocument.empty("a.container")
                        .with("Unit", "Description", " \u00a0x\t")
                        .text())
                .isEqualTo("[Unit]\nDescription=x\n");
    }

    @Test
    void aLongNameIsNotToldWhole() {
        String text = "[" + "a[".repeat(300_000) + "]\n";

        Diagnostic problem =
                UnitParser.parse(SourceText.of("a.container", text)).problems().get(0);

        assertThat(problem.message()).hasSizeLessThan(300).contains("'" + "a[".repeat(60) + "…'");
    }

    /** With the patience of a slow machine; with a look at the whole text for every line it would be minutes. */
    @ParameterizedTest
    @ValueSource(strings = {"6.0", "5.3", "systemd"})
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void aLineInTheMiddleOfManyIsChangedAtOnce(String reader) {
        Dialect dialect = dialect(reader);
        String text = "[X]\nk=" + "w \\\n".repeat(100_000) + "middle \\\n" + "w \\\n".repeat(100_000) + "end\n";
        UnitDocument document =
                UnitParser.parse(SourceText.of("a.container", text), dialect).document();
        String value = document.last("X", "k").orElseThrow().value();

        assertThat(document.with("X", "k", value.replace("middle", "centre")).text())
                .isEqualTo(text.replace("middle", "centre"));
    }

    private static Dialect dialect(String reader) {
        return reader.equals("systemd") ? Dialect.SYSTEMD : Dialect.podman(PodmanVersion.parse(reader));
    }
}
