package dev.quadlet.examples.senex;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.examples.lab.Eventually;
import dev.quadlet.examples.lab.InLab;
import dev.quadlet.examples.lab.Lab;
import dev.quadlet.kubernetes.KubernetesManifests;
import dev.quadlet.kubernetes.options.KubernetesOptions;
import java.time.Duration;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code podman kube play} makes of the exported stack. */
@InLab
class KubernetesLabIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String MANIFESTS = "/run/senex-kubernetes.yaml";
    private static final String HEALTH = """
            curl --silent --max-time 5 --output /dev/null --write-out '%{http_code}' http://localhost:8000/health/
            """;
    private static final String LOGS = """
            podman ps --all
            for container in $(podman ps --all --quiet); do
              echo "== $container"
              podman logs --tail 20 $container 2>&1
            done
            """;
    private static final String EVERYTHING = """
            podman pod ps --format '{{.Name}}'
            podman ps --all --format '{{.Names}}'
            podman volume ls --format '{{.Name}}'
            podman secret ls --format '{{.Name}}'
            podman network ls --format '{{.Name}}'
            """;

    @ParameterizedTest
    @MethodSource("dev.quadlet.examples.lab.Lab#all")
    @Timeout(400)
    void theExportedStackAnswers(Lab lab) throws InterruptedException {
        KubernetesManifests manifests = KubernetesManifests.of(
                SenexMachine.stack(),
                KubernetesOptions.defaults()
                        .withHostPorts()
                        .port("postgres", 5432)
                        .port("redis", 6379));
        assertThat(manifests.lossReport().hasErrors()).isFalse();
        String before = shell(lab, EVERYTHING);
        lab.run(manifests.text().getBytes(UTF_8), "sh", "-c", "umask 077; cat > " + MANIFESTS)
                .orThrow();
        try {
            lab.run("podman", "kube", "play", MANIFESTS).orThrow();

            Eventually.until(PATIENCE, () -> shell(lab, LOGS), () -> answer(lab).equals("200"));
            assertThat(shell(lab, EVERYTHING)).contains("web-pod-web", "postgres-pod-postgres", "redis-pod-redis");
        } finally {
            remove(lab);
        }
        assertThat(shell(lab, EVERYTHING)).isEqualTo(before);
    }

    /** Nothing is asserted of these: what failed before says more. */
    private static void remove(Lab lab) {
        lab.run("podman", "kube", "down", "--force", MANIFESTS);
        lab.run("podman", "network", "rm", "podman-default-kube-network");
        lab.run("sh", "-c", "podman images --quiet localhost/podman-pause | xargs --no-run-if-empty podman rmi");
        lab.run("rm", MANIFESTS);
    }

    private static String answer(Lab lab) {
        return lab.run("sh", "-c", HEALTH).output();
    }

    private static String shell(Lab lab, String script) {
        return lab.run("sh", "-c", script).orThrow().output();
    }
}
