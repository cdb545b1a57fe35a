package dev.quadlet.examples.senex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.Scope;
import dev.quadlet.Stack;
import dev.quadlet.examples.lab.Eventually;
import dev.quadlet.examples.lab.Lab;
import dev.quadlet.systemd.Systemd;
import dev.quadlet.systemd.deploy.Deployer;
import dev.quadlet.systemd.deploy.Removal;
import dev.quadlet.systemd.host.Command;
import dev.quadlet.systemd.host.CommandResult;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.value.UnitName;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Small stacks on a machine of the lab: those that somebody copied there by hand, and those that the library deployed. */
final class SmallStack implements AutoCloseable {
    /** Runs until it is told to stop, and obeys at once. */
    static final String SLEEP = "trap 'exit 0' TERM; sleep 1000 & wait";

    static final String BUSYBOX = "docker.io/library/busybox:latest";

    private static final String BY_HAND = "by-hand";

    private final Scope scope;
    private final Host root;
    private final Host owner;
    private final String opened;

    SmallStack(Lab lab, Scope scope) {
        this.scope = scope;
        this.root = lab.connect();
        this.owner = scope == Scope.SYSTEM ? root : root.asUser("senex");
        this.opened = run("date", "+%s").orThrow().output().strip();
    }

    Scope scope() {
        return scope;
    }

    Host owner() {
        return owner;
    }

    /** As the description says: the files into the folder, and a reload. */
    void copy(Map<String, String> files) {
        owner.files().createDirectories(folder(), PosixFilePermissions.fromString("rwxr-xr-x"));
        files.forEach((name, text) -> owner.files()
                .write(
                        folder().resolve(name),
                        text.getBytes(StandardCharsets.UTF_8),
                        PosixFilePermissions.fromString("rw-r--r--")));
        systemctl("daemon-reload").orThrow();
    }

    Path folder() {
        Path base = scope == Scope.SYSTEM
                ? Path.of("/etc/containers/systemd")
                : owner.user().home().resolve(".config/containers/systemd");
        return base.resolve(BY_HAND);
    }

    void deploy(Stack stack) {
        deployer().deploy(stack);
    }

    private Deployer deployer() {
        return Deployer.on(owner, scope).settling(Duration.ofSeconds(1)).within(Duration.ofMinutes(1));
    }

    Systemd systemd() {
        return Systemd.on(owner, scope);
    }

    CommandResult systemctl(String... words) {
        String manager = scope == Scope.SYSTEM ? "--system" : "--user";
        return run(
                Stream.concat(Stream.of("systemctl", manager), Stream.of(words)).toArray(String[]::new));
    }

    CommandResult run(String... words) {
        List<String> rest = List.of(words).subList(1, words.length);
        return owner.run(Command.of(words[0]).with(rest).withTimeout(Duration.ofMinutes(1)));
    }

    boolean isActive(String service) {
        return systemd().status(UnitName.of(service)).isActive();
    }

    /** What a service wrote since this was opened. */
    String log(String service) {
        String manager = scope == Scope.SYSTEM ? "--system" : "--user";
        return run("journalctl", manager, "--quiet", "--output=cat", "--since=@" + opened, "--unit=" + service)
                .orThrow()
                .output();
    }

    /** Waits until a service has written something. */
    void awaitLog(String service, String text) throws InterruptedException {
        Eventually.until(
                Duration.ofSeconds(30),
                () -> service + ": " + log(service),
                () -> log(service).contains(text));
    }

    /** An image from a recipe. */
    void build(String tag, String recipe) {
        owner.run(Command.of("podman", "build", "--quiet", "--tag", tag, "-")
                        .withInput(recipe)
                        .withTimeout(Duration.ofMinutes(1)))
                .orThrow();
    }

    /** Takes all away. */
    @Override
    public void close() {
        try (Host last = root) {
            assertThat(last.user().isRoot()).isTrue();
            if (owner.files().stat(folder()).isPresent()) {
                List<String> units = owner.files().list(folder()).stream()
                        .map(file -> file.path().getFileName().toString())
                        .filter(name -> !name.equals(".env"))
                        .map(name -> UnitName.of(name).serviceName().text())
                        .toList();
                systemctl(Stream.concat(Stream.of("stop"), units.stream()).toArray(String[]::new));
                run("rm", "-r", folder().toString()).orThrow();
                systemctl("daemon-reload").orThrow();
            }
            for (String stack : deployer().stacks()) {
                deployer().overwriting().remove(stack, Removal.VOLUMES, Removal.NETWORKS);
            }
            systemctl("reset-failed");
        }
    }
}
