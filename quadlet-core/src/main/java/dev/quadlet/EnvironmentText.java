package dev.quadlet;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Writes environment files so that each of their readers reads what was meant. */
final class EnvironmentText {
    private static final String ESCAPED_IN_QUOTES = "\"\\`$";

    private static final String BEFORE = "____before";
    private static final String AFTER = "____after";

    private EnvironmentText() {}

    static String of(EnvironmentFile file, Set<EnvironmentReader> readers) {
        StringBuilder text = new StringBuilder();
        for (String name : file.names()) {
            text.append(line(file, name, readers)).append('\n');
        }
        return text.toString();
    }

    /** Spellings are tried, and reading decides: a value that no spelling carries to all readers is refused. */
    private static String line(EnvironmentFile file, String name, Set<EnvironmentReader> readers) {
        String value = file.value(name).orElseThrow();
        return Stream.of(name + "=" + value, name + "=" + quoted(value))
                .filter(line -> hasUtf8(value))
                .filter(line -> readers.stream().allMatch(reader -> reads(reader, line, name, value)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        file.name() + ": no spelling of " + name + " reaches " + readers + " unchanged"));
    }

    private static boolean hasUtf8(String value) {
        return value.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }

    /** The line alone, between two others. */
    private static boolean reads(EnvironmentReader reader, String line, String name, String value) {
        Map<String, String> found = reader.read(BEFORE + "=1\n" + line + "\n" + AFTER + "=2\n");
        return found.equals(Map.of(BEFORE, "1", name, value, AFTER, "2"));
    }

    private static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            quoted.append(ESCAPED_IN_QUOTES.indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        return quoted.append('"').toString();
    }
}
