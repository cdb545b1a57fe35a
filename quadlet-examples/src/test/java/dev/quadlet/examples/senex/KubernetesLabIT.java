package dev.quadlet.examples.senex;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.examples.lab.InLab;
import dev.quadlet.examples.lab.Lab;
import dev.quadlet.examples.lab.Run;
import dev.quadlet.kubernetes.KubernetesManifests;
import dev.quadlet.kubernetes.options.KubernetesOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What {@code podman kube play} makes of the exported stack. */
@InLab
class KubernetesLabIT {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String MANIFESTS = "/run/senex-kubernetes.yaml";
    private static final String HEALTH = """
            curl --silent --output /dev/null --write-out '%{http_code}' http://localhost:8000/health/
            """;

    @Test
    @Timeout(600)
    void theExportedStackAnswers() throws InterruptedException {
        Lab lab = Lab.all()
                .filter(one -> one.toString().equals("trixie"))
                .findFirst()
                .orElseThrow();
        KubernetesManifests manifests = KubernetesManifests.of(
                SenexMachine.stack(),
                KubernetesOptions.defaults()
                        .withHostPorts()
                        .port("postgres", 5432)
                        .port("redis", 6379));
        assertThat(manifests.lossReport().hasErrors()).isFalse();
        lab.run(manifests.text().getBytes(UTF_8), "sh", "-c", "umask 077; cat > " + MANIFESTS)
                .orThrow();
        try {
            lab.run("podman", "kube", "play", MANIFESTS).orThrow();

            assertThat(answer(lab)).as(() -> logs(lab)).isEqualTo("200");
            assertThat(names(lab)).contains("web-pod-web", "postgres-pod-postgres", "redis-pod-redis");
        } finally {
            lab.run(
                    "podman", "kube", "down", "--force",
                    MANIFESTS); // what failed before says more than what fails here
            lab.run("rm", MANIFESTS);
        }
        assertThat(names(lab)).doesNotContain("web-pod-web");
    }

    private static String answer(Lab lab) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        String answer = "";
        while (!answer.equals("200") && Instant.now().isBefore(end)) {
            Thread.sleep(1000);
            answer = lab.run("sh", "-c", HEALTH).output();
        }
        return answer;
    }

    private static List<String> names(Lab lab) {
        return lab.run("podman", "ps", "--format", "{{.Names}}")
                .orThrow()
                .output()
                .lines()
                .toList();
    }

    private static String logs(Lab lab) {
        Run all = lab.run(
                "sh",
                "-c",
                "podman ps --all; podman pod ps; for c in $(podman ps -aq); do podman logs --tail 20 $c; done 2>&1");
        return all.output();
    }
}
