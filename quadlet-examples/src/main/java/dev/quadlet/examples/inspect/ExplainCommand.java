package dev.quadlet.examples.inspect;

import dev.quadlet.directory.Explanation;
import dev.quadlet.directory.FoundUnit;
import dev.quadlet.directory.LeftOut;
import dev.quadlet.directory.Origin;
import dev.quadlet.key.Key;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says which file and line sets a key of a unit, and what became of the other lines. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Says which file and line sets a key of a unit, and which others it overrides or resets.",
            "",
            "A unit is read as Podman does: its file, then its drop-ins. Files that take no part are named with the reason."
        })
public final class ExplainCommand implements Callable<Integer> {
    private final Map<String, String> environment;
    private final Path usual;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "UNIT", description = "The unit: web.container, web.service, or just web.")
    private String unit = "";

    @Parameters(index = "1", paramLabel = "KEY", description = "The key: Image, or with its section Service.Restart.")
    private String key = "";

    @Parameters(
            index = "2..*",
            paramLabel = "DIR",
            description =
                    "Where to look; files of the first come before those of others. Default: where generate writes.")
    private List<Path> folders = List.of();

    @Mixin
    private Place place = new Place();

    /**
     * Makes the command.
     *
     * @param environment the variables of this process
     * @param usual where to look when nothing is said
     */
    public ExplainCommand(Map<String, String> environment, Path usual) {
        this.environment = environment;
        this.usual = usual;
    }

    @Override
    public Integer call() throws IOException {
        Found found = place.find(folders, usual, environment);
        FoundUnit chosen = UnitChoice.find(found, unit);
        StringBuilder text = new StringBuilder();
        for (Key<?> each : KeyChoice.find(chosen, key)) {
            explain(found, chosen.name() + " [" + each.section() + "] " + each.name(), chosen.explain(each), text);
        }
        notRead(found, chosen, text);
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.print(text);
        out.flush();
        return 0;
    }

    private static void explain(Found found, String title, Explanation explanation, StringBuilder text) {
        text.append(title).append(explanation.origins().isEmpty() ? " is not set\n" : "\n");
        for (Origin origin : explanation.origins()) {
            text.append("  ").append(place(found, origin)).append(": ").append(origin.assignment());
            text.append("  (").append(fate(found, origin)).append(")\n");
        }
    }

    private static String place(Found found, Origin origin) {
        return found.name(origin.path()) + ":" + origin.position().line();
    }

    private static String fate(Found found, Origin origin) {
        String by = origin.by().map(other -> " by " + place(found, other)).orElse("");
        return switch (origin.fate()) {
            case COUNTS -> "counts";
            case OVERRIDDEN -> "overridden" + by;
            case RESET -> "reset" + by;
            case EMPTY -> "empty";
            case LOST -> "lost: it cannot be cut into words";
        };
    }

    /** Files of the unit's name and drop-ins that have no say. */
    private static void notRead(Found found, FoundUnit unit, StringBuilder text) {
        Stream<LeftOut> sameName = found.directory().leftOut().stream()
                .filter(file -> file.path().endsWith(unit.name().text()));
        Stream.concat(sameName, unit.leftOut().stream())
                .forEach(file ->
                        text.append("not read: ").append(found.line(file)).append('\n'));
    }
}
