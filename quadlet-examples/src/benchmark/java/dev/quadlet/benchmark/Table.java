package dev.quadlet.benchmark;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.RunResult;

/** Times of one run in relation to each other, as a table for Markdown. */
final class Table {
    private static final String HEAD = """
            | benchmark | units | ms | ± ms | ms on the wall | µs per unit | bytes per unit | growth | times the yardstick |
            |---|---|---|---|---|---|---|---|---|
            """;

    private final Map<Integer, Row> yardsticks = new TreeMap<>();
    private final Map<String, Row> smallest = new TreeMap<>();

    private Table() {}

    static String of(Collection<RunResult> results) {
        Table table = new Table();
        List<Row> rows = results.stream()
                .map(Row::of)
                .sorted(Comparator.comparing(Row::name).thenComparingInt(Row::units))
                .toList();
        rows.stream().filter(Row::isYardstick).forEach(row -> table.yardsticks.put(row.units(), row));
        rows.forEach(row -> table.smallest.putIfAbsent(row.name(), row));
        StringBuilder text = new StringBuilder(HEAD);
        rows.forEach(row -> text.append(table.line(row)));
        return text + Ratios.of(rows);
    }

    private String line(Row row) {
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %.1f | %.1f | %.1f | %.1f | %,.0f | %s | %s |%n",
                row.name(),
                row.units(),
                row.millis(),
                row.error(),
                row.wall(),
                row.microsPerUnit(),
                row.bytes() / row.units(),
                ratio(row.microsPerUnit(), smallest.get(row.name()), Row::microsPerUnit),
                ratio(row.millis(), yardsticks.get(row.units()), Row::millis));
    }

    private static String ratio(double value, @Nullable Row base, ToDoubleFunction<Row> measure) {
        return base == null ? "" : String.format(Locale.ROOT, "%.2f", value / measure.applyAsDouble(base));
    }
}
