package dev.quadlet.compose.internal.code;

import dev.quadlet.compose.internal.interpolation.Placeholders;
import dev.quadlet.compose.internal.yaml.Ascii;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Texts and names of Java. */
final class JavaText {
    private final Placeholders placeholders;

    JavaText(Placeholders placeholders) {
        this.placeholders = placeholders;
    }

    /** An expression of a text; what stands for a parameter in it becomes one. */
    String expression(String text) {
        List<String> terms = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            Found found = next(text, from);
            if (found.at() > from) {
                terms.add(literal(text.substring(from, found.at())));
            }
            if (!found.name().isEmpty()) {
                terms.add(name(found.name()));
            }
            from = found.at() + found.length();
        }
        return terms.isEmpty() ? "\"\"" : startsWithText(terms);
    }

    /**
     * What stands for a parameter.
     *
     * @param at where it stands
     * @param length how long it is
     * @param name the name of the variable; empty at the end of the text
     */
    private record Found(int at, int length, String name) {}

    private Found next(String text, int from) {
        return placeholders.parameters().entrySet().stream()
                .map(entry -> new Found(
                        text.indexOf(entry.getKey(), from), entry.getKey().length(), entry.getValue()))
                .filter(found -> found.at() >= 0)
                .min(Comparator.comparingInt(Found::at))
                .orElse(new Found(text.length(), 0, ""));
    }

    private static String literal(String text) {
        StringBuilder literal = new StringBuilder();
        text.codePoints().forEach(c -> literal.append(escaped(c)));
        return "\"" + literal + "\"";
    }

    private static String startsWithText(List<String> terms) {
        String joined = String.join(" + ", terms);
        return terms.size() == 1 || joined.startsWith("\"") ? joined : "\"\" + " + joined;
    }

    private static String escaped(int c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> c < ' ' || c == 0x7F ? String.format(Locale.ROOT, "\\u%04x", c) : Character.toString(c);
        };
    }

    /** The parameters that a text needs. */
    Set<String> parameters(String text) {
        Set<String> names = new LinkedHashSet<>();
        placeholders.parameters().forEach((token, name) -> {
            if (text.contains(token)) {
                names.add(name(name));
            }
        });
        return names;
    }

    /** A name as Java has it: {@code DB_HOST} and {@code db-host} become {@code dbHost}. */
    static String name(String text) {
        boolean shouting = text.equals(text.toUpperCase(Locale.ROOT));
        StringBuilder name = new StringBuilder();
        boolean upper = false;
        for (char c : (shouting ? text.toLowerCase(Locale.ROOT) : text).toCharArray()) {
            boolean sound = Ascii.isOfName(c, "");
            if (sound) {
                name.append(upper ? Character.toUpperCase(c) : name.isEmpty() ? Character.toLowerCase(c) : c);
            }
            upper = !sound && !name.isEmpty();
        }
        String plain = name.isEmpty() || Ascii.isDigit(name.charAt(0)) ? "_" + name : name.toString();
        return SourceVersion.isKeyword(plain) ? plain + "_" : plain;
    }
}
