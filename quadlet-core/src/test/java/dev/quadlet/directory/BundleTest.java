package dev.quadlet.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.quadlet.EnvironmentFile;
import dev.quadlet.Quadlet;
import dev.quadlet.QuadletUnit;
import dev.quadlet.Stack;
import dev.quadlet.StackFile;
import dev.quadlet.value.UnitName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several units in one text; the rows stand in {@code bundles.txt}. */
class BundleTest {
    record Row(String name, String bundle, String answer) {
        static Row of(String block) {
            List<String> lines = block.lines().toList();
            String answer =
                    lines.stream().skip(2).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
            return new Row(lines.get(0), plain(lines.get(1)), plain(answer));
        }

        private static String plain(String text) {
            return text.translateEscapes();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Row> rows() {
        return Stream.of(TreeQuestion.resource("bundles.txt").split("(?m)^== ", -1))
                .skip(1)
                .map(Row::of);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatPodmanInstalls(Row row) {
        Bundle bundle = Bundle.parse("shop.quadlets", row.bundle().replace('|', '\n'));

        Stream<String> units = bundle.units().stream()
                .map(unit -> unit.name() + " = " + unit.text().replace('\n', '|'));
        Stream<String> problems = bundle.problems().stream().map(problem -> problem.position() + " " + problem.rule());
        assertThat(Stream.concat(units, problems).collect(Collectors.joining("\n")))
                .isEqualTo(row.answer());
    }

    @Test
    void problemsSayWhatIsMissing() {
        Bundle bundle =
                Bundle.parse("shop.quadlets", "[Container]\n---\n# FileName=a/b\n[Pod]\n---\n# FileName=a b\n[Pod]");

        assertThat(bundle.problems())
                .extracting(Object::toString)
                .satisfiesExactly(
                        problem -> assertThat(problem)
                                .isEqualTo(
                                        "shop.quadlets:1:1: error: this part has no comment '# FileName=NAME' [BundleWithoutName]"),
                        problem -> assertThat(problem)
                                .isEqualTo(
                                        "shop.quadlets:3:1: error: not the name of a file without its extension: 'a/b'"
                                                + " [BundleName]"),
                        problem -> assertThat(problem)
                                .startsWith("shop.quadlets:6:1: error: systemd would refuse the unit: "));
    }

    private static Stack stack() {
        return Stack.named("shop")
                .units(
                        Quadlet.container("web").image("localhost/web:1").build(),
                        Quadlet.network("shop").build(),
                        Quadlet.container("worker@").image("localhost/web:1").build())
                .build();
    }

    @Test
    void unitsOfAStackMakeOneText() {
        assertThat(Bundle.of(stack())).hasToString("""
                # FileName=web
                [Container]
                Image=localhost/web:1

                ---

                # FileName=shop
                [Network]

                ---

                # FileName=worker@
                [Container]
                Image=localhost/web:1
                """);
    }

    @Test
    void theTextMakesTheStackAgain() {
        Bundle bundle = Bundle.of(stack());

        assertThat(bundle.problems()).isEmpty();
        assertThat(bundle.stack("shop")).isEqualTo(stack());
        assertThat(Bundle.of(bundle.stack("shop"))).isEqualTo(bundle).hasSameHashCodeAs(bundle);
        assertThat(bundle.unit(UnitName.of("shop.network"))).isPresent();
        assertThat(bundle.unit(UnitName.of("shop.volume"))).isEmpty();
    }

    @Test
    void theRestOfAStackHasToBeCopied() {
        QuadletUnit worker = Quadlet.container("worker@").image("x").build();
        Stack stack = stack().toBuilder()
                .without(worker.name())
                .instances(worker, "1")
                .environmentFile(EnvironmentFile.named("shop.env").with("A", "b"))
                .build();

        assertThat(Bundle.filesBeside(stack))
                .extracting(StackFile::path)
                .containsExactly("worker@1.container", "shop.env");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Container]\nExec=a \\\n---\nb", "[Network]\n[Container]\nImage=x", "", "# nothing"})
    void aUnitThatWouldBeReadAsAnotherIsRefused(String text) {
        Stack stack =
                Stack.named("shop").units(Quadlet.parse("web.container", text)).build();

        assertThatThrownBy(() -> Bundle.of(stack))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("web.container cannot be part of a bundle");
    }

    @Test
    void aStackWithoutUnitsMakesNoBundle() {
        Stack stack = Stack.named("shop").build();

        assertThatThrownBy(() -> Bundle.of(stack)).hasMessageContaining("Stack shop has no unit for a bundle");
    }

    @Test
    void aNameThatTheUnitHadItselfStaysAComment() {
        Stack stack = Stack.named("shop")
                .units(Quadlet.parse("web.container", "# FileName=other\n[Container]\nImage=x\n"))
                .build();

        assertThat(Bundle.of(stack).stack("shop")).isEqualTo(stack);
    }

    @Test
    void filesAreReadByteForByte() throws Exception {
        Path file = Jimfs.newFileSystem(Configuration.unix()).getPath("/shop.quadlets");
        Files.write(file, new byte[] {
            '#', 'F', 'i', 'l', 'e', 'N', 'a', 'm', 'e', '=', 'a', '\n', '[', 'P', 'o', 'd', ']', '\n', '#', (byte) 0xff
        });

        assertThat(Bundle.read(file)
                        .unit(UnitName.of("a.pod"))
                        .orElseThrow()
                        .document()
                        .bytes())
                .containsExactly('[', 'P', 'o', 'd', ']', '\n', '#', 0xff, '\n');
    }
}
