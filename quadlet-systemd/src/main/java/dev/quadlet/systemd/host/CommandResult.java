package dev.quadlet.systemd.host;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.List;

/** What came of a command that ended by itself. */
public final class CommandResult {
    private final Command command;
    private final int status;
    private final byte[] output;
    private final byte[] errors;
    private final Duration took;
    private final Secrets secrets;

    private CommandResult(Command command, int status, byte[] output, byte[] errors, Duration took, Secrets secrets) {
        this.command = command;
        this.status = status;
        this.output = output;
        this.errors = errors;
        this.took = took;
        this.secrets = secrets;
    }

    /**
     * The end of a command.
     *
     * @param command what ran
     * @param status its exit status: 0 when it succeeded; 128 and the signal's number when one killed it
     * @param output what it wrote to its standard output
     * @param errors what it wrote to its standard error
     * @param took how long it ran
     * @return the result, of which nothing is secret
     */
    public static CommandResult of(Command command, int status, byte[] output, byte[] errors, Duration took) {
        return new CommandResult(command, status, output.clone(), errors.clone(), took, Secrets.NONE);
    }

    /**
     * The same result, which hides texts when it is shown.
     *
     * @param secrets what must not show
     * @return the result
     */
    public CommandResult hiding(Secrets secrets) {
        return new CommandResult(command, status, output, errors, took, secrets);
    }

    /**
     * What ran.
     *
     * @return the command
     */
    public Command command() {
        return command;
    }

    /**
     * The exit status.
     *
     * @return 0 when it succeeded
     */
    public int status() {
        return status;
    }

    /**
     * Whether it succeeded.
     *
     * @return true when the exit status is 0
     */
    public boolean isSuccess() {
        return status == 0;
    }

    /**
     * What it wrote to its standard output.
     *
     * @return the bytes
     */
    public byte[] outputBytes() {
        return output.clone();
    }

    /**
     * What it wrote to its standard output.
     *
     * @return the bytes as UTF-8; what is none becomes U+FFFD
     */
    public String output() {
        return new String(output, UTF_8);
    }

    /**
     * What it wrote to its standard error.
     *
     * @return the bytes as UTF-8; what is none becomes U+FFFD
     */
    public String errors() {
        return new String(errors, UTF_8);
    }

    /**
     * The lines of its standard output.
     *
     * @return the lines, without their ends
     */
    public List<String> lines() {
        return output().lines().toList();
    }

    /**
     * How long it ran.
     *
     * @return the time
     */
    public Duration took() {
        return took;
    }

    /**
     * This, when it succeeded.
     *
     * @return this
     * @throws CommandException when the exit status is not 0; with the last of the output, secrets hidden
     */
    public CommandResult orThrow() {
        if (!isSuccess()) {
            throw CommandException.of(this, "exit status " + status, "");
        }
        return this;
    }

    Secrets secrets() {
        return secrets;
    }

    /** The command, its exit status and how long it took; secrets hidden. */
    @Override
    public String toString() {
        return secrets.hide(command.toString()) + ": exit status " + status + " after " + took.toMillis() + " ms";
    }
}
