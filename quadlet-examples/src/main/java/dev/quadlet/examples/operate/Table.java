package dev.quadlet.examples.operate;

import java.util.ArrayList;
import java.util.List;

/** Rows of words, in columns as wide as they need to be. */
final class Table {
    private static final String NOTHING = "-";

    private final List<List<String>> rows = new ArrayList<>();

    Table(String... heads) {
        rows.add(List.of(heads));
    }

    Table row(String... words) {
        List<String> row = new ArrayList<>();
        for (String word : words) {
            row.add(word.isEmpty() ? NOTHING : word);
        }
        rows.add(row);
        return this;
    }

    /** The table, with a newline behind each row. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append(row.get(i))
                        .append(" ".repeat(width(i) + 2 - row.get(i).length()));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
