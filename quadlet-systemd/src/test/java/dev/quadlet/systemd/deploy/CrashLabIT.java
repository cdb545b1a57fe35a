package dev.quadlet.systemd.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.Scope;
import dev.quadlet.StackFile;
import dev.quadlet.systemd.Systemd;
import dev.quadlet.systemd.UnitStatus;
import dev.quadlet.systemd.host.FileEntry;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.systemd.lab.InLab;
import dev.quadlet.systemd.lab.LabMachine;
import dev.quadlet.value.UnitName;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A deploying program is killed at random moments: each file is whole then, and the next deployment succeeds. The moments of
 * {@code tries.lab.crashes} are shared by the machines and scopes.
 */
@InLab
@ParameterizedClass(name = "{0}, {1}")
@MethodSource("managers")
class CrashLabIT {
    private final LabMachine machine;
    private final Scope scope;

    CrashLabIT(LabMachine machine, Scope scope) {
        this.machine = machine;
        this.scope = scope;
    }

    static Stream<Arguments> managers() {
        return LabMachine.all()
                .flatMap(machine -> Stream.of(Scope.values()).map(scope -> Arguments.of(machine, scope)));
    }

    private static long number(String name) {
        return Objects.requireNonNull(Long.getLong("tries.lab." + name), "Maven hands tries.properties to its tests");
    }

    @Test
    void everyFileIsWholeAndTheNextDeploymentSucceeds() throws Exception {
        Random chance = new Random(number("seed"));
        long moments = Math.max(1, number("crashes") / managers().count());
        try (Host root = machine.root()) {
            Deployer deployer = CrashingDeployer.deployer(root, scope);
            deployer.deploy(CrashingDeployer.stack("0"));
            long usual = time(() -> deployer.deploy(CrashingDeployer.stack("1")));
            int old = 1;
            for (int i = 1; i <= moments; i++) {
                int next = old + 1;
                killWhileDeploying(String.valueOf(next), chance.nextLong(usual + 200));
                everyFileIsOneOf(root, String.valueOf(old), String.valueOf(next));

                deployer.deploy(CrashingDeployer.stack(String.valueOf(next)));
                everythingIs(root, deployer, String.valueOf(next));
                old = next;
            }
            deployer.remove(CrashingDeployer.NAME);
        }
    }

    private static long time(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    }

    private void killWhileDeploying(String version, long millis) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dquadlet.lab=" + System.getProperty("quadlet.lab"),
                        "-cp",
                        classPath(),
                        CrashingDeployer.class.getName(),
                        machine.suite(),
                        scope.name(),
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

    /** Of the module path, too: tests run in modules. */
    private static String classPath() {
        String patched = Path.of("target/test-classes").toAbsolutePath().toString();
        return Stream.of(patched, System.getProperty("java.class.path", ""), System.getProperty("jdk.module.path", ""))
                .filter(path -> !path.isEmpty())
                .collect(Collectors.joining(":"));
    }

    private Path folder(Host root) {
        Path base = scope == Scope.SYSTEM
                ? Path.of("/etc")
                : CrashingDeployer.actOn(root, scope).user().home().resolve(".config");
        return base.resolve("containers/systemd").resolve(CrashingDeployer.NAME);
    }

    private void everyFileIsOneOf(Host root, String old, String next) {
        Map<String, Set<String>> allowed = Stream.of(old, next)
                .flatMap(version -> CrashingDeployer.stack(version).files().stream())
                .collect(Collectors.groupingBy(
                        StackFile::path,
                        Collectors.mapping(file -> new String(file.content(), UTF_8), Collectors.toSet())));
        List<FileEntry> entries = root.files().list(folder(root)).stream()
                .filter(entry -> !entry.path().toString().endsWith(".tmp"))
                .toList();
        assertThat(entries).hasSize(allowed.size());
        for (FileEntry entry : entries) {
            String name = entry.path().getFileName().toString();
            assertThat(allowed.get(name)).contains(new String(root.files().read(entry.path()), UTF_8));
        }
    }

    private void everythingIs(Host root, Deployer deployer, String version) {
        everyFileIsOneOf(root, version, version);
        assertThat(deployer.drift(CrashingDeployer.NAME).isEmpty()).isTrue();
        List<UnitName> units = Stream.of("a", "b", "c")
                .map(each -> UnitName.of("qcrash-" + each + ".service"))
                .toList();
        assertThat(Systemd.on(CrashingDeployer.actOn(root, scope), scope)
                        .status(units)
                        .values())
                .allMatch(UnitStatus::isActive);
    }
}
