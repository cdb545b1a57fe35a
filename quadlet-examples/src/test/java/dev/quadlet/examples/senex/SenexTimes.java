package dev.quadlet.examples.senex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.Scope;
import dev.quadlet.Stack;
import dev.quadlet.examples.lab.InLab;
import dev.quadlet.examples.lab.Lab;
import dev.quadlet.systemd.Health;
import dev.quadlet.systemd.Podman;
import dev.quadlet.systemd.Systemd;
import dev.quadlet.systemd.deploy.DeployPlan;
import dev.quadlet.systemd.deploy.Deployer;
import dev.quadlet.systemd.deploy.Removal;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.value.UnitName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How long the stack takes until all five containers are healthy: by {@code apply}, by one bare {@code systemctl start} with
 * everything in place, and by one {@code systemctl start} for each. No test of an ordinary build: see {@code
 * docs/performance.md}.
 */
@InLab
class SenexTimes {
    private static final int ROUNDS = Integer.getInteger("quadlet.rounds", 5);
    private static final List<String> ORDER =
            List.of("senex-network-network", "postgres", "redis", "web", "celery-worker", "celery-beat");
    private static final List<UnitName> ALL =
            ORDER.stream().map(name -> UnitName.of(name + ".service")).toList();
    private static final List<UnitName> CONTAINERS = ALL.subList(1, ALL.size());

    static List<SenexMachine> machines() {
        return Lab.all().map(lab -> new SenexMachine(lab, Scope.SYSTEM)).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("machines")
    void untilAllAreHealthy(SenexMachine machine) throws Exception {
        Stack stack = SenexMachine.stack();
        Map<String, List<Duration>> times = new LinkedHashMap<>();
        try (Host host = machine.open();
                Host eye = machine.open()) {
            Deployer deployer = Deployer.on(host, machine.scope()).within(Duration.ofMinutes(3));
            Systemd systemd = Systemd.on(host, machine.scope()).within(Duration.ofMinutes(5));
            Podman podman = Podman.on(eye, machine.scope());
            deployer.deploy(stack);
            for (int round = 0; round < ROUNDS; round++) {
                systemd.stop(ALL.toArray(UnitName[]::new));
                add(
                        times,
                        "`systemctl start`, all in one call",
                        time(podman, () -> systemd.start(CONTAINERS.toArray(UnitName[]::new))));
                systemd.stop(ALL.toArray(UnitName[]::new));
                add(times, "`systemctl start`, one after another", time(podman, () -> ALL.forEach(systemd::start)));
                deployer.remove("senex", Removal.NETWORKS);
                DeployPlan plan = deployer.plan(stack);
                add(times, "`Deployer.apply`", time(podman, () -> deployer.apply(plan)));
            }
            deployer.remove("senex", Removal.VOLUMES, Removal.NETWORKS);
        }
        Files.writeString(
                Files.createDirectories(Path.of("target")).resolve("deploy-times-" + machine.lab() + ".md"),
                table(machine, times));
        assertThat(times.values()).allMatch(each -> each.size() == ROUNDS);
    }

    private static void add(Map<String, List<Duration>> times, String way, Duration time) {
        times.computeIfAbsent(way, each -> new ArrayList<>()).add(time);
    }

    /** From the beginning until somebody else sees all of them healthy, whenever the work itself ends. */
    private static Duration time(Podman podman, Runnable work) throws Exception {
        long begin = System.nanoTime();
        CompletableFuture<Void> done = CompletableFuture.runAsync(work);
        Duration healthy = Duration.ZERO;
        while (healthy.isZero()) {
            if (podman.health(CONTAINERS).values().stream().allMatch(Health.HEALTHY::equals)) {
                healthy = Duration.ofNanos(System.nanoTime() - begin);
            }
            Thread.sleep(100);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofMinutes(5));
        }
        done.get(5, TimeUnit.MINUTES);
        return healthy;
    }

    private static String table(SenexMachine machine, Map<String, List<Duration>> times) throws IOException {
        StringBuilder table =
                new StringBuilder("| " + machine.lab() + " | s | from | to | ratio |\n|---|---|---|---|---|\n");
        double bare = median(times.getOrDefault("`systemctl start`, all in one call", List.of()));
        times.forEach((way, all) -> table.append(String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f | %.2f |%n",
                way,
                median(all),
                seconds(Collections.min(all)),
                seconds(Collections.max(all)),
                median(all) / bare)));
        return table.toString();
    }

    private static double median(List<Duration> times) {
        return seconds(times.stream().sorted().toList().get(times.size() / 2));
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
