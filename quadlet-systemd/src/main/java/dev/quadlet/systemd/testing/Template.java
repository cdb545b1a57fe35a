package dev.quadlet.systemd.testing;

import java.util.Map;

/** A template as Podman's {@code --format} takes it: text with fields of a known few in double braces. */
final class Template {
    private Template() {}

    /**
     * The text with the fields filled in.
     *
     * @throws IllegalArgumentException for a field that there is none of
     */
    static String fill(String template, Map<String, String> fields) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int open = template.indexOf("{{"); open >= 0; open = template.indexOf("{{", from)) {
            int close = template.indexOf("}}", open);
            String field = template.substring(open + 2, close).strip();
            text.append(template, from, open).append(value(field, fields));
            from = close + 2;
        }
        return text.append(template.substring(from)).toString();
    }

    private static String value(String field, Map<String, String> fields) {
        String value = fields.get(field);
        if (value == null) {
            throw new IllegalArgumentException(
                    "Error: template: can't evaluate field " + field + "; this fake knows " + fields.keySet());
        }
        return value;
    }
}
