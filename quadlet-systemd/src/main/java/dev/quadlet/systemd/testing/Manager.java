package dev.quadlet.systemd.testing;

import dev.quadlet.Scope;
import dev.quadlet.systemd.host.HostUser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A manager of systemd: the system's, or a user's. */
final class Manager {
    private final World world;
    private final Scope scope;
    private final HostUser owner;
    private final UnitFiles files;
    private final UnitLog log;
    private final Jobs jobs;
    private final Map<String, UnitFile> loaded = new HashMap<>();
    private final Map<String, UnitState> states = new TreeMap<>();
    private long invocations;
    private int processes = 1000;

    Manager(World world, Scope scope, HostUser owner) {
        this.world = world;
        this.scope = scope;
        this.owner = owner;
        this.files = new UnitFiles(world.machine(), scope, owner);
        this.log = new UnitLog(world.journal(), scope, owner);
        this.jobs = new Jobs(this);
    }

    World world() {
        return world;
    }

    UnitFiles files() {
        return files;
    }

    /** A service has run to its end that makes something. */
    void made(UnitFile file) {
        world.resources().make(owner, file);
    }

    UnitLog log() {
        return log;
    }

    Jobs jobs() {
        return jobs;
    }

    /** A unit as it was read; what was not found is looked for again. */
    UnitFile file(String name) {
        UnitFile known = loaded.get(name);
        if (known == null || known.isMissing()) {
            known = files.load(name);
            loaded.put(name, known);
        }
        return known;
    }

    /** How a unit is, whether there is one or not. */
    UnitState state(String name) {
        return states.computeIfAbsent(name, UnitState::new);
    }

    /** All units that somebody has asked for. */
    List<UnitState> states() {
        return new ArrayList<>(states.values());
    }

    /** Runs the generator, whose complaints nobody hears but the journal, and forgets what was read. What runs goes on. */
    void reload() {
        Generator generator = new Generator(world);
        Generator.Output output = generator.run(scope, owner, Map.of());
        generator.install(output, files);
        reread();
        if (!output.errors().isEmpty()) {
            world.clock().after(Duration.ofSeconds(1), () -> complain(output.errors()));
        }
    }

    private void complain(List<String> errors) {
        world.journal()
                .add(Map.of(
                        "MESSAGE", String.join("\n", errors),
                        "SYSLOG_IDENTIFIER", "quadlet-generator",
                        "_TRANSPORT", "kernel",
                        "PRIORITY", "4",
                        "_UID", String.valueOf(owner.uid())));
    }

    /** Forgets what was read. */
    void reread() {
        List<String> known = List.copyOf(loaded.keySet());
        loaded.clear();
        known.forEach(this::file);
    }

    /** Plans something for a unit, unless it begins another phase of its life before. */
    void after(UnitState unit, Duration time, Runnable what) {
        long epoch = unit.epoch();
        world.clock().after(time, () -> {
            if (unit.epoch() == epoch) {
                what.run();
            }
        });
    }

    String nextInvocation() {
        invocations++;
        return "%04x%028x".formatted(owner.uid() & 0xffff, invocations);
    }

    int nextProcess() {
        processes++;
        return processes;
    }
}
