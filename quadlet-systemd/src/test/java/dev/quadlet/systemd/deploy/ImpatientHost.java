package dev.quadlet.systemd.deploy;

import dev.quadlet.systemd.host.Command;
import dev.quadlet.systemd.host.CommandResult;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.systemd.host.HostFiles;
import dev.quadlet.systemd.host.HostUser;
import dev.quadlet.systemd.host.RunningCommand;
import dev.quadlet.systemd.host.Secrets;
import java.time.Duration;

/** A host that gives one command no more than a short time, so that a test of a hanging one is short. */
final class ImpatientHost implements Host {
    private final Host host;
    private final String word;
    private final Duration longest;

    ImpatientHost(Host host, String word, Duration longest) {
        this.host = host;
        this.word = word;
        this.longest = longest;
    }

    @Override
    public CommandResult run(Command command) {
        return host.run(command.words().contains(word) ? command.withTimeout(longest) : command);
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
        return new ImpatientHost(host.asUser(name), word, longest);
    }

    @Override
    public Host asRoot() {
        return new ImpatientHost(host.asRoot(), word, longest);
    }

    @Override
    public Host hiding(Secrets secrets) {
        return new ImpatientHost(host.hiding(secrets), word, longest);
    }

    @Override
    public void close() {
        host.close();
    }
}
