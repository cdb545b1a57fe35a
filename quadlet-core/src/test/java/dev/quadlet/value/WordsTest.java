package dev.quadlet.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that are a checked word: addresses, numbers, and the vocabularies. */
class WordsTest {
    static Stream<Named<Function<String, Object>>> vocabularies() {
        return Stream.of(
                Named.of("PullPolicy", PullPolicy::parse),
                Named.of("RestartPolicy", RestartPolicy::parse),
                Named.of("AutoUpdate", AutoUpdate::parse),
                Named.of("NotifyMode", NotifyMode::parse),
                Named.of("HealthAction", HealthAction::parse),
                Named.of("ExitPolicy", ExitPolicy::parse),
                Named.of("CgroupsMode", CgroupsMode::parse),
                Named.of("ServiceType", ServiceType::parse),
                Named.of("KillMode", KillMode::parse),
                Named.of("ExitCodePropagation", ExitCodePropagation::parse),
                Named.of("Signal", Signal::parse));
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void newWordsAreAccepted(Function<String, Object> parse) {
        assertThat(parse.apply(" of-podman-9 ")).hasToString("of-podman-9").isEqualTo(parse.apply("of-podman-9"));
        assertThat(parse.apply("${MODE}")).hasToString("${MODE}");
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void whatIsNoWordIsRefused(Function<String, Object> parse) {
        for (String text : List.of("", " ", "a b", "a # b", "\"a\"", "a\nb", "a\\")) {
            assertThatThrownBy(() -> parse.apply(text)).as(text).isInstanceOf(ValueException.class);
        }
    }

    @Test
    void knownWordsAreConstants() {
        assertThat(RestartPolicy.parse("on-failure")).isEqualTo(RestartPolicy.ON_FAILURE);
        assertThat(NotifyMode.CONTAINER.text()).isEqualTo("true");
        assertThat(AutoUpdate.REGISTRY.forContainer("web")).hasToString("web/registry");
        assertThat(CgroupsMode.NO_CONMON).hasToString("no-conmon");
        assertThat(Signal.parse("SIGRTMIN+3").text()).isEqualTo("SIGRTMIN+3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.89.0.5",
                "0.0.0.0",
                "255.255.255.255",
                "::",
                "::1",
                "fd00::5",
                "1:2:3:4:5:6:7:8",
                "::ffff:10.0.0.1",
                "fe80::",
                "${IP}"
            })
    void addressesAreRecognized(String text) {
        assertThat(IpAddress.parse(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "10.0.0",
                "10.0.0.256",
                "10.0.0.01",
                "1.2.3.4.5",
                "::1::2",
                "1:2:3:4:5:6:7",
                "12345::",
                "1:2:3:4:5:6:7:8:9",
                "1::2:3:4:5:6:7:8",
                "g::1",
                ":1",
                "::ffff:10.0.0",
                "10.0.0.1 x",
                "1.2.3.4::",
                "[::1]"
            })
    void otherTextIsNoAddress(String text) {
        assertThatThrownBy(() -> IpAddress.parse(text)).isInstanceOf(ValueException.class);
    }

    @Test
    void subnetsAndRangesAreRecognized() {
        assertThat(Subnet.of("10.89.0.0/24")).hasToString("10.89.0.0/24");
        assertThat(Subnet.parse("fd00::/64").text()).isEqualTo("fd00::/64");
        assertThat(IpRange.of("10.89.0.128/25").text()).isEqualTo("10.89.0.128/25");
        assertThat(IpRange.between(IpAddress.of("10.0.0.1"), IpAddress.of("10.0.0.9")))
                .isEqualTo(IpRange.of("10.0.0.1-10.0.0.9"));
        for (String text : List.of("10.89.0.0", "10.89.0.0/33", "fd00::/129", "x/8", "10.0.0.0/", "10.0.0.0/-1")) {
            assertThatThrownBy(() -> Subnet.of(text)).hasMessageContaining("subnet '" + text);
            assertThatThrownBy(() -> IpRange.of(text)).hasMessageContaining("IP range '" + text);
        }
        assertThat(IpAddress.of("::1").isV6()).isTrue();
    }

    @Test
    void limitsAreRecognized() {
        assertThat(Ulimit.of("nofile", 1024, 4096)).hasToString("nofile=1024:4096");
        assertThat(Ulimit.of("core", -1)).hasToString("core=-1");
        assertThat(Ulimit.parse("host")).isEqualTo(Ulimit.HOST);
        assertThat(Ulimit.parse("nofile=${N}").text()).isEqualTo("nofile=${N}");
        for (String text : List.of("nofile", "nofile=", "=1", "nofile=a", "nofile=1:2:3", "nofile=-2")) {
            assertThatThrownBy(() -> Ulimit.parse(text)).hasMessageContaining("name=soft");
        }
    }

    @Test
    void mappingsNameTheirSides() {
        assertThat(IdMapping.container(0).host(100_000).amount(65_536)).hasToString("0:100000:65536");
        assertThat(IdMapping.container(5).host(1)).hasToString("5:1:1");
        assertThat(IdMapping.parse("+u0:@1000").text()).isEqualTo("+u0:@1000");
        assertThatThrownBy(() -> IdMapping.container(-1)).hasMessageContaining("negative");
        assertThatThrownBy(() -> IdMapping.container(0).host(0).amount(0)).hasMessageContaining("at least one");
        assertThatThrownBy(() -> IdMapping.parse("5")).hasMessageContaining("expected containerId");
        assertThatThrownBy(() -> IdMapping.parse("1:2:3:4")).hasMessageContaining("expected containerId");
    }

    @Test
    void messagesStayShortAndPrintable() {
        ValueException exception = new ValueException("thing", "\u001b" + "x".repeat(5000), "it is too long");

        assertThat(exception.getMessage())
                .startsWith("thing '\\u001bxxx")
                .endsWith("x…': it is too long")
                .hasSizeLessThan(170);
        assertThat(exception.value()).hasSize(5001);
        assertThat(exception.kind()).isEqualTo("thing");
        assertThat(exception.reason()).isEqualTo("it is too long");
    }
}
