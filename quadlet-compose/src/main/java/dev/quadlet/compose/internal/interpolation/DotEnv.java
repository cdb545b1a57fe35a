package dev.quadlet.compose.internal.interpolation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads files of variables as compose does. */
public final class DotEnv {
    private final String text;
    private final boolean raw;
    private final Function<String, Optional<String>> outer;
    private final Consumer<String> missing;
    private final Map<String, String> values = new LinkedHashMap<>();
    private int at;

    private DotEnv(String text, boolean raw, Function<String, Optional<String>> outer, Consumer<String> missing) {
        this.text = text.replace("\r\n", "\n");
        this.raw = raw;
        this.outer = outer;
        this.missing = missing;
    }

    /**
     * Reads a file.
     *
     * @param text the file's text
     * @param raw whether values are what stands behind the equals sign, without quotes and variables
     * @param outer variables that are defined elsewhere; the file's own ones count before them
     */
    public static Map<String, String> read(String text, boolean raw, Function<String, Optional<String>> outer) {
        return read(text, raw, outer, name -> {});
    }

    /**
     * Reads a file.
     *
     * @param text the file's text
     * @param raw whether values are what stands behind the equals sign, without quotes and variables
     * @param outer variables that are defined elsewhere; the file's own ones count before them
     * @param missing told the names of variables that have no value, and are empty therefore
     */
    public static Map<String, String> read(
            String text, boolean raw, Function<String, Optional<String>> outer, Consumer<String> missing) {
        DotEnv reader = new DotEnv(text, raw, outer, missing);
        while (reader.at < reader.text.length()) {
            reader.line();
        }
        return reader.values;
    }

    private void line() {
        int end = endOfLine();
        int equals = separator(end);
        String name = text.substring(at, equals).strip();
        name = name.startsWith("export ") ? name.substring("export ".length()).strip() : name;
        if (name.isEmpty() || name.startsWith("#")) {
            at = end + 1;
        } else if (equals == end) {
            inherit(name);
            at = end + 1;
        } else {
            at = equals + 1;
            values.put(name, value(endOfLine()));
        }
    }

    private void inherit(String name) {
        if (name.indexOf(' ') < 0) {
            outer.apply(name).ifPresent(value -> values.put(name, value));
        }
    }

    private int endOfLine() {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private int separator(int end) {
        for (int i = at; i < end; i++) {
            if (text.charAt(i) == '=' || (!raw && text.startsWith(": ", i))) {
                return i;
            }
        }
        return end;
    }

    private String value(int end) {
        String rest = text.substring(at, end);
        String stripped = rest.strip();
        char first = stripped.isEmpty() || raw ? ' ' : stripped.charAt(0);
        int quote = at + rest.indexOf(first);
        int close = first == '"' || first == '\'' ? closing(quote) : -1;
        if (close < 0) {
            at = end + 1;
            return raw ? rest : filled(withoutComment(stripped));
        }
        at = close;
        at = endOfLine() + 1;
        String inner = text.substring(quote + 1, close);
        return first == '\'' ? inner : filled(unescaped(inner));
    }

    private int closing(int quote) {
        char wanted = text.charAt(quote);
        for (int i = quote + 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\' && wanted == '"') {
                i++;
            } else if (text.charAt(i) == wanted) {
                return i;
            }
        }
        return -1;
    }

    private static String withoutComment(String value) {
        if (value.startsWith("#")) {
            return "";
        }
        int comment = value.indexOf(" #");
        return comment < 0 ? value : value.substring(0, comment).strip();
    }

    private static String unescaped(String inner) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < inner.length(); i++) {
            char c = inner.charAt(i);
            if (c == '\\' && i + 1 < inner.length()) {
                plain.append(escape(inner.charAt(++i)));
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static String escape(char c) {
        return switch (c) {
            case 'n' -> "\n";
            case 'r' -> "\r";
            case 't' -> "\t";
            case '"', '\\' -> String.valueOf(c);
            case '$' -> "$$";
            default -> "\\" + c;
        };
    }

    private String filled(String value) {
        Filling filling = new Filling(
                name -> Optional.ofNullable(values.get(name)).or(() -> outer.apply(name)),
                (name, message) -> missing.accept(name));
        return Template.parse(value).map(filling::fill).orElse(value);
    }
}
