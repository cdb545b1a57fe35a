package dev.quadlet.codegen;

import java.util.ArrayList;
import java.util.List;

/**
 * One method of a builder.
 *
 * @param parameters the parameters, as in Java
 * @param call the one line that it does
 * @param tags what the documentation says of the parameters
 */
record Setter(String parameters, String call, List<String> tags) {
    static final String THROWS_CONTENT = "@throws ValueException when a character of it has no spelling in this key";

    private static final Template METHOD = new Template("""
                {{deprecated}}public {{builder}} {{method}}({{parameters}}) {
                    {{call}};
                    return this;
                }

            """);

    /** All setters of a key: for the value, its overloads, and for its notation. */
    static List<Setter> of(Row row) {
        List<Setter> setters = new ArrayList<>();
        JavaType type = row.type();
        if (!type.isNotation() && !type.isReference()) {
            setters.add(typed(type));
        }
        setters.addAll(type.overloads());
        setters.add(type.isNotation() ? 0 : setters.size(), notation(row));
        return setters;
    }

    private static Setter typed(JavaType type) {
        List<String> tags = new ArrayList<>();
        tags.add("@param value " + type.noun());
        Refusals.of(type).ifPresent(when -> tags.add("@throws ValueException when " + when));
        return new Setter(type.parameter() + " value", "editor.{{verb}}({{key}}, value)", tags);
    }

    private static Setter notation(Row row) {
        return new Setter(
                "String notation",
                "editor.{{verb}}Text({{key}}, notation)",
                List.of(
                        "@param notation what stands behind `" + row.key() + "=`" + row.expansion() + several(row)
                                + empty(row),
                        "@throws ValueException when " + Refusals.ofNotation(row.type())));
    }

    private static String several(Row row) {
        return row.repeatable() && row.split() ? "; blanks part several values" : "";
    }

    private static String empty(Row row) {
        if (!row.resets()) {
            return "";
        }
        return row.repeatable() ? "; empty, it takes back the lines above" : "; empty, it counts as not set";
    }

    /** The method with its documentation. */
    String render(Row row, String builder) {
        List<String> allTags = new ArrayList<>();
        tags.forEach(tag -> allTags.add(tag.replace("{{noun}}", row.type().noun())));
        allTags.add(parameterCount(), "@return this builder");
        if (row.isDeprecated()) {
            allTags.add("@deprecated " + row.deprecated());
        }
        String facts = row.facts(row.repeatable() ? "Adds a line to " : "Sets ");
        return Words.javadoc(List.of(row.doc(), facts), allTags) + code(row, builder);
    }

    private String code(Row row, String builder) {
        return METHOD.with("deprecated", row.deprecatedAnnotation())
                .with("builder", builder)
                .with("method", row.method())
                .with("parameters", parameters)
                .with("call", call)
                .with("verb", row.repeatable() ? "add" : "set")
                .with("key", row.qualified())
                .with("class", row.type().className())
                .text();
    }

    private int parameterCount() {
        return (int) tags.stream().filter(tag -> tag.startsWith("@param")).count();
    }
}
