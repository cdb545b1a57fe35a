package dev.quadlet.examples.senex;

import dev.quadlet.examples.operate.Operation;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.systemd.testing.FakeHost;
import dev.quadlet.systemd.testing.FakeSystemd;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Machines in memory that the program reaches by their names, with a user {@code senex} each. */
final class FakeSite {
    private final Map<String, FakeSystemd> machines = new HashMap<>();
    private final List<String> opened = new ArrayList<>();
    private boolean live;

    FakeSystemd machine(String name) {
        return machines.computeIfAbsent(name, none -> {
            FakeSystemd fake = FakeSystemd.create();
            fake.addUser("senex", 1000);
            return fake;
        });
    }

    void add(String name, FakeSystemd machine) {
        machines.put(name, machine);
    }

    FakeSite live() {
        live = true;
        return this;
    }

    List<String> opened() {
        return opened;
    }

    private synchronized Host open(String name) {
        opened.add(name);
        FakeSystemd fake = machines.get(name);
        if (fake == null) {
            throw new IllegalStateException(name + " cannot be reached");
        }
        FakeHost host = fake.host();
        return host.connect();
    }

    /** Runs the program with secrets in its environment. */
    Outcome run(String line) {
        return run(SenexFiles.SECRETS, line);
    }

    Outcome run(Map<String, String> environment, String line) {
        String[] arguments = Stream.of(line.split(" ")).toArray(String[]::new);
        return Outcome.of(environment, operation(environment), arguments);
    }

    Operation operation(Map<String, String> environment) {
        return SenexProgram.operation(environment, this::open, live);
    }
}
