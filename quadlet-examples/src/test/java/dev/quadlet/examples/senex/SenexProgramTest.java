package dev.quadlet.examples.senex;

import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.directory.StackFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SenexProgramTest {
    @TempDir
    Path folder;

    @Test
    void itSaysWhatItWroteAndHowToStartIt() {
        Path out = folder.resolve("senex");

        assertThat(run(SenexFiles.SECRETS, "generate", "--out", out.toString()))
                .isEqualTo(new Outcome(
                        0,
                        """
                        OUT/
                        |-- .env                     0600  new
                        |-- celery-beat.container    0644  new
                        |-- celery-worker.container  0644  new
                        |-- postgres.container       0644  new
                        |-- postgres.env             0600  new
                        |-- redis.container          0644  new
                        |-- senex-network.network    0644  new
                        `-- web.container            0644  new

                        Secrets: DB_PASSWORD taken from the environment, SECRET_KEY taken from the environment.

                        Services that will exist:
                          senex-network-network.service
                          postgres.service
                          redis.service
                          web.service
                          celery-worker.service
                          celery-beat.service

                        Rootless, as the user who shall own them:
                          mkdir -p ~/.config/containers/systemd
                          cp -R --preserve=mode -- OUT/. ~/.config/containers/systemd/
                          systemctl --user daemon-reload
                          systemctl --user start SERVICES
                          systemctl --user enable --now podman-auto-update.timer
                          loginctl enable-linger

                        Rootful:
                          sudo mkdir -p /etc/containers/systemd
                          sudo cp -R --preserve=mode -- OUT/. /etc/containers/systemd/
                          sudo systemctl daemon-reload
                          sudo systemctl start SERVICES
                          sudo systemctl enable --now podman-auto-update.timer

                        The start command returns when all containers are healthy; then http://localhost:8000/health/ answers.
                        They start at boot by themselves: there is nothing to enable. Their data is kept in
                        ~/.local/state/senex, rootful in /var/lib/senex.
                        """.replace("OUT", out.toString()).replace(
                                "SERVICES",
                                "senex-network-network.service"
                                        + " postgres.service redis.service web.service celery-worker.service celery-beat.service"),
                        ""));
    }

    @Test
    void jsonIsForPrograms() {
        assertThat(generate("--json").out())
                .contains("\"name\" : \"web.container\",\n      \"state\" : \"new\"")
                .contains("\"secrets\" : \"DB_PASSWORD made up, SECRET_KEY made up\"")
                .contains("\"sudo systemctl daemon-reload\"");
    }

    @Test
    void theFilesAreThoseOfTheStack() throws IOException {
        run(SenexFiles.SECRETS, "generate", "--env", "production", "--out", folder.toString());

        for (Path file : files()) {
            assertThat(file)
                    .hasContent(SenexFiles.kept("production", file.getFileName().toString()));
        }
        assertThat(files()).hasSize(8);
    }

    @Test
    void whatItWroteIsReadBackAsTheStack() throws IOException {
        run(SenexFiles.SECRETS, "generate", "--env", "production", "--out", folder.toString());

        assertThat(StackFolder.at(folder).read("senex").files())
                .containsExactlyInAnyOrderElementsOf(
                        SenexFiles.stack("production").files());
    }

    @Test
    void whereNothingIsUpdatedTheTimerIsNotNeeded() {
        assertThat(generate("--env", "production").out()).doesNotContain("podman-auto-update");
    }

    @Test
    void onlyTheOwnerReadsEnvironmentFiles() throws IOException {
        generate();

        assertThat(Files.getPosixFilePermissions(folder.resolve(".env"))).isEqualTo(fromString("rw-------"));
        assertThat(Files.getPosixFilePermissions(folder.resolve("postgres.env")))
                .isEqualTo(fromString("rw-------"));
        assertThat(Files.getPosixFilePermissions(folder.resolve("web.container")))
                .isEqualTo(fromString("rw-r--r--"));
    }

    @Test
    void anEnvironmentFileThatOthersCouldReadIsClosed() throws IOException {
        generate();
        Files.setPosixFilePermissions(folder.resolve(".env"), fromString("rw-r--r--"));

        assertThat(generate().status()).isZero();
        assertThat(Files.getPosixFilePermissions(folder.resolve(".env"))).isEqualTo(fromString("rw-------"));
    }

    @Test
    void whatIsThereAlreadyIsNotTouched() throws IOException {
        generate();
        FileTime longAgo = FileTime.fromMillis(0);
        for (Path file : files()) {
            Files.setLastModifiedTime(file, longAgo);
        }

        Outcome again = generate();

        assertThat(again.status()).isZero();
        assertThat(again.out())
                .contains("web.container            0644  unchanged\n")
                .doesNotContain("  new\n");
        assertThat(files())
                .allSatisfy(file -> assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo));
    }

    @Test
    void nothingIsOverwrittenUnasked() throws IOException {
        Path mine = Files.writeString(folder.resolve("web.container"), "# mine\n");

        assertThat(generate())
                .isEqualTo(new Outcome(
                        1,
                        "",
                        "Nothing was written: in " + folder + " are files with other content: web.container."
                                + " --force overwrites them, --out names another folder.\n"));
        assertThat(files()).containsExactly(mine);
        assertThat(mine).hasContent("# mine");
    }

    @Test
    void forceOverwritesAndSaysSo() throws IOException {
        Files.writeString(folder.resolve("web.container"), "# mine\n");

        assertThat(generate("--force").out()).contains("web.container            0644  overwritten\n");
        assertThat(folder.resolve("web.container")).hasContent(SenexFiles.kept("staging", "web.container"));
    }

    @Test
    void filesOfOthersAreLeftAlone() throws IOException {
        Path other = Files.writeString(folder.resolve("notes.txt"), "x");

        assertThat(generate().out()).contains("|-- notes.txt                not of this stack, left alone\n");
        assertThat(other).hasContent("x");
    }

    @Test
    void secretsAreNeverShown() throws IOException {
        Outcome first = run(SenexFiles.SECRETS, "generate", "--out", folder.toString());
        Outcome refused = run(Map.of("DB_PASSWORD", "a-new-one"), "generate", "--out", folder.toString());

        assertThat(folder.resolve("postgres.env")).content().contains("POSTGRES_PASSWORD=" + SenexFiles.PASSWORD);
        assertThat(refused.err()).contains("other content: .env, postgres.env.");
        assertThat(first + " " + refused).doesNotContain(SenexFiles.PASSWORD, SenexFiles.KEY, "a-new-one");
    }

    @Test
    void madeUpSecretsAreLongDifferentAndKept() throws IOException {
        Outcome first = generate();
        String env = Files.readString(folder.resolve(".env"));
        Outcome second = generate();

        assertThat(first.out()).contains("Secrets: DB_PASSWORD made up, SECRET_KEY made up.");
        assertThat(second.out()).contains("Secrets: DB_PASSWORD kept from .env, SECRET_KEY kept from .env.");
        assertThat(folder.resolve(".env")).hasContent(env);
        String password = value(env, "DB_PASSWORD");
        assertThat(password).hasSize(43).isNotEqualTo(value(env, "SECRET_KEY"));
        assertThat(first.out() + second.out()).doesNotContain(password, value(env, "SECRET_KEY"));
    }

    @Test
    void anEmptySecretIsNone() throws IOException {
        run(Map.of("DB_PASSWORD", "", "SECRET_KEY", "k"), "generate", "--out", folder.toString());

        assertThat(value(Files.readString(folder.resolve(".env")), "DB_PASSWORD"))
                .hasSize(43);
    }

    @Test
    void aSecretThatNoFileCanCarryIsRefusedWithoutShowingIt() throws IOException {
        Outcome refused = run(Map.of("DB_PASSWORD", "two\nlines"), "generate", "--out", folder.toString());

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("DB_PASSWORD").doesNotContain("two", "lines");
        assertThat(files()).isEmpty();
    }

    @Test
    void settingsMayBeOnesOwn() throws IOException {
        Path ini = Files.writeString(folder.resolve("my.ini"), """
                [lab]
                hosts=local
                user=senex
                directory=%S/senex
                image=localhost/senex-trader
                tag=latest
                domains=*
                port=8080
                auto-update=no
                workers=1
                log-level=INFO
                """);

        Path out = folder.resolve("out");
        assertThat(run(Map.of(), "generate", "--settings", ini.toString(), "--env", "lab", "--out", out.toString())
                        .status())
                .isZero();
        assertThat(out.resolve("web.container"))
                .content()
                .contains("Image=localhost/senex-trader:latest\n", "PublishPort=127.0.0.1:8080:8000\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "generate --env prod       | 1 | environments.ini: no section [prod], only [staging, production]",
                "generate --settings none  | 1 | Cannot read or write none: there is no such file or folder",
                "generate --out pom.xml    | 1 | Cannot read or write pom.xml",
                "generate --colour         | 2 | Unknown option: '--colour'",
                "frobnicate                | 2 | Unmatched argument at index 0: 'frobnicate'",
                "''                        | 2 | Which command?",
            })
    void aMistakeHasAStatusAndAReason(String line, int status, String reason) {
        Outcome outcome = run(
                Map.of(),
                Stream.of(line.split(" ")).filter(arg -> !arg.isEmpty()).toArray(String[]::new));

        assertThat(outcome.status()).isEqualTo(status);
        assertThat(outcome.err()).startsWith(reason).doesNotContain("\tat ");
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void helpTellsANewcomerWhatItIs() {
        Outcome help = run(Map.of(), "--help");
        Outcome generate = run(Map.of(), "generate", "--help");

        assertThat(help.status()).isZero();
        assertThat(help.out())
                .contains("Podman", "generate", "explain", "graph", "Exit status:", "DB_PASSWORD and SECRET_KEY");
        assertThat(generate.status()).isZero();
        assertThat(generate.out())
                .contains("--env=NAME", "--out=DIR", "--settings=FILE", "--force", "Default: staging.");
    }

    private Outcome generate(String... more) {
        String[] args = Stream.concat(Stream.of("generate", "--out", folder.toString()), Arrays.stream(more))
                .toArray(String[]::new);
        return run(Map.of(), args);
    }

    private static Outcome run(Map<String, String> environment, String... args) {
        return Outcome.of(environment, args);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static String value(String env, String name) {
        return env.lines()
                .filter(line -> line.startsWith(name + "="))
                .map(line -> line.substring(name.length() + 1))
                .findFirst()
                .orElseThrow();
    }
}
