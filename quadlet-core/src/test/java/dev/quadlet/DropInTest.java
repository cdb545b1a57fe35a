package dev.quadlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.quadlet.key.ContainerKeys;
import dev.quadlet.value.DataDirectory;
import dev.quadlet.value.EnvironmentVariable;
import dev.quadlet.value.ImageName;
import dev.quadlet.value.PortMapping;
import dev.quadlet.value.UnitKind;
import dev.quadlet.value.UnitName;
import dev.quadlet.value.VolumeMount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DropInTest {
    private static final EnvironmentFile ENV =
            EnvironmentFile.named(".env").with("MODE", "test").withSecret("KEY", "s3cret");

    @Test
    void aBuilderWritesADropInInsteadOfAUnit() {
        DropIn debug = Quadlet.container("web")
                .environment("LOG", "debug")
                .publishPort("")
                .service(s -> s.restart("no"))
                .dropIn("10-debug");

        assertThat(debug.path()).isEqualTo("web.container.d/10-debug.conf");
        assertThat(debug.text()).isEqualTo("""
                [Container]
                Environment=LOG=debug
                PublishPort=

                [Service]
                Restart=no
                """);
    }

    @Test
    void aSectionThatSaysNothingIsLeftOut() {
        assertThat(Quadlet.container("web")
                        .service(s -> s.restart("no"))
                        .dropIn("10-once")
                        .text())
                .isEqualTo("[Service]\nRestart=no\n");
    }

    @Test
    void aDropInOfAUnitSaysOnlyWhatChanged() {
        ContainerUnit web = Quadlet.container("web")
                .image("localhost/web:1")
                .volume("/a:/b")
                .environment("A", "1")
                .environment("B", "2")
                .hostName("web")
                .service(s -> s.restart("always"))
                .build();

        assertThat(web.toBuilder()
                        .comment("for a day")
                        .image("localhost/web:2")
                        .volume("/c:/d")
                        .set(ContainerKeys.ENVIRONMENT, EnvironmentVariable.of("C", "3"))
                        .remove(ContainerKeys.HOST_NAME)
                        .dropIn("10")
                        .text())
                .isEqualTo("""
                        [Container]
                        # for a day
                        Image=localhost/web:2
                        Volume=/c:/d
                        Environment=
                        Environment=C=3
                        HostName=
                        """);
        assertThat(web.toBuilder().dropIn("10").text()).isEmpty();
    }

    @Test
    void aDropInBringsTheCompanionsOfWhatItSays() {
        DataDirectory traces = DataDirectory.of("%S/shop/traces");
        ContainerUnit web = Quadlet.container("web")
                .environmentFrom(ENV, "WEB_MODE", "MODE")
                .volume(VolumeMount.bind(DataDirectory.of("%S/shop/data"), "/data"))
                .build();

        DropIn trace =
                web.toBuilder().volume(VolumeMount.bind(traces, "/traces")).dropIn("10-trace");

        assertThat(trace.text()).isEqualTo("""
                [Container]
                Volume=%S/shop/traces:/traces

                [Service]
                ExecStartPre=mkdir -p %S/shop/traces
                """);
        assertThat(Stack.named("shop")
                        .units(Quadlet.container("web").build())
                        .dropIns(trace)
                        .build()
                        .dataDirectories())
                .containsExactly(traces);
    }

    @Test
    void whatADropInCannotTakeBackIsRefused() {
        ContainerBuilder web =
                Quadlet.container("web").readOnly(true).build().toBuilder().remove(ContainerKeys.READ_ONLY);

        assertThatIllegalStateException()
                .isThrownBy(() -> web.dropIn("10"))
                .withMessage("A drop-in of web.container cannot take back what [Container] ReadOnly= says:"
                        + " only add to it, or change the unit itself");
    }

    @Test
    void aDropInCanBeForAllUnitsOfAKindOrAFamily() {
        DropIn one = Quadlet.container("web").service(s -> s.restart("always")).dropIn("50-restart");

        assertThat(DropIn.ofAll(UnitKind.CONTAINER, "50-restart", one.document())
                        .path())
                .isEqualTo("container.d/50-restart.conf");
        assertThat(DropIn.of(UnitName.of("shop-.container"), "50-restart", one.document())
                        .path())
                .isEqualTo("shop-.container.d/50-restart.conf");
    }

    @Test
    void dropInsAreEqualByPathAndText() {
        DropIn one = Quadlet.container("web").hostName("a").dropIn("10-name");

        assertThat(one)
                .isEqualTo(DropIn.of(UnitName.of("web.container"), "10-name", one.document()))
                .hasSameHashCodeAs(Quadlet.container("web").hostName("a").dropIn("10-name"))
                .isNotEqualTo(Quadlet.container("web").hostName("b").dropIn("10-name"))
                .isNotEqualTo(Quadlet.container("web").hostName("a").dropIn("20-name"))
                .isNotEqualTo(Quadlet.container("shop").hostName("a").dropIn("10-name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a/b", "a\u0000", "a\nb", "10-name.conf"})
    void theNameIsThatOfAFileWithoutItsEnding(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quadlet.container("web").dropIn(name))
                .withMessageContaining("'" + name + "'");
    }

    @Test
    void podmanReadsNoDropInsOfOtherUnits() {
        UnitName service = UnitName.of("web.service");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DropIn.of(
                        service, "10-name", Quadlet.container("web").build().document()))
                .withMessageContaining("'web.service'");
    }

    @Test
    void aStackMakesWhatItsDropInsAskFor() {
        DataDirectory traces = DataDirectory.of("%S/shop/traces");
        ContainerUnit web = Quadlet.container("web")
                .image("localhost/web")
                .environmentFrom(ENV, "WEB_MODE", "MODE")
                .build();
        DropIn trace = Quadlet.container("web")
                .environmentFrom(ENV, "WEB_KEY", "KEY")
                .volume(VolumeMount.bind(traces, "/traces"))
                .dropIn("10-trace");

        Stack stack = Stack.named("shop")
                .environmentFile(ENV)
                .units(web)
                .dropIns(trace)
                .build();

        assertThat(StackText.of(stack)).contains("""
                === web.env (0600)
                WEB_MODE=test
                WEB_KEY=s3cret
                """);
        assertThat(stack.dataDirectories()).containsExactly(traces);
    }

    @Test
    void aDropInBringsVariablesIntoAFileThatTheUnitReadsAlready() {
        ContainerUnit web = Quadlet.container("web")
                .environmentFrom(ENV, "WEB_MODE", "MODE")
                .build();
        DropIn more = web.toBuilder().environmentFrom(ENV, "WEB_KEY", "KEY").dropIn("10-key");

        assertThat(more.text()).isEqualTo("[Container]\nEnvironmentFile=web.env\n");
        assertThat(Stack.named("shop")
                        .environmentFile(ENV)
                        .units(web)
                        .dropIns(more)
                        .build()
                        .environmentFiles())
                .element(1)
                .hasToString("web.env (WEB_MODE, WEB_KEY)");
    }

    @Test
    void aDropInDoesNotRelyOnTheCompanionsOfItsUnit() {
        EnvironmentFile env = EnvironmentFile.named(".env").with("A", "1").with("B", "2");
        ContainerUnit web = Quadlet.container("web")
                .publishPort(PortMapping.host(env.variable("A")).container(80))
                .build();
        DropIn more = web.toBuilder()
                .publishPort(PortMapping.host(env.variable("B")).container(81))
                .dropIn("10-port");

        assertThat(more.text()).isEqualTo("""
                [Container]
                PublishPort=${B}:81

                [Service]
                EnvironmentFile=%E/containers/systemd/.env
                """);
    }

    @Test
    void aDropInTakesNoCompanionsAway() {
        EnvironmentFile env = EnvironmentFile.named(".env").with("TAG", "1");
        ContainerUnit web = Quadlet.container("web")
                .image(ImageName.of("localhost/web").tag(env.variable("TAG")))
                .build();

        assertThat(web.toBuilder().image("localhost/web:2").dropIn("10").text())
                .isEqualTo("[Container]\nImage=localhost/web:2\n");
    }

    @Test
    void aDropInBringsTimeOutsThatFit() {
        ContainerUnit db =
                Quadlet.container("db").healthCmd("true").readyWhenHealthy().build();

        assertThat(db.toBuilder().healthRetries(10).dropIn("10-slow").text()).isEqualTo("""
                [Container]
                HealthRetries=10

                [Service]
                TimeoutStartSec=11min 30s
                """);
    }

    @Test
    void aDropInAsksForNothingThatTheUnitAsksForAlready() {
        ContainerUnit web = Quadlet.container("web")
                .environmentFrom(ENV, "WEB_MODE", "MODE")
                .volume(VolumeMount.bind(DataDirectory.of("%S/shop/data"), "/data"))
                .build();
        DropIn debug = web.toBuilder().environment("LOG", "debug").dropIn("10-debug");

        Stack others = Stack.named("shop")
                .units(Quadlet.container("web").build())
                .dropIns(debug)
                .build();

        assertThat(others.environmentFiles()).isEmpty();
        assertThat(others.dataDirectories()).isEmpty();
    }
}
