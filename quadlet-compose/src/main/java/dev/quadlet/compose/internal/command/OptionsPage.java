package dev.quadlet.compose.internal.command;

import java.util.ArrayList;
import java.util.List;

/** The options that are known, as a table for people. */
public final class OptionsPage {
    private OptionsPage() {}

    /** All options, as rows of a table in Markdown. */
    public static String markdown() {
        List<String> rows = new ArrayList<>(List.of("| option | is read as |", "|---|---|"));
        Options.ALL.forEach(
                option -> rows.add("| `" + String.join("`, `", option.names()) + "` | " + meaning(option) + " |"));
        return String.join("\n", rows) + "\n";
    }

    private static String meaning(Option option) {
        if (option.isPassed()) {
            return "`PodmanArgs=`";
        }
        if (!option.field().isEmpty()) {
            return "`" + option.field() + "`";
        }
        return option.lost().map(why -> "dropped: " + why).orElse("what a unit does anyway");
    }
}
