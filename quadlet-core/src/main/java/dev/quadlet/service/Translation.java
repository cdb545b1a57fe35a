package dev.quadlet.service;

import dev.quadlet.source.Diagnostic;
import dev.quadlet.source.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What Podman's generator makes of the units of a search path. */
public final class Translation {
    private final List<ServiceUnit> services;
    private final List<RefusedFile> refused;
    private final List<Diagnostic> problems;

    Translation(List<ServiceUnit> services, List<RefusedFile> refused, List<Diagnostic> problems) {
        this.services = List.copyOf(services);
        this.refused = List.copyOf(refused);
        this.problems = List.copyOf(problems);
    }

    /**
     * The services. Two units can make services of one name; then both are here, and which of them would be written is a
     * matter of chance.
     *
     * <p>Where a unit makes the generator itself crash or hang, which some releases do, a host has no service at all. Here
     * that unit is {@linkplain #refused() refused}, with the rule {@code GeneratorCrash} or {@code GeneratorHang}, and the
     * others have the services that they would have without it.
     *
     * @return the services in the order in which Podman works: images and artifacts, volumes and networks, builds,
     *     containers and manifests, pods; among those by the names of the units' files
     */
    public List<ServiceUnit> services() {
        return services;
    }

    /**
     * One service.
     *
     * @param name its name, such as {@code web.service}
     * @return the service, if a unit makes it; of several the last
     */
    public Optional<ServiceUnit> service(String name) {
        return services.stream().filter(service -> service.name().equals(name)).reduce((first, later) -> later);
    }

    /**
     * The units that become no service, and the drop-ins that are not merged, because of what they say. Units that are
     * sound but lie in one directory with a file that Podman cannot read are not among them, though they have no service
     * either.
     *
     * @return the files with the reasons
     */
    public List<RefusedFile> refused() {
        return refused;
    }

    /**
     * Everything that is wrong: why files are refused, and what Podman warns of.
     *
     * @return the findings in the order of the work
     */
    public List<Diagnostic> problems() {
        return problems;
    }

    /**
     * A service line by line, and its commands option by option, each with the place where somebody wrote it or the rule
     * that adds it; then its links. What systemd does not read, comments and sections such as {@code [X-Container]}, is left
     * out. Of a unit that is refused, the reasons.
     *
     * @param name the name of a service or of a unit's file, such as {@code web.service}, {@code web} or {@code
     *     web.container}
     * @return the explanation, to be shown to a person
     * @throws IllegalArgumentException when there is no such service and no such unit
     */
    public String explain(String name) {
        return service(name)
                .or(() -> service(name + ".service"))
                .or(() -> services.stream()
                        .filter(service -> service.source().equals(name))
                        .findFirst())
                .map(ServiceExplanation::of)
                .or(() -> refused.stream()
                        .filter(file -> file.isCalled(name))
                        .findFirst()
                        .map(RefusedFile::explained))
                .orElseThrow(() -> new IllegalArgumentException(missing(name)));
    }

    private String missing(String name) {
        String there = "No service '" + name + "'; there are "
                + services.stream().map(ServiceUnit::name).toList();
        return refused.isEmpty()
                ? there
                : there + ", and refused are "
                        + refused.stream().map(RefusedFile::name).toList();
    }

    /**
     * Whether the generator would end with an error. It makes all other services nevertheless.
     *
     * @return true when a file is refused
     */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** The services as a dry run of the generator prints them. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>(services.size() * 4);
        services.forEach(service -> Collections.addAll(parts, "---", service.name(), "---\n", service.text(), "\n"));
        return String.join("", parts);
    }
}
