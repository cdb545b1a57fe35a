package dev.quadlet.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An option that exists once is set, not added. */
class WithersTest {
    @Test
    void numbersOfAUserNamespace() {
        assertThat(UserNamespace.keepId().uid(1).gid(2).uid(3)).hasToString("keep-id:uid=3,gid=2");
        assertThat(UserNamespace.auto().size(1).size(2)).hasToString("auto:size=2");
        assertThat(UserNamespace.parse("keep-id:").uid(1)).hasToString("keep-id:uid=1");
    }

    @Test
    void addressesInANetwork() {
        NetworkMode lan = NetworkMode.named("lan");

        assertThat(lan.ip("10.0.0.1").alias("a").ip("10.0.0.2")).hasToString("lan:ip=10.0.0.2,alias=a");
        assertThat(lan.ip("10.0.0.1").ip("fd00::1")).hasToString("lan:ip=10.0.0.1,ip6=fd00::1");
        assertThat(lan.mac("02:00:00:00:00:01").mac("02:00:00:00:00:0a")).hasToString("lan:mac=02:00:00:00:00:0a");
        assertThat(lan.alias("a").alias("b")).hasToString("lan:alias=a,alias=b");
    }

    @Test
    void optionsOfAMount() {
        Mount mount = Mount.bind("/a", "/b");

        assertThat(mount.readOnly().readOnly()).hasToString("type=bind,source=/a,destination=/b,ro=true");
        assertThat(mount.readOnly().flag("rw")).hasToString("type=bind,source=/a,destination=/b,rw");
        assertThat(mount.option("dst", "/c")).hasToString("type=bind,source=/a,dst=/c");
        assertThat(Mount.tmpfs("/t").option("tmpfs-size", "1m").option("tmpfs-size", "2m"))
                .hasToString("type=tmpfs,destination=/t,tmpfs-size=2m");
        assertThat(Mount.volume("v", "/t").option("volume-opt", "a=b").option("volume-opt", "c=d"))
                .hasToString("type=volume,source=v,destination=/t,volume-opt=a=b,volume-opt=c=d");
    }

    @Test
    void theFileOfASecret() {
        assertThat(SecretRef.named("s").mode("0400").uid(1).mode("0440")).hasToString("s,mode=0440,uid=1");
        assertThat(SecretRef.named("s").asMount("/a").asMount("/b")).hasToString("s,type=mount,target=/b");
    }

    @Test
    void partsOfOtherValues() {
        assertThat(PortMapping.host(80)
                        .container(80)
                        .on("1.1.1.1")
                        .udp()
                        .on("2.2.2.2")
                        .tcp())
                .hasToString("2.2.2.2:80:80/tcp");
        assertThat(DeviceMapping.host("/dev/a")
                        .container("/b")
                        .permissions("r")
                        .container("/c")
                        .permissions("w"))
                .hasToString("/dev/a:/c:w");
        assertThat(IdMapping.container(0).host(1).amount(2).amount(3)).hasToString("0:1:3");
        assertThat(ImageName.of("a:1").tag("2")).hasToString("a:2");
        assertThat(VolumeMount.named("a", "/b").chown().chown()).hasToString("a:/b:U");
    }
}
