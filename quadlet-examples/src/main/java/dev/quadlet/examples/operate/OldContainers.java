package dev.quadlet.examples.operate;

import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.systemd.host.Command;
import dev.quadlet.systemd.host.Host;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The containers that compose made of a project, found by the label that it gives them. They are stopped and called otherwise,
 * never deleted: what they wrote outside of volumes is nowhere else.
 */
final class OldContainers {
    private static final String LABEL = "label=com.docker.compose.project=";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Host host;
    private final String project;
    private final boolean changesPolicies;

    OldContainers(Host host, String project, PodmanVersion podman) {
        this.host = host;
        this.project = project;
        this.changesPolicies = podman.atLeast(5, 1);
    }

    static OldContainers of(Station station) {
        return new OldContainers(
                station.host(), station.stackName(), station.podman().generatorVersion());
    }

    /** Those that compose has. */
    List<OldContainer> present() {
        List<OldContainer> present = new ArrayList<>();
        for (String[] fields : list()) {
            if (OldContainer.aside(fields[0]).isEmpty()) {
                present.add(new OldContainer(fields[0], fields[1].equals("running"), policy(fields[0])));
            }
        }
        return present;
    }

    /** Those that were set aside. */
    List<OldContainer> aside() {
        return list().stream()
                .flatMap(fields -> OldContainer.aside(fields[0]).stream())
                .toList();
    }

    /** The pods that podman-compose puts them into. */
    private Set<String> pods() {
        return list().stream()
                .map(fields -> fields[2])
                .filter(pod -> !pod.isEmpty())
                .collect(Collectors.toSet());
    }

    private List<String[]> list() {
        String said =
                podman("ps", "--all", "--filter", LABEL + project, "--format", "{{.Names}}\t{{.State}}\t{{.PodName}}");
        return said.lines().map(line -> line.split("\t", -1)).toList();
    }

    private String policy(String name) {
        String format = "{{.HostConfig.RestartPolicy.Name}}:{{.HostConfig.RestartPolicy.MaximumRetryCount}}";
        String said = podman("container", "inspect", "--format", format, name).strip();
        String policy = said.endsWith(":0") ? said.substring(0, said.length() - 2) : said;
        return policy.isEmpty() ? "no" : policy;
    }

    /**
     * Nobody can say which of two that have one name is the right one.
     *
     * @throws IllegalStateException when compose made containers anew while their predecessors are set aside
     */
    void requireOnce() {
        Set<String> aside = aside().stream().map(OldContainer::name).collect(Collectors.toSet());
        List<OldContainer> twice =
                present().stream().filter(old -> aside.contains(old.name())).toList();
        if (!twice.isEmpty()) {
            throw new IllegalStateException("Compose made anew what is set aside: " + names(twice)
                    + ". Delete the new ones (podman rm --force), or those that are set aside (podman ps --all).");
        }
    }

    /**
     * Lets their names be those of others, and stops them all. None comes back at the next boot. What is stopped has its new name
     * by then, so {@link #putBack} finds all of them, wherever this ends.
     */
    void setAside() {
        List<OldContainer> present = present();
        for (OldContainer old : present) {
            podman("rename", old.name(), old.asideName());
            restart(old, "no");
        }
        podman("stop", running(present, OldContainer::asideName));
    }

    /** Podman before 5.1 cannot change that. */
    private void restart(OldContainer old, String policy) {
        if (changesPolicies && old.restarts()) {
            podman("update", "--restart=" + policy, old.asideName());
        }
    }

    private static List<String> running(List<OldContainer> containers, Function<OldContainer, String> name) {
        return containers.stream().filter(OldContainer::running).map(name).toList();
    }

    /** Makes those of them that are aside as they were: names, policies, and what ran runs again. */
    void putBack(List<OldContainer> containers) {
        List<OldContainer> back = aside().stream().filter(containers::contains).toList();
        for (OldContainer old : back) {
            restart(old, old.restart());
            podman("rename", old.asideName(), old.name());
        }
        podman("start", running(back, OldContainer::name));
    }

    /** How one deletes those that were set aside: what others need goes with these, and is no longer there when its turn comes. */
    String forgetting(List<OldContainer> aside) {
        String names = aside.stream().map(OldContainer::asideName).collect(Collectors.joining(" "));
        String pods = String.join(" ", pods());
        return "podman rm --depend --ignore " + names + (pods.isEmpty() ? "" : " && podman pod rm " + pods);
    }

    /** Whether some of those that were set aside come back at the next boot. */
    boolean comeBack(List<OldContainer> aside) {
        return !changesPolicies && aside.stream().anyMatch(OldContainer::restarts);
    }

    static String names(List<OldContainer> containers) {
        return containers.stream().map(OldContainer::name).collect(Collectors.joining(", "));
    }

    /** Of no containers it would complain. */
    private void podman(String verb, List<String> names) {
        if (!names.isEmpty()) {
            List<String> words = new ArrayList<>(List.of(verb));
            words.addAll(names);
            podman(words.toArray(String[]::new));
        }
    }

    private String podman(String... words) {
        return host.run(Command.of("podman").with(List.of(words)).withTimeout(PATIENCE))
                .orThrow()
                .output();
    }
}
