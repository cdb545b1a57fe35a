package dev.quadlet.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a generated class has for one key: a constant, a getter, setters. */
final class Members {
    private static final int LINE = 120;

    private Members() {}

    static String all(List<Row> rows, Function<Row, String> member) {
        return rows.stream().map(member).collect(Collectors.joining());
    }

    static String setters(Row row, String builder) {
        return Setter.of(row).stream()
                .map(setter -> setter.render(row, builder))
                .collect(Collectors.joining());
    }

    static String constant(Row row) {
        String onOneLine = constant(row, " ");
        boolean tooLong = onOneLine.lines().anyMatch(line -> line.length() > LINE);
        String code = tooLong ? constant(row, "\n            ") : onOneLine;
        return Words.javadoc(List.of(row.doc(), row.facts("")), deprecation(row)) + code;
    }

    private static String constant(Row row, String lineBreak) {
        return Templates.CONSTANT
                .with("deprecated", row.deprecatedAnnotation())
                .with("class", row.type().className())
                .with("constant", row.constant())
                .with("break", lineBreak)
                .with("section", row.section())
                .with("key", row.key())
                .with("type", row.type().constant())
                .text();
    }

    static String getter(Row row) {
        List<String> tags = new ArrayList<>();
        tags.add(row.repeatable() ? "@return the values, in order" : "@return the value; empty when it is not set");
        if (!row.type().isNotation()) {
            tags.add("@throws ValueException when what stands there is not such a value; the message names the place");
        }
        tags.addAll(deprecation(row));
        String code = Templates.GETTER
                .with("deprecated", row.deprecatedAnnotation())
                .with("container", row.repeatable() ? "List" : "Optional")
                .with("class", row.type().className())
                .with("getter", row.getter())
                .with("read", row.repeatable() ? "all" : "first")
                .with("key", row.qualified())
                .text();
        return Words.javadoc(List.of(row.doc(), row.facts("")), tags) + code;
    }

    private static List<String> deprecation(Row row) {
        return row.isDeprecated() ? List.of("@deprecated " + row.deprecated()) : List.of();
    }
}
