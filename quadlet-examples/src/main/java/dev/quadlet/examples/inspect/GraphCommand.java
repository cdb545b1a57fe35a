package dev.quadlet.examples.inspect;

import dev.quadlet.directory.LeftOut;
import dev.quadlet.directory.LeftOut.Reason;
import dev.quadlet.graph.StackGraph;
import dev.quadlet.source.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
public final class GraphCommand extends PlaceCommand {
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

    @Parameters(paramLabel = "DIR", description = DIR)
    private List<Path> folders = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "text, json, mermaid (for Markdown pages) or dot (for Graphviz). But for text, findings go to standard error. Default: text.")
    private Format format = Format.TEXT;

    /**
     * Makes the command.
     *
     * @param environment the variables of this process
     * @param usual where to look when nothing is said
     */
    public GraphCommand(Map<String, String> environment, Usual usual) {
        super(environment, usual);
    }

    @Override
    public Integer call() throws IOException {
        Found found = find(folders);
        if (found.directory().units().isEmpty() && found.directory().leftOut().isEmpty()) {
            throw new IllegalArgumentException("No units in " + found.place() + ".");
        }
        StackGraph graph = found.graph();
        format = isJson() ? Format.JSON : format;
        print(body(graph));
        String findings = findings(found, graph);
        if (format == Format.TEXT) {
            print(findings);
        } else {
            say(findings);
        }
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
}
