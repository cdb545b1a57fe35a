package dev.quadlet.lint;

import dev.quadlet.value.TimeSpan;
import dev.quadlet.value.ValueException;
import java.time.Duration;
import java.util.function.Function;

/** Reads times that may be missing or wrong. */
final class Times {
    private static final Duration FOREVER = Duration.ofSeconds(-1);

    private Times() {}

    /** A time of [Service]; negative when there is no end to it. */
    static Duration systemd(LintUnit unit, String key, Duration otherwise) {
        return unit.last("Service", key)
                .map(setting -> read(setting.value(), TimeSpan::parse, otherwise))
                .orElse(otherwise);
    }

    static Duration podman(LintUnit unit, String key, Duration otherwise) {
        return unit.lastOwn(key)
                .map(setting -> read(setting.unquoted(), TimeSpan::parseGo, otherwise))
                .orElse(otherwise);
    }

    private static Duration read(String value, Function<String, TimeSpan> reader, Duration otherwise) {
        try {
            TimeSpan time = reader.apply(value);
            boolean never = time.equals(TimeSpan.INFINITY)
                    || time.duration().filter(Duration::isZero).isPresent();
            return never ? FOREVER : time.duration().orElse(otherwise);
        } catch (ValueException unreadable) {
            return otherwise;
        }
    }
}
