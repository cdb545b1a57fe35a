package dev.quadlet.systemd.host;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A command did not do what was asked. The message names it and shows the last of its output, without secrets. */
public class CommandException extends HostException {
    private static final long serialVersionUID = 1;
    private static final int LAST_LINES = 20;

    private final String command;
    private final transient @Nullable CommandResult result;

    /**
     * A command that ended.
     *
     * @param result what came of it
     * @param problem what is wrong with that, as the rest of a sentence
     * @param remedy what to do about it; empty when there is nothing to say
     */
    protected CommandException(CommandResult result, String problem, String remedy) {
        super(message(result, problem), remedy);
        this.command = hidden(result, result.command().toString());
        this.result = result;
    }

    /**
     * A command that did not end by itself, or did not begin.
     *
     * @param command what should have run, without secrets
     * @param problem what is wrong, as the rest of a sentence
     * @param remedy what to do about it; empty when there is nothing to say
     */
    protected CommandException(String command, String problem, String remedy) {
        super(command + ": " + problem, remedy);
        this.command = command;
        this.result = null;
    }

    /**
     * A command that ended, but not as it should.
     *
     * @param result what came of it
     * @param problem what is wrong with that, as the rest of a sentence: {@code exit status 1}
     * @param remedy what to do about it; empty when there is nothing to say
     * @return the exception
     */
    public static CommandException of(CommandResult result, String problem, String remedy) {
        return new CommandException(result, problem, remedy);
    }

    private static String message(CommandResult result, String problem) {
        String said = result.errors().isBlank() ? result.output() : result.errors();
        List<String> lines = said.strip().lines().toList();
        String last = String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        return hidden(result, result.command() + ": " + problem + (last.isEmpty() ? "" : "\n" + last));
    }

    private static String hidden(CommandResult result, String text) {
        return result.secrets().hide(text);
    }

    /**
     * What ran.
     *
     * @return the words as a shell would read them, without secrets
     */
    public String command() {
        return command;
    }

    /**
     * The exit status.
     *
     * @return the status; empty when the command did not end by itself
     */
    public OptionalInt status() {
        return result().map(CommandResult::status).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /**
     * What came of it, with the whole output, secrets included.
     *
     * @return the result; empty when the command did not end by itself
     */
    public Optional<CommandResult> result() {
        return Optional.ofNullable(result);
    }
}
