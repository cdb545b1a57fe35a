package dev.quadlet.compose.internal.mapping;

import dev.quadlet.ContainerBuilder;
import dev.quadlet.Quadlet;
import dev.quadlet.value.ByteSize;
import dev.quadlet.value.CommandLine;
import dev.quadlet.value.PortMapping;
import dev.quadlet.value.Text;
import dev.quadlet.value.UnitKind;
import dev.quadlet.value.UnitName;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/**
 * A service on its way into the stack: what concerns it alone is in its unit already, what depends on other services waits
 * here until all are read.
 */
final class ServiceDraft {
    /**
     * A mount, to be written into this unit or that of another service.
     *
     * @param target where the container sees it
     * @param write writes it
     */
    record Mounted(String target, Consumer<ContainerBuilder> write) {}

    /**
     * A port that is published.
     *
     * @param port the port
     * @param spot where the file says so
     */
    record Published(PortMapping port, Spot spot) {}

    /** When a service counts as there for those that depend on it. */
    enum Readiness {
        STARTED,
        HEALTHY,
        COMPLETED
    }

    final String name;
    final Spot spot;
    final Workshop workshop;
    final ContainerBuilder unit;
    final List<Mounted> mounts = new ArrayList<>();
    final List<Published> ports = new ArrayList<>();
    final List<Dependency> dependencies = new ArrayList<>();
    final Map<String, NetworkUse> networks = new LinkedHashMap<>();
    final Set<String> aliases = new LinkedHashSet<>();
    final Map<String, String> namespaces = new LinkedHashMap<>();
    final Map<String, String> links = new LinkedHashMap<>();
    final Set<String> profiles = new LinkedHashSet<>();
    final Set<Readiness> wanted = new LinkedHashSet<>();
    final Restarting restarting = new Restarting();
    Optional<Spot> image = Optional.empty();
    Optional<Spot> networkMode = Optional.empty();
    Optional<Spot> volumesFrom = Optional.empty();
    Optional<BuildDraft> build = Optional.empty();
    Optional<Duration> stopTime = Optional.empty();
    Optional<Spot> healthCheck = Optional.empty();
    final Map<String, String> secretVariables = new LinkedHashMap<>();
    Optional<String> containerName = Optional.empty();
    boolean inFolder;
    long replicas = 1;

    ServiceDraft(String name, Spot spot, Workshop workshop) {
        this.name = name;
        this.spot = spot;
        this.workshop = workshop;
        this.unit = Quadlet.container(unitName().stem()).unit(u -> u.description(description()));
    }

    private Text description() {
        return Text.of(
                workshop.options().targets()
                        ? name + " of " + workshop.project().name()
                        : name);
    }

    UnitName unitName() {
        return workshop.names().of(UnitKind.CONTAINER, name);
    }

    /** A replicated service is a template, whose instances are these. */
    List<UnitName> instances() {
        if (!isTemplate()) {
            return List.of(unitName());
        }
        return LongStream.rangeClosed(1, replicas)
                .mapToObj(i -> unitName().instance(String.valueOf(i)))
                .toList();
    }

    boolean isTemplate() {
        return unitName().isTemplate();
    }

    Optional<String> containerName() {
        return containerName;
    }

    boolean inPod() {
        return workshop.options().pod() && networkMode.isEmpty();
    }

    /** An option of {@code podman run}; the value is part of the word, so that it cannot become another option. */
    void option(String name, String value) {
        unit.podmanArgs(CommandLine.of("--" + name + "=" + value));
    }

    /** The most memory that it may use. */
    void memory(String bytes) {
        if (workshop.options().atLeast(5, 5)) {
            unit.memory(ByteSize.parsePodman(bytes));
        } else {
            option("memory", bytes);
        }
    }

    /** Whether the service starts with the project. */
    boolean starts() {
        return replicas > 0 && workshop.options().starts(profiles);
    }

    /** Whether its health decides when it is ready. */
    boolean readyWhenHealthy() {
        return wanted.contains(Readiness.HEALTHY) && !completes();
    }

    /** Whether others wait for its end. */
    boolean completes() {
        return wanted.contains(Readiness.COMPLETED);
    }

    /** The deferred variables that stand in the service's part of the file. */
    Set<String> deferredIn() {
        Set<String> names = new LinkedHashSet<>();
        String text = unit.build().text();
        workshop.project().placeholders().deferred().keySet().stream()
                .filter(variable -> text.contains("${" + variable + "}"))
                .forEach(names::add);
        return names;
    }
}
