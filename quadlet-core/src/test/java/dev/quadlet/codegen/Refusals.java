package dev.quadlet.codegen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** When the setters of a type throw, for their documentation. */
final class Refusals {
    private static final List<String> CONTENT = List.of(
            "image",
            "image-name",
            "volume",
            "mount",
            "network",
            "port",
            "env",
            "label",
            "annotation",
            "setting",
            "option",
            "secret",
            "command",
            "health",
            "device",
            "host");
    private static final List<String> BOUNDED = List.of(
            "natural",
            "positive",
            "count",
            "exit-status",
            "oom-score",
            "nice",
            "realtime-priority",
            "io-priority",
            "weight");
    private static final Map<String, String> ALL = all();

    private Refusals() {}

    private static Map<String, String> all() {
        Map<String, String> all = new HashMap<>();
        CONTENT.forEach(type -> all.put(type, "a character of it has no spelling in this key"));
        BOUNDED.forEach(type -> all.put(type, "it is another number, or a variable where none is filled in"));
        all.put("duration", "it is {@link TimeSpan#INFINITY} or {@link TimeSpan#DISABLED}");
        all.put("timeout", "it is zero, {@link TimeSpan#INFINITY} or {@link TimeSpan#DISABLED}");
        all.put("interval", "it is {@link TimeSpan#INFINITY}");
        all.put("timespan", "it is {@link TimeSpan#DISABLED}, or finer than a microsecond");
        all.put("size", "it is endless or a share, which only systemd knows");
        all.put("slice", "it is not the name of a slice");
        all.put("socket", "it is not the name of a socket unit");
        return Map.copyOf(all);
    }

    /** When the setter of the value throws. */
    static Optional<String> of(JavaType type) {
        return Optional.ofNullable(ALL.get(type.name()));
    }

    /** When the setter of the notation throws. */
    static String ofNotation(JavaType type) {
        return type.isNotation()
                ? "it has a line break or a NUL, ends in a backslash, or is not read as it stands"
                : "it is not the notation of such a value";
    }
}
