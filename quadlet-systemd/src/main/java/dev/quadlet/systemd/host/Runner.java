package dev.quadlet.systemd.host;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the commands of a machine, and knows which run. */
final class Runner implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Host.class);
    private static final int NOT_FOUND = 127;

    /** How long the output of a command that ended may stay open, in milliseconds: a child may hold it. */
    private static final int LEFT_OPEN = 1000;

    /** How often a machine without room is asked, and how long to pause, in milliseconds, each time longer. */
    private static final int TRIES = 6;

    private static final long PAUSE = 200;

    private final Transport transport;
    private final Set<Execution> running = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    Runner(Transport transport) {
        this.transport = transport;
    }

    String name() {
        return transport.name();
    }

    CommandResult run(Command command, Identity identity, Secrets secrets) {
        String shown = secrets.hide(command.toString());
        try {
            return checked(runWithRoom(command, identity, secrets, shown), shown);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandInterruptedException(shown);
        }
    }

    /** Waiting for room does not count as time of the command. */
    private CommandResult runWithRoom(Command command, Identity identity, Secrets secrets, String shown)
            throws InterruptedException {
        Runnable leave = transport.sessions().take();
        try {
            CommandResult result = once(command, identity, secrets, shown);
            for (int tries = 1; tries < TRIES && transport.isRefused(result); tries++) {
                Thread.sleep(PAUSE * tries);
                result = once(command, identity, secrets, shown);
            }
            return result;
        } finally {
            leave.run();
        }
    }

    private CommandResult once(Command command, Identity identity, Secrets secrets, String shown)
            throws InterruptedException {
        Redirect input = command.input().length == 0 ? Processes.nothing() : Redirect.PIPE;
        Execution execution = begin(transport::words, command, identity, shown, input);
        try {
            CommandResult result = collect(execution, command, shown).hiding(secrets);
            LOG.debug("{}: {}", name(), result);
            return result;
        } catch (InterruptedException e) {
            execution.kill();
            throw e;
        } catch (CommandTimeoutException | OutputLimitException e) {
            LOG.debug("{}: {}", name(), e.getMessage());
            execution.kill();
            throw e;
        } finally {
            running.remove(execution);
        }
    }

    private CommandResult collect(Execution execution, Command command, String shown) throws InterruptedException {
        long begin = System.nanoTime();
        Process process = execution.process();
        execution.feed(command.input());
        Drain output = Drain.start(process.getInputStream(), command.outputLimit(), process::destroyForcibly);
        Drain errors = Drain.start(process.getErrorStream(), command.outputLimit(), process::destroyForcibly);
        if (!process.waitFor(command.timeout().toNanos(), NANOSECONDS)) {
            throw new CommandTimeoutException(shown, command.timeout());
        }
        boolean ended = output.await(LEFT_OPEN) && errors.await(LEFT_OPEN);
        LOG.trace("{}: {}: its output is {}", name(), shown, ended ? "complete" : "left open by a child");
        if (closed) {
            throw new CommandInterruptedException(shown);
        }
        if (output.isFull() || errors.isFull()) {
            throw new OutputLimitException(shown, command.outputLimit());
        }
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        return CommandResult.of(command, process.exitValue(), output.bytes(), execution.own(errors.bytes()), took);
    }

    RunningCommand start(Command command, Identity identity, Secrets secrets) {
        String shown = secrets.hide(command.toString());
        Optional<Runnable> room = transport.sessions().takeForLong();
        Runnable leave = room.orElse(() -> {});
        try {
            UnaryOperator<List<String>> way = room.isPresent() ? transport::words : transport::wordsAlone;
            Execution execution = begin(way, command, identity, shown, Redirect.PIPE);
            LOG.debug("{}: {}: started", name(), shown);
            return new LiveCommand(execution, () -> {
                if (running.remove(execution)) {
                    leave.run();
                }
            });
        } catch (RuntimeException e) {
            leave.run();
            throw e;
        }
    }

    private Execution begin(
            UnaryOperator<List<String>> way, Command command, Identity identity, String shown, Redirect input) {
        if (closed) {
            throw new IllegalStateException(name() + " is closed");
        }
        try {
            Execution execution = Execution.start(transport, way, identity, command, input);
            running.add(execution);
            return execution;
        } catch (IOException e) {
            throw notStarted(shown, e);
        }
    }

    /** Java says it in the words of the system: {@code error=7, Argument list too long}. */
    private CommandException notStarted(String shown, IOException cause) {
        CommandException failure = new CommandException(
                shown, "cannot be started: " + cause.getMessage(), "Is ssh, sudo or setpriv missing on this machine?");
        failure.initCause(cause);
        return failure;
    }

    private CommandResult checked(CommandResult result, String shown) {
        if (transport.isRefused(result) || transport.isLost(result)) {
            throw new HostUnreachableException(
                    name(), result.secrets().hide(result.errors().strip()));
        }
        if (result.status() == NOT_FOUND && result.errors().startsWith("env: ")) {
            throw new CommandNotFoundException(
                    name(), shown, result.command().words().get(0));
        }
        return result;
    }

    @Override
    public void close() {
        closed = true;
        running.forEach(Execution::kill);
        transport.close();
    }
}
