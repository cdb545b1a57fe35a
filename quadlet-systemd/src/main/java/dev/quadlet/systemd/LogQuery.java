package dev.quadlet.systemd;

import dev.quadlet.value.UnitName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** Which entries of the journal are wanted; immutable. Every condition that is added makes them fewer. */
public final class LogQuery {
    private final List<UnitName> units;
    private final Optional<String> invocation;
    private final OptionalLong process;
    private final Optional<Instant> since;
    private final Optional<Cursor> after;
    private final Set<LogSource> sources;
    private final OptionalInt last;

    private LogQuery(
            List<UnitName> units,
            Optional<String> invocation,
            OptionalLong process,
            Optional<Instant> since,
            Optional<Cursor> after,
            Set<LogSource> sources,
            OptionalInt last) {
        this.units = units;
        this.invocation = invocation;
        this.process = process;
        this.since = since;
        this.after = after;
        this.sources = sources;
        this.last = last;
    }

    /**
     * All entries that the user can see; in the scope of a user, those of the user.
     *
     * @return the query
     */
    public static LogQuery all() {
        return new LogQuery(
                List.of(),
                Optional.empty(),
                OptionalLong.empty(),
                Optional.empty(),
                Optional.empty(),
                EnumSet.allOf(LogSource.class),
                OptionalInt.empty());
    }

    /**
     * The entries of units: what runs in them, what Podman says about their containers, and systemd about them.
     *
     * @param units the units; at least one
     * @return the query
     * @throws IllegalArgumentException for no unit, a Quadlet or a template
     */
    public static LogQuery of(UnitName... units) {
        LogQuery all = all();
        return new LogQuery(
                ManagerCalls.checked(List.of(units)),
                all.invocation,
                all.process,
                all.since,
                all.after,
                all.sources,
                all.last);
    }

    /**
     * Those of one run of a unit, and of a user's also those of a process. Of a process of a user's that ends at once journald may
     * not find out any more which unit it belonged to; its last words are found by its number.
     *
     * @param id the run's number, as {@link UnitStatus#invocationId} tells
     * @param pid the process, as {@link UnitStatus#lastMainPid} tells; numbers are used again, so say {@link #after} or
     *     {@link #since}, too
     * @return the query
     * @throws IllegalArgumentException when one of them is no such number
     */
    public LogQuery invocation(String id, long pid) {
        if (pid <= 0) {
            throw new IllegalArgumentException("Not a process: " + pid);
        }
        return new LogQuery(units, invocation, OptionalLong.of(pid), since, after, sources, last).invocation(id);
    }

    /**
     * Those of one run of a unit.
     *
     * @param id its number, as {@link UnitStatus#invocationId} tells
     * @return the query
     * @throws IllegalArgumentException when that is no such number
     */
    public LogQuery invocation(String id) {
        if (id.isEmpty() || !id.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
            throw new IllegalArgumentException("Not an invocation: '" + id + "'");
        }
        return new LogQuery(units, Optional.of(id), process, since, after, sources, last);
    }

    /**
     * Those since a time.
     *
     * @param time the time; compared by the host's clock
     * @return the query
     */
    public LogQuery since(Instant time) {
        return new LogQuery(units, invocation, process, Optional.of(time), after, sources, last);
    }

    /**
     * Those behind a place.
     *
     * @param cursor the place, as of {@link Journal#cursor} or {@link LogEntry#cursor}
     * @return the query
     */
    public LogQuery after(Cursor cursor) {
        return new LogQuery(units, invocation, process, since, Optional.of(cursor), sources, last);
    }

    /**
     * Those of certain sources.
     *
     * @param first a source
     * @param others other sources
     * @return the query
     */
    public LogQuery only(LogSource first, LogSource... others) {
        return new LogQuery(units, invocation, process, since, after, EnumSet.of(first, others), last);
    }

    /**
     * The last of them. Counts for reading, not for following.
     *
     * @param count how many at most
     * @return the query
     * @throws IllegalArgumentException when the number is negative
     */
    public LogQuery last(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("Not a number of entries: " + count);
        }
        return new LogQuery(units, invocation, process, since, after, sources, OptionalInt.of(count));
    }

    Optional<Cursor> after() {
        return after;
    }

    boolean isWanted(LogEntry entry) {
        return sources.contains(entry.source());
    }

    /** The last ones; of a host that sends more. */
    List<LogEntry> last(List<LogEntry> entries) {
        int from = entries.size() - Math.min(entries.size(), last.orElse(Integer.MAX_VALUE));
        return List.copyOf(entries.subList(from, entries.size()));
    }

    /** The arguments of journalctl. An invocation belongs to one unit, so it stands alone; so do the user's entries. */
    List<String> arguments(boolean user, long uid) {
        List<String> arguments = new ArrayList<>();
        since.ifPresent(
                time -> arguments.add("--since=@%d.%06d".formatted(time.getEpochSecond(), time.getNano() / 1000)));
        after.ifPresent(cursor -> arguments.add("--after-cursor=" + cursor));
        if (invocation.isPresent()) {
            arguments.addAll(ofInvocation(invocation.get()));
            process.ifPresent(pid -> arguments.addAll(user ? List.of("+", "_PID=" + pid, "_UID=" + uid) : List.of()));
        } else if (!units.isEmpty()) {
            units.forEach(unit -> arguments.add((user ? "--user-unit=" : "--unit=") + unit));
        } else if (user) {
            arguments.add("_UID=" + uid);
        }
        return arguments;
    }

    private static List<String> ofInvocation(String id) {
        return List.of("_SYSTEMD_INVOCATION_ID=" + id, "+", "INVOCATION_ID=" + id, "+", "USER_INVOCATION_ID=" + id);
    }

    /** How many entries journalctl shall send, where it can count them. */
    OptionalInt countable() {
        boolean all = sources.size() == LogSource.values().length;
        return all && after.isEmpty() ? last : OptionalInt.empty();
    }
}
