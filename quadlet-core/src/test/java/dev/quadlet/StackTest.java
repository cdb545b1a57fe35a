package dev.quadlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.quadlet.value.DataDirectory;
import dev.quadlet.value.ImageName;
import dev.quadlet.value.VolumeMount;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackTest {
    private static final EnvironmentFile ENV =
            EnvironmentFile.named(".env").with("DB_NAME", "shop").withSecret("DB_PASSWORD", "a\"b c");

    private static final ContainerUnit DB = Quadlet.container("db")
            .image("docker.io/library/postgres:15")
            .environmentFrom(ENV, "POSTGRES_DB", "DB_NAME")
            .environmentFrom(ENV, "POSTGRES_PASSWORD", "DB_PASSWORD")
            .build();

    @Test
    void aContainerGetsVariablesUnderOtherNames() {
        Stack stack = Stack.named("shop").environmentFile(ENV).units(DB).build();

        assertThat(DB.text()).isEqualTo("""
                [Container]
                Image=docker.io/library/postgres:15
                EnvironmentFile=db.env
                """);
        assertThat(content(stack, "db.env")).isEqualTo("""
                POSTGRES_DB=shop
                POSTGRES_PASSWORD=a"b c
                """);
        assertThat(file(stack, "db.env").isPrivate()).isTrue();
        assertThat(file(stack, "db.container").isPrivate()).isFalse();
    }

    @Test
    void theFileThatDefinesAVariableMustBeInTheStack() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stack.named("shop").units(DB).build())
                .withMessage(
                        "db.container takes DB_NAME from .env, which is not in the stack: add it with environmentFile(…)");
    }

    @Test
    void aVariableInAnotherKeyBringsItsFile() {
        EnvironmentFile env = EnvironmentFile.named(".env").with("TAG", "v 1");
        ContainerUnit web = Quadlet.container("web")
                .image(ImageName.of("docker.io/library/nginx").tag(env.variable("TAG")))
                .build();

        assertThat(web.text()).isEqualTo("""
                [Container]
                Image=docker.io/library/nginx:${TAG}

                [Service]
                EnvironmentFile=%E/containers/systemd/.env
                """);
        Stack stack = Stack.named("shop").environmentFile(env).units(web).build();
        assertThat(content(stack, ".env")).isEqualTo("TAG=v 1\n");
    }

    @Test
    void aFileThatBothReadMustMeanTheSameToBoth() {
        EnvironmentFile env = EnvironmentFile.named(".env").with("TAG", "v1").withSecret("PASSWORD", "a\\b");
        ContainerUnit web = Quadlet.container("web")
                .image(ImageName.of("docker.io/library/nginx").tag(env.variable("TAG")))
                .environmentFile(env)
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Stack.named("shop").environmentFile(env).units(web).build())
                .withMessage(".env: no spelling of PASSWORD reaches [PODMAN, SYSTEMD] unchanged");
    }

    @Test
    void aDirectoryIsMadeBeforeTheContainerStarts() {
        DataDirectory data = DataDirectory.of("%S/shop/db").mode("0700");
        ContainerUnit db = Quadlet.container("db")
                .image("docker.io/library/postgres:15")
                .volume(VolumeMount.bind(data, "/var/lib/postgresql/data").chown())
                .build();

        assertThat(db.text()).isEqualTo("""
                [Container]
                Image=docker.io/library/postgres:15
                Volume=%S/shop/db:/var/lib/postgresql/data:U

                [Service]
                ExecStartPre=mkdir -p -m 0700 %S/shop/db
                """);
        assertThat(Stack.named("shop").units(db).build().dataDirectories()).containsExactly(data);
    }

    @Test
    void dataDoesNotLieWherePodmanLooksForUnits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stack.named("shop").dataDirectory(DataDirectory.of("/etc/containers/systemd/data")))
                .withMessage("Podman looks for units there: '/etc/containers/systemd/data'");
    }

    @Test
    void servicesHaveOtherNamesThanUnits() {
        NetworkUnit network = Quadlet.network("shop").build();
        ContainerUnit worker = Quadlet.container("worker@")
                .image("localhost/worker")
                .network(network)
                .build();
        Stack stack = Stack.named("shop")
                .units(network, worker)
                .instances(worker, "1", "2")
                .build();

        assertThat(stack.services())
                .extracting(Object::toString)
                .containsExactly("shop-network.service", "worker@1.service", "worker@2.service");
        assertThat(file(stack, "worker@1.container").linkTarget()).contains("worker@.container");
    }

    @Test
    void anEnvironmentIsAMethodThatChangesUnits() {
        Stack production = Stack.named("shop").environmentFile(ENV).units(DB).build();

        Stack staging = production.with(
                "db",
                ContainerUnit.class,
                db -> db.toBuilder().image("localhost/db:next").build());

        assertThat(staging.unit("db", ContainerUnit.class).section().image())
                .hasToString("Optional[localhost/db:next]");
        assertThat(production.unit("db", ContainerUnit.class)).isEqualTo(DB);
        assertThat(content(staging, "db.env")).isEqualTo(content(production, "db.env"));
    }

    @Test
    void assetsLieBesideTheUnits(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("rules"));
        Files.writeString(folder.resolve("rules/a.yml"), "a: 1\n");
        Stack stack = Stack.named("shop")
                .asset("proxy.yml", "log: info\n")
                .assetFolder("config", folder)
                .build();

        assertThat(stack.files()).extracting(StackFile::path).containsExactly("proxy.yml", "config/rules/a.yml");
        assertThat(content(stack, "config/rules/a.yml")).isEqualTo("a: 1\n");
    }

    @Test
    void nothingIsTakenForAUnitByMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stack.named("shop").asset("old/web.container", ""))
                .withMessage("Podman would take 'old/web.container' for a unit");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stack.named("shop").asset("../x", ""))
                .withMessage("Not a path beside the units: '../x'");
    }

    @Test
    void noFileHidesAnother() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stack.named("shop").units(DB).units(DB))
                .withMessage("Stack shop has a db.container already");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stack.named("shop")
                        .environmentFile(ENV)
                        .environmentFile(EnvironmentFile.named("db.env"))
                        .units(DB)
                        .build())
                .withMessage("Two files of the stack would lie at db.env");
    }

    @Test
    void plainUnitsOfSystemdLieElsewhere() {
        SystemdUnit timer = SystemdUnit.named("backup.timer")
                .unit(u -> u.description("Nightly backup"))
                .set("Timer", "OnCalendar", "daily")
                .install(i -> i.wantedBy("timers.target"))
                .build();

        assertThat(timer.text()).isEqualTo("""
                [Unit]
                Description=Nightly backup

                [Timer]
                OnCalendar=daily

                [Install]
                WantedBy=timers.target
                """);
        StackFile file = Stack.named("shop").systemdUnits(timer).build().files().get(0);
        assertThat(file.place()).isEqualTo(StackFile.Place.SYSTEMD);
        assertThat(List.of(file.path())).containsExactly("backup.timer");
    }

    private static StackFile file(Stack stack, String path) {
        return stack.files().stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static String content(Stack stack, String path) {
        return new String(file(stack, path).content(), StandardCharsets.UTF_8);
    }
}
