package dev.quadlet.value;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One notation for spans of time: which units it knows, and what a bare number means. */
enum TimeUnits {
    /** That of Go's standard library. */
    GO("", "expected Go's notation, like 1m30s", ""),

    /** That of systemd.time(7). */
    SYSTEMD("s", "expected systemd's notation, like 1min 30s", " ");

    private static final long MICRO = 1_000;
    private static final long MILLI = 1_000 * MICRO;
    private static final long SECOND = 1_000 * MILLI;
    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;
    private static final long YEAR = 31_557_600 * SECOND;

    private static final Map<String, Long> SHARED =
            Map.of("us", MICRO, "µs", MICRO, "μs", MICRO, "ms", MILLI, "s", SECOND, "m", MINUTE, "h", HOUR);
    private static final Map<String, Long> OF_SYSTEMD = Map.ofEntries(
            Map.entry("usec", MICRO),
            Map.entry("msec", MILLI),
            Map.entry("sec", SECOND),
            Map.entry("second", SECOND),
            Map.entry("seconds", SECOND),
            Map.entry("min", MINUTE),
            Map.entry("minute", MINUTE),
            Map.entry("minutes", MINUTE),
            Map.entry("hr", HOUR),
            Map.entry("hour", HOUR),
            Map.entry("hours", HOUR),
            Map.entry("d", DAY),
            Map.entry("day", DAY),
            Map.entry("days", DAY),
            Map.entry("w", 7 * DAY),
            Map.entry("week", 7 * DAY),
            Map.entry("weeks", 7 * DAY),
            Map.entry("M", YEAR / 12),
            Map.entry("month", YEAR / 12),
            Map.entry("months", YEAR / 12),
            Map.entry("y", YEAR),
            Map.entry("year", YEAR),
            Map.entry("years", YEAR));

    private static final String KIND = "time span";

    /** What a 64-bit number of nanoseconds holds. */
    private static final Duration LONGEST_OF_GO = Duration.ofNanos(Long.MAX_VALUE);

    /** What a 64-bit number of microseconds without a sign holds, but for the last, which is infinity. */
    private static final Duration LONGEST_OF_SYSTEMD = Duration.ofSeconds(18_446_744_073_709L, 551_614_000);

    private final String bare;
    private final String expected;
    private final String separator;

    TimeUnits(String bare, String expected, String separator) {
        this.bare = bare;
        this.expected = expected;
        this.separator = separator;
    }

    private Optional<Long> nanos(String unit) {
        if (this == GO) {
            return unit.equals("ns") ? Optional.of(1L) : Optional.ofNullable(SHARED.get(unit));
        }
        return Optional.ofNullable(SHARED.get(unit)).or(() -> Optional.ofNullable(OF_SYSTEMD.get(unit)));
    }

    Duration read(String text) {
        if (text.equals("0")) {
            return Duration.ZERO;
        }
        BigDecimal nanos = BigDecimal.ZERO;
        int at = 0;
        while (at < text.length()) {
            int unit = end(text, at, true);
            int next = end(text, unit, false);
            nanos = nanos.add(number(text, text.substring(at, unit)).multiply(unit(text, text.substring(unit, next))));
            at = next;
        }
        return duration(text, nanos);
    }

    /** Where the digits, or what is behind them, come to their end. */
    private static int end(String text, int from, boolean digits) {
        int at = from;
        while (at < text.length() && isNumeric(text.charAt(at)) == digits) {
            at++;
        }
        return at;
    }

    private static boolean isNumeric(char c) {
        return (c >= '0' && c <= '9') || c == '.';
    }

    private BigDecimal number(String text, String digits) {
        boolean sound = digits.length() <= 20
                && digits.chars().anyMatch(c -> c != '.')
                && (this == GO || !digits.endsWith("."))
                && digits.indexOf('.') == digits.lastIndexOf('.');
        if (!sound) {
            throw new ValueException(KIND, text, expected);
        }
        return new BigDecimal(digits);
    }

    private BigDecimal unit(String text, String unit) {
        boolean spaced = !separator.isEmpty();
        String name = spaced ? unit.strip() : unit;
        return nanos(name.isEmpty() ? bare : name)
                .map(BigDecimal::valueOf)
                .orElseThrow(() -> new ValueException(KIND, text, expected));
    }

    private Duration duration(String text, BigDecimal nanos) {
        BigDecimal[] parts = nanos.divideAndRemainder(BigDecimal.valueOf(SECOND));
        if (parts[0].precision() - parts[0].scale() > 18) {
            throw tooLong(text);
        }
        return checked(text, Duration.ofSeconds(parts[0].longValue(), parts[1].longValue()));
    }

    private Duration checked(String text, Duration duration) {
        if (duration.compareTo(this == GO ? LONGEST_OF_GO : LONGEST_OF_SYSTEMD) > 0) {
            throw tooLong(text);
        }
        return duration;
    }

    private ValueException tooLong(String text) {
        return new ValueException(
                KIND, text, this == GO ? "Podman counts at most 292 years" : "systemd counts at most 584542 years");
    }

    /** The text that the reader takes. */
    String spelled(Duration duration) {
        return write(checked(duration.toString(), duration));
    }

    String write(Duration duration) {
        List<String> parts = new ArrayList<>();
        add(parts, duration.toHours(), "h");
        add(parts, duration.toMinutesPart(), this == GO ? "m" : "min");
        add(parts, duration.toSecondsPart(), "s");
        int nanos = duration.toNanosPart();
        add(parts, nanos / MILLI, "ms");
        add(parts, nanos % MILLI / MICRO, "us");
        if (nanos % MICRO != 0 && this == SYSTEMD) {
            throw new ValueException(KIND, duration.toString(), "systemd counts in microseconds");
        }
        add(parts, nanos % MICRO, "ns");
        return parts.isEmpty() ? "0s" : String.join(separator, parts);
    }

    private static void add(List<String> parts, long number, String unit) {
        if (number > 0) {
            parts.add(number + unit);
        }
    }
}
