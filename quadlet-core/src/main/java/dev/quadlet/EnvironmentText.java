package dev.quadlet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Writes environment files so that each of their readers reads what was meant. */
final class EnvironmentText {
    private static final String ESCAPED_IN_QUOTES = "\"\\`$";

    private EnvironmentText() {}

    static String of(EnvironmentFile file, Set<EnvironmentReader> readers) {
        StringBuilder text = new StringBuilder();
        for (String name : file.names()) {
            text.append(line(file, name, readers)).append('\n');
        }
        return text.toString();
    }

    /** Spelling is tried, and reading decides: a value that no spelling carries to all readers is refused. */
    private static String line(EnvironmentFile file, String name, Set<EnvironmentReader> readers) {
        String value = file.value(name).orElseThrow();
        return Stream.of(name + "=" + value, name + "=" + quoted(value))
                .filter(line -> isSound(value) && readers.stream().allMatch(reader -> reads(reader, line, name, value)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        file.name() + ": no spelling of " + name + " reaches " + readers + " unchanged"));
    }

    private static boolean isSound(String value) {
        return value.chars().noneMatch(c -> Character.isISOControl(c) && c != '\t' && c != '\n');
    }

    private static boolean reads(EnvironmentReader reader, String line, String name, String value) {
        List<String> around = List.of(line, "X=1\n" + line + "\nY=2");
        return around.stream().allMatch(text -> value.equals(reader.read(text).get(name)))
                && reader.read(around.get(1)).equals(Map.of("X", "1", name, value, "Y", "2"));
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
