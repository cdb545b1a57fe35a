package dev.quadlet.syntax;

import dev.quadlet.source.Excerpt;
import dev.quadlet.source.Span;

/** Refuses what would not come back as it was written. */
final class Spellings {
    private Spellings() {}

    /** A value of a key that stands in a document already, whatever that is called. */
    static String valueOf(String key, String value, LineJoiner reader) {
        boolean header = key.startsWith("[") && value.indexOf(']') >= 0;
        refuse(value, header, "'" + Excerpt.of(key) + "=' would start a section");
        return value(value, reader);
    }

    static String value(String value, LineJoiner reader) {
        Span kept = reader.trimmed(value);
        String content = value.substring(kept.start(), kept.end());
        refuse(value, content.indexOf('\n') >= 0, "a line feed would start another assignment");
        refuse(value, content.indexOf('\r') >= 0, "a carriage return has no place in a unit file");
        refuse(value, content.indexOf('\0') >= 0, "NUL cannot be written");
        refuse(value, content.endsWith("\\"), "a backslash at the end would take in the next line");
        refuse(
                value,
                !Characters.isText(content),
                "an unpaired surrogate or a noncharacter has no place in a unit file");
        return content;
    }

    static String comment(String comment, String newline) {
        StringBuilder result = new StringBuilder();
        for (String line : comment.lines().toList()) {
            refuse(
                    comment,
                    Quoting.trimmed(line).endsWith("\\"),
                    "older readers would take in the line behind a backslash");
            refuse(comment, line.indexOf('\0') >= 0, "NUL cannot be written");
            refuse(
                    comment,
                    !Characters.isText(line),
                    "an unpaired surrogate or a noncharacter has no place in a unit file");
            result.append(result.isEmpty() ? "" : newline).append(line.isEmpty() ? "#" : "# " + line);
        }
        return result.isEmpty() ? "#" : result.toString();
    }

    private static void refuse(String value, boolean wrong, String reason) {
        if (wrong) {
            throw new IllegalArgumentException("Cannot stand in a unit file: '" + Excerpt.of(value) + "': " + reason);
        }
    }

    static Span trimmed(String text, Span line) {
        int from = Blanks.skipUnicode(text, line.start(), line.end());
        return new Span(from, Blanks.trimUnicode(text, from, line.end()));
    }
}
