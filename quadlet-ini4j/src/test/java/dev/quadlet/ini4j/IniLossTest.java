package dev.quadlet.ini4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.source.SourceText;
import dev.quadlet.syntax.Dialect;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.syntax.UnitParser;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The list of losses: what a document says, what is told about it, what the {@code Ini} holds. */
class IniLossTest {
    static Stream<Arguments> losses() {
        return Stream.of(
                row("comment", "# above\n[Container]\n  ; of the image\nImage=a\n", """
                        1:1 notice IniComment
                        3:3 notice IniComment
                        """, "{Container={Image=[a]}}"),
                row(
                        "order between keys",
                        "[Container]\nVolume=a\nImage=i\nVolume=b\nVolume=c\n",
                        """
                        4:1 notice IniOrder
                        5:1 notice IniOrder
                        """,
                        "{Container={Volume=[a, b, c], Image=[i]}}"),
                row(
                        "order within a key, also over two parts of a section",
                        "[S]\nA=1\nB=1\nB=2\n[T]\n[S]\nB=3\n",
                        "6:2 notice IniRepeatedSection\n",
                        "{S={A=[1], B=[1, 2, 3]}, T={}}"),
                row("line breaks", "[S]\nExec=a \\\n# c\n  b\n", "2:1 notice IniLayout\n", "{S={Exec=[a b]}}"),
                row("lines that are no settings", "x=1\n[S]\nfoo\n[S] # c\na=1\n", """
                        1:1 error IniMalformedLine
                        3:1 error IniMalformedLine
                        4:1 error IniMalformedLine
                        """, "{S={a=[1]}}"),
                row("a value that the end of the file cuts off", "[S]\na=1\nb=2 \\\n#\n", """
                        3:1 error IniMalformedLine
                        """, "{S={a=[1]}}"),
                row("a section's name with blanks at its ends", "[ S ]\na=1\n[T]\nb=2\n", """
                        1:2 error IniSection
                        """, "{T={b=[2]}}"),
                row("a key with a colon", "[S]\na:b=1\nc=2\n", "2:1 error IniKey\n", "{S={c=[2]}}"),
                row("a key with a blank", "[S]\n  a b=1\nc=2\n", "2:3 error IniKey\n", "{S={c=[2]}}"),
                row("a key like a section", "[S]\n[a=1\nc=2\n", "2:1 error IniKey\n", "{S={c=[2]}}"),
                row("a carriage return", "[S]\na=1\rb=2\nc=3\n", "2:3 error IniValue\n", "{S={c=[3]}}"),
                row("a backslash at the end", "[S]\nc=3\na=x\\\\", "3:3 error IniValue\n", "{S={c=[3]}}"),
                row("a control character at the end", "[S]\na= x\u0001\nc=3\n", "2:4 error IniValue\n", "{S={c=[3]}}"),
                row("NUL", "[S]\na=x\0y\nc=3\n", "2:3 error IniValue\n", "{S={c=[3]}}"),
                row("a byte that is not UTF-8", "[S]\na=x\udcffy\nc=3\n", "2:3 error IniValue\n", "{S={c=[3]}}"),
                row(
                        "nothing but looks",
                        "[S]\n\n  a =  \"x\" # y  \na=\na=${a} $x %h @env/HOME\n[a/b]\nk=c:\\d=\n[E]\n",
                        "",
                        "{S={a=[\"x\" # y, , ${a} $x %h @env/HOME]}, a/b={k=[c:\\d=]}, E={}}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("losses")
    void everyLossIsToldAtItsPlace(String what, String text, String losses, String settings) {
        IniExport export = IniBridge.toIni(parse(text));

        assertThat(told(export)).isEqualTo(losses);
        assertThat(Settings.of(export.ini())).hasToString(settings);
        assertThat(export.isComplete()).isEqualTo(!losses.contains("error"));
    }

    @Test
    void olderPodmanTakesASemicolonForAKey() {
        Dialect old = Dialect.podman(PodmanVersion.of(5, 3));
        SourceText text = SourceText.of("a.container", "[S]\na=x \\ \n  y\nb=1\n; c=2\n");

        IniExport export = IniBridge.toIni(UnitParser.parse(text, old).document());

        assertThat(told(export)).isEqualTo("""
                2:1 notice IniLayout
                5:1 error IniKey
                """);
        assertThat(Settings.of(export.ini())).hasToString("{S={a=[x y], b=[1]}}");
    }

    @Test
    void messagesSayWhatHappensAndWhy() {
        IniExport export = IniBridge.toIni(parse("[S]\nA=1\nB=x\ry\\\nz\nC=1\nA=2\n"));

        assertThat(export.losses()).map(Object::toString).containsExactly("""
                a.container:3:1: notice: becomes one line: its line breaks, and comments between them, stay behind [IniLayout]""", """
                a.container:3:3: error: the setting of 'B' stays behind: ini4j writes a line break as it is, and what \
                follows it becomes another setting [IniValue]""", """
                a.container:6:1: notice: moves up to the other lines of A=: ini4j keeps order within a key, not between \
                keys [IniOrder]""");
    }

    private static Arguments row(String what, String text, String losses, String settings) {
        return Arguments.of(what, text, losses, settings);
    }

    private static UnitDocument parse(String text) {
        return UnitParser.parse(SourceText.of("a.container", text)).document();
    }

    private static String told(IniExport export) {
        StringBuilder told = new StringBuilder();
        export.losses()
                .forEach(loss -> told.append(loss.position())
                        .append(loss.severity().name().equals("ERROR") ? " error " : " notice ")
                        .append(loss.rule())
                        .append('\n'));
        return told.toString();
    }
}
