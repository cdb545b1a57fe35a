package dev.quadlet.examples.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rules whose errors are about units that Podman's generator accepts: the bad example of each page does not start, for the
 * reason that the page quotes, and the good one does not fail for it. It needs the image busybox: {@code lab images busybox}.
 */
@InLab
class CertainLabIT {
    private static final Path RULES =
            Path.of(System.getProperty("quadlet.root", ".."), "docs", "rules").toAbsolutePath();
    private static final String INSTALLED = "/run/containers/systemd/certain";

    /** Starting waits until the service runs; one that ends at once has started. What was said in the meantime follows. */
    private static final String START = """
            systemctl daemon-reload
            journalctl --sync
            cursor=$(journalctl --lines 0 --show-cursor | sed -n 's/^-- cursor: //p')
            systemctl start "$1"
            status=$?
            systemctl show --property LoadError "$1"
            journalctl --sync
            journalctl --after-cursor "$cursor" --output cat
            exit $status
            """;

    private static final String FORGET = """
            systemctl stop 'certain-*' 2>/dev/null
            systemctl reset-failed 'certain-*' 2>/dev/null
            rm -rf "$1"
            systemctl daemon-reload
            """;

    @TempDir
    private Path folder;

    static Stream<Arguments> pages() throws IOException {
        List<ExamplePage> certain = ExamplePage.certainAlthoughAccepted(RULES);
        return Lab.all().flatMap(lab -> certain.stream().map(page -> Arguments.of(lab, page)));
    }

    @ParameterizedTest(name = "{1} on {0}")
    @MethodSource("pages")
    void theBadExampleFailsAsThePageSaysAndTheGoodOneDoesNot(Lab lab, ExamplePage page) throws IOException {
        Run bad = start(lab, page, "Bad");

        assertThat(bad.status()).as("%s", bad.output()).isNotZero();
        assertThat(page.saidByTheMachine())
                .as(bad.output() + bad.errors())
                .anySatisfy(line -> assertThat(bad.output() + bad.errors()).contains(line));
        Run good = start(lab, page, "Good");
        assertThat(page.saidByTheMachine())
                .noneSatisfy(line -> assertThat(good.output() + good.errors()).contains(line));
    }

    private Run start(Lab lab, ExamplePage page, String heading) throws IOException {
        Path units = Files.createDirectory(folder.resolve(heading));
        String last = page.write(heading, units);
        lab.copy(units, INSTALLED);
        try {
            return script(lab, START, last);
        } finally {
            script(lab, FORGET, INSTALLED).orThrow();
        }
    }

    private static Run script(Lab lab, String script, String argument) {
        return lab.run("sh", "-c", script, "sh", argument);
    }
}
