package dev.quadlet.systemd.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.systemd.lab.InLab;
import dev.quadlet.systemd.lab.LabManager;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Secrets do not show, however much a program logs. */
@InLab
class SecretsLabIT {
    static Stream<LabManager> managers() {
        return LabManager.all();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("managers")
    void nothingThatIsSaidHasASecret(LabManager manager, @TempDir Path folder) throws Exception {
        Path said = folder.resolve("said");
        Process talking = ChildJvm.of(
                        TalkingDeployer.class,
                        List.of("-Dorg.slf4j.simpleLogger.defaultLogLevel=trace"),
                        manager.machine().suite(),
                        manager.scope().name())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            assertThat(talking.waitFor(3, TimeUnit.MINUTES)).isTrue();
        } finally {
            talking.destroyForcibly();
        }

        String all = Files.readString(said, UTF_8);
        assertThat(talking.exitValue()).as(all).isZero();
        assertThat(all)
                .contains("DEBUG dev.quadlet.systemd.host.Host", "TRACE dev.quadlet.systemd.host.Host")
                .contains("(its content is private)", "| I know ***", "The host is back at revision 1", "\"schema\"")
                .doesNotContain(TalkingDeployer.MARK);
    }
}
