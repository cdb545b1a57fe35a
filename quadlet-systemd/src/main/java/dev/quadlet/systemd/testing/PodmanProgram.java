package dev.quadlet.systemd.testing;

import dev.quadlet.systemd.host.HostUser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** podman(1): a table of commands, by their first one or two words. */
final class PodmanProgram implements FakeProgram {
    private static final int FAILED = 125;

    private final World world;
    private final Managers managers;
    private final Map<String, PodmanVerb> verbs = Map.ofEntries(
            Map.entry("version", this::version),
            Map.entry("--version", this::shortVersion),
            Map.entry("ps", this::ps),
            Map.entry("inspect", this::inspect),
            Map.entry("container inspect", this::inspect),
            Map.entry("container exists", this::containerExists),
            Map.entry("image exists", this::imageExists),
            Map.entry("network exists", (call, options, words) -> resourceExists(call, "network", words)),
            Map.entry("network inspect", (call, options, words) -> inspectResource(call, options, "network", words)),
            Map.entry("network rm", (call, options, words) -> removeResources(call, "network", words)),
            Map.entry("volume exists", (call, options, words) -> resourceExists(call, "volume", words)),
            Map.entry("volume inspect", (call, options, words) -> inspectResource(call, options, "volume", words)),
            Map.entry("volume rm", (call, options, words) -> removeResources(call, "volume", words)),
            Map.entry("unshare", this::unshare),
            Map.entry("pull", this::pull),
            Map.entry("image pull", this::pull),
            Map.entry("secret ls", this::secretList),
            Map.entry("secret exists", this::secretExists),
            Map.entry("secret create", this::secretCreate),
            Map.entry("secret rm", this::secretRemove));

    PodmanProgram(World world, Managers managers) {
        this.world = world;
        this.managers = managers;
    }

    @Override
    public int run(FakeCall call) {
        List<String> arguments = call.arguments();
        for (int length = Math.min(2, arguments.size()); length > 0; length--) {
            PodmanVerb verb = verbs.get(String.join(" ", arguments.subList(0, length)));
            if (verb != null) {
                PodmanOptions options = new PodmanOptions(arguments.subList(length, arguments.size()));
                return verb.run(call, options, options.words());
            }
        }
        call.printError("Error: unrecognized command `" + call.command() + "`\n");
        return FAILED;
    }

    private static int failed(FakeCall call, String message) {
        call.printError("Error: " + message + "\n");
        return FAILED;
    }

    private int print(FakeCall call, String template, Map<String, String> fields) {
        try {
            call.print(Template.fill(template, fields) + "\n");
            return 0;
        } catch (IllegalArgumentException e) {
            call.printError(e.getMessage() + "\n");
            return FAILED;
        }
    }

    private int shortVersion(FakeCall call, PodmanOptions options, List<String> words) {
        call.print("podman version " + world.podman() + "\n");
        return 0;
    }

    private int version(FakeCall call, PodmanOptions options, List<String> words) {
        String version = world.podman().toString();
        if (options.value("--format").equals("json")) {
            call.print("{\"Client\":{\"Version\":\"" + version + "\"}}\n");
            return 0;
        }
        String template = options.has("--format") ? options.value("--format") : "Version:      {{.Client.Version}}";
        return print(
                call,
                template,
                Map.of(
                        ".Client.Version",
                        version,
                        ".Server.Version",
                        version,
                        "with .Server",
                        "",
                        ".Version",
                        version,
                        "end",
                        ""));
    }

    /** The units of a user's manager whose containers run. */
    private List<UnitState> running(HostUser user) {
        return managers.ofContainers(user).stream()
                .flatMap(manager -> manager.states().stream())
                .filter(unit -> unit.pid != 0)
                .filter(unit ->
                        unit.run().filter(run -> run.container().exists()).isPresent())
                .toList();
    }

    private Optional<UnitState> container(HostUser user, String name) {
        return running(user).stream()
                .filter(unit -> container(unit).name().equals(name))
                .findFirst();
    }

    private static Container container(UnitState unit) {
        return unit.run().orElseThrow().container();
    }

    private static Map<String, String> fields(UnitState unit) {
        String status = "Up 1 second" + (unit.health.isEmpty() ? "" : " (" + unit.health + ")");
        Map<String, String> fields = new HashMap<>(Map.of(
                ".Names", container(unit).name(),
                ".Name", container(unit).name(),
                ".Image", container(unit).image(),
                ".ImageName", container(unit).image(),
                ".Status", status,
                ".State.Status", "running",
                ".State.Health.Status", unit.health,
                ".State.Healthcheck.Status", unit.health,
                "index .Labels \"PODMAN_SYSTEMD_UNIT\"", unit.name(),
                "index .Config.Labels \"PODMAN_SYSTEMD_UNIT\"", unit.name()));
        fields.put(".Ports", container(unit).ports());
        return fields;
    }

    private int ps(FakeCall call, PodmanOptions options, List<String> words) {
        String template = options.has("--format") ? options.value("--format") : "{{.Names}}\t{{.Image}}\t{{.Status}}";
        int status = 0;
        for (UnitState unit : running(call.user())) {
            status = Math.max(status, print(call, template, fields(unit)));
        }
        return status;
    }

    private int inspect(FakeCall call, PodmanOptions options, List<String> words) {
        int status = 0;
        for (String name : words) {
            Optional<UnitState> unit = container(call.user(), name);
            String template = options.has("--format") ? options.value("--format") : options.value("-f");
            status = Math.max(
                    status,
                    unit.isPresent()
                            ? print(call, template, fields(unit.get()))
                            : failed(call, "no such object: \"" + name + "\""));
        }
        return status;
    }

    private int containerExists(FakeCall call, PodmanOptions options, List<String> words) {
        return container(call.user(), words.get(0)).isPresent() ? 0 : 1;
    }

    private int imageExists(FakeCall call, PodmanOptions options, List<String> words) {
        return world.images().has(words.get(0)) ? 0 : 1;
    }

    private int pull(FakeCall call, PodmanOptions options, List<String> words) {
        for (String image : words) {
            if (!world.images().pull(image)) {
                return failed(call, "initializing source docker://" + image + ": reading manifest: manifest unknown");
            }
            call.print("%064x\n".formatted(image.hashCode() & 0xffffffffL));
        }
        return 0;
    }

    private int resourceExists(FakeCall call, String kind, List<String> words) {
        return world.resources().labels(call.user(), kind, words.get(0)).isPresent() ? 0 : 1;
    }

    private int inspectResource(FakeCall call, PodmanOptions options, String kind, List<String> words) {
        Optional<Map<String, String>> labels = world.resources().labels(call.user(), kind, words.get(0));
        if (labels.isEmpty()) {
            return failed(call, kind + " " + words.get(0) + ": not found");
        }
        Map<String, String> fields = new HashMap<>(Map.of(".Name", words.get(0)));
        labels.get().forEach((name, value) -> fields.put(".Labels." + name, value));
        return print(call, options.has("-f") ? options.value("-f") : options.value("--format"), fields);
    }

    private int removeResources(FakeCall call, String kind, List<String> words) {
        for (String name : words) {
            if (!world.resources().remove(call.user(), kind, name)) {
                call.printError("Error: unable to find " + kind + " with name or ID " + name + "\n");
                return 1;
            }
        }
        return 0;
    }

    /** Whoever acts as root of the user's containers may delete what they wrote. */
    private int unshare(FakeCall call, PodmanOptions options, List<String> words) {
        List<String> inner = call.arguments().subList(1, call.arguments().size());
        return inner.get(0).equals("rm")
                ? FilePrograms.remove(call, inner.subList(1, inner.size()))
                : failed(call, "unshare: this fake only knows rm");
    }

    private int secretList(FakeCall call, PodmanOptions options, List<String> words) {
        String template = options.has("--format") ? options.value("--format") : "{{.Name}}";
        int status = 0;
        for (String name : world.secrets().names(call.user())) {
            status = Math.max(status, print(call, template, Map.of(".Name", name)));
        }
        return status;
    }

    private int secretExists(FakeCall call, PodmanOptions options, List<String> words) {
        return world.secrets().has(call.user(), words.get(0)) ? 0 : 1;
    }

    private int secretCreate(FakeCall call, PodmanOptions options, List<String> words) {
        String name = words.get(0);
        if (world.secrets().has(call.user(), name) && !options.has("--replace")) {
            return failed(call, name + ": secret name in use");
        }
        if (words.size() < 2
                && !call.command()
                        .words()
                        .get(call.command().words().size() - 1)
                        .equals("-")) {
            return failed(call, "secret create needs a name and a file");
        }
        world.secrets().put(call.user(), name, input(call));
        call.print("%025x\n".formatted(name.hashCode() & 0xffffffffL));
        return 0;
    }

    private static byte[] input(FakeCall call) {
        try {
            return call.input().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int secretRemove(FakeCall call, PodmanOptions options, List<String> words) {
        for (String name : words) {
            if (!world.secrets().remove(call.user(), name)) {
                return failed(call, "no secret with name or id \"" + name + "\": no such secret");
            }
        }
        return 0;
    }
}
