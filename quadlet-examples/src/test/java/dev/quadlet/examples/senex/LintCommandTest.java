package dev.quadlet.examples.senex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code lint} and {@code fix} print, do, and return. */
class LintCommandTest {
    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        write("web.container", """
                [Container]
                Image=docker.io/library/nginx:1
                HealthCmd=true
                ReadOnly=y
                Environment=TAG=${TAG}

                [Service]
                EnvironmentFile=%h/web.env

                [Install]
                WantedBy=default.target
                """);
        write("web.env", "TAG=1\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Outcome run(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = folder.toString();
        return Outcome.of(Map.of(), all);
    }

    @Test
    void warningsAreNoErrors() {
        Outcome outcome = run("lint", "--podman", "5.4");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).startsWith("web.container:4:10: warning: ReadOnly=: 'y' is no boolean");
    }

    @Test
    void anErrorIsStatusOne() throws IOException {
        write("db.container", "[Container]\nImage=docker.io/library/postgres:15\nMemry=5\n");

        Outcome outcome = run("lint");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).contains("db.container:3:1: error: no Podman knows Memry= in [Container]");
    }

    @Test
    void whatCannotBeReadIsStatusTwo() {
        Outcome outcome = Outcome.of(Map.of(), "lint", folder.resolve("none").toString());

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("there is no such file or folder");
        assertThat(run("lint", "--format", "prose").status()).isEqualTo(2);
        assertThat(Outcome.of(Map.of(), "fix", folder.resolve("none").toString())
                        .status())
                .isEqualTo(2);
    }

    @Test
    void everyFormatNamesTheFileAsTheFolderDoes() {
        assertThat(run("lint", "--format", "json").out()).contains("\"file\" : \"web.container\"");
        assertThat(run("lint", "--format", "sarif").out()).contains("\"uri\" : \"web.container\"");
        assertThat(run("lint", "--format", "github").out()).startsWith("::warning file=web.container,line=4,");
    }

    @Test
    void aBaselineIsMadeOnceAndSilencesWhatItLists() throws IOException {
        String baseline = folder.resolve("known").toString();

        assertThat(run("lint", "--baseline", baseline)).isEqualTo(new Outcome(0, "", ""));
        assertThat(Files.readString(Path.of(baseline))).contains("BooleanSyntax web.container ReadOnly=y\n");
        assertThat(run("lint", "--baseline", baseline)).isEqualTo(new Outcome(0, "", ""));
    }

    @Test
    void rulesCanBeLeftOutAndAskedFor() {
        assertThat(run("lint", "--without", "BooleanSyntax").out()).isEmpty();
        assertThat(run("lint", "--security").out()).contains("[NoNewPrivilegesMissing]");
        assertThat(run("lint", "--host", "--rootless").out()).contains("[LingerNeeded]");
    }

    @Test
    void fixShowsADiffAndChangesNothing() throws IOException {
        String before = Files.readString(folder.resolve("web.container"));

        Outcome outcome = run("fix");

        assertThat(outcome).isEqualTo(new Outcome(1, """
                --- web.container
                +++ web.container
                @@ -1,7 +1,7 @@
                 [Container]
                 Image=docker.io/library/nginx:1
                 HealthCmd=true
                -ReadOnly=y
                +ReadOnly=true
                 Environment=TAG=${TAG}
                \s
                 [Service]
                """, ""));
        assertThat(folder.resolve("web.container")).hasContent(before);
    }

    @Test
    void fixWritesWhenAsked() {
        assertThat(run("fix", "--write").status()).isZero();

        assertThat(folder.resolve("web.container")).content().contains("ReadOnly=true\n");
        assertThat(run("fix")).isEqualTo(new Outcome(0, "", ""));
        assertThat(run("lint")).isEqualTo(new Outcome(0, "", ""));
    }
}
