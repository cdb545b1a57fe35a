package dev.quadlet.kubernetes;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quadlet.DropIn;
import dev.quadlet.EnvironmentFile;
import dev.quadlet.EnvironmentReader;
import dev.quadlet.Quadlet;
import dev.quadlet.Stack;
import dev.quadlet.StackBuilder;
import dev.quadlet.SystemdUnit;
import dev.quadlet.kubernetes.options.KubernetesOptions;
import dev.quadlet.source.SourceText;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.syntax.UnitParser;
import dev.quadlet.value.ByteSize;
import dev.quadlet.value.ImageName;
import dev.quadlet.value.UnitKind;
import dev.quadlet.value.UnitName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A stack with what comes of it, in one file: the stack's files, each below its name; then sections that begin with {@code
 * ===}: {@code timers} with plain units of systemd, {@code instances}, {@code options}, {@code manifests} and {@code report}.
 */
record Case(Path path, Map<String, String> sections) {
    private static final Path CASES = Path.of("src/test/resources/dev/quadlet/kubernetes/cases");

    static Stream<Case> all() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted().map(Case::read).toList().stream();
        }
    }

    private static Case read(Path path) {
        Map<String, String> sections = new LinkedHashMap<>();
        String section = "units";
        try {
            for (String line : Files.readAllLines(path)) {
                if (line.startsWith("=== ")) {
                    section = line.substring(4);
                    sections.put(section, "");
                } else {
                    sections.merge(section, line + "\n", String::concat);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Case(path, sections);
    }

    /** The texts of the stack's files. */
    Map<String, String> files() {
        return files("units");
    }

    private Map<String, String> files(String section) {
        Map<String, String> files = new LinkedHashMap<>();
        String name = "";
        for (String line : sections.getOrDefault(section, "").lines().toList()) {
            if (line.startsWith("--- ")) {
                name = line.substring(4);
                files.put(name, "");
            } else {
                files.merge(name, line + "\n", String::concat);
            }
        }
        return files;
    }

    Stack stack() {
        StackBuilder stack = Stack.named("shop");
        files().forEach((name, text) -> add(stack, name, text));
        files("timers").forEach((name, text) -> stack.systemdUnits(SystemdUnit.parse(name, text)));
        for (String instance : words("instances")) {
            UnitName name = UnitName.of(instance);
            stack.instances(
                    stack.build()
                            .unit(UnitName.of(name.prefix() + "@.container"))
                            .orElseThrow(),
                    name.instance().orElseThrow());
        }
        return stack.build();
    }

    private static void add(StackBuilder stack, String name, String text) {
        String extension = name.substring(name.lastIndexOf('.') + 1);
        if (name.endsWith(".conf") && name.contains(".d/")) {
            stack.dropIns(dropIn(name, text));
        } else if (UnitKind.ofExtension(extension).isPresent()) {
            stack.units(Quadlet.parse(name, text));
        } else if (extension.equals("env")) {
            stack.environmentFile(EnvironmentFile.parse(name, text, EnvironmentReader.PODMAN));
        } else {
            stack.asset(name, text);
        }
    }

    private static DropIn dropIn(String path, String text) {
        String of = path.substring(0, path.indexOf(".d/"));
        String name = path.substring(path.indexOf(".d/") + 3, path.length() - ".conf".length());
        UnitDocument document =
                UnitParser.parse(SourceText.of(path, text.getBytes(UTF_8))).document();
        return UnitKind.ofExtension(of)
                .map(kind -> DropIn.ofAll(kind, name, document))
                .orElseGet(() -> DropIn.of(UnitName.of(of), name, document));
    }

    /** The words behind the name of a section. */
    private String[] words(String section) {
        return sections.keySet().stream()
                .filter(name -> name.startsWith(section + " "))
                .map(name -> name.substring(section.length() + 1).split(" ", -1))
                .findFirst()
                .orElse(new String[0]);
    }

    KubernetesOptions options() {
        KubernetesOptions options = KubernetesOptions.defaults();
        for (String word : words("options")) {
            String value = word.substring(word.indexOf('=') + 1);
            options = switch (word.substring(0, Math.max(word.indexOf('='), 0)) + (word.indexOf('=') < 0 ? word : "")) {
                case "statefulSets" -> options.withStatefulSets();
                case "hostPorts" -> options.withHostPorts();
                case "namespace" -> options.inNamespace(value);
                case "ingress" -> options.ingress(value);
                case "volumeSize" -> options.volumeSize(ByteSize.parsePodman(value));
                case "waitImage" -> options.waitImage(ImageName.parse(value));
                case "port" ->
                    options.port(
                            value.substring(0, value.indexOf(':')),
                            Integer.parseInt(value.substring(value.indexOf(':') + 1)));
                default -> throw new IllegalStateException(word);
            };
        }
        return options;
    }

    KubernetesManifests manifests() {
        return KubernetesManifests.of(stack(), options());
    }

    /** What shall come out. */
    String expected(String section) {
        return sections.getOrDefault(section, "");
    }

    /** Writes what comes out into the file. */
    void write(KubernetesManifests made) throws IOException {
        StringBuilder text = new StringBuilder(sections.getOrDefault("units", ""));
        sections.forEach((name, content) -> {
            if (!name.equals("units") && !name.equals("manifests") && !name.equals("report")) {
                text.append("=== ").append(name).append('\n').append(content);
            }
        });
        text.append("=== manifests\n").append(made.text());
        text.append("=== report\n").append(made.lossReport().text());
        Files.writeString(path, text);
    }

    /** The name alone, for the names of tests. */
    @Override
    public String toString() {
        String name = String.valueOf(path.getFileName());
        return name.substring(0, name.indexOf('.'));
    }
}
