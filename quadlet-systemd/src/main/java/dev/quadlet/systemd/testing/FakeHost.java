package dev.quadlet.systemd.testing;

import dev.quadlet.systemd.host.Command;
import dev.quadlet.systemd.host.CommandException;
import dev.quadlet.systemd.host.CommandInterruptedException;
import dev.quadlet.systemd.host.CommandNotFoundException;
import dev.quadlet.systemd.host.CommandResult;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.systemd.host.HostUser;
import dev.quadlet.systemd.host.RunningCommand;
import dev.quadlet.systemd.host.Secrets;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A host in memory, for tests: commands are answered by {@link FakeProgram}s, files are {@link FakeFiles}, time is a {@link
 * FakeClock}. It notes every command, and fails where it is told to. {@link FakeSystemd} is one with a systemd on it.
 *
 * <p>Views of it, by {@link #asUser}, {@link #asRoot} and {@link #hiding}, share all of that. One command runs at a time, but for those
 * that are {@linkplain #start started}.
 */
public final class FakeHost implements Host {
    private final Machine machine;
    private final Connection connection;
    private final HostUser user;
    private final Secrets secrets;
    private final boolean owner;

    private FakeHost(Machine machine, Connection connection, HostUser user, Secrets secrets, boolean owner) {
        this.machine = machine;
        this.connection = connection;
        this.user = user;
        this.secrets = secrets;
        this.owner = owner;
    }

    /**
     * A host without any program, as root.
     *
     * @return the host
     */
    public static FakeHost create() {
        Machine machine = new Machine();
        return new FakeHost(machine, new Connection(machine), Machine.ROOT, Secrets.NONE, true);
    }

    /**
     * Another connection to the same machine, as root. Closing it ends what runs by it, and leaves the others alone.
     *
     * @return the host
     */
    public FakeHost connect() {
        return new FakeHost(machine, new Connection(machine), Machine.ROOT, Secrets.NONE, true);
    }

    /**
     * Adds a user with a home and a runtime directory, and a group of the same number.
     *
     * @param name the user's name
     * @param uid the user's number
     * @return the same host as that user
     */
    public FakeHost addUser(String name, long uid) {
        return new FakeHost(machine, connection, machine.add(name, uid), secrets, false);
    }

    /**
     * Installs a program.
     *
     * @param name its name: the first word of the commands that it answers
     * @param program what it does
     * @return this host
     */
    public FakeHost install(String name, FakeProgram program) {
        machine.install(name, program);
        return this;
    }

    /**
     * Lets some commands be answered otherwise, until {@link #asUsual}. When several say so of a command, the latest counts.
     *
     * @param which which commands
     * @param program what they do now: {@link FakeProgram#hanging}, {@link FakeProgram#printing(String)} …
     */
    public void when(Predicate<Command> which, FakeProgram program) {
        machine.override(which, program);
    }

    /** Takes back what {@link #when} said. */
    public void asUsual() {
        machine.dropOverrides();
    }

    /**
     * Cuts the connection: after some more commands and operations on files everything fails with {@link
     * dev.quadlet.systemd.host.HostUnreachableException}, while the host itself goes on.
     *
     * @param steps how many still succeed
     * @throws IllegalArgumentException when the number is negative
     */
    public void loseConnectionAfter(int steps) {
        if (steps < 0) {
            throw new IllegalArgumentException("Not a number of steps: " + steps);
        }
        machine.breakAfter(steps);
    }

    /** Mends the connection. */
    public void reconnect() {
        machine.breakAfter(Long.MAX_VALUE);
    }

    /**
     * What was run so far, by all views of this host.
     *
     * @return the commands, the first one first
     */
    public List<RecordedCommand> commands() {
        return machine.commands();
    }

    /** Begins {@link #commands} anew. */
    public void forgetCommands() {
        machine.forgetCommands();
    }

    /**
     * What runs now.
     *
     * @return the commands that have not ended, in no order
     */
    public List<RecordedCommand> running() {
        return machine.running();
    }

    @Override
    public CommandResult run(Command command) {
        Object key = new Object();
        Limited output = new Limited(() -> shown(command), command.outputLimit());
        Limited errors = new Limited(() -> shown(command), command.outputLimit());
        try {
            machine.clock.enter();
            try {
                FakeProgram program = begin(command, key);
                Duration began = machine.clock.elapsed();
                int status = program.run(FakeCall.inFront(
                        this,
                        command,
                        new FakeCall.Streams(new ByteArrayInputStream(command.input()), output, errors)));
                Duration took = machine.clock.elapsed().minus(began);
                return CommandResult.of(command, status, output.toByteArray(), errors.toByteArray(), took)
                        .hiding(secrets);
            } finally {
                machine.end(key);
                machine.clock.leave();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandInterruptedException(shown(command));
        }
    }

    @Override
    public RunningCommand start(Command command) {
        connection.step();
        FakeRunning[] running = new FakeRunning[1];
        FakeProgram program = program(command);
        running[0] = new FakeRunning(this, command, program, () -> ended(running[0]));
        connection.add(running[0]);
        machine.begin(running[0], recorded(command));
        return running[0].started();
    }

    private void ended(FakeRunning command) {
        connection.remove(command);
        machine.end(command);
    }

    private FakeProgram begin(Command command, Object key) {
        connection.step();
        FakeProgram program = program(command);
        machine.begin(key, recorded(command));
        return program;
    }

    private FakeProgram program(Command command) {
        command.words().forEach(FakeHost::check);
        return machine.program(command)
                .orElseThrow(() -> new CommandNotFoundException(
                        Machine.NAME, shown(command), command.words().get(0)));
    }

    private static void check(String word) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(word)) {
            throw new IllegalArgumentException("Cannot be an argument of a program: '" + word + "'");
        }
    }

    private RecordedCommand recorded(Command command) {
        return new RecordedCommand(user.name(), command, machine.clock.elapsed());
    }

    String shown(Command command) {
        return secrets.hide(command.toString());
    }

    Map<String, String> environment(Command command) {
        Map<String, String> all = new HashMap<>(Map.of("PWD", "/", "LC_ALL", "C.UTF-8", "USER", user.name()));
        all.put("HOME", user.home().toString());
        if (!user.isRoot()) {
            Path runtime = user.runtimeDirectory();
            all.put("XDG_RUNTIME_DIR", runtime.toString());
            all.put("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + runtime.resolve("bus"));
        }
        all.putAll(command.environment());
        return all;
    }

    Machine machine() {
        return machine;
    }

    @Override
    public FakeFiles files() {
        return new FakeFiles(machine, connection, user, secrets);
    }

    @Override
    public HostUser user() {
        return user;
    }

    @Override
    public FakeClock clock() {
        return machine.clock;
    }

    @Override
    public FakeHost asUser(String name) {
        if (!user.isRoot() && !name.equals(user.name())) {
            throw new IllegalStateException(user.name() + " on " + Machine.NAME + " cannot act for " + name
                    + ": only root can. Ask for asRoot().asUser(\"" + name + "\").");
        }
        HostUser other = machine.user(name).orElseThrow(() -> noUser(name));
        return new FakeHost(machine, connection, other, secrets, false);
    }

    private static CommandException noUser(String name) {
        Command getent = Command.of("getent", "passwd", "--", name);
        CommandResult found = CommandResult.of(getent, 2, new byte[0], new byte[0], Duration.ZERO);
        return CommandException.of(found, "there is no user '" + name + "' on " + Machine.NAME, "");
    }

    @Override
    public FakeHost asRoot() {
        return new FakeHost(machine, connection, Machine.ROOT, secrets, false);
    }

    @Override
    public FakeHost hiding(Secrets more) {
        return new FakeHost(machine, connection, user, secrets.and(more), false);
    }

    boolean isClosed() {
        return connection.isClosed();
    }

    @Override
    public void close() {
        if (owner) {
            connection.close();
        }
    }

    /** User and machine. */
    @Override
    public String toString() {
        return user.name() + " on " + Machine.NAME;
    }
}
