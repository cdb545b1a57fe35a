package dev.quadlet.examples.lab;

import static java.util.concurrent.TimeUnit.SECONDS;

import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.systemd.host.SshHost;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A running machine with a real systemd and a real Podman, and one of its users.
 *
 * <p>It is reached through the lab's program, which the system property {@code quadlet.lab} names; any value that is no
 * file means the project's own. No command outlives {@link #PATIENCE}.
 */
public final class Lab {
    private static final int PATIENCE = 120;
    private static final byte[] NOTHING = {};
    private static final Map<String, Path> OPENED = new ConcurrentHashMap<>();

    private final String suite;
    private final String user;

    private Lab(String suite, String user) {
        this.suite = suite;
        this.user = user;
    }

    /**
     * Every machine, as root; a test that takes its arguments from here runs in each. The system property {@code
     * quadlet.lab.suites} names them; without it they are those that happen to run.
     */
    public static Stream<Lab> all() {
        String named = System.getProperty("quadlet.lab.suites", "");
        List<Lab> labs = Stream.of((named.isEmpty() ? "trixie,sid" : named).split(",", -1))
                .map(suite -> new Lab(suite, "root"))
                .filter(lab -> !named.isEmpty() || lab.isUp())
                .toList();
        Assumptions.assumeFalse(labs.isEmpty(), "no lab runs: quadlet-systemd/lab/lab --suite trixie up");
        return labs.stream();
    }

    /** The machine for what takes minutes: once is enough. */
    public static Stream<Lab> trixie() {
        List<Lab> labs = all().filter(lab -> lab.suite.equals("trixie")).toList();
        Assumptions.assumeFalse(labs.isEmpty(), "only for the suite trixie");
        return labs.stream();
    }

    /** The same machine, as its unprivileged user: rootless Podman and a user manager of its own. */
    public Lab rootless() {
        return as("senex");
    }

    /** The same machine, as another of its users. */
    public Lab as(String other) {
        return new Lab(suite, other);
    }

    /** This user's way in by ssh; root can act for the unprivileged one, too. */
    public Host connect() {
        Path configuration = OPENED.computeIfAbsent(suite, Lab::open);
        return SshHost.to("quadlet-lab")
                .configuration(configuration)
                .option("User", user)
                .connect();
    }

    /** Lets ssh in; this takes its time, so it is done once. */
    private static Path open(String suite) {
        onHost(NOTHING, List.of(program(), "--suite", suite, "ssh")).orThrow();
        String folder = Optional.ofNullable(System.getenv("LAB_DIR")).orElse("/var/tmp/quadlet-lab");
        return Path.of(folder, suite, "state/ssh/config");
    }

    /** Shuts the machine down, and boots it again. */
    public void reboot() {
        onHost(NOTHING, List.of(program(), "--suite", suite, "down")).orThrow();
        onHost(NOTHING, List.of(program(), "--suite", suite, "up", "--ssh")).orThrow();
    }

    /** The Podman that is installed. */
    public PodmanVersion podman() {
        return PodmanVersion.parse(words("podman", "--version").get(2));
    }

    /** The major version of its systemd. */
    public int systemd() {
        return Integer.parseInt(words("systemctl", "--version").get(1));
    }

    private List<String> words(String... command) {
        return List.of(run(command).orThrow().output().strip().split(" ", -1));
    }

    /** Runs a command without input. */
    public Run run(String... command) {
        return run(NOTHING, command);
    }

    /** Runs a command that reads the given bytes. */
    public Run run(byte[] input, String... command) {
        List<String> arguments = new ArrayList<>(List.of(program(), "--suite", suite, "exec", "--user", user, "--"));
        arguments.addAll(List.of("timeout", "--kill-after=5", String.valueOf(PATIENCE)));
        arguments.addAll(List.of(command));
        return onHost(input, arguments);
    }

    /** Installs packages of Debian, from its mirror; false when that cannot be done. */
    public boolean install(String... packages) {
        List<String> arguments = new ArrayList<>(List.of("timeout", "--kill-after=5", String.valueOf(PATIENCE)));
        arguments.addAll(List.of(program(), "--suite", suite, "install"));
        arguments.addAll(List.of(packages));
        return onHost(NOTHING, arguments).status() == 0;
    }

    /** Copies what is in a folder of this host into a folder of the machine, which is made when it is not there. */
    public void copy(Path folder, String target) {
        Run tar = onHost(NOTHING, List.of("tar", "--create", "--directory", folder.toString(), "."));
        run("mkdir", "-p", target).orThrow();
        run(tar.orThrow().out(), "tar", "--extract", "--no-same-owner", "--directory", target)
                .orThrow();
    }

    /**
     * Runs the services of a folder of Quadlet files of this host, with a program in place of podman that writes down what
     * it is given. What comes out stands in {@code docs/lab.md}.
     */
    public void dump(Path units, Path out) {
        onHost(
                        NOTHING,
                        List.of(
                                "timeout",
                                "--kill-after=5",
                                String.valueOf(PATIENCE),
                                program(),
                                "--suite",
                                suite,
                                "dump",
                                "--user",
                                user,
                                units.toString(),
                                out.toString()))
                .orThrow();
    }

    private boolean isUp() {
        return onHost(NOTHING, List.of(program(), "--suite", suite, "status")).status() == 0;
    }

    private static String program() {
        Path named = Path.of(System.getProperty("quadlet.lab", ""));
        Path own = Path.of(System.getProperty("quadlet.root", ".."), "quadlet-systemd", "lab", "lab");
        return (Files.isRegularFile(named) ? named : own).toAbsolutePath().toString();
    }

    /** Output goes through files: nobody has to read two streams at once. */
    private static Run onHost(byte[] input, List<String> command) {
        try {
            Path folder = Files.createTempDirectory("lab");
            try {
                return onHost(Files.write(folder.resolve("in"), input), command);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Run onHost(Path input, List<String> command) throws IOException {
        Path out = input.resolveSibling("out");
        Path err = input.resolveSibling("err");
        Process process = new ProcessBuilder(command)
                .redirectInput(input.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            if (!process.waitFor(PATIENCE + 10, SECONDS)) {
                throw new IllegalStateException("No end after " + PATIENCE + " s: " + command);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted: " + command, e);
        } finally {
            process.destroyForcibly();
        }
        return new Run(command, process.exitValue(), Files.readAllBytes(out), Files.readAllBytes(err));
    }

    private static void delete(Path folder) throws IOException {
        for (String name : List.of("in", "out", "err")) {
            Files.deleteIfExists(folder.resolve(name));
        }
        Files.delete(folder);
    }

    /** Suite and user, as the names of tests show them. */
    @Override
    public String toString() {
        return user.equals("root") ? suite : suite + " " + user;
    }
}
