package dev.quadlet.systemd;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An entry of the journal; see systemd.journal-fields(7). */
public final class LogEntry {
    private final Map<String, List<String>> fields;
    private final byte[] message;

    /** The fields of an entry, and the bytes of its message, without the newline that conmon leaves at the end. */
    LogEntry(Map<String, List<String>> fields, byte[] message) {
        this.fields = Map.copyOf(fields);
        boolean newline = message.length > 0 && message[message.length - 1] == '\n';
        this.message = Arrays.copyOf(message, message.length - (newline ? 1 : 0));
    }

    /**
     * Where it stands.
     *
     * @return the place behind which reading goes on
     */
    public Cursor cursor() {
        return new Cursor(field("__CURSOR").orElseThrow());
    }

    /**
     * When the journal got it.
     *
     * @return the time, to the microsecond
     */
    public Instant time() {
        long micros = Long.parseLong(field("__REALTIME_TIMESTAMP").orElseThrow());
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    /**
     * The unit that it comes from or, when systemd wrote it, that it is about.
     *
     * @return the unit's name; empty when it has to do with none
     */
    public Optional<String> unit() {
        return first("USER_UNIT", "UNIT", "_SYSTEMD_USER_UNIT", "_SYSTEMD_UNIT");
    }

    /**
     * The run of the unit.
     *
     * @return as {@link UnitStatus#invocationId}; empty when it belongs to none
     */
    public Optional<String> invocation() {
        return first("USER_INVOCATION_ID", "INVOCATION_ID", "_SYSTEMD_INVOCATION_ID");
    }

    private Optional<String> first(String... names) {
        return List.of(names).stream()
                .map(this::field)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * Who wrote it.
     *
     * @return the source
     */
    public LogSource source() {
        return LogSource.of(this);
    }

    /**
     * Which output of a container it was written to.
     *
     * @return the output, where that is known
     */
    public LogOutput output() {
        return LogOutput.of(this);
    }

    /**
     * What it says. It may have several lines, and colours.
     *
     * @return the message as UTF-8; what is none becomes U+FFFD
     */
    public String text() {
        return new String(message, UTF_8);
    }

    /**
     * What it says.
     *
     * @return the message as it was written, whatever its encoding; without the newline at its end
     */
    public byte[] bytes() {
        return message.clone();
    }

    /**
     * A field.
     *
     * @param name its name
     * @return its first value; empty when there is none
     */
    public Optional<String> field(String name) {
        return fields.getOrDefault(name, List.of()).stream().findFirst();
    }

    /**
     * All fields. One may have several values.
     *
     * @return the values by name
     */
    public Map<String, List<String>> fields() {
        return fields;
    }

    /** Time and message. */
    @Override
    public String toString() {
        return time() + " " + text();
    }
}
