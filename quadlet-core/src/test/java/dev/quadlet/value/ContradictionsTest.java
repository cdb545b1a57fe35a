package dev.quadlet.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be made of parts that are sound by themselves, and records that hold only what can be read. */
class ContradictionsTest {
    static Stream<Arguments> contradictions() {
        VolumeMount volume = VolumeMount.named("a", "/b");
        SecretRef secret = SecretRef.named("s");
        return Stream.of(
                row("volume option 'a:b': a volume has three parts", () -> volume.option("a:b")),
                row(
                        "volume options 'rw,ro': Podman takes only one",
                        () -> volume.option("rw").readOnly()),
                row("environment variable name '1 a': a name has no", () -> secret.asEnvironment("1 a")),
                row("environment variable name 'A=B': a name has no", () -> secret.asEnvironment("A=B")),
                row(
                        "secret 's,type=env,target=A,mode=0400': only a file",
                        () -> secret.asEnvironment("A").mode("0400")),
                row(
                        "secret 's,mode=0400,type=env': only a file",
                        () -> secret.mode("0400").asEnvironment("A")),
                row(
                        "user namespace 'auto': only keep-id takes",
                        () -> UserNamespace.auto().uid(1)),
                row("hardware address 'junk': expected like", () -> NetworkMode.BRIDGE.mac("junk")),
                row(
                        "device permissions 'rr': the letters",
                        () -> DeviceMapping.host("/dev/a").permissions("rr")),
                row("ulimit 'nofile=2:1': the soft limit", () -> Ulimit.of("nofile", 2, 1)),
                row("image tag '': a tag has", () -> ImageName.of("x").tag("")),
                row("image tag '-1': a tag has", () -> ImageName.of("x").tag("-1")),
                row(
                        "image digest 'sha256:zz': a digest is",
                        () -> ImageName.of("x").digest("sha256:zz")),
                row("mount 'type=volume,source=,destination=/x': the source= is", () -> Mount.volume("", "/x")),
                row(
                        "mount 'type=bind,destination=/x,source=': the source= is",
                        () -> Mount.bind("/a", "/x").option("source", "")));
    }

    private static Arguments row(String message, Executable executable) {
        return arguments(named(message, executable), message);
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void whatCannotBeMadeCannotBe(Executable make, String message) {
        assertThatThrownBy(make::execute).isInstanceOf(ValueException.class).hasMessageStartingWith(message);
    }

    /** Each record that has a public constructor, and how its notation is read. */
    static Stream<Named<Function<String, Boolean>>> records() {
        return Stream.of(
                record("AutoUpdate", AutoUpdate::new, AutoUpdate::parse),
                record("Capability", Capability::new, Capability::parse),
                record("CgroupsMode", CgroupsMode::new, CgroupsMode::parse),
                record("ExitCodePropagation", ExitCodePropagation::new, ExitCodePropagation::parse),
                record("ExitPolicy", ExitPolicy::new, ExitPolicy::parse),
                record("ExposedPort", ExposedPort::new, ExposedPort::parse),
                record("HealthAction", HealthAction::new, HealthAction::parse),
                record("IdMapping", IdMapping::new, IdMapping::parse),
                record("IpAddress", IpAddress::new, IpAddress::parse),
                record("IpRange", IpRange::new, IpRange::parse),
                record("KillMode", KillMode::new, KillMode::parse),
                record("NotifyMode", NotifyMode::new, NotifyMode::parse),
                record("PullPolicy", PullPolicy::new, PullPolicy::parse),
                record("RestartPolicy", RestartPolicy::new, RestartPolicy::parse),
                record("ServiceType", ServiceType::new, ServiceType::parse),
                record("Signal", Signal::new, Signal::parse),
                record("Subnet", Subnet::new, Subnet::parse),
                record("Ulimit", Ulimit::new, Ulimit::parse),
                record("UserNamespace", UserNamespace::new, UserNamespace::parse));
    }

    private static <T> Named<Function<String, Boolean>> record(
            String name, Function<String, T> make, Function<String, T> parse) {
        return named(
                name,
                text -> made(make, text)
                        .map(value -> made(parse, text).filter(value::equals).isPresent())
                        .orElse(true));
    }

    private static <T> Optional<T> made(Function<String, T> make, String text) {
        try {
            return Optional.of(make.apply(text));
        } catch (ValueException refused) {
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void noRecordHoldsWhatIsNotRead(Function<String, Boolean> agree) {
        Stream.of("junk", "no", "1.2.3.4", "1.2.3.4/33", "10.0.0.0/8", "%h", "${X}", "x\\", "a b", "\"", "", "80/sctp")
                .forEach(text -> assertThat(agree.apply(text)).as(text).isTrue());
        Nasty.texts()
                .sampleStream()
                .limit(200)
                .forEach(text -> assertThat(agree.apply(text)).as(text).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"junk", "1.2.3", "1.2.3.4/33", "fd00::/129", "a-b", "fd00::1-10.0.0.1"})
    void addressesAreNoTexts(String text) {
        assertThatThrownBy(() -> new IpAddress(text)).hasMessageStartingWith("IP address '" + text + "': expected");
        assertThatThrownBy(() -> new Subnet(text)).hasMessageStartingWith("subnet '" + text + "': expected");
        assertThatThrownBy(() -> new IpRange(text)).hasMessageStartingWith("IP range '" + text + "': expected");
    }
}
