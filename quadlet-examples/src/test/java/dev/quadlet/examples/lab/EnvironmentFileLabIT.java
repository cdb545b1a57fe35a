package dev.quadlet.examples.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.ContainerUnit;
import dev.quadlet.EnvironmentReader;
import dev.quadlet.Quadlet;
import dev.quadlet.SystemdUnit;
import dev.quadlet.value.CommandLine;
import dev.quadlet.value.NetworkMode;
import dev.quadlet.value.PullPolicy;
import dev.quadlet.value.ServiceType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the real Podman and the real systemd find in environment files: a container and a service write down their
 * environments. It needs the image busybox: {@code lab images busybox}.
 */
@InLab
class EnvironmentFileLabIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String FOLDER = "/run/environment-files";
    private static final String FILE = FOLDER + "/%i.env";

    /** No shell: it would leave out the names that are none to it. */
    private static final CommandLine SHOW = CommandLine.of("cat", "/proc/self/environ");

    private static final ContainerUnit PODMAN = Quadlet.container("environment-podman@")
            .image("docker.io/library/busybox:latest")
            .pull(PullPolicy.NEVER)
            .network(NetworkMode.NONE)
            .environmentFile(FILE)
            .exec(SHOW)
            .service(s -> s.type(ServiceType.ONESHOT)
                    .standardOutput("file:" + FOLDER + "/%i.podman")
                    .standardError("journal")
                    .timeoutStartSec(PATIENCE))
            .build();

    private static final SystemdUnit SYSTEMD = SystemdUnit.named("environment-systemd@.service")
            .service(s -> s.type(ServiceType.ONESHOT)
                    .environmentFile(FILE)
                    .standardOutput("file:" + FOLDER + "/%i.systemd")
                    .standardError("journal")
                    .execStart(SHOW)
                    .timeoutStartSec(PATIENCE))
            .build();

    /** Some of the services must fail, and leave an empty file at most. Each file's entries stand behind one without a name. */
    private static final String READ = """
            mkdir -p /run/containers/systemd
            ln -s "$PWD/environment-podman@.container" /run/containers/systemd/
            ln -s "$PWD/environment-systemd@.service" /run/systemd/system/
            systemctl daemon-reload
            timeout 90 systemctl start "$@" 2>/dev/null
            for file in *.podman *.systemd; do
                if [ -s "$file" ]; then printf '=%s\\0' "$file"; cat "$file"; fi
            done
            """;

    private static final String FORGET = """
            systemctl stop "$@"
            systemctl reset-failed "$@"
            rm -rf "$PWD" /run/containers/systemd/environment-podman@.container \\
                /run/systemd/system/environment-systemd@.service
            systemctl daemon-reload
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("dev.quadlet.examples.lab.Lab#all")
    void everyReaderFindsWhatWasMeant(Lab lab) throws IOException {
        long seed = Tries.seed();
        Map<String, String> values = NastyTexts.byName();
        values.putAll(NastyTexts.random(Tries.TEXTS.count(), seed));
        List<EnvironmentTrial> trials = new ArrayList<>(EnvironmentTrial.ofTexts());
        trials.addAll(EnvironmentTrial.ofValues(values));

        Map<String, Map<String, String>> found = found(trials, lab);

        SoftAssertions.assertSoftly(softly -> trials.forEach(trial -> trial.expected()
                .forEach((reader, expected) -> softly.assertThat(own(found, trial, reader))
                        .as("%s, seed %d: %s", file(trial, reader), seed, trial.shown())
                        .isEqualTo(expected))));
    }

    /** What a reader found, but for what is there without a file; null when nothing started. */
    private static Map<String, String> own(
            Map<String, Map<String, String>> found, EnvironmentTrial trial, EnvironmentReader reader) {
        Map<String, String> always = found.get(file(EnvironmentTrial.EMPTY, reader));
        assertThat(always).as("environment of %s without a file", reader).containsKey("PATH");
        if (!found.containsKey(file(trial, reader))) {
            return null;
        }
        Map<String, String> own = new LinkedHashMap<>(found.get(file(trial, reader)));
        own.keySet().removeAll(always.keySet());
        return own;
    }

    private static String file(EnvironmentTrial trial, EnvironmentReader reader) {
        return trial.name() + (reader == EnvironmentReader.PODMAN ? ".podman" : ".systemd");
    }

    /** The environments by the names of the files that they were written to. */
    private Map<String, Map<String, String>> found(List<EnvironmentTrial> trials, Lab lab) throws IOException {
        for (EnvironmentTrial trial : trials) {
            Files.writeString(folder.resolve(trial.name() + ".env"), trial.text());
        }
        Files.write(folder.resolve(PODMAN.name().text()), PODMAN.document().bytes());
        Files.write(folder.resolve(SYSTEMD.name().text()), SYSTEMD.document().bytes());
        String[] services = trials.stream()
                .flatMap(
                        trial -> Stream.of("environment-podman@" + trial.name(), "environment-systemd@" + trial.name()))
                .toArray(String[]::new);
        lab.copy(folder, FOLDER);
        try {
            return environments(script(lab, READ, services).orThrow().output());
        } finally {
            script(lab, FORGET, services);
        }
    }

    private static Run script(Lab lab, String script, String... arguments) {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "cd " + FOLDER + " || exit\n" + script, "sh"));
        command.addAll(List.of(arguments));
        return lab.run(command.toArray(String[]::new));
    }

    private static Map<String, Map<String, String>> environments(String output) {
        Map<String, Map<String, String>> environments = new LinkedHashMap<>();
        Map<String, String> current = new LinkedHashMap<>();
        for (String entry : output.split("\0", -1)) {
            int equals = entry.indexOf('=');
            if (equals == 0) {
                current = new LinkedHashMap<>();
                environments.put(entry.substring(1), current);
            } else if (equals > 0) {
                current.put(entry.substring(0, equals), entry.substring(equals + 1));
            }
        }
        return environments;
    }
}
