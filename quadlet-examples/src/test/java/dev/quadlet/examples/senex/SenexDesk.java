package dev.quadlet.examples.senex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.examples.lab.Eventually;
import dev.quadlet.examples.operate.Hosts;
import dev.quadlet.systemd.Systemd;
import dev.quadlet.systemd.UnitStatus;
import dev.quadlet.systemd.host.Command;
import dev.quadlet.systemd.host.CommandResult;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.value.UnitName;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/** Where somebody sits who types commands of the program, which reach one machine by ssh; and a look at that machine. */
final class SenexDesk implements AutoCloseable {
    static final List<String> CONTAINERS = List.of("celery-beat", "celery-worker", "postgres", "redis", "web");

    private static final Duration MINUTES = Duration.ofMinutes(2);

    private final SenexMachine machine;
    private final Path settings;
    private final Host root;
    private final Host owner;

    private SenexDesk(SenexMachine machine, Path settings, Host root) {
        this.machine = machine;
        this.settings = settings;
        this.root = root;
        this.owner = machine.actOn(root);
    }

    static SenexDesk at(SenexMachine machine, Path folder) throws IOException {
        SenexDesk desk = new SenexDesk(machine, folder.resolve(machine.user() + ".ini"), machine.open());
        desk.useTag("latest");
        return desk;
    }

    /** The environment from now on has the application with that tag. */
    void useTag(String tag) throws IOException {
        Files.writeString(settings, """
                [staging]
                hosts = %s
                user = %s
                directory = %%S/senex
                image = localhost/senex-trader
                tag = %s
                domains = localhost
                port = %d
                auto-update = local
                workers = 1
                log-level = INFO
                """.formatted(machine.lab(), machine.user(), tag, machine.port()));
    }

    /** Runs a command of the program. */
    Outcome senex(String line) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        return new Outcome(senex(line, out, err), out.toString(), err.toString());
    }

    int senex(String line, StringWriter out, StringWriter err) {
        Hosts hosts = host -> machine.open();
        List<String> words = new ArrayList<>(List.of(line.split(" ", -1)));
        words.addAll(List.of("--settings", settings.toString()));
        return SenexProgram.commandLine(Map.of(), SenexProgram.operation(Map.of(), hosts, false))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words.toArray(String[]::new));
    }

    /** Runs a command of the program with which all is well, and gives what it prints. */
    String done(String line) {
        Outcome outcome = senex(line);
        assertThat(outcome.status()).as("%s%n%s", line, outcome).isZero();
        return outcome.out();
    }

    /** Runs something on the machine, as the owner of the stack. */
    CommandResult run(String... words) {
        return owner.run(Command.of(words[0])
                .with(List.of(words).subList(1, words.length))
                .withTimeout(MINUTES));
    }

    /** Does nothing over a connection of its own. */
    void connect() {
        try (Host another = machine.open()) {
            another.run(Command.of("true")).orThrow();
        }
    }

    Host owner() {
        return owner;
    }

    Host root() {
        return root;
    }

    Systemd systemd() {
        return Systemd.on(owner, machine.scope());
    }

    SenexMachine machine() {
        return machine;
    }

    /** An image from a recipe. */
    void build(String tag, String recipe) {
        owner.run(Command.of("podman", "build", "--quiet", "--tag", tag, "-")
                        .withInput(recipe)
                        .withTimeout(MINUTES))
                .orThrow();
    }

    /** The run that each container is in; all are active. */
    Map<String, String> runs() {
        Map<String, String> runs = new TreeMap<>();
        List<UnitName> units =
                CONTAINERS.stream().map(name -> UnitName.of(name + ".service")).toList();
        for (UnitStatus status : systemd().status(units).values()) {
            assertThat(status.isActive()).as(status.toString()).isTrue();
            runs.put(status.unit().prefix(), status.invocationId().orElseThrow());
        }
        return runs;
    }

    /** Which containers have begun anew. */
    List<String> anewSince(Map<String, String> before) {
        Map<String, String> now = runs();
        return now.keySet().stream()
                .filter(name -> !Objects.equals(before.get(name), now.get(name)))
                .toList();
    }

    /** What the site answers on its published port; 000 when it does not. */
    String answer() {
        String url = "http://localhost:" + machine.port() + "/health/";
        return run("curl", "--silent", "--max-time", "5", "--output", "/dev/null", "--write-out", "%{http_code}", url)
                .output();
    }

    /** Waits until something is so. */
    void await(String what, BooleanSupplier condition) throws InterruptedException {
        Eventually.until(MINUTES, () -> machine + ": " + what, condition);
    }

    void awaitAnswer() throws InterruptedException {
        await("/health/ answers 200", () -> answer().equals("200"));
    }

    @Override
    public void close() {
        root.close();
    }
}
