package dev.quadlet.examples.lab;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.ContainerUnit;
import dev.quadlet.Quadlet;
import dev.quadlet.value.CommandLine;
import dev.quadlet.value.HealthCommand;
import dev.quadlet.value.NetworkMode;
import dev.quadlet.value.NotifyMode;
import dev.quadlet.value.PullPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the real Podman makes of health commands. It needs the image busybox: {@code lab images busybox}. */
@InLab
class HealthCommandLabIT {
    private static final String BUSYBOX = "docker.io/library/busybox:latest";
    private static final String INSTALLED = "/run/containers/systemd/health-commands";

    /** Three arguments each: a container's name, its health command, and that for its start. */
    private static final String READ = """
            trap 'podman rm --filter label=health-commands=read >/dev/null' EXIT
            xargs --null --max-args=3 --max-procs=2 sh -c 'podman create --name "$1" --label health-commands=read \\
                --network none --health-cmd "$2" --health-startup-cmd "$3" docker.io/library/busybox' sh >/dev/null
            test='{{len .Test}}{{"\\x00"}}{{range .Test}}{{.}}{{"\\x00"}}{{end}}'
            podman ps --all --filter label=health-commands=read --quiet | xargs podman inspect --format \\
                '{{.Name}}{{"\\x00"}}{{with .Config.Healthcheck}}'"$test"'{{end}}{{with .Config.StartupHealthCheck}}'"$test"'{{end}}'
            """;

    /** Starting waits until the containers are healthy. */
    private static final String START = """
            systemctl daemon-reload
            systemctl start "$@" || journalctl --lines 50 --output cat --unit 'health-*'
            systemctl is-active "$@"
            """;

    private static final String HEALTHY =
            "podman ps --quiet --filter label=health-commands=container --filter health=healthy";

    private static final String FORGET =
            "systemctl stop \"$@\"; systemctl reset-failed \"$@\"; rm -r " + INSTALLED + "; systemctl daemon-reload";

    @TempDir
    private Path folder;

    /** That an argument arrives at podman is shown elsewhere; here podman is given it at once. */
    @ParameterizedTest
    @MethodSource("dev.quadlet.examples.lab.Lab#all")
    void podmanReadsWhatWasMeant(Lab lab) {
        long seed = Tries.seed();
        Map<String, String> texts = NastyTexts.byName();
        texts.putAll(NastyTexts.random(Tries.TEXTS.count(), seed));
        texts.values().removeIf(Places.HEALTH_CMD::refuses);
        List<String> input = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        texts.forEach((name, text) -> {
            input.addAll(List.of(name, Places.HEALTH_CMD.arrival(text), Places.HEALTH_STARTUP_CMD.arrival(text)));
            expected.add(String.join("\0", name, "2", "CMD-SHELL", text, "3", "CMD", "first", text, "\n"));
        });

        String read = lab.run((String.join("\0", input) + "\0").getBytes(UTF_8), "sh", "-c", READ)
                .orThrow()
                .output();

        assertThat(expected)
                .as("seed %d", seed)
                .hasSizeGreaterThan(60)
                .allSatisfy(test -> assertThat(read).contains(test));
    }

    /** The container starts and gets healthy only when all texts in it are the same. */
    @ParameterizedTest
    @MethodSource("dev.quadlet.examples.lab.Lab#all")
    void containersRunHealthy(Lab lab) throws IOException {
        List<ContainerUnit> units = new ArrayList<>();
        List.of("newline", "both-quotes", "quoted-whole", "trailing-backslash", "mixed-expansion", "shell-code")
                .forEach(name -> units.addAll(containers(name, NastyTexts.named(name))));
        for (ContainerUnit unit : units) {
            Files.write(folder.resolve(unit.name().text()), unit.document().bytes());
        }
        String[] services =
                units.stream().map(unit -> unit.serviceName().text()).toArray(String[]::new);

        lab.copy(folder, INSTALLED);
        try {
            script(lab, START, services).orThrow();
            assertThat(script(lab, HEALTHY).output().lines()).hasSameSizeAs(services);
        } finally {
            script(lab, FORGET, services);
        }
    }

    private static Run script(Lab lab, String script, String... arguments) {
        List<String> command = new ArrayList<>(List.of("sh", "-c", script, "sh"));
        command.addAll(List.of(arguments));
        return lab.run(command.toArray(String[]::new));
    }

    private static List<ContainerUnit> containers(String name, String text) {
        String quoted = "'" + text.replace("'", "'\\''") + "'";
        return List.of(
                container("health-shell-" + name, text, HealthCommand.shell("[ \"$TEXT\" = " + quoted + " ]")),
                container(
                        "health-exec-" + name,
                        text,
                        HealthCommand.exec("sh", "-c", "[ \"$TEXT\" = \"$1\" ]", "sh", text)));
    }

    private static ContainerUnit container(String name, String text, HealthCommand check) {
        return Quadlet.container(name)
                .image(BUSYBOX)
                .pull(PullPolicy.NEVER)
                .network(NetworkMode.NONE)
                .environment("TEXT", text)
                .label("health-commands", "container")
                .label("text", text)
                .exec(CommandLine.of("sh", "-c", "[ \"$TEXT\" = \"$1\" ] && exec sleep 600", "sh", text))
                .healthCmd(check)
                .healthInterval(Duration.ofSeconds(1))
                .notify(NotifyMode.HEALTHY)
                .stopTimeout(1)
                .service(s -> s.timeoutStartSec(Duration.ofSeconds(30)))
                .build();
    }
}
