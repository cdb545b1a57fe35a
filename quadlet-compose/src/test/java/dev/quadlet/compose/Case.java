package dev.quadlet.compose;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quadlet.Stack;
import dev.quadlet.StackFile;
import dev.quadlet.compose.env.EnvSource;
import dev.quadlet.syntax.PodmanVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A compose file with what comes of it. In its folder are {@code compose.yaml} and what that needs, {@code stack.txt},
 * {@code report.txt}, and, where it is imported in a special way, {@code case.properties}.
 */
record Case(Path folder) {
    private static final Path CASES = Path.of("src/test/resources/dev/quadlet/compose/cases");

    static Stream<Case> all() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().map(Case::new).toList().stream();
        }
    }

    /** How many of something a test tries. */
    static int tries(String name) {
        return Objects.requireNonNull(
                Integer.getInteger("tries.compose." + name), "Maven hands tries.properties to its tests");
    }

    String name() {
        return String.valueOf(folder.getFileName());
    }

    Compose compose() {
        Properties options = options();
        Compose compose = Compose.read(folder.resolve("compose.yaml"))
                .directory("/srv/shop")
                .projectName(options.getProperty("name", "shop"))
                .with(EnvSource.of(values(options)))
                .defer(list(options, "defer"))
                .parameters(list(options, "parameters"))
                .profiles(list(options, "profiles"));
        compose = podman().map(compose::forPodman).orElse(compose);
        return options.containsKey("pod") ? compose.inOnePod() : compose;
    }

    /** The Podman that it is imported for, when that is not the usual one. */
    Optional<PodmanVersion> podman() {
        return Optional.ofNullable(options().getProperty("podman")).map(PodmanVersion::parse);
    }

    private Properties options() {
        Properties options = new Properties();
        Path file = folder.resolve("case.properties");
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                options.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return options;
    }

    private static Map<String, String> values(Properties options) {
        return options.stringPropertyNames().stream()
                .filter(name -> name.startsWith("env."))
                .collect(Collectors.toMap(name -> name.substring("env.".length()), options::getProperty));
    }

    private static String[] list(Properties options, String name) {
        String value = options.getProperty(name, "");
        return value.isEmpty() ? new String[0] : value.split(",", -1);
    }

    /** What the stack shall be, or what the report shall say. */
    String expected(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    /** A stack as text: every file with its name and its content. */
    static String text(Stack stack) {
        List<String> parts = new ArrayList<>();
        for (StackFile file : stack.files()) {
            String mark = file.isPrivate() ? " (private)" : "";
            String content =
                    file.linkTarget().map(target -> "-> " + target + "\n").orElse(new String(file.content(), UTF_8));
            parts.add("--- " + file.path() + mark + "\n" + content);
        }
        stack.dataDirectories().forEach(directory -> parts.add("--- " + directory + "/\n"));
        return String.join("", parts);
    }

    /** The name alone, for the names of tests. */
    @Override
    public String toString() {
        return name();
    }
}
