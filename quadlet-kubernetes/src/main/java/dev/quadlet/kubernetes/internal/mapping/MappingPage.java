package dev.quadlet.kubernetes.internal.mapping;

import dev.quadlet.loss.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The tables of the mapping as a table for people. */
public final class MappingPage {
    private static final Map<Outcome, String> WORDS = Map.of(
            Outcome.KEPT, "kept",
            Outcome.CHANGED, "may change",
            Outcome.STEP, "may need a step",
            Outcome.DROPPED, "dropped");

    private MappingPage() {}

    /** All keys, as rows of a table in Markdown. */
    public static String markdown() {
        List<String> rows = new ArrayList<>();
        rows.add("| key | becomes | | remark |");
        rows.add("|---|---|---|---|");
        DraftReader.TABLES.forEach(table -> add(table, rows));
        return String.join("\n", rows) + "\n";
    }

    /** The keys of a section that have a row of their own. */
    public static List<String> keys(String section) {
        return DraftReader.TABLES.stream()
                .filter(table -> table.section().equals(section))
                .flatMap(table -> table.rows().stream().map(Row::key))
                .toList();
    }

    private static void add(Table<?> table, List<String> rows) {
        table.rows().forEach(row -> rows.add(row("`[" + table.section() + "] " + row.key() + "=`", row)));
        rows.add(row("`[" + table.section() + "]` " + table.others().key(), table.others()));
    }

    private static String row(String key, Row<?> row) {
        String remark = row.advice().isEmpty() ? row.remark() : row.remark() + "; " + row.advice();
        return "| " + key + " | " + row.becomes() + " | " + WORDS.get(row.outcome()) + " | " + remark + " |";
    }
}
