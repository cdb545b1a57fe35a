package dev.quadlet.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link NetworkMode}, {@link SecretRef}, {@link UserNamespace}, {@link DeviceMapping} and {@link HostEntry}. */
class OptionsTest {
    @Test
    void aNetworkHasOptions() {
        assertThat(NetworkMode.unit(UnitName.of("shop.network")).ip("10.1.1.5").alias("db"))
                .hasToString("shop.network:ip=10.1.1.5,alias=db");
        assertThat(NetworkMode.named("lan").ip("fd00::5").mac("02:00:00:00:00:01"))
                .hasToString("lan:ip6=fd00::5,mac=02:00:00:00:00:01");
        assertThat(NetworkMode.PASTA.option("-t", "auto")).hasToString("pasta:-t=auto");
        assertThat(NetworkMode.container("web")).hasToString("container:web");
        assertThat(NetworkMode.namespace("/run/netns/x")).hasToString("ns:/run/netns/x");
        assertThat(NetworkMode.parse("host")).isEqualTo(NetworkMode.HOST);
    }

    @Test
    void aNetworkThatPodmanTakesForSomethingElseIsRefused() {
        assertThatThrownBy(() -> NetworkMode.named("web.network"))
                .isInstanceOf(ValueException.class)
                .hasMessage("network 'web.network': Podman takes it for the name of a unit; if that is meant, use"
                        + " NetworkMode.unit");
        assertThatThrownBy(() -> NetworkMode.named("web.container")).hasMessageContaining("use NetworkMode.unit");
        assertThatThrownBy(() -> NetworkMode.named("host")).hasMessageContaining("use a constant");
        assertThatThrownBy(() -> NetworkMode.named("none")).hasMessageContaining("Podman takes it for a mode");
        assertThat(NetworkMode.named("hosts")).hasToString("hosts");
        assertThat(NetworkMode.unit(UnitName.of("web.network"))).hasToString("web.network");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "host",
                "shop.network",
                "shop.network:ip=10.0.0.1,alias=a",
                "container:web",
                "ns:/x",
                "web.container",
                "pasta:-t,auto,-T,none",
                "${NET}",
                "pasta:--map-gw"
            })
    void aNetworkIsReadAsItIsWritten(String notation) {
        assertThat(NetworkMode.parse(notation).written(Spelling.PODMAN_VALUE)).isEqualTo(notation);
    }

    @Test
    void networksAreChecked() {
        assertThat(NetworkMode.parse("shop.network:ip=1.2.3.4").unit()).contains(UnitName.of("shop.network"));
        assertThat(NetworkMode.parse("shop.network:ip=1.2.3.4").options()).containsExactly("ip=1.2.3.4");
        assertThat(NetworkMode.parse("shop.network:ip=1.2.3.4").mode()).isEqualTo(Text.of("shop.network"));
        assertThatThrownBy(() -> NetworkMode.unit(UnitName.of("x.volume"))).hasMessageContaining(".network");
        assertThatThrownBy(() -> NetworkMode.container("web").ip("1.2.3.4")).hasMessageContaining("no options");
        assertThatThrownBy(() -> NetworkMode.unit(UnitName.of("a.container")).alias("x"))
                .hasMessageContaining("no options");
        assertThatThrownBy(() -> NetworkMode.HOST.alias("x")).hasMessageContaining("no options");
        assertThatThrownBy(() -> NetworkMode.named("-x")).hasMessageContaining("network name '-x'");
        assertThatThrownBy(() -> NetworkMode.parse("\"x\"")).isInstanceOf(ValueException.class);
        assertThatThrownBy(() -> NetworkMode.namespace("x")).hasMessageContaining("starts with /");
    }

    @Test
    void aSecretSaysHowItArrives() {
        assertThat(SecretRef.named("db")).hasToString("db");
        assertThat(SecretRef.named("a \"b\"").asEnvironment("A").written(Spelling.PODMAN_WORDS))
                .isEqualTo("'a \"b\",type=env,target=A'");
        assertThat(SecretRef.named("db").asEnvironment("PW"))
                .hasToString("db,type=env,target=PW")
                .matches(SecretRef::isEnvironment);
        assertThat(SecretRef.named("db")
                        .asMount("/run/my pw")
                        .mode("0400")
                        .uid(5)
                        .gid(6))
                .hasToString("\"db,type=mount,target=/run/my pw,mode=0400,uid=5,gid=6\"");
        assertThat(SecretRef.named("db").asMount("/x").asEnvironment("Y")).hasToString("db,type=env,target=Y");
        assertThat(SecretRef.forBuild("token", "/etc/token")).hasToString("id=token,src=/etc/token");
    }

    @Test
    void aSecretIsReadAsItIsWritten() {
        SecretRef secret = SecretRef.parse("'db,type=env,target=A'");

        assertThat(secret).isEqualTo(SecretRef.named("db").asEnvironment("A"));
        assertThat(secret.name()).isEqualTo("db");
        assertThat(secret.target()).contains(Text.of("A"));
        assertThat(secret.options()).containsExactly("type=env", "target=A");
        assertThatThrownBy(() -> SecretRef.parse("foo, type=env")).hasMessageContaining("2 words");
        assertThatThrownBy(() -> SecretRef.named("a,b")).hasMessageContaining("secret name 'a,b'");
        assertThatThrownBy(() -> SecretRef.named("a").asMount("/x,y")).hasMessageContaining("comma");
        assertThatThrownBy(() -> SecretRef.named("a").asMount("")).hasMessageContaining("empty");
        assertThatThrownBy(() -> SecretRef.named("a").uid(-1)).hasMessageContaining("negative");
    }

    @Test
    void aUserNamespaceHasOptions() {
        assertThat(UserNamespace.keepId().uid(1000).gid(1001)).hasToString("keep-id:uid=1000,gid=1001");
        assertThat(UserNamespace.auto().size(4096)).hasToString("auto:size=4096");
        assertThat(UserNamespace.container("x")).hasToString("container:x");
        assertThat(UserNamespace.path("/run/100%/$x")).hasToString("ns:/run/100%%/$$x");
        assertThat(UserNamespace.parse("keep-id:uid=1").mode()).isEqualTo("keep-id");
        assertThat(UserNamespace.parse("${NS}").text()).isEqualTo("${NS}");
        assertThatThrownBy(() -> UserNamespace.HOST.uid(1)).hasMessageContaining("only keep-id and auto");
    }

    @Test
    void aDeviceNamesItsSides() {
        assertThat(DeviceMapping.host("/dev/fuse")).hasToString("/dev/fuse");
        assertThat(DeviceMapping.host("/dev/sda")
                        .container("/dev/xvd a")
                        .permissions("r")
                        .optional())
                .hasToString("\"-/dev/sda:/dev/xvd a:r\"");
        assertThat(DeviceMapping.host("/dev/sda").permissions("rw")).hasToString("/dev/sda:rw");
        assertThat(DeviceMapping.cdi("nvidia.com/gpu=all")).hasToString("nvidia.com/gpu=all");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dev/fuse",
                "-/dev/dri",
                "/dev/a:/dev/b",
                "/dev/a:rw",
                "-/dev/a:/dev/b:rwm",
                "nvidia.com/gpu=0",
                "${DEV}:/dev/x"
            })
    void aDeviceIsReadAsItIsWritten(String notation) {
        DeviceMapping device = DeviceMapping.parse(notation);

        assertThat(device.written(Spelling.PODMAN_LIST)).isEqualTo(notation);
        assertThat(device.isOptional()).isEqualTo(notation.startsWith("-"));
    }

    @Test
    void devicesAreChecked() {
        DeviceMapping device = DeviceMapping.parse("/dev/a:rw");
        assertThat(device.host()).isEqualTo(Text.of("/dev/a"));
        assertThat(device.container()).isEmpty();
        assertThat(device.permissions()).contains(Text.of("rw"));
        assertThatThrownBy(() -> DeviceMapping.host("fuse")).hasMessageContaining("'fuse'");
        assertThatThrownBy(() -> DeviceMapping.host("/dev/a").permissions("x")).hasMessageContaining("r, w and m");
        assertThatThrownBy(() -> DeviceMapping.parse("a:b:c:d")).hasMessageContaining("expected");
        assertThatThrownBy(() -> DeviceMapping.cdi("gpu")).hasMessageContaining("vendor/class=device");
    }

    @Test
    void aHostHasAnAddress() {
        assertThat(HostEntry.of("db", "10.0.0.5")).hasToString("db:10.0.0.5");
        assertThat(HostEntry.of("db", "fd00::5")).hasToString("db:fd00::5");
        assertThat(HostEntry.gateway("host.local")).hasToString("host.local:host-gateway");
        assertThat(HostEntry.of("db", Variable.named("IP"))).hasToString("db:${IP}");
        assertThat(HostEntry.parse("a;b:fd00::5").address()).isEqualTo(Text.of("fd00::5"));
        assertThat(HostEntry.parse("a;b:fd00::5").name()).isEqualTo(Text.of("a;b"));
        assertThatThrownBy(() -> HostEntry.parse("db")).hasMessageContaining("name:address");
        assertThatThrownBy(() -> HostEntry.of("a:b", "10.0.0.5")).hasMessageContaining("no colon");
        assertThatThrownBy(() -> HostEntry.of("db", "somewhere")).hasMessageContaining("somewhere");
    }
}
