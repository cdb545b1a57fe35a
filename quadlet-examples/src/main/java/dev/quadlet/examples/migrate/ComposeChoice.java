package dev.quadlet.examples.migrate;

import dev.quadlet.compose.Compose;
import dev.quadlet.compose.env.EnvSource;
import dev.quadlet.syntax.PodmanVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** The options that say which compose file is meant, and how it is read. */
public final class ComposeChoice {
    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "The compose file. Of several, each is laid over those before it; of one, the override beside it.")
    private List<Path> files = List.of();

    @Option(
            names = "--env-file",
            paramLabel = "FILE",
            description = "A file of variables. Default: the .env beside the compose file, if there is one.")
    private List<Path> variables = List.of();

    @Option(
            names = "--project",
            paramLabel = "NAME",
            description =
                    "The project's name, with which its volumes and networks begin. Default: as compose finds it.")
    private @Nullable String project;

    @Option(
            names = "--directory",
            paramLabel = "DIR",
            description = "Where the project lies on the host. Default: where the compose file is now.")
    private @Nullable String directory;

    @Option(names = "--profile", paramLabel = "NAME", split = ",", description = "A profile to switch on.")
    private List<String> profiles = List.of();

    @Option(
            names = "--defer",
            paramLabel = "NAME",
            split = ",",
            description = "A variable, such as a password, that goes to the .env of the stack instead of into units.")
    private List<String> deferred = List.of();

    @Option(names = "--pod", description = "All services in one pod.")
    private boolean pod;

    @Option(
            names = "--podman",
            paramLabel = "VERSION",
            converter = Version.class,
            description = "For this Podman, such as 5.8. Default: ${DEFAULT-VALUE}, and whatever is newer.",
            defaultValue = "5.4")
    private PodmanVersion podman = PodmanVersion.of(5, 4);

    /** Made by picocli. */
    public ComposeChoice() {}

    /**
     * The import that was asked for.
     *
     * @return the import
     * @throws IOException when there is no such file
     */
    public Compose compose() throws IOException {
        requireThere();
        Compose compose = files.size() == 1
                ? Compose.read(files.get(0))
                : Compose.read(files.get(0), files.subList(1, files.size()).toArray(Path[]::new));
        for (Path file : environmentFiles()) {
            compose = compose.with(EnvSource.file(file));
        }
        compose = compose.forPodman(podman)
                .profiles(profiles.toArray(String[]::new))
                .defer(deferred.toArray(String[]::new));
        compose = project == null ? compose : compose.projectName(project);
        compose = directory == null ? compose : compose.directory(directory);
        return pod ? compose.inOnePod() : compose;
    }

    private void requireThere() throws IOException {
        for (Path file : files) {
            if (!Files.exists(file)) {
                throw new NoSuchFileException(file.toString());
            }
        }
    }

    private List<Path> environmentFiles() {
        Path usual = files.get(0).resolveSibling(".env");
        return variables.isEmpty() && Files.isRegularFile(usual) ? List.of(usual) : variables;
    }

    /** Reads versions that have Quadlet. */
    static final class Version implements ITypeConverter<PodmanVersion> {
        @Override
        public PodmanVersion convert(String value) {
            try {
                PodmanVersion version = PodmanVersion.parse(value);
                if (version.atLeast(PodmanVersion.FIRST)) {
                    return version;
                }
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
            throw new TypeConversionException("Podman " + value + " has no Quadlet");
        }
    }
}
