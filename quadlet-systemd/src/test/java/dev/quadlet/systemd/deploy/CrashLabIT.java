package dev.quadlet.systemd.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.Scope;
import dev.quadlet.StackFile;
import dev.quadlet.systemd.FailureCase;
import dev.quadlet.systemd.Systemd;
import dev.quadlet.systemd.UnitStatus;
import dev.quadlet.systemd.host.FileEntry;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.systemd.lab.InLab;
import dev.quadlet.systemd.lab.LabManager;
import dev.quadlet.value.UnitName;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A deploying program is killed at random moments, {@code tries.lab.crashes} of them on each machine in each scope: each file
 * is whole then, and the next deployment succeeds. All at once, for most of the time each waits for systemd.
 */
@InLab
class CrashLabIT {
    private static long number(String name) {
        return Objects.requireNonNull(Long.getLong("tries.lab." + name), "Maven hands tries.properties to its tests");
    }

    @Test
    @FailureCase(23)
    void everyFileIsWholeAndTheNextDeploymentSucceeds() throws Exception {
        List<LabManager> places = LabManager.all().toList();
        ExecutorService threads = Executors.newFixedThreadPool(places.size());
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < places.size(); i++) {
                LabManager place = places.get(i);
                Random chance = new Random(number("seed") + i);
                all.add(threads.submit(() -> crash(place, number("crashes"), chance)));
            }
            for (Future<?> each : all) {
                each.get(20, TimeUnit.MINUTES);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static @Nullable Void crash(LabManager place, long moments, Random chance) throws Exception {
        try (Host root = place.root()) {
            Deployer deployer = CrashingDeployer.deployer(root, place);
            deployer.deploy(CrashingDeployer.stack("0"));
            long usual = time(() -> deployer.deploy(CrashingDeployer.stack("1")));
            int old = 1;
            for (int i = 1; i <= moments; i++) {
                int next = old + 1;
                killWhileDeploying(place, String.valueOf(next), chance.nextLong(usual + 200));
                everyFileIsOneOf(root, place, String.valueOf(old), String.valueOf(next));

                deployer.deploy(CrashingDeployer.stack(String.valueOf(next)));
                everythingIs(root, place, deployer, String.valueOf(next));
                old = next;
            }
            deployer.remove(CrashingDeployer.NAME);
        }
        return null;
    }

    private static long time(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    }

    private static void killWhileDeploying(LabManager place, String version, long millis)
            throws IOException, InterruptedException {
        Process child = ChildJvm.of(
                        CrashingDeployer.class,
                        List.of(),
                        place.machine().suite(),
                        place.scope().name(),
                        version)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = new BufferedReader(new InputStreamReader(child.getInputStream(), UTF_8))) {
            assertThat(said.readLine()).isEqualTo("go");
            child.waitFor(millis, TimeUnit.MILLISECONDS);
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    private static Path folder(Host root, LabManager place) {
        Path base = place.scope() == Scope.SYSTEM
                ? Path.of("/etc")
                : place.actOn(root).user().home().resolve(".config");
        return base.resolve("containers/systemd").resolve(CrashingDeployer.NAME);
    }

    private static void everyFileIsOneOf(Host root, LabManager place, String old, String next) {
        Map<String, Set<String>> allowed = Stream.of(old, next)
                .flatMap(version -> CrashingDeployer.stack(version).files().stream())
                .collect(Collectors.groupingBy(
                        StackFile::path,
                        Collectors.mapping(file -> new String(file.content(), UTF_8), Collectors.toSet())));
        List<FileEntry> entries = root.files().list(folder(root, place)).stream()
                .filter(entry -> !entry.path().toString().endsWith(".tmp"))
                .toList();
        assertThat(entries).hasSize(allowed.size());
        for (FileEntry entry : entries) {
            String name = entry.path().getFileName().toString();
            assertThat(allowed.get(name)).contains(new String(root.files().read(entry.path()), UTF_8));
        }
    }

    private static void everythingIs(Host root, LabManager place, Deployer deployer, String version) {
        everyFileIsOneOf(root, place, version, version);
        assertThat(deployer.drift(CrashingDeployer.NAME).isEmpty()).isTrue();
        List<UnitName> units = Stream.of("a", "b", "c")
                .map(each -> UnitName.of("qcrash-" + each + ".service"))
                .toList();
        assertThat(Systemd.on(place.actOn(root), place.scope()).status(units).values())
                .allMatch(UnitStatus::isActive);
    }
}
