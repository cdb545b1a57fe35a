package dev.quadlet.systemd.lab;

import dev.quadlet.Scope;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.systemd.testing.FakeSystemd;

/** The fake, for a scope. */
public record FakeManager(FakeSystemd fake, Scope scope) implements Manager {
    /** A new machine, which knows the user. */
    public FakeManager {
        fake.addUser("senex", 1000);
    }

    @Override
    public Host root() {
        return fake.host().connect();
    }

    @Override
    public Host actOn(Host root) {
        return scope == Scope.SYSTEM ? root : root.asUser("senex");
    }
}
