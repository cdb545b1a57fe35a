package dev.quadlet.compose.internal.interpolation;

import dev.quadlet.compose.internal.yaml.Ascii;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Variables that are not filled in travel through the import as single characters of a private plane, so that texts with
 * variables are cut, joined and compared like any others. What such a character means is known here only.
 */
public final class Placeholders {
    private static final int FIRST = 0xF0000;

    /**
     * A variable behind a character.
     *
     * @param name its name
     * @param value what it is filled in with where it cannot stay a variable
     */
    public record Held(String name, String value) {}

    /** Stands for a parameter that is a number; nobody has it as a port. */
    private static final int FIRST_NUMBER = 47_613;

    private final List<Held> held = new ArrayList<>();
    private final Map<String, String> parameters = new LinkedHashMap<>();

    /** What stands for a parameter: a word or a number of its own, so that it passes for a value; or the value itself. */
    String parameter(String name, String value) {
        if (!parameters.containsValue(name) && isPlain(value)) {
            int count = parameters.size();
            parameters.put(Ascii.isNumber(value) ? String.valueOf(FIRST_NUMBER + count) : "qz" + count + "zq", name);
        }
        return parameters.entrySet().stream()
                .filter(entry -> entry.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(value);
    }

    private static boolean isPlain(String value) {
        boolean measured = !value.isEmpty() && Ascii.isDigit(value.charAt(0)) && value.indexOf('.') < 0;
        return Ascii.isNumber(value)
                || (!measured && !value.equals("true") && !value.equals("false") && !value.contains("/"));
    }

    /** What stands for parameters, and their names. */
    public Map<String, String> parameters() {
        return Collections.unmodifiableMap(parameters);
    }

    /** The character for a variable. */
    String hold(Held variable) {
        int known = held.indexOf(variable);
        if (known < 0) {
            known = held.size();
            held.add(variable);
        }
        return Character.toString(FIRST + known);
    }

    /** The variable that a character stands for. */
    public Optional<Held> variable(int codePoint) {
        int index = codePoint - FIRST;
        return index >= 0 && index < held.size() ? Optional.of(held.get(index)) : Optional.empty();
    }

    /** Whether a text has variables. */
    public boolean in(String text) {
        return !held.isEmpty() && text.codePoints().anyMatch(c -> variable(c).isPresent());
    }

    /** A text with all variables filled in. */
    public String plain(String text) {
        if (!in(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        text.codePoints()
                .forEach(c -> variable(c)
                        .ifPresentOrElse(held -> plain.append(held.value()), () -> plain.appendCodePoint(c)));
        return plain.toString();
    }

    /** The deferred variables and their values, each name once. */
    public Map<String, String> deferred() {
        Map<String, String> values = new LinkedHashMap<>();
        held.forEach(variable -> values.put(variable.name(), variable.value()));
        return values;
    }
}
