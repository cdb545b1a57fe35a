package dev.quadlet.examples.inspect;

import dev.quadlet.directory.Explanation;
import dev.quadlet.directory.FoundUnit;
import dev.quadlet.directory.LeftOut;
import dev.quadlet.directory.Origin;
import dev.quadlet.examples.json.Facts;
import dev.quadlet.examples.json.Json;
import dev.quadlet.key.Key;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

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
public final class ExplainCommand extends PlaceCommand {
    @Parameters(index = "0", paramLabel = "UNIT", description = "The unit: web.container, web.service, or just web.")
    private String unit = "";

    @Parameters(index = "1", paramLabel = "KEY", description = "The key: Image, or with its section Service.Restart.")
    private String key = "";

    @Parameters(index = "2..*", paramLabel = "DIR", description = DIR)
    private List<Path> folders = List.of();

    /**
     * Makes the command.
     *
     * @param environment the variables of this process
     * @param usual where to look when nothing is said
     */
    public ExplainCommand(Map<String, String> environment, Usual usual) {
        super(environment, usual);
    }

    @Override
    public Integer call() throws IOException {
        Found found = find(folders);
        FoundUnit chosen = UnitChoice.find(found, unit);
        Set<Key<?>> keys = KeyChoice.find(chosen, key);
        print(isJson() ? Json.text(facts(found, chosen, keys)) + "\n" : text(found, chosen, keys));
        return 0;
    }

    private static String text(Found found, FoundUnit unit, Set<Key<?>> keys) {
        StringBuilder text = new StringBuilder();
        for (Key<?> key : keys) {
            explain(found, unit.name() + " [" + key.section() + "] " + key.name(), unit.explain(key), text);
        }
        leftOut(found, unit)
                .forEach(file ->
                        text.append("not read: ").append(found.line(file)).append('\n'));
        return text.toString();
    }

    private static Object facts(Found found, FoundUnit unit, Set<Key<?>> keys) {
        return Facts.of(
                "unit", unit.name(),
                "keys",
                        keys.stream()
                                .map(key -> facts(found, key, unit.explain(key)))
                                .toList(),
                "notRead", leftOut(found, unit).map(found::line).toList());
    }

    private static Object facts(Found found, Key<?> key, Explanation explanation) {
        return Facts.of(
                "section", key.section(),
                "key", key.name(),
                "lines",
                        explanation.origins().stream()
                                .map(origin -> facts(found, origin))
                                .toList());
    }

    private static Object facts(Found found, Origin origin) {
        return Facts.of(
                "file", found.name(origin.path()),
                "line", origin.position().line(),
                "text", origin.assignment(),
                "fate", fate(found, origin));
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
    private static Stream<LeftOut> leftOut(Found found, FoundUnit unit) {
        Stream<LeftOut> sameName = found.directory().leftOut().stream()
                .filter(file -> file.path().endsWith(unit.name().text()));
        return Stream.concat(sameName, unit.leftOut().stream());
    }
}
