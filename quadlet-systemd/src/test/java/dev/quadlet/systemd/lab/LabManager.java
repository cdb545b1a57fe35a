package dev.quadlet.systemd.lab;

import dev.quadlet.Scope;
import dev.quadlet.systemd.host.Command;
import dev.quadlet.systemd.host.Host;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A systemd of the lab: the system's manager of a machine, or that of the user {@code senex}, for whom root acts. */
public record LabManager(LabMachine machine, Scope scope) implements Manager {
    /** Both of each machine. */
    public static Stream<LabManager> all() {
        return LabMachine.all()
                .flatMap(machine -> Stream.of(Scope.values()).map(scope -> new LabManager(machine, scope)));
    }

    /** One by the names that another process was given. */
    public static LabManager of(String suite, String scope) {
        return new LabManager(new LabMachine(suite), Scope.valueOf(scope));
    }

    @Override
    public Host root() {
        return machine.root();
    }

    @Override
    public Host actOn(Host root) {
        return scope == Scope.SYSTEM ? root : root.asUser("senex");
    }

    /** In one command, instead of one for each file. */
    @Override
    public void delete(Host host, Path path) {
        host.run(Command.of("rm", "-rf", "--one-file-system", "--", path.toString()))
                .orThrow();
    }

    /** The suite and the scope. */
    @Override
    public String toString() {
        return machine + " " + scope;
    }
}
