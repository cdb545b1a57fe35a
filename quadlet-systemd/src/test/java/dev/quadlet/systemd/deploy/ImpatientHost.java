package dev.quadlet.systemd.deploy;

import dev.quadlet.systemd.host.Command;
import dev.quadlet.systemd.host.CommandResult;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.systemd.host.HostFiles;
import dev.quadlet.systemd.host.HostUser;
import dev.quadlet.systemd.host.RunningCommand;
import dev.quadlet.systemd.host.Secrets;
import java.time.Duration;

/** A host that gives no command more than a short time, so that tests of hanging ones are short. */
final class ImpatientHost implements Host {
    private final Host host;
    private final Duration longest;

    ImpatientHost(Host host, Duration longest) {
        this.host = host;
        this.longest = longest;
    }

    @Override
    public CommandResult run(Command command) {
        boolean patient = command.timeout().compareTo(longest) > 0;
        return host.run(patient ? command.withTimeout(longest) : command);
    }

    @Override
    public RunningCommand start(Command command) {
        return host.start(command);
    }

    @Override
    public HostFiles files() {
        return host.files();
    }

    @Override
    public HostUser user() {
        return host.user();
    }

    @Override
    public Host asUser(String name) {
        return new ImpatientHost(host.asUser(name), longest);
    }

    @Override
    public Host asRoot() {
        return new ImpatientHost(host.asRoot(), longest);
    }

    @Override
    public Host hiding(Secrets secrets) {
        return new ImpatientHost(host.hiding(secrets), longest);
    }

    @Override
    public void close() {
        host.close();
    }
}
