package dev.quadlet.ansible.internal.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lines between two common ones, as one variable for each key, or, where that cannot be said, as one for all. */
final class Gap {
    private final String file;
    private final List<List<String>> different;

    private Gap(String file, List<List<String>> different) {
        this.file = file;
        this.different = different;
    }

    static List<Hole> holes(String file, List<List<String>> different) {
        return new Gap(file, different).holes();
    }

    private List<Hole> holes() {
        List<Map<String, String>> settings = new ArrayList<>();
        for (List<String> lines : different) {
            Optional<Map<String, String>> read = settings(lines);
            if (read.isEmpty()) {
                return List.of(whole());
            }
            settings.add(read.get());
        }
        List<String> order = order(settings);
        boolean fits = settings.stream().allMatch(own -> isInOrder(List.copyOf(own.keySet()), order));
        return fits ? order.stream().map(key -> hole(key, settings)).toList() : List.of(whole());
    }

    private Hole whole() {
        return new Hole(
                file,
                "",
                different.stream()
                        .map(lines -> Optional.of(String.join("", lines)))
                        .toList());
    }

    private Hole hole(String key, List<Map<String, String>> settings) {
        return new Hole(
                file,
                key,
                settings.stream().map(own -> Optional.ofNullable(own.get(key))).toList());
    }

    /** Assignments with a key each; empty when there is another line, or a key twice. */
    private static Optional<Map<String, String>> settings(List<String> lines) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (String line : lines) {
            int equals = line.indexOf('=');
            boolean whole = equals > 0 && isKey(line.substring(0, equals)) && isWhole(line);
            if (!whole
                    || settings.put(line.substring(0, equals), line.substring(equals + 1, line.length() - 1)) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(settings);
    }

    private static boolean isWhole(String line) {
        return line.endsWith("\n") && !line.endsWith("\\\n");
    }

    private static boolean isKey(String key) {
        return key.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '_'));
    }

    /** All keys; one that only a later text has stands behind the one that it follows there. */
    private static List<String> order(List<Map<String, String>> settings) {
        List<String> order = new ArrayList<>();
        for (Map<String, String> own : settings) {
            int at = 0;
            for (String key : own.keySet()) {
                int found = order.indexOf(key);
                if (found < 0) {
                    order.add(at++, key);
                } else {
                    at = found + 1;
                }
            }
        }
        return order;
    }

    private static boolean isInOrder(List<String> own, List<String> order) {
        return order.stream().filter(own::contains).toList().equals(own);
    }
}
