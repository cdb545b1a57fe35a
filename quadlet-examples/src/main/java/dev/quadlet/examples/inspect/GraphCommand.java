package dev.quadlet.examples.inspect;

import dev.quadlet.directory.LeftOut;
import dev.quadlet.directory.LeftOut.Reason;
import dev.quadlet.graph.StackGraph;
import dev.quadlet.source.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what depends on what in a folder of units. */
@Command(
        name = "graph",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Shows what depends on what: the order of start with its reasons, what a restart passes on, and what is wrong.",
            "",
            "In a picture, arrows point to what is needed; solid ones pass restarts on."
        })
public final class GraphCommand implements Callable<Integer> {
    /** The exit status when there are errors in or between the units. */
    public static final int ERRORS_FOUND = 3;

    private static final Set<Reason> ERRORS =
            Set.of(Reason.MALFORMED, Reason.POISONED, Reason.UNREADABLE, Reason.BAD_NAME);

    /** What is printed. */
    enum Format {
        TEXT,
        MERMAID,
        DOT,
        JSON
    }

    private final Map<String, String> environment;
    private final Usual usual;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "DIR",
            description =
                    "Where to look; files of the first come before those of others. Default: where generate writes, else the Senex stack itself.")
    private List<Path> folders = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "text, json, mermaid (for Markdown pages) or dot (for Graphviz). But for text, findings go to standard error. Default: text.")
    private Format format = Format.TEXT;

    @Option(names = "--json", description = "The same as --format json.")
    private boolean json;

    @Mixin
    private Place place = new Place();

    /**
     * Makes the command.
     *
     * @param environment the variables of this process
     * @param usual where to look when nothing is said
     */
    public GraphCommand(Map<String, String> environment, Usual usual) {
        this.environment = environment;
        this.usual = usual;
    }

    @Override
    public Integer call() throws IOException {
        Found found = place.find(folders, usual, environment);
        if (found.directory().units().isEmpty() && found.directory().leftOut().isEmpty()) {
            throw new IllegalArgumentException("No units in " + found.place() + ".");
        }
        StackGraph graph = found.graph();
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        format = json ? Format.JSON : format;
        print(command.getOut(), body(graph));
        print(format == Format.TEXT ? command.getOut() : command.getErr(), findings(found, graph));
        return isSound(found, graph) ? 0 : ERRORS_FOUND;
    }

    private String body(StackGraph graph) {
        return switch (format) {
            case TEXT -> GraphText.of(graph);
            case MERMAID -> graph.toMermaid();
            case DOT -> graph.toDot();
            case JSON -> GraphJson.of(graph);
        };
    }

    private String findings(Found found, StackGraph graph) {
        StringBuilder text = new StringBuilder();
        graph.findings().forEach(finding -> text.append(finding).append('\n'));
        found.directory().leftOut().forEach(file -> text.append(leftOut(found, file)));
        found.directory().units().stream()
                .flatMap(unit -> unit.leftOut().stream())
                .forEach(file -> text.append(leftOut(found, file)));
        return text.length() == 0 && format == Format.TEXT
                ? "Nothing is wrong between these units.\n"
                : text.toString();
    }

    private static String leftOut(Found found, LeftOut file) {
        String severity = ERRORS.contains(file.reason()) ? "error" : "notice";
        return found.line(file).replaceFirst(": ", ": " + severity + ": left out: ") + "\n";
    }

    private static boolean isSound(Found found, StackGraph graph) {
        return graph.findings().stream().noneMatch(finding -> finding.severity() == Severity.ERROR)
                && Stream.concat(
                                found.directory().leftOut().stream(),
                                found.directory().units().stream().flatMap(unit -> unit.leftOut().stream()))
                        .noneMatch(file -> ERRORS.contains(file.reason()));
    }

    private static void print(PrintWriter to, String text) {
        to.print(text);
        to.flush();
    }
}
