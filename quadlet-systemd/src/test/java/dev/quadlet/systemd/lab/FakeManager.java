package dev.quadlet.systemd.lab;

import dev.quadlet.Scope;
import dev.quadlet.systemd.host.FileEntry;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.systemd.testing.FakeSystemd;
import java.nio.file.Path;
import java.util.List;

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

    @Override
    public void delete(Host host, Path path) {
        if (host.files().stat(path).filter(FileEntry::isDirectory).isPresent()) {
            List<FileEntry> all = host.files().walk(path);
            for (int i = all.size() - 1; i >= 0; i--) {
                host.files().delete(all.get(i).path());
            }
        }
        host.files().delete(path);
    }
}
