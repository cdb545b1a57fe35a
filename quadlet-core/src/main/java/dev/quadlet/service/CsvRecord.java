package dev.quadlet.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One record of comma-separated values as Podman reads and writes it: quotes are doubled within a quoted field. */
final class CsvRecord {
    private final String text;
    private final List<String> fields = new ArrayList<>();
    private int at;

    private CsvRecord(String text) {
        this.text = text;
    }

    /** The fields; nothing when a quote is out of place, or there is not exactly one record. */
    static Optional<List<String>> read(String text) {
        CsvRecord record = new CsvRecord(withoutBlankLines(text.replace("\r\n", "\n")));
        return record.text.isEmpty() || !record.readAll() ? Optional.empty() : Optional.of(record.fields);
    }

    private static String withoutBlankLines(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && text.charAt(from) == '\n') {
            from++;
        }
        while (to > from && text.charAt(to - 1) == '\n') {
            to--;
        }
        return text.substring(from, to > from && text.charAt(to - 1) == '\r' ? to - 1 : to);
    }

    private boolean readAll() {
        while (readField()) {
            if (at == text.length()) {
                return true;
            }
            at++;
        }
        return false;
    }

    private boolean readField() {
        return text.startsWith("\"", at) ? readQuoted() : readPlain();
    }

    /** A quote or a line break within is an error: the line break would begin another record. */
    private boolean readPlain() {
        int comma = text.indexOf(',', at);
        String field = text.substring(at, comma < 0 ? text.length() : comma);
        fields.add(field);
        at += field.length();
        return field.indexOf('"') < 0 && field.indexOf('\n') < 0;
    }

    private boolean readQuoted() {
        StringBuilder field = new StringBuilder();
        int quote = text.indexOf('"', ++at);
        while (quote >= 0 && text.startsWith("\"\"", quote)) {
            field.append(text, at, quote + 1);
            at = quote + 2;
            quote = text.indexOf('"', at);
        }
        if (quote < 0) {
            return false;
        }
        fields.add(field.append(text, at, quote).toString());
        at = quote + 1;
        return at == text.length() || text.charAt(at) == ',';
    }

    static String write(List<String> fields) {
        return String.join(",", fields.stream().map(CsvRecord::written).toList());
    }

    private static String written(String field) {
        return needsQuotes(field) ? "\"" + field.replace("\"", "\"\"") + "\"" : field;
    }

    private static boolean needsQuotes(String field) {
        return field.equals("\\.")
                || (!field.isEmpty() && isSpace(field.charAt(0)))
                || field.chars().anyMatch(c -> ",\"\r\n".indexOf(c) >= 0);
    }

    private static boolean isSpace(char c) {
        return (c >= '\t' && c <= '\r') || c == 0x85 || Character.isSpaceChar(c);
    }
}
