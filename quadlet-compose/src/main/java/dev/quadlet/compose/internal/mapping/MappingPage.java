package dev.quadlet.compose.internal.mapping;

import dev.quadlet.loss.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The tables of the mapping as a table for people. */
public final class MappingPage {
    private static final Map<Outcome, String> WORDS = Map.of(
            Outcome.KEPT, "kept",
            Outcome.CHANGED, "may change",
            Outcome.STEP, "needs a step",
            Outcome.DROPPED, "dropped");

    private MappingPage() {}

    /** All fields, as rows of a table in Markdown. */
    public static String markdown() {
        List<String> rows = new ArrayList<>();
        rows.add("| field | becomes | | remark |");
        rows.add("|---|---|---|---|");
        add("", RootFields.TABLE, rows);
        return String.join("\n", rows) + "\n";
    }

    private static void add(String path, Table<?> table, List<String> rows) {
        for (Field<?> field : table.fields()) {
            String way = path + field.name();
            rows.add(row(way, field));
            field.below().ifPresent(below -> add(way + (isNamed(path, field) ? ".*." : "."), below, rows));
        }
    }

    /** At the top, what belongs to a field stands below a name of its own. */
    private static boolean isNamed(String path, Field<?> field) {
        return path.isEmpty() || field.name().equals("networks") || field.name().equals("depends_on");
    }

    private static String row(String way, Field<?> field) {
        String remark = field.advice().isEmpty() ? field.remark() : field.remark() + "; " + field.advice();
        return "| `" + way + "` | " + code(field.becomes()) + " | " + WORDS.get(field.outcome()) + " | "
                + remark.replace("|", "\\|") + " |";
    }

    private static String code(String text) {
        return text.isEmpty() ? "" : "`" + text.replace("|", "\\|") + "`";
    }
}
