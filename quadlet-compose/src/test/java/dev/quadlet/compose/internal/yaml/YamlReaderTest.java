package dev.quadlet.compose.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nodes know where they stand, and what is no YAML is said with its place. */
class YamlReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            a: b                     | 1:4 b
            ~x: 1\na:\n  - "ä b"~    | 3:5 "ä b"
            ~🚀: é\na: c~            | 2:4 c
            ~\uFEFFa: b~             | 1:5 b
            ~b: &x {a: 1}\na: *x~    | 1:4 &x {a: 1}
            """)
    void nodesKnowTheirPlaces(String text, String place) {
        SourceText source = SourceText.of("f.yaml", text);
        Mapping root = (Mapping) YamlReader.read(source, new Complaints()).get(0);
        Node node = root.get("a").orElseThrow();
        Node found = node instanceof Sequence list ? list.items().get(0) : node;

        assertThat(source.position(found.place().span().start()).line() + ":"
                        + source.position(found.place().span().start()).column() + " "
                        + source.slice(found.place().span()))
                .isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ~a: b: c~              | 1:5
            ~a: [b\nc: d~          | 2:2
            ~a: 'b~                | 1:6
            ~\ta: b~               | 1:1
            ~a: *gone~             | 1:4
            ~a: \u0007~            | 1:4
            """)
    void whatIsNoYamlIsSaid(String text, String place) {
        Complaints complaints = new Complaints();

        assertThat(YamlReader.read(SourceText.of("f.yaml", text), complaints)).isEmpty();
        assertThat(complaints.report().text()).startsWith("f.yaml:" + place + ": error: dropped: not YAML: ");
    }

    @Test
    void whatIsTooDeepIsSaid() {
        for (int depth : List.of(1_000, 100_000)) {
            Complaints complaints = new Complaints();

            assertThat(YamlReader.read(SourceText.of("f.yaml", "[".repeat(depth) + "]".repeat(depth)), complaints))
                    .isEmpty();
            assertThat(complaints.report().hasErrors()).isTrue();
        }
    }

    @Test
    void whatAliasesMakeTooLargeIsSaid() {
        StringBuilder text = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 30; i++) {
            text.append("a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n");
        }
        Complaints complaints = new Complaints();

        assertThat(YamlReader.read(SourceText.of("f.yaml", text.toString()), complaints))
                .isEmpty();
        assertThat(complaints.report().text()).contains("aliases make the document too large");
    }
}
