package dev.quadlet.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.quadlet.DropIn;
import dev.quadlet.EnvironmentFile;
import dev.quadlet.Quadlet;
import dev.quadlet.QuadletUnit;
import dev.quadlet.Stack;
import dev.quadlet.StackBuilder;
import dev.quadlet.directory.StackFolder.State;
import dev.quadlet.directory.StackFolder.Written;
import dev.quadlet.source.SourceText;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.syntax.UnitParser;
import dev.quadlet.value.UnitKind;
import dev.quadlet.value.UnitName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any stack that is written, read back and written again is the same, byte for byte. */
class WrittenAndReadTest {
    private static final List<String> UNITS = List.of(
            "web.container", "web-1.container", "web.volume", "net.network", "shop.pod", "w@.container", ".h.kube");
    private static final List<String> DROP_INS =
            List.of("web.container", "web-.container", "net.network", "w@.container");

    /** What people write: comments, continued lines, other line ends, no end, letters of all the world. */
    private static final List<String> LINES = List.of(
            "# note\n",
            "; note\r\n",
            "\n",
            "Label=a=b \\\n  c=d\n",
            "Label=ä=\ud83d\ude80\n",
            "Image=localhost/x:1\r\n",
            "[Service]\nRestart=always\n",
            "[Install]\nWantedBy=default.target\n",
            "Label=\n");

    record Content(
            Set<String> units,
            Map<String, String> dropIns,
            Map<String, byte[]> assets,
            Map<String, String> variables,
            Set<String> instances,
            String lines) {

        Stack stack() {
            StackBuilder stack = Stack.named("shop");
            units.forEach(name -> stack.units(Quadlet.parse(name, own(name) + lines)));
            dropIns.forEach((file, text) -> stack.dropIns(dropIn(file, text)));
            assets.forEach((path, content) -> add(path, content, path.endsWith(".sh"), stack));
            if (units.contains("w@.container")) {
                QuadletUnit template = Quadlet.parse("w@.container", own("w@.container") + lines);
                instances.forEach(instance -> stack.instances(template, instance));
            }
            if (!variables.isEmpty()) {
                EnvironmentFile environment = EnvironmentFile.named("shop.env");
                for (Map.Entry<String, String> variable : variables.entrySet()) {
                    environment = environment.with(variable.getKey(), variable.getValue());
                }
                stack.environmentFile(environment);
            }
            return stack.build();
        }

        private static String own(String unit) {
            return "[" + UnitName.of(unit).kind().orElseThrow().sectionName() + "]\n";
        }
    }

    private static DropIn dropIn(String path, String text) {
        String directory = path.substring(0, path.indexOf(".d/"));
        String name = path.substring(path.indexOf(".d/") + 3, path.length() - ".conf".length());
        UnitDocument document = UnitParser.parse(SourceText.of(path, text)).document();
        return UnitKind.ofExtension(directory)
                .map(kind -> DropIn.ofAll(kind, name, document))
                .orElseGet(() -> DropIn.of(UnitName.of(directory), name, document));
    }

    private static void add(String path, byte[] content, boolean isExecutable, StackBuilder stack) {
        if (isExecutable) {
            stack.executable(path, content);
        } else {
            stack.asset(path, content);
        }
    }

    @Provide
    Arbitrary<Content> contents() {
        Arbitrary<String> lines = Arbitraries.of(LINES).list().ofMaxSize(6).map(parts -> String.join("", parts));
        Arbitrary<String> dropIn = Arbitraries.of(Stream.concat(DROP_INS.stream(), Stream.of("container", "volume"))
                        .toList())
                .flatMap(name -> Arbitraries.of("10", "9", "B", "a b").map(file -> name + ".d/" + file + ".conf"));
        Arbitrary<String> asset =
                Arbitraries.of("conf/web.conf", "conf/deep/er/x", "run.sh", "bin/x.sh", "a b", ".hidden", "ü");
        return Combinators.combine(
                        Arbitraries.of(UNITS).set(),
                        Arbitraries.maps(dropIn, lines.map(text -> "[Container]\n" + text))
                                .ofMaxSize(5),
                        Arbitraries.maps(
                                        asset,
                                        Arbitraries.bytes().array(byte[].class).ofMaxSize(40))
                                .ofMaxSize(4),
                        Arbitraries.maps(Arbitraries.of("A", "B_1"), Arbitraries.of("", "x", "a=b", "#1")),
                        Arbitraries.of("1", "blue").set(),
                        lines)
                .as(Content::new);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenIsReadAndWrittenAgain(@ForAll("contents") Content content) throws IOException {
        try (FileSystem files = fileSystem()) {
            Path folder = files.getPath("/units");
            Stack stack = content.stack();

            assertThat(states(StackFolder.at(folder).write(stack.files()))).isSubsetOf(State.NEW);
            Stack read = StackFolder.at(folder).read("shop");
            assertThat(read.files()).containsExactlyInAnyOrderElementsOf(stack.files());
            assertThat(states(StackFolder.at(folder).write(read.files()))).isSubsetOf(State.UNCHANGED);

            Path other = files.getPath("/other");
            StackFolder.at(other).write(read.files());
            assertThat(snapshot(other)).isEqualTo(snapshot(folder)).hasSameSizeAs(stack.files());
        }
    }

    private static FileSystem fileSystem() {
        return Jimfs.newFileSystem(Configuration.unix().toBuilder()
                .setAttributeViews("basic", "owner", "posix", "unix")
                .build());
    }

    private static Stream<State> states(List<Written> written) {
        return written.stream().map(Written::state);
    }

    /** Every file below a folder with its mode and its bytes, or where it leads. */
    private static Map<String, String> snapshot(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !Files.isDirectory(file))
                    .collect(Collectors.toMap(file -> folder.relativize(file).toString(), WrittenAndReadTest::shown));
        }
    }

    private static String shown(Path file) {
        try {
            return Files.isSymbolicLink(file)
                    ? "-> " + Files.readSymbolicLink(file)
                    : Files.getPosixFilePermissions(file) + " " + Arrays.toString(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
