package dev.quadlet.systemd.lab;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quadlet.systemd.host.Command;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.systemd.host.SshHost;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A machine of the lab, which is reached by ssh. Its suite is its name. */
public record LabMachine(String suite) {
    private static final Map<String, Path> OPENED = new ConcurrentHashMap<>();

    /** Those that the system property {@code quadlet.lab.suites} names. */
    public static Stream<LabMachine> all() {
        return Stream.of(System.getProperty("quadlet.lab.suites", "trixie").split(",", -1))
                .map(LabMachine::new);
    }

    /** How root, or another user, gets in. */
    public SshHost as(String user) {
        Path configuration = OPENED.computeIfAbsent(suite, LabMachine::open);
        return SshHost.to("quadlet-lab").configuration(configuration).option("User", user);
    }

    /** Lets ssh in; this takes its time, so it is done once. */
    private static Path open(String suite) {
        try (Host here = Host.local()) {
            Command ssh = Command.of(System.getProperty("quadlet.lab", ""), "--suite", suite, "ssh");
            here.run(ssh.withTimeout(Duration.ofMinutes(1))).orThrow();
        }
        return state(suite).resolve("ssh/config");
    }

    private static Path state(String suite) {
        String folder = Optional.ofNullable(System.getenv("LAB_DIR")).orElse("/var/tmp/quadlet-lab");
        return Path.of(folder, suite, "state");
    }

    /** Sends a signal to the machine's first process, which gets some only from outside. */
    public void signalManager(String signal) {
        try (Host here = Host.local()) {
            String numbers = new String(here.files().read(state(suite).resolve("pid")), UTF_8);
            String number = numbers.substring(0, numbers.indexOf(' '));
            here.run(Command.of("kill", "-" + signal, number)).orThrow();
        }
    }

    /** As root. */
    public Host root() {
        return as("root").connect();
    }

    /** The suite. */
    @Override
    public String toString() {
        return suite;
    }
}
