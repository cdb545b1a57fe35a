package dev.quadlet.examples.senex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.examples.lab.Eventually;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

@Timeout(60)
class FollowedLogsTest {
    private final FakeSite site = new FakeSite();
    private final StringWriter out = new StringWriter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "logs -f --host box web!web | GET /\\n",
                "logs -f --host box web --json!\"service\":\"web.service\",\"source\":\"application\",\"text\":\"GET /\"}\\n",
            })
    void theyGoOnUntilSomebodyHasSeenEnough(String line, String written) throws InterruptedException {
        site.machine("box").service("web.service").prints("GET /");
        site.run("deploy --host box");
        Thread program = begin(line);
        String expected = written.replace("\\n", "\n");

        until(() -> count(expected) == 1);
        until(this::isFollowed);
        site.run("restart --host box web");
        until(() -> count(expected) == 2);

        program.interrupt();
        program.join(Duration.ofSeconds(20).toMillis());
        assertThat(program.isAlive()).isFalse();
        until(() -> !isFollowed());
    }

    private Thread begin(String line) {
        CommandLine commands = SenexProgram.commandLine(SenexFiles.SECRETS, site.operation(SenexFiles.SECRETS))
                .setOut(new PrintWriter(out));
        Thread program = new Thread(() -> commands.execute(line.split(" ")));
        program.start();
        return program;
    }

    private boolean isFollowed() {
        return site.machine("box").host().running().stream()
                .anyMatch(running -> running.command().words().contains("--follow"));
    }

    private int count(String written) {
        return out.toString().split(java.util.regex.Pattern.quote(written), -1).length - 1;
    }

    private static void until(BooleanSupplier done) throws InterruptedException {
        Eventually.until(Duration.ofSeconds(20), () -> "not written", done);
    }
}
