package dev.quadlet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.key.ContainerKeys;
import dev.quadlet.key.ServiceKeys;
import dev.quadlet.value.DataDirectory;
import dev.quadlet.value.ImageName;
import dev.quadlet.value.Mount;
import dev.quadlet.value.NotifyMode;
import dev.quadlet.value.Text;
import dev.quadlet.value.VolumeMount;
import org.junit.jupiter.api.Test;

/** Lines that stand in a unit because another line needs them: they come with it, and go with it. */
class CompanionTest {
    private static final EnvironmentFile ENV =
            EnvironmentFile.named(".env").with("TAG", "1").with("NAME", "web");
    private static final DataDirectory DATA = DataDirectory.of("%S/shop");
    private static final VolumeMount MOUNT = VolumeMount.bind(DATA, "/data");
    private static final ImageName TAGGED = ImageName.of("localhost/web").tag(ENV.variable("TAG"));

    @Test
    void whatAKeyBroughtAlongGoesWhenTheKeyIsWrittenAnew() {
        ContainerUnit web =
                Quadlet.container("web").image(TAGGED).image("localhost/web:2").build();

        assertThat(web.text()).isEqualTo("[Container]\nImage=localhost/web:2\n");
        assertThat(Stack.named("shop").units(web).build().files()).hasSize(1);
    }

    @Test
    void itGoesAlsoWhenTheUnitIsOpenedAgain() {
        ContainerUnit web = Quadlet.container("web")
                .image(TAGGED)
                .volume(MOUNT)
                .service(s -> s.restart("always"))
                .build();
        ContainerUnit changed = web.toBuilder()
                .image("localhost/web:2")
                .remove(ContainerKeys.VOLUME)
                .build();

        assertThat(web.text()).isEqualTo("""
                [Container]
                Image=localhost/web:${TAG}
                Volume=%S/shop:/data

                [Service]
                EnvironmentFile=%E/containers/systemd/.env
                ExecStartPre=mkdir -p %S/shop
                Restart=always
                """);
        assertThat(changed.text()).isEqualTo("""
                [Container]
                Image=localhost/web:2

                [Service]
                Restart=always
                """);
        assertThat(Stack.named("shop").units(changed).build().dataDirectories()).isEmpty();
    }

    @Test
    void itStaysAsLongAsAnotherLineNeedsIt() {
        ContainerUnit web = Quadlet.container("web")
                .image(TAGGED)
                .hostName(Text.of(ENV.variable("NAME")))
                .build();

        ContainerUnit changed = web.toBuilder().image("localhost/web:2").build();

        assertThat(changed.service().environmentFile()).containsExactly("%E/containers/systemd/.env");
        assertThat(web.toBuilder().build()).isEqualTo(web);
    }

    @Test
    void aLineThatSomebodyWroteIsNeitherDoubledNorRemoved() {
        ContainerUnit byHand = Quadlet.parse("web.container", """
                [Container]
                Image=localhost/web

                [Service]
                # for us all
                ExecStartPre=mkdir -p %S/shop
                """).asContainer();

        ContainerUnit mounted = byHand.toBuilder().volume(MOUNT).build();

        assertThat(mounted.text()).containsOnlyOnce("ExecStartPre");
        assertThat(mounted.toBuilder().remove(ContainerKeys.VOLUME).build()).isEqualTo(byHand);
    }

    @Test
    void whoWritesItHimselfKeepsIt() {
        ContainerUnit web = Quadlet.container("web").volume(MOUNT).build();

        ContainerUnit own = web.toBuilder()
                .service(s -> s.execStartPre("mkdir -p %S/shop"))
                .remove(ContainerKeys.VOLUME)
                .build();

        assertThat(own.text()).isEqualTo("[Container]\n\n[Service]\nExecStartPre=mkdir -p %S/shop\n");
    }

    @Test
    void aDirectoryIsMadeBeforeAnotherCommandLooksIntoIt() {
        ContainerUnit web = Quadlet.container("web")
                .service(s -> s.comment("once").execStartPre("chown 70 %S/shop"))
                .volume(MOUNT)
                .volume(VolumeMount.bind(DataDirectory.of("%S/logs").mode("0700"), "/logs"))
                .volume(VolumeMount.bind(DataDirectory.of("%S/logs"), "/more-logs"))
                .build();

        assertThat(web.text()).endsWith("""
                [Service]
                ExecStartPre=mkdir -p %S/shop
                ExecStartPre=mkdir -p -m 0700 %S/logs
                # once
                ExecStartPre=chown 70 %S/shop
                """);
    }

    @Test
    void itComesBackWhenItsKeyIsRemovedAlone() {
        ContainerUnit web = Quadlet.container("web")
                .volume(MOUNT)
                .remove(ServiceKeys.EXEC_START_PRE)
                .build();
        ContainerUnit reset = web.toBuilder().service(s -> s.execStartPre("")).build();

        assertThat(web.text()).endsWith("[Service]\nExecStartPre=mkdir -p %S/shop\n");
        assertThat(reset.text())
                .endsWith("ExecStartPre=mkdir -p %S/shop\nExecStartPre=\nExecStartPre=mkdir -p %S/shop\n");
    }

    @Test
    void theFileOfRenamedVariablesIsMadeOnlyForAUnitThatReadsIt() {
        ContainerUnit web = Quadlet.container("web")
                .environmentFrom(ENV, "WEB_NAME", "NAME")
                .remove(ContainerKeys.ENVIRONMENT_FILE)
                .build();

        assertThat(Stack.named("shop").units(web).build().environmentFiles()).isEmpty();
    }

    @Test
    void timeOutsGoWithThePromiseThatNeedsThem() {
        ContainerUnit db =
                Quadlet.container("db").healthCmd("true").readyWhenHealthy().build();

        assertThat(db.toBuilder().notify(NotifyMode.CONTAINER).build().text())
                .isEqualTo("[Container]\nHealthCmd=true\nNotify=true\n\n[Service]\n");
        assertThat(Quadlet.parse("db.container", db.text()).asContainer().toBuilder()
                        .notify(NotifyMode.CONTAINER)
                        .build()
                        .service()
                        .timeoutStartSec())
                .isPresent();
    }

    @Test
    void windowsLineEndingsStay() {
        ContainerUnit web = Quadlet.parse("web.container", "[Container]\r\n[Service]\r\nRestart=no\r\n")
                .asContainer();

        assertThat(web.toBuilder().volume(MOUNT).build().text())
                .contains("[Service]\r\nExecStartPre=mkdir -p %S/shop\r\nRestart=no\r\n");
    }

    @Test
    void whatALineAskedForDoesNotComeBackWithTheLine() {
        ContainerUnit web = Quadlet.container("web")
                .environmentFrom(ENV, "OLD", "TAG")
                .remove(ContainerKeys.ENVIRONMENT_FILE)
                .environmentFrom(ENV, "WEB_NAME", "NAME")
                .build();
        ContainerUnit reset = Quadlet.container("web")
                .environmentFrom(ENV, "OLD", "TAG")
                .environmentFile("")
                .environmentFrom(ENV, "WEB_NAME", "NAME")
                .build();

        assertThat(derived(web)).isEqualTo("WEB_NAME=web\n");
        assertThat(derived(reset)).isEqualTo("WEB_NAME=web\n");
    }

    @Test
    void theLastSourceOfAVariableCounts() {
        EnvironmentFile notInTheStack = EnvironmentFile.named("other.env").with("NAME", "x");
        ContainerUnit web = Quadlet.container("web")
                .environmentFrom(ENV, "A", "TAG")
                .environmentFrom(notInTheStack, "A", "NAME")
                .environmentFrom(ENV, "A", "TAG")
                .build();

        assertThat(derived(web)).isEqualTo("A=1\n");
    }

    private static String derived(ContainerUnit web) {
        return Shop.content(Stack.named("shop").environmentFile(ENV).units(web).build(), "web.env");
    }

    @Test
    void aMountInTheLongFormMakesItsDirectoryToo() {
        Mount data = Mount.bind(DATA, "/data").readOnly();
        ContainerUnit web = Quadlet.container("web").mount(data).build();
        Mount elsewhere = data.option("source", "/srv");

        assertThat(web.text()).isEqualTo("""
                [Container]
                Mount=type=bind,source=%S/shop,destination=/data,ro=true

                [Service]
                ExecStartPre=mkdir -p %S/shop
                """);
        assertThat(Stack.named("shop").units(web).build().dataDirectories()).containsExactly(DATA);
        assertThat(elsewhere.directory()).isEmpty();
        assertThat(Mount.parse(data.toString()).directory()).isEmpty();
    }
}
