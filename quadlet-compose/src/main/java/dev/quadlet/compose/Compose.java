package dev.quadlet.compose;

import dev.quadlet.Stack;
import dev.quadlet.compose.env.EnvSource;
import dev.quadlet.compose.internal.code.JavaSource;
import dev.quadlet.compose.internal.interpolation.Choices;
import dev.quadlet.compose.internal.interpolation.Interpolator;
import dev.quadlet.compose.internal.interpolation.Placeholders;
import dev.quadlet.compose.internal.interpolation.Variables;
import dev.quadlet.compose.internal.mapping.ImportOptions;
import dev.quadlet.compose.internal.mapping.StackMapper;
import dev.quadlet.compose.internal.project.ComposeProject;
import dev.quadlet.compose.internal.project.Folders;
import dev.quadlet.compose.internal.project.ProjectReader;
import dev.quadlet.compose.internal.yaml.Complaints;
import dev.quadlet.syntax.PodmanVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A compose file on its way to a stack of units.
 *
 * <pre>{@code
 * ComposeImport shop = Compose.read(Path.of("compose.yaml"))
 *         .with(EnvSource.file(Path.of(".env")))
 *         .toStack();
 * System.err.print(shop.lossReport().text());
 * }</pre>
 *
 * <p>Services become containers, volumes and networks keep the names that they have, and services find each other by theirs.
 * What cannot be carried over is in the report, with its place; nothing in a file makes an import fail. Units need Podman 5.4
 * or newer, unless {@link #forPodman} says another one. What becomes of each field stands in {@code docs/migrate-from-compose.md}.
 *
 * <p>Imports are immutable; each method returns another one.
 */
public final class Compose {
    private final List<Path> files;
    private final List<EnvSource> sources;
    private final Choices choices;
    private final Optional<String> name;
    private final Optional<String> directory;
    private final ImportOptions options;

    private Compose(
            List<Path> files,
            List<EnvSource> sources,
            Choices choices,
            Optional<String> name,
            Optional<String> directory,
            ImportOptions options) {
        this.files = List.copyOf(files);
        this.sources = List.copyOf(sources);
        this.choices = choices;
        this.name = name;
        this.directory = directory;
        this.options = options;
    }

    /**
     * An import of a compose file, together with the override file beside it if there is one: {@code compose.override.yaml}
     * beside {@code compose.yaml}. They are read when the import is done.
     *
     * @param file the file
     * @return the import
     */
    public static Compose read(Path file) {
        List<Path> files = new ArrayList<>(List.of(file));
        override(file).ifPresent(files::add);
        return of(files);
    }

    /**
     * An import of several compose files, each of which is laid over those before it, and no other.
     *
     * @param first the first file, whose folder is that of the project
     * @param more the others
     * @return the import
     */
    public static Compose read(Path first, Path... more) {
        List<Path> files = new ArrayList<>(List.of(first));
        Collections.addAll(files, more);
        return of(files);
    }

    private static Compose of(List<Path> files) {
        return new Compose(files, List.of(), Choices.NONE, Optional.empty(), Optional.empty(), ImportOptions.ofFile());
    }

    private static Optional<Path> override(Path file) {
        String own = String.valueOf(file.getFileName());
        int dot = own.lastIndexOf('.');
        String stem = dot < 0 ? own : own.substring(0, dot);
        boolean usual = stem.equals("compose") || stem.equals("docker-compose");
        return usual
                ? List.of(".yaml", ".yml").stream()
                        .map(extension -> file.resolveSibling(stem + ".override" + extension))
                        .filter(Files::isRegularFile)
                        .findFirst()
                : Optional.empty();
    }

    /**
     * With variables. Those of a later source count before those of an earlier one.
     *
     * @param source where they come from
     * @return the import
     */
    public Compose with(EnvSource source) {
        List<EnvSource> all = new ArrayList<>(sources);
        all.add(source);
        return new Compose(files, all, choices, name, directory, options);
    }

    /**
     * With variables that are not filled in, but stay variables of the units: they, and their values, go to the environment
     * file {@code .env} of the stack, where systemd finds them when a unit starts. Where only a value will do, such as a
     * limit of memory, the value is taken.
     *
     * @param variables their names
     * @return the import
     */
    public Compose defer(String... variables) {
        return deferTo(".env", variables);
    }

    /**
     * As {@link #defer} does, with another name for the file.
     *
     * @param file the file's name
     * @param variables the names of the variables
     * @return the import
     */
    public Compose deferTo(String file, String... variables) {
        Choices more = choices.defer(file, Set.of(variables));
        return new Compose(files, sources, more, name, directory, options);
    }

    /**
     * With variables that become parameters of the method that {@link #toJava} writes. A stack gets their values, and so does
     * the method where a value is no plain number or text: for sizes, times and flags.
     *
     * @param variables their names
     * @return the import
     */
    public Compose parameters(String... variables) {
        Choices more = choices.parameters(Set.of(variables));
        return new Compose(files, sources, more, name, directory, options);
    }

    /**
     * With another name for the project. Without, it is that of {@code COMPOSE_PROJECT_NAME}, of the file, or of its folder.
     * The names of volumes and networks begin with it, so it has to be the one that they were made with.
     *
     * @param project the name
     * @return the import
     */
    public Compose projectName(String project) {
        return new Compose(files, sources, choices, Optional.of(project), directory, options);
    }

    /**
     * With the folder that the project lies in on the host that will run it; relative paths of the file start there. Without,
     * it is where the file is now.
     *
     * @param path an absolute path
     * @return the import
     * @throws IllegalArgumentException when the path is not absolute
     */
    public Compose directory(String path) {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("Not an absolute path: '" + path + "'");
        }
        return new Compose(files, sources, choices, name, Optional.of(path), options);
    }

    /**
     * With profiles switched on. Services of other profiles are units, too, which the target of their profile starts.
     *
     * @param names the profiles; {@code *} means all
     * @return the import
     */
    public Compose profiles(String... names) {
        return new Compose(files, sources, choices, name, directory, options.profiles(names));
    }

    /**
     * With one pod for all services, so that they share an address and their ports, and reach each other at
     * {@code localhost} as well as by their names. Services with a {@code network_mode} of their own stay outside.
     *
     * @return the import
     */
    public Compose inOnePod() {
        return new Compose(files, sources, choices, name, directory, options.inOnePod());
    }

    /**
     * With another Podman that will read the units; without, it is 5.4. For a newer one there are keys where there were
     * only options of {@code podman run}: {@code Memory=} since 5.5, {@code BuildArg=} since 5.7, {@code AppArmor=} since 5.8.
     * For an older one, keys that it does not know become such options, and what it cannot be told is in the report.
     *
     * @param version the release, such as that which {@code podman --version} names on the host
     * @return the import
     * @throws IllegalArgumentException when it is older than 4.4, the first one with Quadlet
     */
    public Compose forPodman(PodmanVersion version) {
        return new Compose(files, sources, choices, name, directory, options.podman(version));
    }

    /**
     * Does the import.
     *
     * @return the stack and what is not in it
     */
    public ComposeImport toStack() {
        Complaints complaints = new Complaints();
        Stack stack = stack(choices.withoutParameters(), new Placeholders(), complaints);
        return new ComposeImport(stack, complaints.report());
    }

    /**
     * Does the import, and writes Java source that builds the same stack.
     *
     * @param className the name of the class, with its package if it has one
     * @return the source of a class with a method {@code stack}, whose parameters are those variables that shall be
     * @throws IllegalArgumentException when that is no name for a class
     */
    public String toJava(String className) {
        Placeholders placeholders = new Placeholders();
        Stack stack = stack(choices, placeholders, new Complaints());
        return JavaSource.of(stack, className, placeholders);
    }

    private Stack stack(Choices choice, Placeholders placeholders, Complaints complaints) {
        Path file = files.get(0).toAbsolutePath().normalize();
        Path folder = Optional.ofNullable(file.getParent()).orElse(file);
        Folders folders = new Folders(folder, directory.orElse(folder.toString()));
        Variables known = Variables.of(sources, complaints);
        String project = read(folders, known, new Placeholders(), new Complaints(), choice)
                .name();
        Variables variables = known.over(Map.of("PWD", folder.toString(), "COMPOSE_PROJECT_NAME", project));
        return StackMapper.map(
                read(folders, variables, placeholders, complaints, choice),
                options.environmentFile(choice.file()),
                complaints);
    }

    private ComposeProject read(
            Folders folders, Variables variables, Placeholders placeholders, Complaints complaints, Choices choice) {
        Interpolator interpolator = new Interpolator(variables, choice, placeholders, complaints);
        return new ProjectReader(folders, interpolator, placeholders, complaints).read(files, name);
    }
}
