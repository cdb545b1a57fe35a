package dev.quadlet.directory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.syntax.MalformedLine;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.syntax.UnitDocument;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text of all files of a unit is read as the files are, one by one. */
class EffectiveTest {
    private static final List<PodmanVersion> PODMEN =
            List.of(PodmanVersion.of(5, 0), PodmanVersion.of(5, 4), PodmanVersion.of(5, 8, 6));

    /** A backslash at the end of a file is a character; at the end of any other line it takes in the next one. */
    @ParameterizedTest
    @CsvSource(delimiterString = ";", textBlock = """
            5.4; Exec=a\\\\       ; Image=x       ; [Container]|Image=x|Exec=a\\\\|
            5.3; Exec=a\\         ; Image=x       ; [Container]|Image=x|Exec=a\\
            5.4; Exec=a\\\\       ; Exec=b        ; [Container]|Exec=a|Exec=b|
            5.4; Exec=a\\\\       ; [Unit]|Wants=x; [Unit]|Wants=x||[Container]|Exec=a\\\\|
            5.4; [Unit]|Wants=x|[Container]|Exec=a\\\\; Image=x; [Unit]|Wants=x||[Container]|Image=x|Exec=a\\\\|
            5.4; Label=a=b\\\\    ; Label=c=d     ; [Container]|Label=c=d|Label=a=b\\\\|
            5.4; Label=a=b\\\\    ; Label=|Label=c; [Container]|Label=a=b|Label=|Label=c|
            5.4; Volume=/a:/b\\\\ ; Volume=/c:/d\\\\; [Container]|Volume=/a:/b|Volume=/c:/d\\\\|
            5.4; Label=\\\\       ; Label=\\\\     ; [Container]|Label=\\\\|
            5.4; Volume=/a:/b \\  ; Image=x       ; [Container]|Image=x|Volume=/a:/b \\|
            """)
    void whatOnlyTheEndOfAFileCanHoldGoesToTheEnd(String podman, String own, String dropIn, String effective) {
        FoundUnit unit = unit(PodmanVersion.parse(podman), List.of(section(own), section(dropIn)));

        assertThat(unit.effective().text().stripTrailing())
                .isEqualTo(effective.replace('|', '\n').stripTrailing());
    }

    @Provide
    Arbitrary<List<String>> files() {
        Arbitrary<String> line = Arbitraries.of(
                "Label=a=1",
                "Label=",
                "Volume=/a:/b",
                "Volume=/c:/d \\\n  ,x",
                "Image=x",
                "Image=\"\"",
                "K=1",
                "# c\\");
        Arbitrary<String> section = Arbitraries.of("[Container]", "[Unit]", "[X-Mine]");
        Arbitrary<String> end = Arbitraries.of("", "\n", "\\", "\\\\", " \\\n", "\n\n");
        Arbitrary<String> file = Combinators.combine(
                        Combinators.combine(section, line.list().ofMinSize(1).ofMaxSize(4))
                                .as((header, lines) -> header + "\n" + String.join("\n", lines))
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(2)
                                .map(parts -> String.join("\n", parts)),
                        end)
                .as(String::concat);
        return file.list().ofMinSize(1).ofMaxSize(3);
    }

    /** Nothing is swallowed and nothing is made up; that one line gives up its backslash for another one's is the only loss. */
    @Property(tries = 500)
    void theMergeReadsAsTheFilesDo(@ForAll("files") List<String> files) {
        for (PodmanVersion podman : PODMEN) {
            FoundUnit unit = unit(podman, files);

            assertThat(closed(lines(unit.effective().document())))
                    .isEqualTo(closed(unit.layers().stream().flatMap(layer -> lines(layer.document()))));
            assertThat(unit.effective().document().lines()).noneMatch(MalformedLine.class::isInstance);
        }
    }

    private static Stream<String> lines(UnitDocument document) {
        return document.sections().stream()
                .flatMap(section -> section.assignments().stream().map(line -> section.name() + " " + line));
    }

    /** Sorted, for a line at the end may have moved; a value that is nothing but an end may be missing. */
    private static List<String> closed(Stream<String> lines) {
        return lines.map(line -> StringUtils.stripEnd(line, " \\"))
                .filter(line -> !line.endsWith("="))
                .sorted()
                .toList();
    }

    private static String section(String lines) {
        return lines.startsWith("[") ? lines : "[Container]|" + lines;
    }

    private static FoundUnit unit(PodmanVersion podman, List<String> files) {
        List<String> tree = IntStream.range(0, files.size())
                .mapToObj(
                        i -> (i == 0 ? "/srv/a.container" : "/srv/a.container.d/" + i + ".conf") + " = " + files.get(i))
                .toList();
        return QuadletDirectory.read(SearchPath.of(podman, Tree.of(tree).getPath("/srv")))
                .units()
                .get(0);
    }
}
