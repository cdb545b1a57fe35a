package dev.quadlet.compose.internal.code;

import dev.quadlet.compose.internal.interpolation.Placeholders;
import java.util.ArrayList;
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

    /** An expression of a text; variables in it are parameters. */
    String expression(String text) {
        List<String> terms = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        text.codePoints().forEach(c -> placeholders.variable(c).ifPresentOrElse(
                held -> {
                    flush(literal, terms);
                    terms.add(name(held.name()));
                },
                () -> literal.append(escaped(c))));
        flush(literal, terms);
        return terms.isEmpty() ? "\"\"" : startsWithText(terms);
    }

    private static String startsWithText(List<String> terms) {
        String joined = String.join(" + ", terms);
        return terms.size() == 1 || joined.startsWith("\"") ? joined : "\"\" + " + joined;
    }

    private static void flush(StringBuilder literal, List<String> terms) {
        if (!literal.isEmpty()) {
            terms.add("\"" + literal + "\"");
            literal.setLength(0);
        }
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
        text.codePoints().forEach(c -> placeholders.variable(c).ifPresent(held -> names.add(name(held.name()))));
        return names;
    }

    /** A name as Java has it: {@code DB_HOST} and {@code db-host} become {@code dbHost}. */
    static String name(String text) {
        boolean shouting = text.equals(text.toUpperCase(Locale.ROOT));
        StringBuilder name = new StringBuilder();
        boolean upper = false;
        for (char c : (shouting ? text.toLowerCase(Locale.ROOT) : text).toCharArray()) {
            boolean sound = c < 128 && Character.isLetterOrDigit(c);
            if (sound) {
                name.append(upper ? Character.toUpperCase(c) : name.isEmpty() ? Character.toLowerCase(c) : c);
            }
            upper = !sound && !name.isEmpty();
        }
        String plain = name.isEmpty() || Character.isDigit(name.charAt(0)) ? "_" + name : name.toString();
        return SourceVersion.isKeyword(plain) ? plain + "_" : plain;
    }
}
