package dev.quadlet.examples.senex;

import dev.quadlet.systemd.host.Command;
import dev.quadlet.systemd.testing.FakeCall;
import dev.quadlet.systemd.testing.FakeHost;
import dev.quadlet.systemd.testing.FakeProgram;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What podman does with the containers that compose made, on a machine in memory. */
final class OldPodman implements FakeProgram {
    private static final Set<String> VERBS = Set.of("stop", "start", "rename", "update");

    /** State and policy of each. */
    private final Map<String, List<String>> containers = new LinkedHashMap<>();

    private OldPodman() {}

    static OldPodman on(FakeHost host) {
        OldPodman old = new OldPodman();
        host.when(OldPodman::isAsked, old);
        return old;
    }

    private static boolean isAsked(Command command) {
        List<String> words = command.words();
        return words.get(0).equals("podman")
                && (VERBS.contains(words.get(1))
                        || String.join(" ", words)
                                .startsWith("podman ps --all --filter label=com.docker.compose.project=shop")
                        || String.join(" ", words).startsWith("podman container inspect --format {{.HostConfig"));
    }

    OldPodman has(String name, String state, String policy) {
        containers.put(name, List.of(state, policy));
        return this;
    }

    /** Names, states and policies. */
    List<String> containers() {
        List<String> all = new ArrayList<>();
        containers.forEach((name, how) -> all.add(name + " " + String.join(" ", how)));
        return all;
    }

    @Override
    public int run(FakeCall call) {
        List<String> words = call.arguments();
        switch (words.get(0)) {
            case "ps" -> containers.forEach((name, how) -> call.print(name + "\t" + how.get(0) + "\tpod_shop\n"));
            case "container" -> call.print(how(words.get(4)).get(1) + "\n");
            case "stop" -> words.subList(1, words.size()).forEach(name -> change(name, "exited"));
            case "start" -> words.subList(1, words.size()).forEach(name -> change(name, "running"));
            case "rename" -> containers.put(words.get(2), containers.remove(words.get(1)));
            default -> has(words.get(2), how(words.get(2)).get(0), words.get(1).substring("--restart=".length()));
        }
        return 0;
    }

    private List<String> how(String name) {
        return Objects.requireNonNull(containers.get(name), name);
    }

    private void change(String name, String state) {
        has(name, state, how(name).get(1));
    }
}
