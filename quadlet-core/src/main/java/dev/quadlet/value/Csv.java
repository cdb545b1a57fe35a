package dev.quadlet.value;

import java.util.ArrayList;
import java.util.List;

/**
 * One record of comma-separated fields; a field with a comma, a quote or a line break stands in double quotes, and quotes
 * are doubled inside.
 */
final class Csv {
    private final String record;
    private int at;

    private Csv(String record) {
        this.record = record;
    }

    static List<String> read(String kind, String record) {
        Csv csv = new Csv(record);
        List<String> fields = new ArrayList<>();
        do {
            fields.add(csv.field(kind));
        } while (csv.at++ < record.length());
        return fields;
    }

    /** Reads up to the comma that ends the field, or the end. */
    private String field(String kind) {
        return record.startsWith("\"", at) ? quoted(kind) : bare(kind);
    }

    private String bare(String kind) {
        int comma = record.indexOf(',', at);
        String field = record.substring(at, comma < 0 ? record.length() : comma);
        if (isSpecial(field)) {
            throw new ValueException(
                    kind, record, "double quotes must stand around a whole field that has a line break or quote in it");
        }
        at += field.length();
        return field;
    }

    private String quoted(String kind) {
        StringBuilder field = new StringBuilder();
        at++;
        while (at < record.length() && (record.charAt(at) != '"' || record.startsWith("\"\"", at))) {
            at += record.charAt(at) == '"' ? 1 : 0;
            field.append(record.charAt(at++));
        }
        boolean closed = at < record.length();
        at++;
        if (!closed || (at < record.length() && record.charAt(at) != ',')) {
            throw new ValueException(kind, record, "a quoted field ends with a double quote, and a comma behind it");
        }
        return field.toString();
    }

    /** A field as it stands in the record. */
    static Text write(String kind, Text field) {
        if (field.toString().contains("\r\n")) {
            throw new ValueException(
                    kind, field.toString(), "Podman takes a carriage return and a line feed for the line feed alone");
        }
        boolean special = field.parts().stream()
                .anyMatch(part -> part instanceof Text.Literal run && isSpecial(run.characters()));
        return special || field.startsWith(" ")
                ? Text.of("\"")
                        .plus(field.mapLiterals(literal -> literal.replace("\"", "\"\"")))
                        .plus("\"")
                : field;
    }

    private static boolean isSpecial(String literal) {
        return literal.chars().anyMatch(c -> ",\"\n\r".indexOf(c) >= 0);
    }
}
