package dev.quadlet.compose;

import dev.quadlet.Stack;
import dev.quadlet.compose.env.EnvSource;
import dev.quadlet.compose.internal.command.CommandReader;
import dev.quadlet.compose.internal.interpolation.Placeholders;
import dev.quadlet.compose.internal.interpolation.Variables;
import dev.quadlet.compose.internal.mapping.ImportOptions;
import dev.quadlet.compose.internal.mapping.StackMapper;
import dev.quadlet.compose.internal.project.ComposeProject;
import dev.quadlet.compose.internal.project.Folders;
import dev.quadlet.compose.internal.yaml.Ascii;
import dev.quadlet.compose.internal.yaml.Complaints;
import dev.quadlet.compose.internal.yaml.Mapping;
import dev.quadlet.source.SourceText;
import dev.quadlet.syntax.PodmanVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A command line of {@code podman run} or {@code docker run} on its way to a container unit. What becomes of an option is what
 * becomes of the field of a compose file that says the same.
 *
 * <pre>{@code
 * ComposeImport web = RunCommand.parse("podman run -d --name web -p 8080:80 nginx:1.27").toStack();
 * }</pre>
 */
public final class RunCommand {
    private final SourceText line;
    private final List<EnvSource> sources;
    private final Path folder;
    private final ImportOptions options;

    private RunCommand(SourceText line, List<EnvSource> sources, Path folder, ImportOptions options) {
        this.line = line;
        this.sources = List.copyOf(sources);
        this.folder = folder;
        this.options = options;
    }

    /**
     * A command line, with the quotes and backslashes that a shell understands; lines may end in a backslash.
     *
     * @param line the line, which has not gone through a shell: of variables, the folder ({@code $PWD}, {@code $(pwd)}) and
     *     those of a source are filled in; others stay as they are, and are in the report
     * @return the command
     */
    public static RunCommand parse(String line) {
        return new RunCommand(
                SourceText.of("command line", line),
                List.of(),
                Path.of("").toAbsolutePath(),
                ImportOptions.ofCommand());
    }

    /**
     * With variables, for options such as {@code --env NAME} that take them from the environment.
     *
     * @param source where they come from
     * @return the command
     */
    public RunCommand with(EnvSource source) {
        List<EnvSource> all = new ArrayList<>(sources);
        all.add(source);
        return new RunCommand(line, all, folder, options);
    }

    /**
     * With the folder that relative paths start from.
     *
     * @param path the folder
     * @return the command
     */
    public RunCommand directory(Path path) {
        return new RunCommand(line, sources, path.toAbsolutePath(), options);
    }

    /**
     * With another Podman that will read the unit, as {@link Compose#forPodman} says.
     *
     * @param version the release
     * @return the command
     * @throws IllegalArgumentException when it is older than 4.4, the first one with Quadlet
     */
    public RunCommand forPodman(PodmanVersion version) {
        return new RunCommand(line, sources, folder, options.podman(version));
    }

    /**
     * Does the import.
     *
     * @return a stack with the container, named after it, and what is not in it
     */
    public ComposeImport toStack() {
        Complaints complaints = new Complaints();
        Variables variables = Variables.of(sources, complaints).over(Map.of("PWD", folder.toString()));
        Mapping file = CommandReader.read(line, complaints, variables::value);
        String name = sound(CommandReader.nameIn(file));
        ComposeProject project =
                new ComposeProject(name, file, new Folders(folder, folder.toString()), variables, new Placeholders());
        Stack stack = StackMapper.map(project, options, complaints);
        return new ComposeImport(stack, complaints.report());
    }

    private static String sound(String name) {
        boolean sound = name.chars().allMatch(c -> Ascii.isOfName(c, "._-"));
        return sound && !name.isEmpty() && !name.startsWith(".") ? name : "container";
    }
}
