package dev.quadlet.systemd.host;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a machine is reached by the OpenSSH client: immutable; {@link #connect} connects.
 *
 * <p>What {@code ~/.ssh/config}, the agent and {@code known_hosts} say counts. Nothing is ever asked: an unknown key of the
 * host, a password or a passphrase is a failure. All commands share one connection, which is kept up and ends a minute after
 * the last command if it is not closed. The login shell of the user must read quotes as POSIX says: sh, bash, dash, zsh do.
 */
public final class SshHost {
    private final String destination;
    private final List<String> arguments;

    private SshHost(String destination, List<String> arguments) {
        this.destination = destination;
        this.arguments = List.copyOf(arguments);
    }

    /**
     * A machine.
     *
     * @param destination {@code host}, {@code user@host}, or a name of the configuration
     * @return how it is reached, with the user's own configuration
     * @throws IllegalArgumentException when it is empty, has blanks or begins with a {@code -}
     */
    public static SshHost to(String destination) {
        boolean blank = destination.chars().anyMatch(c -> c <= ' ');
        if (destination.isEmpty() || blank || destination.startsWith("-")) {
            throw new IllegalArgumentException("Not a destination for ssh: '" + destination + "'");
        }
        return new SshHost(destination, List.of());
    }

    /**
     * With another configuration file in place of the user's and the system's.
     *
     * @param file a file as in ssh_config(5)
     * @return how it is reached
     */
    public SshHost configuration(Path file) {
        return with(List.of("-F", file.toString()));
    }

    /**
     * With an option of ssh_config(5). Nothing changes those that this library stands on: batch mode, the one connection, no
     * forwarding.
     *
     * @param name the option: {@code Port}, {@code IdentityFile}, {@code ConnectTimeout} (10 s when nothing is said) …
     * @param value what it is set to
     * @return how it is reached
     */
    public SshHost option(String name, String value) {
        return with(SshTransport.option(name, value));
    }

    private SshHost with(List<String> more) {
        List<String> all = new ArrayList<>(arguments);
        all.addAll(more);
        return new SshHost(destination, all);
    }

    /**
     * Connects.
     *
     * @return the machine, which has to be closed
     * @throws HostUnreachableException when there is no connection; the message shows what ssh said
     */
    public Host connect() {
        return CommandHost.open(SshTransport.to(destination, arguments).connect());
    }

    /** The destination. */
    @Override
    public String toString() {
        return destination;
    }
}
