package dev.quadlet.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link PortMapping} and {@link ExposedPort}. */
class PortsTest {
    @Test
    void aMappingNamesItsSides() {
        assertThat(PortMapping.host(8000).container(80)).hasToString("8000:80");
        assertThat(PortMapping.host(8000).container(80).on("127.0.0.1").udp()).hasToString("127.0.0.1:8000:80/udp");
        assertThat(PortMapping.host(8000).container(80).on("::1").tcp()).hasToString("[::1]:8000:80/tcp");
        assertThat(PortMapping.host(8000, 8010).container(9000, 9010)).hasToString("8000-8010:9000-9010");
        assertThat(PortMapping.anyHost().container(80)).hasToString("80");
        assertThat(PortMapping.anyHost().container(80).on("10.0.0.1").sctp()).hasToString("10.0.0.1::80/sctp");
        assertThat(PortMapping.host(Variable.named("PORT")).container(80).on(Variable.named("IP")))
                .hasToString("${IP}:${PORT}:80");
        assertThat(PortMapping.host(8080).container(Variable.named("P"))).hasToString("8080:${P}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "80",
                "8080:80",
                "8080:80/udp",
                "127.0.0.1:8080:80",
                "127.0.0.1::80",
                "[::1]:8080:80/tcp",
                "[fd00::1]::80",
                "8000-8010:80-90",
                "80-90",
                "${PORT}:80",
                "${IP}:${PORT}:${INNER}/${PROTO}",
                "10%i:80"
            })
    void whatPodmanAcceptsIsAccepted(String notation) {
        PortMapping mapping = PortMapping.parse(notation);

        assertThat(mapping.written(Spelling.PODMAN_VALUE)).isEqualTo(notation);
        assertThat(PortMapping.parse(mapping.toString())).isEqualTo(mapping);
    }

    @Test
    void theSidesAreFound() {
        PortMapping mapping = PortMapping.parse("[::1]:${PORT}:80/udp");

        assertThat(mapping.address()).contains(Text.of("[::1]"));
        assertThat(mapping.hostPort()).contains(Text.of(Variable.named("PORT")));
        assertThat(mapping.containerPort()).isEqualTo(Text.of("80"));
        assertThat(mapping.protocol()).isEqualTo(Text.of("udp"));
        assertThat(PortMapping.parse("80").hostPort()).isEmpty();
        assertThat(PortMapping.parse("80").protocol()).isEqualTo(Text.of("tcp"));
        assertThat(PortMapping.parse("127.0.0.1::80").hostPort()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "8080:",
                "x:80",
                "127.0.0.1:80",
                "0:80",
                "65536:80",
                "::1:8080:80",
                "1:2:3:4",
                "[::1]:80",
                "80/",
                "\"80:80\"",
                "8000-8010:80",
                "90-80",
                "80-",
                "$PORT:80",
                "${PORT:-80}:80",
                "80:80 # web"
            })
    void whatPodmanRefusesIsRefused(String notation) {
        assertThatThrownBy(() -> PortMapping.parse(notation)).isInstanceOf(ValueException.class);
    }

    @Test
    void portsAreChecked() {
        assertThatThrownBy(() -> PortMapping.host(0)).hasMessageContaining("'0'");
        assertThatThrownBy(() -> PortMapping.host(80).container(70_000)).hasMessageContaining("'70000'");
        assertThatThrownBy(() -> PortMapping.host(80, 90).container(80)).hasMessageContaining("same number of ports");
        assertThatThrownBy(() -> PortMapping.host(80).container(80).on("localhost"))
                .hasMessageContaining("localhost");
        assertThatThrownBy(() -> PortMapping.parse("${PORT:-80}:80")).hasMessageContaining("default");
    }

    @Test
    void aPortIsExposed() {
        assertThat(ExposedPort.of(80)).hasToString("80");
        assertThat(ExposedPort.of(80, 90).udp()).hasToString("80-90/udp");
        assertThat(ExposedPort.parse(" 80/tcp ").udp()).hasToString("80/udp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "80/sctp", "abc80", "80:80", "${P}"})
    void otherPortsAreNotExposed(String notation) {
        assertThatThrownBy(() -> ExposedPort.parse(notation)).isInstanceOf(ValueException.class);
    }
}
