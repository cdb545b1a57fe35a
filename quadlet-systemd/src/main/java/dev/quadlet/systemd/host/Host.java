package dev.quadlet.systemd.host;

/**
 * A machine, seen as one of its users: runs commands and reads and writes files.
 *
 * <p>Commands are argument lists; no shell of this machine sees them. They run in {@code /}, with {@code LC_ALL=C.UTF-8},
 * without a terminal and without prompts, and with the user's {@code XDG_RUNTIME_DIR} and bus, so that {@code systemctl
 * --user} finds the user's manager. A command ends in time or is killed with all its children: when its time is over, when
 * the calling thread is interrupted, and when the host is closed. A command of systemd that is killed does not take back what
 * it asked for: a job that was queued goes on.
 *
 * <p>Hosts can be used by many threads at once.
 */
public interface Host extends AutoCloseable {
    /**
     * This machine, as the user of this process.
     *
     * @return the host
     * @throws HostException when no command can be run
     */
    static Host local() {
        return CommandHost.open(Transport.LOCAL);
    }

    /**
     * A machine that is reached by ssh, with what {@code ~/.ssh/config}, the agent and {@code known_hosts} say; {@link
     * SshHost#to} tells more.
     *
     * @param destination {@code host}, {@code user@host}, or a name of the configuration
     * @return the host, connected
     * @throws HostUnreachableException when there is no connection
     */
    static Host ssh(String destination) {
        return SshHost.to(destination).connect();
    }

    /**
     * Runs a command to its end.
     *
     * @param command what to run
     * @return what came of it, whatever its exit status is
     * @throws CommandNotFoundException when the program is not installed
     * @throws CommandTimeoutException when it took too long; it was killed
     * @throws OutputLimitException when it wrote too much; it was killed
     * @throws CommandInterruptedException when the thread was interrupted, which it still is then; the command was killed
     * @throws HostUnreachableException when the connection is lost
     */
    CommandResult run(Command command);

    /**
     * Starts a command that runs until it is closed, such as one that follows a journal or holds a lock. Its time-out, output
     * limit and input do not count.
     *
     * @param command what to run
     * @return the command, which has to be closed
     * @throws CommandInterruptedException when the thread was interrupted
     */
    RunningCommand start(Command command);

    /**
     * The files of the machine, as the user sees them.
     *
     * @return the files
     */
    HostFiles files();

    /**
     * Who commands run as.
     *
     * @return the user
     */
    HostUser user();

    /**
     * The same machine as another of its users, whose environment it gets; nothing of root's stays.
     *
     * <p>A user manager must run if services shall: the user is logged in or lingers.
     *
     * @param name the user's name
     * @return a view of this host, which ends with it and needs no closing
     * @throws IllegalStateException when this host's user is not root; {@link #asRoot} may help
     * @throws CommandException when there is no such user
     */
    Host asUser(String name);

    /**
     * The same machine as root, by {@code sudo} without a password. Root's own host is returned as it is.
     *
     * @return a view of this host, which ends with it and needs no closing
     * @throws CommandException when sudo asks for a password or refuses
     */
    Host asRoot();

    /**
     * The same host, which never shows certain texts in logs and exceptions. Output that a caller reads is as it is.
     *
     * @param secrets what must not show, beside what is hidden already
     * @return a view of this host, which ends with it and needs no closing
     */
    Host hiding(Secrets secrets);

    /**
     * The clock by which waiting is done.
     *
     * @return the clock of this machine, but for hosts that are made for tests
     */
    default HostClock clock() {
        return HostClock.SYSTEM;
    }

    /** Ends all commands that run, and the connection. A view of another host ends nothing. */
    @Override
    void close();
}
