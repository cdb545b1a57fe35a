package dev.quadlet.service;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A command of a service as the system is asked to run it: cut into arguments, specifiers and variables filled in.
 *
 * @param key the key of {@code [Service]} that it stands in, such as {@code ExecStart}
 * @param mayFail whether the service goes on when it fails
 * @param arguments the program and its arguments
 * @param refusal why systemd does not take the command, and refuses the whole service unless the command may fail; empty
 *     when it takes it
 */
public record PodmanCommand(String key, boolean mayFail, List<String> arguments, Optional<String> refusal) {
    private static final String PLAIN = "-_./:=@%+,";

    /** Copies the arguments. */
    public PodmanCommand {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(refusal, "refusal");
        arguments = List.copyOf(arguments);
    }

    /** The command as one types it into a shell; a comment says why systemd does not take it. */
    @Override
    public String toString() {
        return String.join(" ", arguments.stream().map(PodmanCommand::quoted).toList())
                + refusal.map(reason ->
                                (mayFail ? " # systemd leaves it out: " : " # systemd refuses the service: ") + reason)
                        .orElse("");
    }

    private static String quoted(String argument) {
        boolean plain = !argument.isEmpty()
                && argument.chars().allMatch(c -> (c < 0x80 && Character.isLetterOrDigit(c)) || PLAIN.indexOf(c) >= 0);
        return plain ? argument : "'" + argument.replace("'", "'\\''") + "'";
    }
}
