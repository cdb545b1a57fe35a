package dev.quadlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.quadlet.value.DataDirectory;
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
}
