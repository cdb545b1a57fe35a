package dev.quadlet.syntax;

import static org.assertj.core.api.Assertions.assertThat;

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
                "[X]⏎k=daily \\⏎; x \\ y⏎\\⏎⏎        | daily UTC | [X]⏎k=daily UTC⏎⏎",
                "[X]⏎k=a \\⏎# \\ 1⏎b \\⏎# \\ 2⏎     | a c       | [X]⏎k=a c\\⏎# \\ 2⏎",
                "[X]⏎k=a \\⏎ \\⏎⏎[Y]⏎               | b         | [X]⏎k=b\\⏎ \\⏎⏎[Y]⏎",
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
        Dialect dialect = reader.equals("systemd") ? Dialect.SYSTEMD : Dialect.podman(PodmanVersion.parse(reader));
        String text = "[X]\nk=" + "w \\\n".repeat(100_000) + "middle \\\n" + "w \\\n".repeat(100_000) + "end\n";
        UnitDocument document =
                UnitParser.parse(SourceText.of("a.container", text), dialect).document();
        String value = document.last("X", "k").orElseThrow().value();

        assertThat(document.with("X", "k", value.replace("middle", "centre")).text())
                .isEqualTo(text.replace("middle", "centre"));
    }
}
