package dev.quadlet.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/**
 * What matters here of a word of {@code Mount=}. A path with a comma in it is none that could matter.
 *
 * @param type the first {@code type=}; without one Podman takes a volume
 * @param sourceField the last {@code source=…} or {@code src=…}, as it is written
 * @param options what is no pair, or a pair of another key, as it is written
 */
record MountWord(String type, Optional<String> sourceField, List<String> options) {
    static MountWord of(String word) {
        Optional<String> type = Optional.empty();
        Optional<String> source = Optional.empty();
        List<String> options = new ArrayList<>();
        for (String field : word.split(",", -1)) {
            String plain = unquoted(field);
            String value = StringUtils.substringAfter(plain, "=");
            switch (StringUtils.substringBefore(plain, "=")) {
                case "type" -> type = type.or(() -> Optional.of(value));
                case "source", "src" -> source = Optional.of(plain);
                default -> options.add(plain);
            }
        }
        return new MountWord(type.orElse("volume"), source, options);
    }

    private static String unquoted(String field) {
        boolean isQuoted = field.length() > 1 && field.startsWith("\"") && field.endsWith("\"");
        return isQuoted ? field.substring(1, field.length() - 1) : field;
    }

    Optional<String> source() {
        return sourceField.map(field -> StringUtils.substringAfter(field, "="));
    }

    /** Where the source stands in the line. */
    Origin origin(Placed line) {
        return line.originBehind(
                sourceField
                        .map(field -> StringUtils.substringBefore(field, "=") + "=")
                        .orElse(""),
                source().orElse(""));
    }

    boolean isReadOnly() {
        return List.of("ro", "ro=true", "readonly", "readonly=true").stream().anyMatch(options::contains);
    }

    /** Whether the content gets an SELinux label that is this container's alone. */
    boolean isRelabelled() {
        return options.contains("relabel=private");
    }
}
