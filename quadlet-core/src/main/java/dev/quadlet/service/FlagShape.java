package dev.quadlet.service;

import dev.quadlet.key.Key;
import dev.quadlet.key.Keys;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that Podman's command gets for a key, as the table of keys shows them: {@code --tz V}, {@code --module=V},
 * {@code --security-opt mask=V}, or for a boolean {@code --init | --init=false}.
 */
final class FlagShape {
    private static final Map<Key<?>, FlagShape> KNOWN = new HashMap<>();

    static {
        Keys.all().forEach(key -> key.podmanFlag().ifPresent(flag -> KNOWN.put(key, parse(flag))));
    }

    private final List<List<String>> alternatives;
    private final int valueStart;

    private FlagShape(List<List<String>> alternatives) {
        this.alternatives = alternatives;
        this.valueStart = valueStart(last(alternatives.get(0)));
    }

    static FlagShape of(Key<?> key) {
        FlagShape shape = KNOWN.get(key);
        if (shape == null) {
            throw new IllegalArgumentException(key + " makes no words");
        }
        return shape;
    }

    private static FlagShape parse(String flag) {
        List<List<String>> alternatives = new ArrayList<>();
        for (String alternative : flag.split(" \\| ", -1)) {
            alternatives.add(List.of(alternative.split(" ", -1)));
        }
        return new FlagShape(alternatives);
    }

    /** Whether the option has a value; otherwise it is there or not. */
    boolean takesValue() {
        return valueStart < last(alternatives.get(0)).length();
    }

    /** The words for a value. */
    List<String> words(String value) {
        List<String> words = new ArrayList<>(alternatives.get(0));
        words.set(words.size() - 1, last(words).substring(0, valueStart) + value);
        return words;
    }

    /** The words for true, or for false if that has any. */
    List<String> words(boolean value) {
        if (value) {
            return alternatives.get(0);
        }
        return alternatives.size() > 1 ? alternatives.get(1) : List.of();
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }

    /** The value is shown in capitals, also as {@code K=V}; what stands before it belongs to the option. */
    private static int valueStart(String word) {
        int start = word.length();
        for (int at = word.length() - 1; at >= 0 && isPlaceholder(word.charAt(at)); at--) {
            start = Character.isUpperCase(word.charAt(at)) ? at : start;
        }
        return start;
    }

    private static boolean isPlaceholder(char c) {
        return Character.isUpperCase(c) || c == '=' || c == ':';
    }
}
