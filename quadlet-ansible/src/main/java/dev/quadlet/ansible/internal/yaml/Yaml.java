package dev.quadlet.ansible.internal.yaml;

import java.util.Collection;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes YAML as people who keep Ansible projects do: two blanks, quotes only where they are needed, double ones. Strings are
 * content: one with the braces of Jinja is marked {@code !unsafe}, so that Ansible leaves it alone.
 */
public final class Yaml {
    private static final String START = "---\n";
    private static final Set<String> WORDS =
            Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "null", "none", "nan", "inf");

    private final StringBuilder text = new StringBuilder();

    private Yaml() {}

    /**
     * A document.
     *
     * @param comment what stands above it, without number signs; may be empty
     * @param values keys with strings, numbers, booleans, null, {@link Expression}s, lists and maps
     * @return the text
     */
    public static String document(String comment, Map<String, ? extends @Nullable Object> values) {
        Yaml yaml = new Yaml();
        yaml.text.append(START);
        comment.lines().forEach(line -> yaml.text.append("# ").append(line).append('\n'));
        yaml.map(values, 0);
        return yaml.text.toString();
    }

    private void map(Map<?, ?> values, int depth) {
        boolean first = true;
        for (Map.Entry<?, ?> entry : values.entrySet()) {
            indent(first && afterDash() ? 0 : depth);
            text.append(scalar(String.valueOf(entry.getKey()))).append(':');
            value(entry.getValue(), depth + 1);
            first = false;
        }
    }

    private boolean afterDash() {
        return text.toString().endsWith("- ");
    }

    private void value(@Nullable Object value, int depth) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            text.append('\n');
            map(map, depth);
        } else if (value instanceof Collection<?> list && !list.isEmpty()) {
            text.append('\n');
            list(list, depth);
        } else {
            text.append(' ').append(inline(value)).append('\n');
        }
    }

    private void list(Collection<?> values, int depth) {
        for (Iterator<?> each = values.iterator(); each.hasNext(); ) {
            Object value = each.next();
            indent(depth);
            text.append("- ");
            if (value instanceof Map<?, ?> map && !map.isEmpty()) {
                map(map, depth + 1);
            } else {
                text.append(inline(value)).append('\n');
            }
        }
    }

    private void indent(int depth) {
        text.append("  ".repeat(depth));
    }

    private static String inline(@Nullable Object value) {
        if (value instanceof Expression expression) {
            return quoted(expression.template());
        }
        if (value instanceof Map) {
            return "{}";
        }
        if (value instanceof Collection) {
            return "[]";
        }
        return value instanceof String string ? scalar(string) : String.valueOf(value);
    }

    private static String scalar(String string) {
        if (string.contains("{{") || string.contains("{%") || string.contains("{#")) {
            return "!unsafe " + quoted(string);
        }
        return isPlain(string) ? string : quoted(string);
    }

    /** Begins with a letter or slash, has nothing that means something to YAML, and is no word for something else. */
    private static boolean isPlain(String string) {
        return !string.isEmpty()
                && (isLetter(string.charAt(0)) || string.charAt(0) == '/')
                && string.chars().allMatch(c -> isLetter(c) || (c >= '0' && c <= '9') || "_./@+=,:-".indexOf(c) >= 0)
                && !string.endsWith(":")
                && !WORDS.contains(string.toLowerCase(Locale.ROOT));
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static String quoted(String string) {
        StringBuilder quoted = new StringBuilder("\"");
        string.codePoints().forEach(c -> quoted.append(escaped(c)));
        return quoted.append('"').toString();
    }

    private static String escaped(int c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default -> isPrintable(c) ? Character.toString(c) : number(c);
        };
    }

    /** By the YAML specification, less what ends a line, marks the order of bytes, or shows nothing. */
    private static boolean isPrintable(int c) {
        return (c >= ' ' && c <= '~')
                || (c > 0xA0 && c <= 0xD7FF && c != 0x2028 && c != 0x2029)
                || (c >= 0xE000 && c <= 0xFFFD && c != 0xFEFF)
                || c >= 0x10000;
    }

    private static String number(int c) {
        return c <= 0xFF ? "\\x%02X".formatted(c) : "\\u%04X".formatted(c);
    }
}
