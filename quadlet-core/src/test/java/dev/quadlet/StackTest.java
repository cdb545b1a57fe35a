package dev.quadlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.quadlet.key.ContainerKeys;
import dev.quadlet.value.DataDirectory;
import dev.quadlet.value.PullPolicy;
import dev.quadlet.value.UnitName;
import dev.quadlet.value.VolumeMount;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StackTest {
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
        assertThat(Shop.file(stack, "worker@1.container").linkTarget()).contains("worker@.container");
    }

    @Test
    void anEnvironmentIsAMethodThatChangesUnits() {
        Stack production =
                Stack.named("shop").environmentFile(Shop.ENV).units(Shop.DB).build();

        Stack staging = production.with(
                "db",
                ContainerUnit.class,
                db -> db.toBuilder().image("localhost/db:next").build());

        assertThat(staging.unit("db", ContainerUnit.class).section().image())
                .hasToString("Optional[localhost/db:next]");
        assertThat(production.unit("db", ContainerUnit.class)).isEqualTo(Shop.DB);
        assertThat(Shop.content(staging, "db.env")).isEqualTo(Shop.content(production, "db.env"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%t//containers/systemd", "/etc/./containers/systemd/x", "//etc/containers//systemd"})
    void noWayAroundLeadsDataWherePodmanLooksForUnits(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stack.named("shop").dataDirectory(DataDirectory.of(path)));
    }

    @Test
    void instancesCannotShareOneServiceName() {
        ContainerUnit worker = Quadlet.container("worker@")
                .image("localhost/worker")
                .serviceName("jobs")
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stack.named("shop").instances(worker, "1", "2"))
                .withMessage(
                        "All instances of worker@.container would become jobs.service: take its ServiceName= away");
    }

    @Test
    void aPlainServiceIsAServiceOfTheStack() {
        SystemdUnit job = SystemdUnit.named("job.service")
                .service(s -> s.execStart("/bin/true"))
                .build();

        assertThat(Stack.named("shop").systemdUnits(job).build().services()).hasToString("[job.service]");
    }

    @Test
    void aFragmentServesUnitsOfEveryKind() {
        Stack stack = Stack.named("shop")
                .units(Quadlet.volume("data").build(), Quadlet.pod("shop").build())
                .build()
                .withEach(StackTest::described);

        assertThat(stack.units())
                .allSatisfy(unit -> assertThat(unit.unit().description()).contains("Shop"));
        assertThat(stack.unit("data", VolumeUnit.class).text()).isEqualTo("""
                [Unit]
                Description=Shop

                [Volume]
                """);
    }

    private static <B extends UnitBuilder<B>> B described(B unit) {
        return unit.unit(u -> u.description("Shop"));
    }

    @Test
    void allUnitsOfOneKindAreChanged() {
        Stack stack = Stack.named("shop")
                .units(
                        Quadlet.volume("data").build(),
                        Quadlet.container("web").image("localhost/web").build())
                .build()
                .withEach(
                        ContainerUnit.class,
                        unit -> unit.toBuilder().pull(PullPolicy.NEVER).build());

        assertThat(stack.unit("web", ContainerUnit.class).value(ContainerKeys.PULL))
                .contains(PullPolicy.NEVER);
        assertThat(stack.unit("data", VolumeUnit.class).text()).isEqualTo("[Volume]\n");
    }

    @Test
    void aUnitIsLeftOutWithItsInstances() {
        ContainerUnit worker =
                Quadlet.container("worker@").image("localhost/worker").build();
        ContainerUnit web = Quadlet.container("web").image("localhost/web").build();
        StackBuilder stack = Stack.named("shop").units(web).instances(worker, "1");

        assertThat(stack.without(worker.name()).build().files()).hasToString("[web.container]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stack.without(worker.name()))
                .withMessage("Stack shop has no worker@.container; it has [web.container]");
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
        assertThat(Shop.content(stack, "config/rules/a.yml")).isEqualTo("a: 1\n");
    }

    @Test
    void aScriptCanBeExecutedWhereItIsInstalled(@TempDir Path folder) throws Exception {
        Path init = Files.writeString(folder.resolve("init.sh"), "#!/bin/sh\n");
        Files.writeString(folder.resolve("notes.txt"), "");
        assumeTrue(init.toFile().setExecutable(true));
        Stack stack = Stack.named("shop")
                .executable("entry.sh", "#!/bin/sh\nexec \"$@\"\n")
                .assetFolder("scripts", folder)
                .build();

        assertThat(stack.files())
                .filteredOn(StackFile::isExecutable)
                .extracting(StackFile::path)
                .containsExactly("entry.sh", "scripts/init.sh");
        assertThat(stack)
                .isNotEqualTo(Stack.named("shop")
                        .asset("entry.sh", "#!/bin/sh\nexec \"$@\"\n")
                        .assetFolder("scripts", folder)
                        .build());
    }

    @Test
    void dropInsGoWithTheirUnitAndMayBeForUnitsOfOthers() {
        ContainerUnit worker = Quadlet.container("worker@").build();
        DropIn foreign = Quadlet.container("other").hostName("o").dropIn("10");
        Stack stack = Stack.named("shop")
                .instances(worker, "1")
                .dropIns(
                        Quadlet.container("worker@").hostName("w").dropIn("10"),
                        Quadlet.container("worker@1").hostName("w1").dropIn("10"),
                        foreign)
                .build()
                .toBuilder()
                .without(worker.name())
                .build();

        assertThat(stack.dropIns()).containsExactly(foreign);
    }

    @Test
    void nothingIsTakenForAUnitByMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stack.named("shop").asset("old/web.container", ""))
                .withMessage("Podman would take 'old/web.container' for a unit");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stack.named("shop").asset("../x", ""))
                .withMessage("Not a path beside the units: '../x'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stack.named("shop").asset("web.container.d/10.conf", ""))
                .withMessage("Podman would take 'web.container.d/10.conf' for a drop-in");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stack.named("shop").asset("config/container.d/10.conf", ""))
                .withMessage("Podman would take 'config/container.d/10.conf' for a drop-in");
    }

    @Test
    void noFileHidesAnother() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stack.named("shop").units(Shop.DB).units(Shop.DB))
                .withMessage("Stack shop has a db.container already");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stack.named("shop")
                        .environmentFile(Shop.ENV)
                        .environmentFile(EnvironmentFile.named("db.env"))
                        .units(Shop.DB)
                        .build())
                .withMessage("Two files of the stack would lie at db.env");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stack.named("shop")
                        .asset("config", "")
                        .asset("config/rules/a.yml", "")
                        .build())
                .withMessage("config would be a file and the folder of config/rules/a.yml");
    }

    @Test
    void theUnitOfAnInstanceIsTheOneThatTheStackHas() {
        ContainerUnit worker =
                Quadlet.container("worker@").image("localhost/worker:1").build();
        ContainerUnit other = worker.toBuilder().image("localhost/worker:2").build();
        StackBuilder builder = Stack.named("shop").units(worker).instances(worker, "1");

        assertThat(builder.build().services()).containsExactly(UnitName.of("worker@1.service"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.instances(other, "2"))
                .withMessage("Stack shop has a worker@.container already");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.instances(Shop.DB, "1"))
                .withMessageContaining("'db.container': it is no template");
    }

    @Test
    void stacksAreEqualByNameAndFiles() {
        Stack stack =
                Stack.named("shop").environmentFile(Shop.ENV).units(Shop.DB).build();

        assertThat(stack.toBuilder().build()).isEqualTo(stack).hasSameHashCodeAs(stack);
        assertThat(stack)
                .isNotEqualTo(stack.toBuilder().asset("notes.txt", "").build())
                .isNotEqualTo(stack.toBuilder()
                        .dataDirectory(DataDirectory.of("/srv/shop"))
                        .build())
                .isNotEqualTo(Stack.named("store")
                        .environmentFile(Shop.ENV)
                        .units(Shop.DB)
                        .build())
                .isNotEqualTo(Stack.named("shop")
                        .environmentFile(Shop.ENV.with("DB_NAME", "store"))
                        .units(Shop.DB)
                        .build());
    }

    @Test
    void whatIsBuiltDoesNotChange() {
        byte[] content = {'a'};
        StackBuilder builder = Stack.named("shop").asset("a.txt", content);
        Stack stack = builder.build();

        content[0] = 'b';
        Shop.file(stack, "a.txt").content()[0] = 'c';
        builder.units(Quadlet.network("shop").build());
        stack.dataDirectories().clear();
        stack.toBuilder().asset("b.txt", "");

        assertThat(StackText.of(stack)).isEqualTo("=== a.txt\na");
        assertThatThrownBy(() -> stack.units().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> stack.files().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void dataDirectoriesKeepTheirOrder() {
        List<DataDirectory> directories = Stream.of("/srv/d", "/srv/b", "/srv/a", "/srv/e", "/srv/c")
                .map(DataDirectory::of)
                .toList();
        ContainerBuilder web = Quadlet.container("web");
        directories.forEach(directory -> web.volume(VolumeMount.bind(directory, directory.toString())));

        assertThat(Stack.named("shop").units(web.build()).build().dataDirectories())
                .containsExactlyElementsOf(directories);
    }

    @Test
    void aChangeFindsItsUnitAndKeepsItsName() {
        Stack stack =
                Stack.named("shop").environmentFile(Shop.ENV).units(Shop.DB).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> stack.with("web", ContainerUnit.class, web -> web))
                .withMessage("No ContainerUnit 'web' in stack shop; it has [db.container]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stack.with("db", PodUnit.class, pod -> pod))
                .withMessage("No PodUnit 'db' in stack shop; it has [db.container]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stack.with(
                        "db",
                        ContainerUnit.class,
                        db -> Quadlet.container("web").build()))
                .withMessage("The change made web.container of db.container");
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

    @Test
    void everythingInAStackCanBeLeftOutOrReplaced() {
        Stack shop = Stack.named("shop")
                .systemdUnits(SystemdUnit.named("shop.target").build())
                .dropIns(Quadlet.container("web").hostName("a").dropIn("10-name"))
                .asset("motd", "hello")
                .environmentFile(EnvironmentFile.named(".env").with("A", "1"))
                .build();

        assertThat(shop.toBuilder()
                        .without(UnitName.of("shop.target"))
                        .withoutFile("web.container.d/10-name.conf")
                        .withoutFile(".env")
                        .withoutFile("motd")
                        .asset("motd", "welcome")
                        .build()
                        .files())
                .hasToString("[motd]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shop.toBuilder().withoutFile("motto"))
                .withMessage("Stack shop has no drop-in, asset or environment file 'motto'");
    }

    @Test
    void aDirectoryHasOneMode() {
        DataDirectory data = DataDirectory.of("%S/data");
        StackBuilder two = Stack.named("shop")
                .dataDirectory(data.mode("0700"))
                .dataDirectory(data)
                .dataDirectory(DataDirectory.of("%S//./data/").mode("0755"));

        assertThatIllegalArgumentException()
                .isThrownBy(two::build)
                .withMessage("%S/data would be made with mode 0700 by one line and 0755 by another");
    }
}
