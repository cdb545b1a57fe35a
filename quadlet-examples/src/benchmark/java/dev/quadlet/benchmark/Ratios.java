package dev.quadlet.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** How much faster this library is than others that do the same work, where one run measured both. */
final class Ratios {
    private static final String HEAD = """

            | the other | this library | units | time | times as long |
            |---|---|---|---|---|
            """;

    private record Pair(String other, String own, String time, ToDoubleFunction<Row> measure) {}

    /** The generator works in a process of its own, so its time is that on the wall. */
    private static final List<Pair> PAIRS = List.of(
            new Pair("GeneratorBenchmark.generate", "TranslatorBenchmark.translate", "on the wall", Row::wall),
            new Pair("ReadBenchmark.ini4j", "ReadBenchmark.document", "of the processor", Row::millis));

    private Ratios() {}

    static String of(List<Row> rows) {
        String lines = rows.stream()
                .flatMap(row -> PAIRS.stream()
                        .filter(pair -> pair.other().equals(row.name()))
                        .flatMap(pair -> line(pair, row, rows).stream()))
                .collect(Collectors.joining());
        return lines.isEmpty() ? "" : HEAD + lines;
    }

    private static Optional<String> line(Pair pair, Row other, List<Row> rows) {
        return rows.stream()
                .filter(row -> row.name().equals(pair.own()) && row.units() == other.units())
                .findFirst()
                .map(own -> String.format(
                        Locale.ROOT,
                        "| %s | %s | %,d | %s | %.1f |%n",
                        other.name(),
                        own.name(),
                        own.units(),
                        pair.time(),
                        pair.measure().applyAsDouble(other) / pair.measure().applyAsDouble(own)));
    }
}
