package dev.quadlet.examples.senex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.systemd.testing.FakeProgram;
import dev.quadlet.systemd.testing.FakeSystemd;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code import} and {@code migrate}. */
class MigrateCommandTest {
    private static final String UNITS = "/home/senex/.config/containers/systemd/shop/";
    private static final String ADDRESS = "--host box --project shop ";

    private final FakeSite site = new FakeSite();
    private final FakeSystemd box = site.machine("box");
    private final OldPodman old = OldPodman.on(box.host());

    @TempDir
    private Path folder;

    private Path compose;

    @BeforeEach
    void write() throws IOException {
        compose = Files.writeString(folder.resolve("compose.yaml"), """
                services:
                  db:
                    image: docker.io/library/postgres:15
                    volumes: ["data:/var/lib/postgresql/data"]
                  web:
                    image: localhost/shop:1
                    ports: ["8080:80"]
                    depends_on: [db]
                volumes:
                  data:
                """);
        box.hasImage("localhost/shop:1");
        old.has("shop_db_1", "running", "unless-stopped:0").has("shop_web_1", "running", "on-failure:3");
        old.has("shop_job_1", "exited", ":0");
    }

    @Test
    void importShowsUnits() {
        Outcome shown = site.run("import --project shop " + compose);

        assertThat(shown.status()).as(shown.err()).isZero();
        assertThat(shown.out())
                .contains(
                        "--- web.container\n",
                        "Image=localhost/shop:1\n",
                        "--- data.volume\n",
                        "VolumeName=shop_data\n");
    }

    @Test
    void importShowsJava() {
        assertThat(site.run("import --as java --class org.example.Shop " + compose)
                        .out())
                .startsWith("package org.example;")
                .contains("class Shop {");
    }

    @Test
    void importIsForAPodman() throws IOException {
        Files.writeString(compose, "services: {web: {image: shop, mem_limit: 1g}}\n");

        assertThat(site.run("import " + compose).out()).contains("PodmanArgs=--memory=1g\n");
        assertThat(site.run("import --podman 5.8 " + compose).out()).contains("Memory=1G\n");
        assertThat(site.run("import --podman 4.3 " + compose).err()).contains("Podman 4.3 has no Quadlet");
    }

    @Test
    void importWritesFiles() {
        assertThat(site.run("import --project shop --out " + folder.resolve("out") + " " + compose)
                        .status())
                .isZero();

        assertThat(folder.resolve("out/web.container")).content().contains("PublishPort=8080:80\n");
        assertThat(folder.resolve("out/systemd/shop.target")).exists();
    }

    @Test
    void aFileThatIsNotThereIsSaid() {
        assertThat(site.run("import /no/such/file.yaml"))
                .isEqualTo(new Outcome(
                        1, "", "Cannot read or write /no/such/file.yaml: there is no such file or folder\n"));
    }

    @Test
    void planSaysWhatWouldBeDoneAndDoesNothing() {
        Outcome plan = site.run("migrate --plan " + ADDRESS + compose);

        assertThat(plan.status()).as(plan.err()).isZero();
        assertThat(plan.out())
                .startsWith("stop and set aside shop_db_1, shop_web_1, shop_job_1\n")
                .contains("create " + UNITS + "web.container\n");
        assertThat(old.containers()).contains("shop_web_1 running on-failure:3");
        assertThat(box.host().files().stat(Path.of(UNITS))).isEmpty();
    }

    @Test
    void theContainersOfComposeGiveWayAndAreKept() {
        Outcome migrated = site.run("migrate " + ADDRESS + compose);

        assertThat(migrated.status()).as(migrated.err()).isZero();
        assertThat(migrated.out()).contains("start web.service: it is new\n").endsWith("""
                        The containers of compose are set aside. --back returns to them; this forgets them:
                        podman rm --depend --ignore shop_db_1.compose.running.unless-stopped shop_web_1.compose.running.on-failure_3 \
                        shop_job_1.compose.stopped.no && podman pod rm pod_shop
                        """);
        assertThat(old.containers())
                .containsExactly(
                        "shop_db_1.compose.running.unless-stopped exited no",
                        "shop_web_1.compose.running.on-failure_3 exited no",
                        "shop_job_1.compose.stopped.no exited :0");
        assertThat(box.host().files().text(UNITS + "data.volume")).contains("VolumeName=shop_data\n");
    }

    @Test
    void whoMayGoBackFindsAllAsItWas() {
        site.run("migrate " + ADDRESS + compose);

        Outcome back = site.run("migrate --back " + ADDRESS + compose);

        assertThat(back)
                .isEqualTo(new Outcome(
                        0, "Compose has its containers again: shop_db_1, shop_web_1, shop_job_1\n", back.err()));
        assertThat(old.containers())
                .containsExactly(
                        "shop_db_1 running unless-stopped", "shop_web_1 running on-failure:3", "shop_job_1 exited :0");
        assertThat(box.host().files().stat(Path.of(UNITS))).isEmpty();
    }

    @Test
    void whatDoesNotComeUpGivesWayToTheContainersOfCompose() {
        box.service("web.service").exitsAfter(Duration.ZERO, 1);

        Outcome failed = site.run("migrate --patience 5 " + ADDRESS + compose);

        assertThat(failed.status()).isEqualTo(1);
        assertThat(failed.err())
                .contains("web.service", "The stack was taken away again.")
                .contains("The containers of compose run again: shop_db_1, shop_web_1, shop_job_1.\n");
        assertThat(old.containers()).contains("shop_db_1 running unless-stopped", "shop_web_1 running on-failure:3");
    }

    @Test
    void whereverItEndsAllRunAgain() {
        box.host()
                .when(
                        command -> command.words().containsAll(List.of("rename", "shop_web_1")),
                        FakeProgram.failing(125, "no\n"));

        Outcome failed = site.run("migrate " + ADDRESS + compose);

        assertThat(failed.status()).isEqualTo(1);
        assertThat(failed.err()).contains("The containers of compose run again: shop_db_1, shop_web_1, shop_job_1.\n");
        assertThat(old.containers())
                .containsExactlyInAnyOrder(
                        "shop_db_1 running unless-stopped", "shop_web_1 running on-failure:3", "shop_job_1 exited :0");
    }

    @Test
    void withErrorsNothingIsTouched() throws IOException {
        Files.writeString(compose, "services: {web: {image: localhost/shop:1, network_mode: \"service:nobody\"}}\n");

        Outcome refused = site.run("migrate " + ADDRESS + compose);

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("Not everything of it will work, so nothing was done.");
        assertThat(old.containers()).contains("shop_web_1 running on-failure:3");
    }

    @Test
    void whoHasNothingToGoBackToStays() {
        assertThat(site.run("migrate --back --host box --project shop " + compose)
                        .err())
                .contains("There are no containers of compose to go back to, so shop stays.");
    }

    @Test
    void aPlanOfTheWayBackChangesNothing() {
        site.run("migrate " + ADDRESS + compose);
        List<String> before = old.containers();

        Outcome plan = site.run("migrate --back --plan " + ADDRESS + compose);

        assertThat(plan).isEqualTo(new Outcome(0, "remove shop\nrun again shop_db_1, shop_web_1\n", plan.err()));
        assertThat(old.containers()).isEqualTo(before);
        assertThat(box.host().files().stat(Path.of(UNITS + "web.container"))).isPresent();
    }

    @Test
    void withNothingToGoBackToThePlanSaysSo() {
        assertThat(site.run("migrate --back --plan " + ADDRESS + compose).out())
                .isEqualTo("There is nothing to go back to.\n");
    }

    @Test
    void onceTheServicesRunTheyStay() {
        box.host()
                .when(
                        command -> String.join(" ", command.words()).contains("com.docker.compose")
                                && box.host().files().stat(Path.of(UNITS)).isPresent(),
                        FakeProgram.failing(125, "no\n"));

        Outcome migrated = site.run("migrate " + ADDRESS + compose);

        assertThat(migrated.status()).isEqualTo(1);
        assertThat(old.containers()).contains("shop_db_1.compose.running.unless-stopped exited no");
    }

    /** Else two databases would share a volume. */
    @Test
    void anUpdateThatFailsDoesNotBringBackWhatWasSetAsideBefore() throws IOException {
        site.run("migrate " + ADDRESS + compose);
        Files.writeString(compose, Files.readString(compose).replace("shop:1", "shop:2"));
        box.hasImage("localhost/shop:2");
        box.image("localhost/shop:2").exitsAfter(Duration.ZERO, 1);

        Outcome failed = site.run("migrate --patience 5 " + ADDRESS + compose);

        assertThat(failed.status()).as(failed.err()).isEqualTo(1);
        assertThat(failed.err()).doesNotContain("containers of compose");
        assertThat(old.containers()).allMatch(container -> container.contains(" exited "));
    }

    @Test
    void aWayBackThatFailsIsSaid() {
        site.run("migrate " + ADDRESS + compose);
        box.host().when(command -> command.words().contains("start"), FakeProgram.failing(125, "port taken\n"));

        Outcome failed = site.run("migrate --back " + ADDRESS + compose);

        assertThat(failed.status()).isEqualTo(4);
        assertThat(failed.err())
                .contains("shop is removed. The containers of compose do not all run again: ", "port taken");
    }

    @Test
    void whatCannotBePutBackIsSaidWithTheReasons() {
        box.service("web.service").exitsAfter(Duration.ZERO, 1);
        box.host().when(command -> command.words().contains("start"), FakeProgram.failing(125, "port taken\n"));

        Outcome failed = site.run("migrate --patience 5 " + ADDRESS + compose);

        assertThat(failed.status()).isEqualTo(4);
        assertThat(failed.err())
                .contains("web.service", "port taken")
                .contains("The containers of compose do not all run again: ");
    }

    @Test
    void whatComposeMadeOnceMoreIsRefused() {
        site.run("migrate " + ADDRESS + compose);
        old.has("shop_db_1", "running", "unless-stopped:0");
        List<String> before = old.containers();

        assertThat(List.of(
                        site.run("migrate " + ADDRESS + compose).err(),
                        site.run("migrate --back " + ADDRESS + compose).err()))
                .allMatch(said -> said.contains("Compose made anew what is set aside: shop_db_1."));
        assertThat(old.containers()).isEqualTo(before);
    }

    @Test
    void whereAPolicyCannotBeChangedThatIsSaid() {
        FakeSystemd older = FakeSystemd.withPodman(PodmanVersion.of(4, 9));
        older.addUser("senex", 1000);
        older.hasImage("localhost/shop:1");
        OldPodman before = OldPodman.on(older.host()).has("shop_db_1", "running", "unless-stopped:0");
        older.host().when(command -> command.words().contains("update"), FakeProgram.failing(125, "unknown flag\n"));
        site.add("older", older);

        Outcome migrated = site.run("migrate --host older --project shop " + compose);

        assertThat(migrated.status()).as(migrated.err()).isZero();
        assertThat(migrated.out()).contains("podman-restart.service would start them");
        assertThat(site.run("migrate --back --host older --project shop " + compose)
                        .status())
                .isZero();
        assertThat(before.containers()).containsExactly("shop_db_1 running unless-stopped:0");
    }

    @Test
    void aUserWhoDoesNotLingerIsHelpedByRoot() {
        box.host().addUser("ada", 1001);
        box.host().files().write("/etc/subuid", "ada:100000:65536\n");
        box.host().files().write("/etc/subgid", "ada:100000:65536\n");

        Outcome migrated = site.run("migrate --user ada " + ADDRESS + compose);

        assertThat(migrated.status()).as(migrated.err()).isZero();
        assertThat(migrated.err()).contains("The services of ada now run without a login (loginctl enable-linger).\n");
    }
}
