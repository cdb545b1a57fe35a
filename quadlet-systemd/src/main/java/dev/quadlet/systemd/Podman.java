package dev.quadlet.systemd;

import dev.quadlet.Scope;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.systemd.host.Command;
import dev.quadlet.systemd.host.CommandResult;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.value.UnitName;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Podman on a host, as the host's user: rootful for root, rootless for others. See podman(1).
 *
 * <p>All methods throw what {@link Host#run} throws, and {@link dev.quadlet.systemd.host.CommandException} with Podman's own
 * words when it fails.
 */
public final class Podman {
    private static final Duration PULL = Duration.ofMinutes(15);
    private static final Duration UPDATE = Duration.ofHours(1);
    private static final UnitName TIMER = UnitName.of("podman-auto-update.timer");

    private final Host host;
    private final Scope scope;

    private Podman(Host host, Scope scope) {
        this.host = host;
        this.scope = scope;
    }

    /**
     * The Podman of a host.
     *
     * @param host the host, as the user whose containers are meant
     * @param scope whose manager runs them
     * @return its Podman
     */
    public static Podman on(Host host, Scope scope) {
        return new Podman(host, scope);
    }

    /**
     * What the host lacks to run Quadlets: a generator of Podman 4.4 or newer, control groups of version 2, a folder that can
     * be written, and for a user lingering and numbers for the users in containers.
     *
     * @return what is lacking; empty when there is nothing
     */
    public List<Finding> preflight() {
        return new Preflight(host, scope).findings();
    }

    /**
     * The versions of Podman's programs.
     *
     * @return the versions
     * @throws HostNotReadyException when there is no generator of 4.4 or newer
     */
    public PodmanVersions versions() {
        String format = "{{.Client.Version}} {{with .Server}}{{.Version}}{{end}}";
        String[] said =
                podman("version", "--format", format).orThrow().output().strip().split(" ", -1);
        PodmanVersion client = PodmanVersion.parse(said[0]);
        PodmanVersion server = said.length > 1 ? PodmanVersion.parse(said[1]) : client;
        return new PodmanVersions(generatorVersion(), client, server);
    }

    /**
     * The version of the generator, by which a Quadlet is read.
     *
     * @return the version, 4.4 or newer
     * @throws HostNotReadyException when there is none
     */
    public PodmanVersion generatorVersion() {
        return Generator.on(host, scope)
                .version()
                .filter(version -> version.atLeast(4, 4))
                .orElseThrow(() -> new HostNotReadyException(preflight()));
    }

    /**
     * How the containers of services are by their own health checks, as Podman last saw them; nothing is checked for it.
     *
     * @param units the services
     * @return the health of each; {@link Health#NONE} when there is no container or no check
     */
    public Map<UnitName, Health> health(Collection<UnitName> units) {
        Map<String, Health> known = ContainerHealth.of(host);
        Map<UnitName, Health> health = new LinkedHashMap<>();
        units.forEach(unit -> health.put(unit, known.getOrDefault(unit.text(), Health.NONE)));
        return health;
    }

    /**
     * The health checks of the containers of units from now on, as they happen.
     *
     * @return the checks; to be closed
     */
    public HealthStream followHealth() {
        return new HealthStream(
                host.start(Command.of("podman", "events", "--filter=event=health_status", "--format=json")));
    }

    /**
     * What the last health check of a service's container said. Nothing is checked for it.
     *
     * @param unit the service
     * @return the check; empty when there is no container, or none was run
     */
    public Optional<HealthCheck> lastHealthCheck(UnitName unit) {
        List<String> containers = podman(
                        "ps", "--filter", "label=PODMAN_SYSTEMD_UNIT=" + unit, "--format", "{{.Names}}")
                .orThrow()
                .lines();
        if (containers.isEmpty()) {
            return Optional.empty();
        }
        String format = "{{range .State.Health.Log}}{{.ExitCode}} {{.Output}}{{\"\\x00\"}}{{end}}";
        CommandResult said = podman("inspect", "--format", format, containers.get(0));
        String[] checks = said.isSuccess() ? said.output().split("\0", -1) : new String[0];
        return checks.length < 2 ? Optional.empty() : Optional.of(check(checks[checks.length - 2]));
    }

    /** {@code 1 curl: (7) Failed to connect}. */
    private static HealthCheck check(String text) {
        int blank = text.indexOf(' ');
        return new HealthCheck(
                Integer.parseInt(text.substring(0, blank)),
                text.substring(blank + 1).strip());
    }

    /**
     * The containers that run for services; nothing is checked for it.
     *
     * @return what Podman knows of each, in no order
     */
    public List<RunningContainer> containers() {
        return Containers.of(host);
    }

    /**
     * Which images the host lacks.
     *
     * @param images names of images
     * @return those that are not there, in the same order
     */
    public List<String> missing(Collection<String> images) {
        return images.stream()
                .distinct()
                .filter(image -> !podman("image", "exists", image).isSuccess())
                .toList();
    }

    /**
     * Pulls an image, within 15 minutes.
     *
     * @param image its name
     */
    public void pull(String image) {
        host.run(Command.of("podman", "pull", "--quiet", image).withTimeout(PULL))
                .orThrow();
    }

    /**
     * What an auto-update would do; see podman-auto-update(1).
     *
     * @return the containers that are updated by a policy and run
     */
    public List<AutoUpdateResult> previewAutoUpdate() {
        return autoUpdate("--dry-run");
    }

    /**
     * Updates the containers whose image changed, and restarts their services, within an hour. Podman goes back to the old
     * image when a service does not come up, and calls that a success: look at the results.
     *
     * @return what became of each container
     */
    public List<AutoUpdateResult> autoUpdate() {
        return autoUpdate("--rollback=true");
    }

    private List<AutoUpdateResult> autoUpdate(String option) {
        String format = "{{.Unit}}\t{{.ContainerName}}\t{{.Image}}\t{{.Policy}}\t{{.Updated}}";
        CommandResult result = host.run(Command.of("podman", "auto-update", option, "--format", format)
                        .withTimeout(UPDATE))
                .orThrow();
        return result.lines().stream()
                .filter(line -> !line.isBlank())
                .map(line -> AutoUpdateResult.parse(result, line))
                .toList();
    }

    /** Lets systemd update containers every day: enables and starts {@code podman-auto-update.timer}. */
    public void enableAutoUpdate() {
        Systemd.on(host, scope).enableNow(TIMER);
    }

    /** Ends what {@link #enableAutoUpdate} began. */
    public void disableAutoUpdate() {
        Systemd.on(host, scope).disableNow(TIMER);
    }

    /**
     * The names of Podman's secrets.
     *
     * @return the names
     */
    public List<String> secrets() {
        return podman("secret", "ls", "--format", "{{.Name}}").orThrow().lines();
    }

    /**
     * Makes a secret, or gives the one of that name another content. The content goes by standard input, and shows nowhere.
     * Containers get it at their next start.
     *
     * @param name its name
     * @param content its content
     */
    public void putSecret(String name, byte[] content) {
        if (!podman("secret", "exists", name).isSuccess()) {
            host.run(Command.of("podman", "secret", "create", name, "-").withInput(content))
                    .orThrow();
            return;
        }
        host.run(Command.of("podman", "secret", "create", "--replace", name, "-")
                        .withInput(content))
                .orThrow();
    }

    /**
     * Removes a secret.
     *
     * @param name its name
     * @return false when there was none
     */
    public boolean removeSecret(String name) {
        boolean there = podman("secret", "exists", name).isSuccess();
        if (there) {
            podman("secret", "rm", name).orThrow();
        }
        return there;
    }

    private CommandResult podman(String... words) {
        return host.run(Command.of("podman").with(List.of(words)));
    }
}
