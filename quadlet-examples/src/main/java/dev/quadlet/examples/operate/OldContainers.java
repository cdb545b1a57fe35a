package dev.quadlet.examples.operate;

import dev.quadlet.systemd.host.Command;
import dev.quadlet.systemd.host.Host;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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

    OldContainers(Host host, String project) {
        this.host = host;
        this.project = project;
    }

    /** Those that compose has. */
    List<OldContainer> present() {
        List<OldContainer> present = new ArrayList<>();
        for (String[] fields : list("{{.Names}}\t{{.State}}")) {
            if (OldContainer.aside(fields[0]).isEmpty()) {
                present.add(new OldContainer(fields[0], fields[1].equals("running"), policy(fields[0])));
            }
        }
        return present;
    }

    /** Those that were set aside. */
    List<OldContainer> aside() {
        return list("{{.Names}}\t").stream()
                .flatMap(fields -> OldContainer.aside(fields[0]).stream())
                .toList();
    }

    private List<String[]> list(String format) {
        String said = podman("ps", "--all", "--filter", LABEL + project, "--format", format);
        return said.lines().map(line -> line.split("\t", -1)).toList();
    }

    private String policy(String name) {
        String format = "{{.HostConfig.RestartPolicy.Name}}:{{.HostConfig.RestartPolicy.MaximumRetryCount}}";
        String said = podman("container", "inspect", "--format", format, name).strip();
        String policy = said.endsWith(":0") ? said.substring(0, said.length() - 2) : said;
        return policy.isEmpty() ? "no" : policy;
    }

    /**
     * Lets their names be those of others, and stops them all. None comes back at the next boot. What is stopped has its new name
     * by then, so {@link #putBack} finds all of them, wherever this ends.
     */
    void setAside() {
        List<OldContainer> present = present();
        for (OldContainer old : present) {
            podman("rename", old.name(), old.asideName());
            if (old.restarts()) {
                podman("update", "--restart=no", old.asideName());
            }
        }
        podman("stop", running(present, OldContainer::asideName));
    }

    private static List<String> running(List<OldContainer> containers, Function<OldContainer, String> name) {
        return containers.stream().filter(OldContainer::running).map(name).toList();
    }

    /** Makes everything as it was: names, policies, and what ran runs again. */
    void putBack() {
        List<OldContainer> aside = aside();
        for (OldContainer old : aside) {
            if (old.restarts()) {
                podman("update", "--restart=" + old.restart(), old.asideName());
            }
            podman("rename", old.asideName(), old.name());
        }
        podman("start", running(aside, OldContainer::name));
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
