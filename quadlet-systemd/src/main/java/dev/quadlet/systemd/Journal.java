package dev.quadlet.systemd;

import dev.quadlet.Scope;
import dev.quadlet.systemd.host.Command;
import dev.quadlet.systemd.host.CommandResult;
import dev.quadlet.systemd.host.Host;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The journal of a host, as journalctl(1) tells it. What a user may see: root all, others their own.
 *
 * <p>To get exactly what an action brought forth, take the {@link #cursor} before it and read behind it. A container with {@code
 * LogDriver=k8s-file} is not in the journal.
 */
public final class Journal {
    private static final Command JOURNALCTL = Command.of(
                    "journalctl", "--no-pager", "--quiet", "--output=json", "--all")
            .withTimeout(Duration.ofMinutes(1))
            .withOutputLimit(64 << 20);

    private final Host host;
    private final Scope scope;

    private Journal(Host host, Scope scope) {
        this.host = host;
        this.scope = scope;
    }

    /**
     * A journal.
     *
     * @param host the machine and the user
     * @param scope whether units of the system are meant, or the user's
     * @return the journal; nothing is read yet
     */
    public static Journal on(Host host, Scope scope) {
        return new Journal(host, scope);
    }

    /**
     * Reads entries, the oldest first.
     *
     * @param query which; when it is too many, more than 64 MiB, ask for fewer
     * @return the entries
     * @throws MalformedOutputException when what journalctl prints is not what it prints
     * @throws dev.quadlet.systemd.host.CommandException when the cursor is none
     * @throws dev.quadlet.systemd.host.OutputLimitException when it is too much
     */
    public List<LogEntry> read(LogQuery query) {
        Command command = JOURNALCTL;
        if (query.countable().isPresent()) {
            command = command.with(List.of("--lines=" + query.countable().getAsInt()));
        }
        List<LogEntry> entries = run(command.with(arguments(query)));
        return query.last(entries.stream().filter(query::isWanted).toList());
    }

    private List<String> arguments(LogQuery query) {
        return query.arguments(scope == Scope.USER, host.user().uid());
    }

    private List<LogEntry> run(Command command) {
        CommandResult result = host.run(command).orThrow();
        List<LogEntry> entries = new ArrayList<>();
        try (JournalReader reader = new JournalReader(new ByteArrayInputStream(result.outputBytes()))) {
            for (Optional<LogEntry> entry = reader.read(); entry.isPresent(); entry = reader.read()) {
                entries.add(entry.get());
            }
        } catch (IOException e) {
            throw MalformedOutputException.of(result, "it is no journal: " + e.getMessage());
        }
        return entries;
    }

    /**
     * The end of the journal as it is now.
     *
     * @return the place of its last entry; empty when it has none that the user may see
     */
    public Optional<Cursor> cursor() {
        Command newest = JOURNALCTL.with(List.of("--lines=1", "--output-fields=PRIORITY"));
        return run(newest).stream().map(LogEntry::cursor).findFirst();
    }

    /**
     * Whether the entry at a place is still there. If not, the journal was cleaned up meanwhile, and who reads behind the place
     * may miss some: reading begins at the oldest that is left.
     *
     * @param cursor the place
     * @return false when there is a gap
     */
    public boolean holds(Cursor cursor) {
        Command at = JOURNALCTL.with(List.of("--cursor=" + cursor, "--lines=1", "--output-fields=PRIORITY"));
        return run(at).stream().anyMatch(entry -> entry.cursor().equals(cursor));
    }

    /**
     * Follows the journal: entries that are written from now on, or behind the query's cursor, as they come. Restarts of units,
     * rotation and a restart of journald do not end it.
     *
     * @param query which entries
     * @return the entries, which have to be closed
     */
    public LogStream follow(LogQuery query) {
        Optional<Cursor> from = query.after().or(this::cursor);
        LogQuery behind = from.map(query::after).orElse(query);
        Command follow = JOURNALCTL.with(List.of("--follow", "--no-tail")).with(arguments(behind));
        return new LogStream(host.start(follow), query::isWanted);
    }
}
