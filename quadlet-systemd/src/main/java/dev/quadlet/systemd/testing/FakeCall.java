package dev.quadlet.systemd.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quadlet.systemd.host.Command;
import dev.quadlet.systemd.host.CommandInterruptedException;
import dev.quadlet.systemd.host.CommandTimeoutException;
import dev.quadlet.systemd.host.HostUser;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** A command that a {@link FakeHost} runs, as the {@link FakeProgram} sees it that answers. */
public final class FakeCall {
    private final FakeHost host;
    private final Command command;
    private final Streams streams;
    private final boolean waitsForOthers;
    private final Duration end;

    private FakeCall(FakeHost host, Command command, Streams streams, boolean waitsForOthers) {
        this.host = host;
        this.command = command;
        this.streams = streams;
        this.waitsForOthers = waitsForOthers;
        this.end = host.clock().elapsed().plus(command.timeout());
    }

    /** Where a program reads and writes. */
    record Streams(InputStream input, OutputStream output, OutputStream errors) {}

    /** A command whose caller waits for its end. */
    static FakeCall inFront(FakeHost host, Command command, Streams streams) {
        return new FakeCall(host, command, streams, false);
    }

    /** A command that runs beside its caller: it does not move the time. */
    static FakeCall inBackground(FakeHost host, Command command, Streams streams) {
        return new FakeCall(host, command, streams, true);
    }

    /**
     * What runs.
     *
     * @return the command
     */
    public Command command() {
        return command;
    }

    /**
     * The words behind the program.
     *
     * @return the arguments
     */
    public List<String> arguments() {
        return command.words().subList(1, command.words().size());
    }

    /**
     * Who runs it.
     *
     * @return the user
     */
    public HostUser user() {
        return host.user();
    }

    /**
     * The host that it runs on, as its user.
     *
     * @return the host
     */
    public FakeHost host() {
        return host;
    }

    /**
     * Its environment.
     *
     * @return the values by name
     */
    public Map<String, String> environment() {
        return host.environment(command);
    }

    /**
     * Its standard input.
     *
     * @return the stream
     */
    public InputStream input() {
        return streams.input();
    }

    /**
     * Prints to its standard output.
     *
     * @param text what, in UTF-8
     * @throws dev.quadlet.systemd.host.OutputLimitException when that is more than the command may
     */
    public void print(String text) {
        print(text.getBytes(UTF_8));
    }

    /**
     * Prints to its standard output.
     *
     * @param bytes what
     * @throws dev.quadlet.systemd.host.OutputLimitException when that is more than the command may
     */
    public void print(byte[] bytes) {
        write(streams.output(), bytes);
    }

    /**
     * Prints to its standard error.
     *
     * @param text what, in UTF-8
     * @throws dev.quadlet.systemd.host.OutputLimitException when that is more than the command may
     */
    public void printError(String text) {
        write(streams.errors(), text.getBytes(UTF_8));
    }

    private static void write(OutputStream to, byte[] bytes) {
        try {
            to.write(bytes);
            to.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes its time.
     *
     * @param time how long
     * @throws InterruptedException when it is killed
     * @throws CommandTimeoutException when the command may not take that long
     */
    public void sleep(Duration time) throws InterruptedException {
        Duration until = host.clock().elapsed().plus(time);
        waitUntil(() -> host.clock().elapsed().compareTo(until) >= 0, until);
    }

    /**
     * Waits for something.
     *
     * @param done whether it is there; asked again whenever something may have changed
     * @throws InterruptedException when it is killed
     * @throws CommandTimeoutException when the command may not take that long
     */
    public void waitUntil(BooleanSupplier done) throws InterruptedException {
        waitUntil(done, end);
    }

    private void waitUntil(BooleanSupplier done, Duration known) throws InterruptedException {
        BooleanSupplier over = () -> host.isClosed() || done.getAsBoolean();
        if (waitsForOthers) {
            host.clock().watch(over);
        } else if (!host.clock().await(over, known.compareTo(end) < 0 ? known : end) && !done.getAsBoolean()) {
            throw new CommandTimeoutException(toString(), command.timeout());
        }
        if (host.isClosed()) {
            throw new CommandInterruptedException(toString());
        }
    }

    /** The command, without secrets. */
    @Override
    public String toString() {
        return host.shown(command);
    }
}
