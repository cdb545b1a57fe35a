package dev.quadlet.value;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Strings that go wrong when somebody on the way from the builder to the container reads them again. They stand in
 * {@code nasty-strings.tsv}, name and text, with Java's escapes in the text.
 */
public final class NastyStrings {
    private static final Map<String, String> BY_NAME = load();

    private NastyStrings() {}

    /** All of them, by name. */
    public static Map<String, String> byName() {
        return BY_NAME;
    }

    static Stream<String> all() {
        return BY_NAME.values().stream();
    }

    private static Map<String, String> load() {
        try (InputStream in = Objects.requireNonNull(NastyStrings.class.getResourceAsStream("nasty-strings.tsv"))) {
            List<String> rows = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
            Map<String, String> byName = new TreeMap<>();
            for (String row : rows) {
                int tab = row.indexOf('\t');
                byName.put(row.substring(0, tab), unescaped(row.substring(tab + 1)));
            }
            return Map.copyOf(byName);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean escape = text.charAt(i) == '\\';
            if (escape && text.charAt(i + 1) == 'u') {
                plain.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else if (escape) {
                plain.append(text.substring(i, i + 2).translateEscapes());
                i++;
            } else {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }
}
