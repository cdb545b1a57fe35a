package dev.quadlet.syntax;

import dev.quadlet.source.Span;

/** Refuses what would not come back as it was written. */
final class Spellings {
    private Spellings() {}

    static String section(String name) {
        if (!Names.isSection(name) || !Names.isSystemdSection(name) || !isText(name)) {
            throw new IllegalArgumentException("Not the name of a section: '" + name + "'");
        }
        return name;
    }

    static String key(String key) {
        boolean sound = !key.isEmpty()
                && "#;:[\ufeff".indexOf(key.charAt(0)) < 0
                && key.chars().noneMatch(c -> c == '=' || Character.isISOControl(c) || Blanks.isUnicode((char) c))
                && isText(key)
                && Names.key(key).equals(key);
        if (!sound) {
            throw new IllegalArgumentException("Not a key: '" + key + "'");
        }
        return key;
    }

    /** A value of a key that stands in a document already, whatever that is called. */
    static String valueOf(String key, String value, LineJoiner reader) {
        refuse(value, key.startsWith("[") && value.indexOf(']') >= 0, "'" + key + "=' would start a section");
        return value(value, reader);
    }

    static String value(String value, LineJoiner reader) {
        Span kept = reader.trimmed(value);
        String content = value.substring(kept.start(), kept.end());
        refuse(value, content.indexOf('\n') >= 0, "a line feed would start another assignment");
        refuse(value, content.indexOf('\r') >= 0, "a carriage return has no place in a unit file");
        refuse(value, content.indexOf('\0') >= 0, "NUL cannot be written");
        refuse(value, content.endsWith("\\"), "a backslash at the end would take in the next line");
        refuse(value, !isText(content), "an unpaired surrogate or a noncharacter has no place in a unit file");
        return content;
    }

    static String comment(String comment, String newline) {
        StringBuilder result = new StringBuilder();
        for (String line : comment.lines().toList()) {
            refuse(comment, line.endsWith("\\"), "older readers would take in the line behind a backslash");
            refuse(comment, line.indexOf('\0') >= 0, "NUL cannot be written");
            result.append(result.isEmpty() ? "" : newline).append(line.isEmpty() ? "#" : "# " + line);
        }
        return result.isEmpty() ? "#" : result.toString();
    }

    private static boolean isText(String text) {
        return text.codePoints().allMatch(Characters::isUnicode);
    }

    private static void refuse(String value, boolean wrong, String reason) {
        if (wrong) {
            throw new IllegalArgumentException("Cannot stand in a unit file: '" + value + "': " + reason);
        }
    }

    static Span trimmed(String text, Span line) {
        int from = Blanks.skipUnicode(text, line.start(), line.end());
        return new Span(from, Blanks.trimUnicode(text, from, line.end()));
    }
}
