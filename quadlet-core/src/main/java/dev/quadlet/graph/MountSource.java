package dev.quadlet.graph;

import java.util.Optional;

/** Finds the source in a word of {@code Mount=}. A path with a comma in it is none that could matter here. */
final class MountSource {
    private MountSource() {}

    /** What the last {@code source=} or {@code src=} says. */
    static Optional<String> of(String word) {
        Optional<String> source = Optional.empty();
        for (String token : word.split(",", -1)) {
            String plain = token.startsWith("\"") && token.endsWith("\"") && token.length() > 1
                    ? token.substring(1, token.length() - 1)
                    : token;
            int equals = plain.indexOf('=');
            if (equals >= 0 && isSource(plain.substring(0, equals))) {
                source = Optional.of(plain.substring(equals + 1));
            }
        }
        return source;
    }

    private static boolean isSource(String key) {
        return key.equals("source") || key.equals("src");
    }
}
