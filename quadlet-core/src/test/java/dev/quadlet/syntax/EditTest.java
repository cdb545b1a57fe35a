package dev.quadlet.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.quadlet.source.Excerpt;
import dev.quadlet.source.SourceText;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Edits of a file that a person wrote. */
class EditTest {
    private static final String WEB = """
            # The shop
            [Unit]
            Description=Shop

            # What runs
            [Container]
            Image = app:1   \s
            # All volumes
            Volume=data.volume:/data
            Volume=/srv:/srv

            [Install]
            WantedBy=default.target
            """;

    @Test
    void settingChangesTheValueWhereItStands() {
        assertEdit(WEB, d -> d.with("Container", "Image", "app:2"), WEB.replace("app:1", "app:2"));
    }

    @Test
    void settingARepeatedKeyLeavesOne() {
        assertEdit(
                WEB,
                d -> d.with("Container", "Volume", "x:/x"),
                WEB.replace("Volume=data.volume:/data\nVolume=/srv:/srv", "Volume=x:/x"));
    }

    @Test
    void settingANewKeyAddsItToItsSection() {
        assertEdit(
                WEB, d -> d.with("Unit", "After", "db.service"), WEB.replace("=Shop\n", "=Shop\nAfter=db.service\n"));
    }

    @Test
    void settingTheSameValueChangesNothing() {
        UnitDocument document = parsed(WEB);

        assertThat(document.with("Container", "Image", "app:1")).isSameAs(document);
    }

    @Test
    void addingPutsTheLineBehindThoseOfItsKey() {
        assertEdit(
                WEB,
                d -> d.withAdded("Container", "Volume", "y:/y").withAdded("Container", "Label", "a=b"),
                WEB.replace("/srv:/srv\n", "/srv:/srv\nVolume=y:/y\nLabel=a=b\n"));
    }

    @Test
    void addingOpensASectionAtTheEnd() {
        assertEdit(WEB, d -> d.withAdded("Service", "Restart", "always"), WEB + "\n[Service]\nRestart=always\n");
    }

    @Test
    void addingToNothingIsAFile() {
        UnitDocument document = UnitDocument.empty("a.container").withAdded("Container", "Image", "app:1");

        assertThat(document.text()).isEqualTo("[Container]\nImage=app:1\n");
    }

    @Test
    void removingTakesLinesAndLeavesComments() {
        assertEdit(
                WEB,
                d -> d.without("Container", "Volume"),
                WEB.replace("Volume=data.volume:/data\nVolume=/srv:/srv\n", ""));
        UnitDocument document = parsed(WEB);
        assertThat(document.without("Container", "Exec")).isSameAs(document);
        assertThat(document.without("Service", "Restart")).isSameAs(document);
    }

    @Test
    void oneOfManyIsChangedOrRemoved() {
        UnitDocument document = parsed(WEB);
        Assignment first = document.section("Container")
                .orElseThrow()
                .assignments("Volume")
                .get(0);

        assertThat(document.withValue(first, "x:/x").text()).isEqualTo(WEB.replace("data.volume:/data", "x:/x"));
        assertThat(document.without(first).text()).isEqualTo(WEB.replace("Volume=data.volume:/data\n", ""));
    }

    @Test
    void sectionsAreOpenedAndRemoved() {
        assertEdit(WEB, d -> d.withSection("Service"), WEB + "\n[Service]\n");
        assertEdit(
                WEB,
                d -> d.withSectionBefore("Service", "Container"),
                WEB.replace("# What runs\n", "[Service]\n\n# What runs\n"));
        assertEdit(WEB, d -> d.withSectionBefore("Service", "Nowhere"), WEB + "\n[Service]\n");
        assertEdit(WEB, d -> d.withoutSection("Install"), WEB.substring(0, WEB.indexOf("[Install]")));
        UnitDocument document = parsed(WEB);
        assertThat(document.withSection("Unit")).isSameAs(document);
        assertThat(document.withSectionBefore("Unit", "Container")).isSameAs(document);
        assertThat(document.withoutSection("Service")).isSameAs(document);
    }

    @Test
    void commentsAboveAHeaderGoWithIt() {
        String head = "# Shop\n[Unit]\nDescription=x\n\n";
        String container = "# about it\n[Container]\nImage=a\n# unused\n\n";
        String service = "# and so on\n[Service]\nRestart=no\n\n";
        String more = "[Container]\nExec=b\n";

        assertEdit(head + container + service + more, d -> d.withoutSection("Container"), head + service);
        assertEdit(head + container + service, d -> d.withoutSection("Unit"), "# Shop\n" + container + service);
        assertEdit(head + container, d -> d.withoutSection("Container"), head);
    }

    @Test
    void commentsAreAdded() {
        UnitDocument document = parsed(WEB);
        Assignment image = document.last("Container", "Image").orElseThrow();

        assertThat(document.withCommentBefore(image, "Pinned.\n\nAsk first.").text())
                .isEqualTo(WEB.replace("Image =", "# Pinned.\n#\n# Ask first.\nImage ="));
        assertThat(document.withHeadComment("Generated").text()).isEqualTo("# Generated\n" + WEB);
        assertThat(document.withCommentIn("Unit", "more").text()).isEqualTo(WEB.replace("=Shop\n", "=Shop\n# more\n"));
        assertThat(document.withCommentIn("Service", "none").text()).isEqualTo(WEB + "\n[Service]\n# none\n");
    }

    @Test
    void lineEndingsAreThoseOfTheFile() {
        assertEdit(
                "[Container]\r\nImage=a\r\n",
                d -> d.with("Container", "Image", "b")
                        .withAdded("Container", "Exec", "c")
                        .withSection("Install"),
                "[Container]\r\nImage=b\r\nExec=c\r\n\r\n[Install]\r\n");
    }

    @Test
    void aLastLineWithoutAFeedGetsOne() {
        assertEdit(
                "[Container]\nImage=a", d -> d.withAdded("Container", "Exec", "c"), "[Container]\nImage=a\nExec=c\n");
    }

    @Test
    void aValueOverSeveralLinesStaysSo() {
        String text = """
                [Container]
                # Start it
                Exec=server \\
                  --port 80 \\
                  # for the proxy
                  --base /shop
                Label=a=b
                """;

        assertEdit(
                text, d -> d.with("Container", "Exec", "server --port 8080 --base /shop"), text.replace("80", "8080"));
        assertEdit(
                text,
                d -> d.with("Container", "Exec", "server --port 80 --base /shop --verbose"),
                text.replace("/shop\n", "/shop --verbose\n"));
        assertEdit(
                text,
                d -> d.with("Container", "Exec", "daemon --port 80 --base /shop"),
                text.replace("server", "daemon"));
        assertEdit(text, d -> d.with("Container", "Exec", "server --base /shop"), text.replace("  --port 80 \\\n", ""));
    }

    @Test
    void whatIsLongIsBrokenLikeTheRest() {
        String text = """
                [Container]
                Exec=server \\
                    --port 80
                """;
        String value = "server --port 80 --header 'Strict-Transport-Security: max-age=63072000; includeSubDomains'"
                + " --header 'X-Frame-Options: DENY' --allow 10.0.0.0/8 --allow 192.168.0.0/16";

        assertEdit(text, d -> d.with("Container", "Exec", value), """
                [Container]
                Exec=server \\
                    --port 80 \\
                    --header 'Strict-Transport-Security: max-age=63072000; includeSubDomains' \\
                    --header 'X-Frame-Options: DENY' --allow 10.0.0.0/8 --allow 192.168.0.0/16
                """);
    }

    @Test
    void forSystemdABreakStandsForTheBlank() {
        String text = "[Service]\nExecStart=/bin/a \\\nb\n";
        UnitDocument document = UnitParser.parse(SourceText.of("a.service", text), Dialect.SYSTEMD)
                .document();
        String value = "/bin/a " + "word ".repeat(20).strip();

        UnitDocument changed = document.with("Service", "ExecStart", value);

        assertThat(changed.text())
                .isEqualTo(
                        "[Service]\nExecStart=/bin/a\\\n" + "word ".repeat(15) + "word\\\n" + "word word word word\n");
        assertThat(changed.section("Service").orElseThrow().value("ExecStart")).contains(value);
    }

    @Test
    void aValueThatWouldLookLikeACommentMovesUp() {
        assertEdit(
                "[Container]\nExec=\\\n  run\nLabel=a=b\n",
                d -> d.with("Container", "Exec", "#run"),
                "[Container]\nExec=#run\nLabel=a=b\n");
    }

    /** The last line promises more, and what is added must not become a part of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[X]⏎a=b\\      | [X]⏎a=b⏎k=v⏎",
                "[X]⏎a=b\\⏎     | [X]⏎a=b⏎k=v⏎",
                "[X]⏎a=b \\⏎    | [X]⏎k=v⏎a=b \\⏎",
                "[X]⏎a=b\\⏎\\   | [X]⏎a=b⏎k=v⏎",
                "[X]⏎a=b \\⏎# c | [X]⏎k=v⏎a=b \\⏎# c",
                "[X]⏎a=b\\⏎# c⏎\\  | [X]⏎a=b⏎# c⏎k=v⏎",
                "[X]⏎\\         | [X]⏎k=v⏎\\",
            })
    void addingBehindABackslash(String before, String after) {
        assertEdit(Shown.text(before), d -> d.withAdded("X", "k", "v"), Shown.text(after));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\rb", "a\0b", "a\\", "a\\ ", "\ud800", "a\ufffe"})
    void valuesThatCannotStandAreRefused(String value) {
        UnitDocument document = parsed(WEB);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> document.with("Container", "Image", value))
                .withMessageContaining("'" + Excerpt.of(value) + "'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> document.withAdded("Container", "Label", value))
                .withMessageContaining("'" + Excerpt.of(value) + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=b", "a b", "#a", ";a", ":a", "[a", "a\n", "voil\u00e0", "\ufeffa", "\ufffe"})
    void keysThatCannotStandAreRefused(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parsed(WEB).withAdded("Container", key, "v"))
                .withMessageContaining("'" + Excerpt.of(key) + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a]", "[a", "a\n", "a\"b", "a\\b", "\ufffe"})
    void sectionsThatCannotStandAreRefused(String section) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parsed(WEB).withSection(section))
                .withMessageContaining("'" + Excerpt.of(section) + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a \\", "a=b \\\u00a0", "a\0", "a\ud800", "a\ufffe"})
    void commentsThatCannotStandAreRefused(String comment) {
        assertThatIllegalArgumentException().isThrownBy(() -> parsed(WEB).withHeadComment(comment));
    }

    @Test
    void linesOfOtherDocumentsAreRefused() {
        UnitDocument document = parsed(WEB);
        Assignment foreign = parsed("[A]\nb=c\n").last("A", "b").orElseThrow();

        assertThatIllegalArgumentException().isThrownBy(() -> document.withValue(foreign, "d"));
        assertThatIllegalArgumentException().isThrownBy(() -> document.without(foreign));
        assertThatIllegalArgumentException().isThrownBy(() -> document.withCommentBefore(foreign, "d"));
    }

    @Test
    void aKeyThatWouldBecomeASectionIsRefused() {
        UnitDocument document = parsed("[X]\n[Foo=bar\n");

        assertThat(document.with("X", "[Foo", "b").text()).isEqualTo("[X]\n[Foo=b\n");
        assertThatIllegalArgumentException().isThrownBy(() -> document.with("X", "[Foo", "bar]"));
    }

    @Test
    void sameSettingsLooksAtSettingsOnly() {
        UnitDocument document = parsed("[X]\na=b c\n[Y]\n[X]\nd=e\n");

        assertThat(document.sameSettings(parsed("# c\n[X]\na = b \\\n c\nd=e\n\n[Y]")))
                .isTrue();
        assertThat(document.sameSettings(parsed("[X]\nd=e\na=b c\n[Y]\n"))).isFalse();
        assertThat(document.sameSettings(parsed("[X]\na=b c\nd=e\n"))).isFalse();
    }

    @Test
    void namesAreAPartOfEqualityAndTextIsTheRest() {
        UnitDocument document = parsed(WEB);

        assertThat(document).hasToString(WEB).isEqualTo(parsed(WEB)).hasSameHashCodeAs(parsed(WEB));
        assertThat(document.named("b.container")).isNotEqualTo(document);
        assertThat(document.named("b.container").source().name()).isEqualTo("b.container");
        assertThat(document)
                .isNotEqualTo(
                        UnitParser.parse(document.source(), Dialect.SYSTEMD).document());
    }

    private static void assertEdit(String before, UnaryOperator<UnitDocument> edit, String after) {
        UnitDocument edited = edit.apply(parsed(before));

        assertThat(edited.text()).isEqualTo(after);
        assertThat(edited).isEqualTo(parsed(after));
    }

    private static UnitDocument parsed(String text) {
        return UnitParser.parse(SourceText.of("a.container", text)).document();
    }
}
