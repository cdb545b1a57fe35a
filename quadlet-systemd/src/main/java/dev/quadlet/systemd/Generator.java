package dev.quadlet.systemd;

import dev.quadlet.Scope;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.systemd.host.Command;
import dev.quadlet.systemd.host.CommandNotFoundException;
import dev.quadlet.systemd.host.CommandResult;
import dev.quadlet.systemd.host.Host;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The program of Podman that makes services of Quadlets on a host: its version is the one that counts, and its dry run tells
 * what a {@code daemon-reload} would do, which itself says nothing. See podman-systemd.unit(5).
 */
public final class Generator {
    private static final Path PLACE = Path.of("/usr/lib/systemd/system-generators/podman-system-generator");
    private static final String MARK = "---";

    private final Host host;
    private final Scope scope;

    private Generator(Host host, Scope scope) {
        this.host = host;
        this.scope = scope;
    }

    /**
     * The generator of a host.
     *
     * @param host the host
     * @param scope whose units it reads
     * @return the generator
     */
    public static Generator on(Host host, Scope scope) {
        return new Generator(host, scope);
    }

    /**
     * The version.
     *
     * @return the version; empty when the host has no generator
     * @throws MalformedOutputException when it says something else
     */
    public Optional<PodmanVersion> version() {
        try {
            CommandResult said = host.run(command().with(List.of("--version")));
            return said.isSuccess() ? Optional.of(parse(said)) : Optional.empty();
        } catch (CommandNotFoundException none) {
            return Optional.empty();
        }
    }

    private static PodmanVersion parse(CommandResult said) {
        try {
            return PodmanVersion.parse(said.output().strip());
        } catch (IllegalArgumentException e) {
            throw MalformedOutputException.of(
                    said, "no version was printed: " + said.output().strip());
        }
    }

    /**
     * What would become of the units in some folders, instead of those that the host has.
     *
     * @param folders where to look, in this order; absolute
     * @return the services and messages
     */
    public GeneratorRun dryRun(List<Path> folders) {
        String places = folders.stream().map(Path::toString).collect(Collectors.joining(":"));
        return run(dry().withEnvironment("QUADLET_UNIT_DIRS", places));
    }

    /**
     * What the next {@code daemon-reload} makes of the units that the host has.
     *
     * @return the services and messages
     */
    public GeneratorRun dryRun() {
        return run(dry());
    }

    private Command dry() {
        List<String> words = new ArrayList<>();
        if (scope == Scope.USER) {
            words.add("--user");
        }
        words.add("--dryrun");
        return command().with(words);
    }

    private static Command command() {
        return Command.of(PLACE.toString());
    }

    private GeneratorRun run(Command command) {
        CommandResult result = host.run(command);
        return new GeneratorRun(services(result.output()), messages(result.errors()), result.isSuccess());
    }

    private static Map<String, String> services(String printed) {
        Map<String, String> services = new LinkedHashMap<>();
        String name = "";
        StringBuilder text = new StringBuilder();
        for (String line : printed.lines().toList()) {
            if (isHeader(line)) {
                put(services, name, text);
                name = line.substring(MARK.length(), line.length() - MARK.length());
                text.setLength(0);
            } else {
                text.append(line).append('\n');
            }
        }
        put(services, name, text);
        return services;
    }

    private static boolean isHeader(String line) {
        return line.length() > 2 * MARK.length() && line.startsWith(MARK) && line.endsWith(MARK);
    }

    private static void put(Map<String, String> services, String name, StringBuilder text) {
        if (!name.isEmpty()) {
            services.put(name, text.toString());
        }
    }

    /** Each line has the program's name and number before it, but for the later ones of a message. */
    private static List<String> messages(String printed) {
        return printed.lines()
                .map(line -> line.startsWith("quadlet-generator[") ? line.substring(line.indexOf("]: ") + 3) : line)
                .filter(line -> !line.isBlank() && !line.startsWith("Loading source unit file "))
                .toList();
    }
}
