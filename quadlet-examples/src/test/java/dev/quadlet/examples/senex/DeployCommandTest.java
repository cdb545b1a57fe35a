package dev.quadlet.examples.senex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.systemd.host.FileEntry;
import dev.quadlet.systemd.testing.FakeSystemd;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code plan}, {@code deploy}, {@code rollback} and {@code remove}. */
class DeployCommandTest {
    private static final String UNITS = "/home/senex/.config/containers/systemd/senex/";
    private static final String SYSTEM = "/etc/containers/systemd/senex/";
    private static final String APP = "registry.example.org/senex/senex-trader:1.4.2";

    private final FakeSite site = new FakeSite();
    private final FakeSystemd box = site.machine("box");

    @Test
    void planSaysWhatWouldBeDoneAndDoesNothing() {
        Outcome plan = site.run("plan --host box");

        assertThat(plan.status()).isZero();
        assertThat(plan.out())
                .startsWith("senex:\ncreate " + UNITS + ".env\n")
                .contains("create " + UNITS + "web.container\n", "start web.service: it is new")
                .doesNotContain(SenexFiles.PASSWORD);
        assertThat(box.host().files().stat(Path.of(UNITS))).isEmpty();
    }

    @Test
    void deployTellsEachStepAndWhatItDid() {
        Outcome deployed = site.run("deploy --host box");

        assertThat(deployed.status()).as(deployed.err()).isZero();
        assertThat(deployed.out())
                .startsWith("create " + UNITS + ".env\n")
                .contains("start web.service: it is new\n")
                .contains("Secrets: DB_PASSWORD taken from the environment, SECRET_KEY taken from the environment.\n")
                .containsPattern("\nsenex is at revision 1 after \\d+ ms: 8 files, 6 units\n$");
        assertThat(deployed.err())
                .startsWith("box   0.0 s  lock\n")
                .contains("  write " + UNITS + "web.container\n", "  reload\n");
    }

    @Test
    void whatIsThereIsLeftAlone() {
        site.run("deploy --host box");

        assertThat(site.run("plan --host box")).isEqualTo(new Outcome(0, "senex: nothing to do\n", ""));
        assertThat(site.run("deploy --host box").out())
                .containsPattern("^senex is at revision 1 after \\d+ ms: 0 files, 0 units\n$");
    }

    @Test
    void rootfulIsSaid() {
        assertThat(site.run("deploy --host box --rootful --env production").status())
                .isZero();

        assertThat(box.host().files().text(SYSTEM + "web.container"))
                .isEqualTo(SenexFiles.kept("production", "web.container"));
    }

    @Test
    void secretsAreForTheirOwnerOnlyAndNeverShown() {
        Outcome deployed = site.run("deploy --host box");

        FileEntry env = box.host().files().stat(Path.of(UNITS + ".env")).orElseThrow();
        assertThat(PosixFilePermissions.toString(env.permissions())).isEqualTo("rw-------");
        assertThat(box.host().files().text(UNITS + ".env")).contains("DB_PASSWORD=" + SenexFiles.PASSWORD);
        assertThat(deployed.toString()).doesNotContain(SenexFiles.PASSWORD, SenexFiles.KEY);
    }

    @Test
    void madeUpSecretsStayOnTheHost() {
        Outcome first = site.run(Map.of(), "deploy --host box");
        String env = box.host().files().text(UNITS + ".env");

        assertThat(first.out()).contains("Secrets: DB_PASSWORD made up, SECRET_KEY made up.\n");
        assertThat(site.run(Map.of(), "plan --host box").out()).isEqualTo("senex: nothing to do\n");
        assertThat(site.run(Map.of(), "deploy --host box").status()).isZero();
        assertThat(box.host().files().text(UNITS + ".env")).isEqualTo(env);
    }

    @Test
    void secretsComeFromAFileToo(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("my.env"), "DB_PASSWORD=of-file\nSECRET_KEY=key-of-file\n");

        Outcome deployed = site.run(Map.of(), "deploy --host box --secrets " + file);

        assertThat(deployed.out()).contains("DB_PASSWORD kept from .env").doesNotContain("of-file");
        assertThat(box.host().files().text(UNITS + "postgres.env")).contains("POSTGRES_PASSWORD=of-file");
    }

    @Test
    void anImageThatFailsIsTakenBackWithItsLog() {
        site.run("deploy --host box");
        box.image(APP).prints("ImportError: no module named senex").exitsAfter(Duration.ofMillis(300), 3);

        Outcome failed = site.run("deploy --host box --env production");

        assertThat(failed.status()).isEqualTo(1);
        assertThat(failed.err())
                .contains("box: The deployment of senex failed at ", "ImportError: no module named")
                .doesNotContain("\tat ");
        assertThat(failed.out()).isEmpty();
        assertThat(box.host().files().text(UNITS + "web.container"))
                .isEqualTo(SenexFiles.kept("staging", "web.container"));
    }

    @Test
    void hostsFollowEachOtherUntilOneFails() {
        site.machine("three");

        Outcome outcome = site.run("deploy --host box,two,three");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).startsWith("== box\n");
        assertThat(outcome.err())
                .contains("two: two cannot be reached\n", "three: Not touched, because of the failure before.\n");
        assertThat(site.opened()).containsExactly("box", "two");
    }

    @Test
    void severalAtOnce() {
        site.machine("two");
        site.machine("three");

        Outcome outcome = site.run("deploy --host box,two,three --parallel 3");

        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.out()).containsSubsequence("== box\n", "== two\n", "== three\n");
        assertThat(site.run("status --host two").status()).isZero();
    }

    @Test
    void theHostsOfAnEnvironmentAreItsOwn() {
        Outcome outcome = site.run("plan --env production");

        assertThat(site.opened()).containsExactly("root@one.senex.example.org", "root@two.senex.example.org");
        assertThat(outcome.status()).isEqualTo(1);
    }

    @Test
    void onATerminalOneLineIsWrittenAgain() {
        String steps = site.live().run("deploy --host box").err();

        assertThat(steps)
                .startsWith("\r\033[Kbox   0.0 s  lock\r\033[K")
                .endsWith("\r\033[K")
                .doesNotContain("\n");
    }

    @Test
    void jsonIsForPrograms() {
        Outcome outcome = site.run("deploy --host box,two --json");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out())
                .startsWith("""
                        {
                          "environment" : "staging",
                          "hosts" : [
                            {
                              "host" : "box",
                              "status" : 0,
                              "stack" : "senex",
                              "revision" : 1,
                              "changed" : true,
                        """)
                .endsWith("""
                            {
                              "host" : "two",
                              "status" : 1,
                              "error" : "two cannot be reached"
                            }
                          ]
                        }
                        """)
                .contains("\"path\" : \"" + UNITS + "web.container\"")
                .doesNotContain(SenexFiles.PASSWORD);
    }

    @Test
    void rollbackGoesToTheRevisionBefore() {
        site.run("deploy --host box");
        site.run("deploy --host box --env production");

        Outcome back = site.run("rollback --host box");

        assertThat(back.status()).isZero();
        assertThat(back.out()).contains("change " + UNITS + "web.container\n", "senex is at revision 3 after ");
        assertThat(box.host().files().text(UNITS + "web.container"))
                .isEqualTo(SenexFiles.kept("staging", "web.container"));
        assertThat(site.run("rollback --host box --list").out().lines())
                .hasSize(3)
                .last()
                .asString()
                .endsWith("rollback to 1)");
        assertThat(site.run("rollback --host box --to 9").err())
                .startsWith("box: ")
                .contains("9");
    }

    @Test
    void removeKeepsTheDataUnlessItIsSaid() {
        site.run("deploy --host box");
        Path data = Path.of("/home/senex/.local/state/senex/postgres");

        assertThat(site.run("remove --host box").out()).endsWith("senex is removed\n");
        assertThat(box.host().files().stat(Path.of(UNITS + "web.container"))).isEmpty();
        assertThat(box.host().files().stat(data)).isPresent();

        site.run("deploy --host box");
        site.run("remove --host box --volumes --networks");
        assertThat(box.host().files().stat(data)).isEmpty();
        assertThat(box.host().files().stat(Path.of("/home/senex/.local/state/senex")))
                .isEmpty();
        assertThat(site.run("remove --host box")).isEqualTo(new Outcome(0, "senex is not there\n", ""));
    }

    /** A database takes no other password than the one it was made with. */
    @Test
    void secretsStayWithTheData() {
        site.run(Map.of(), "deploy --host box");
        String env = box.host().files().text(UNITS + ".env");

        site.run(Map.of(), "remove --host box");
        site.run(Map.of(), "deploy --host box");
        assertThat(box.host().files().text(UNITS + ".env")).isEqualTo(env);

        site.run(Map.of(), "remove --host box --volumes");
        site.run(Map.of(), "deploy --host box");
        assertThat(box.host().files().text(UNITS + ".env")).isNotEqualTo(env);
        assertThat(box.host().files().stat(Path.of("/home/senex/.local/state/senex.kept")))
                .isEmpty();
    }

    /** Nor would it take one that is made up because somebody deleted the file with the old one. */
    @Test
    void secretsStayWhenTheirFileIsLost() {
        site.run(Map.of(), "deploy --host box");
        String env = box.host().files().text(UNITS + ".env");
        box.host().files().delete(Path.of(UNITS + ".env"));

        assertThat(site.run(Map.of(), "deploy --host box --overwrite").out())
                .contains("DB_PASSWORD kept from .env, SECRET_KEY kept from .env");
        assertThat(box.host().files().text(UNITS + ".env")).isEqualTo(env);

        box.host().files().write(UNITS + ".env", env.replace("DB_PASSWORD=", "OTHER="));
        site.run(Map.of(), "deploy --host box --overwrite");
        assertThat(box.host().files().text(UNITS + ".env")).isEqualTo(env);

        box.host().files().delete(Path.of(UNITS + ".env"));
        site.run(Map.of(), "remove --host box --overwrite");
        site.run(Map.of(), "deploy --host box");
        assertThat(box.host().files().text(UNITS + ".env")).isEqualTo(env);
    }

    @Test
    void aUserWhoDoesNotLingerIsHelpedByRoot() {
        box.host().addUser("ada", 1001);
        box.host().files().write("/etc/subuid", "ada:100000:65536\n");
        box.host().files().write("/etc/subgid", "ada:100000:65536\n");

        Outcome deployed = site.run("deploy --host box --user ada");

        assertThat(deployed.status()).as(deployed.err()).isZero();
        assertThat(deployed.err())
                .startsWith("The services of ada now run without a login (loginctl enable-linger).\n");
    }

    @Test
    void contradictionsAreRefused() {
        assertThat(List.of(
                        site.run("deploy --rootless --rootful").status(),
                        site.run("deploy --parallel 0").status(),
                        site.run("plan --env nowhere").status()))
                .containsExactly(2, 2, 1);
        assertThat(site.opened()).isEmpty();
    }
}
