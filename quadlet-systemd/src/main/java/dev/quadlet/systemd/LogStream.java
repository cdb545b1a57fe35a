package dev.quadlet.systemd;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import dev.quadlet.systemd.host.CommandInterruptedException;
import dev.quadlet.systemd.host.RunningCommand;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Entries of a journal as they come. It never ends by itself: {@link #close} ends it, from any thread. Up to 1000 entries wait
 * for a slow reader; then journalctl waits, and nothing is lost. For one reading thread.
 */
public final class LogStream implements Iterator<LogEntry>, AutoCloseable {
    private static final int BUFFER = 1000;

    private final BlockingQueue<Optional<LogEntry>> buffer = new ArrayBlockingQueue<>(BUFFER);
    private final RunningCommand journal;
    private final Thread reader;
    private volatile boolean closed;
    private volatile @Nullable String problem;
    private @Nullable LogEntry next;

    LogStream(RunningCommand journal, Predicate<LogEntry> wanted) {
        this.journal = journal;
        this.reader = new Thread(() -> readAll(wanted), "quadlet-journal");
        reader.setDaemon(true);
        reader.start();
    }

    /** The end is an entry that is none. */
    private void readAll(Predicate<LogEntry> wanted) {
        try (JournalReader entries = new JournalReader(journal.output())) {
            Optional<LogEntry> entry = entries.read();
            for (; entry.isPresent(); entry = entries.read()) {
                if (wanted.test(entry.get())) {
                    buffer.put(entry);
                }
            }
            problem = journal.errors().strip();
        } catch (IOException e) {
            problem = e.getMessage();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        end();
    }

    private void end() {
        try {
            buffer.put(Optional.empty());
        } catch (InterruptedException e) {
            buffer.clear();
            buffer.add(Optional.empty());
        }
    }

    /**
     * Waits for an entry.
     *
     * @return false when the stream was closed
     * @throws JournalException when the journal ended by itself
     * @throws CommandInterruptedException when the thread was interrupted, which it still is then
     */
    @Override
    public boolean hasNext() {
        while (next == null && !closed) {
            fetch(Duration.ofDays(1));
        }
        return next != null && !closed;
    }

    /**
     * The next entry, when it comes in time.
     *
     * @param time how long to wait
     * @return the entry; empty when none came, or the stream was closed
     * @throws JournalException when the journal ended by itself
     * @throws CommandInterruptedException when the thread was interrupted, which it still is then
     */
    public Optional<LogEntry> poll(Duration time) {
        if (next == null && !closed) {
            fetch(time);
        }
        Optional<LogEntry> entry = closed ? Optional.empty() : Optional.ofNullable(next);
        next = null;
        return entry;
    }

    @Override
    public LogEntry next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The journal is closed");
        }
        return poll(Duration.ZERO).orElseThrow();
    }

    private void fetch(Duration time) {
        try {
            Optional<LogEntry> entry = buffer.poll(time.toMillis(), MILLISECONDS);
            if (entry == null) {
                return;
            }
            next = entry.orElse(null);
            if (next == null) {
                ended();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandInterruptedException("Following the journal");
        }
    }

    private void ended() {
        if (!closed) {
            close();
            throw new JournalException(String.valueOf(problem));
        }
    }

    /**
     * The same as a stream; its {@code close} closes this.
     *
     * @return the entries that are still to come
     */
    public Stream<LogEntry> stream() {
        Spliterator<LogEntry> entries =
                Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(entries, false).onClose(this::close);
    }

    /** Ends it: whoever waits for an entry gets none. */
    @Override
    public void close() {
        closed = true;
        journal.close();
        reader.interrupt();
    }
}
