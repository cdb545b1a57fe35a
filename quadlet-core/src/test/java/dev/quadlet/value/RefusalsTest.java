package dev.quadlet.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quadlet.Quadlet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What real Podman refuses is refused, with the value in the message; what it takes is taken. */
class RefusalsTest {
    private static final String SHA256 = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /a:/b:ro:z      | volume option 'ro:z': a volume has three parts at most: source, destination and options
            data:/b:ro,rw   | volume options 'ro,rw': Podman takes only one of them
            data:/b:ro,ro   | volume options 'ro,ro': Podman takes only one of them
            data:/b:z,Z     | volume options 'z,Z': Podman takes only one of them
            data:/b:        | volume option '': nothing stands between two commas or behind the last
            data:/b:ro,     | volume option '': nothing stands between two commas or behind the last
            a/b:/c          | volume name 'a/b': a name starts with a letter or digit, and has only these and _ . - in it
            -x:/c           | volume name '-x': a name starts with a letter or digit, and has only these and _ . - in it
            ~/x:/c          | volume '~/x': nobody expands ~ here; the home directory is %h
            """)
    void volumes(String notation, String message) {
        assertThatThrownBy(() -> VolumeMount.parse(notation))
                .isInstanceOf(ValueException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a,b", "a=b", "a/b"})
    void namesOfSecrets(String name) {
        assertThatThrownBy(() -> SecretRef.named(name))
                .isInstanceOf(ValueException.class)
                .hasMessage("secret name '" + name + "': a name has 1 to 253 characters, and none of , = / in it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data:/b:O,ro",
                "/tmp:/b:idmap",
                "data:/b:U,ro,z,noexec,nocopy",
                "x@.volume:/b",
                "m.artifact:/b",
                "/a:/b:${OPTIONS}",
                ":/b"
            })
    void volumesThatArePodmans(String notation) {
        assertThat(VolumeMount.parse(notation).destination()).isEqualTo(Text.of("/b"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            localhost:80:80       | the host's side is an IP address; Podman looks up no names
            256.0.0.1:80:80       | the host's side is an IP address; Podman looks up no names
            :80:92                | nothing stands where a port, an address or a protocol should
            ::80                  | nothing stands where a port, an address or a protocol should
            80:80/xyz             | Podman knows the protocols tcp, udp and sctp
            80:80/                | nothing stands where a port, an address or a protocol should
            ::1:8080:80           | expected [[address:]hostPort:]containerPort[/protocol], an IPv6 address in brackets
            [::1]:80              | expected [[address:]hostPort:]containerPort[/protocol], an IPv6 address in brackets
            """)
    void ports(String notation, String reason) {
        assertThatThrownBy(() -> PortMapping.parse(notation)).hasMessage("port mapping '" + notation + "': " + reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {":80", "080:80", "80:80/TCP", "[127.0.0.1]:80:80", "0.0.0.0:80:80", "[::1]::80", "80:80/sctp"})
    void portsThatArePodmans(String notation) {
        assertThat(PortMapping.parse(notation).containerPort()).isEqualTo(Text.of("80"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            s,type=foo              | the type is env or mount
            s,type=mount,type=env   | Podman takes one type only
            s,type=env,mode=0400    | only a file has an owner and a mode, so none of uid, gid, mode
            s,mode=999              | the mode is octal
            s,uid=-1                | the owner is given by number
            """)
    void secrets(String notation, String reason) {
        assertThatThrownBy(() -> SecretRef.parse(notation)).hasMessage("secret '" + notation + "': " + reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s,target=a,target=b",
                "s,type=${TYPE},mode=0400",
                "s,mode=77777",
                "s,type=env,target=1a",
                "id=token,type=file,src=/x"
            })
    void secretsThatArePodmans(String notation) {
        assertThat(SecretRef.parse(notation)).hasToString(notation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            host:ip=1.2.3.4    | network 'host:ip=1.2.3.4': this mode takes no options
            private:alias=a    | network 'private:alias=a': this mode takes no options
            bridge:ip=junk     | network 'bridge:ip=junk': 'junk' is no IP address
            container:         | network 'container:': the name of a container, or the path of a namespace, is missing
            """)
    void networks(String notation, String message) {
        assertThatThrownBy(() -> NetworkMode.parse(notation)).hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bridge:ip=10.88.0.7,ip=10.88.0.8", "lan:interface_name=eth5", "lan:new", "default:ip=${IP}"})
    void networksThatArePodmans(String notation) {
        assertThat(NetworkMode.parse(notation)).hasToString(notation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            host:uid=1         | only keep-id and auto take options
            nomap:uid=5        | only keep-id and auto take options
            keep-id:uid=abc    | options are like uid=1000, with numbers
            keep-id:foo        | options are like uid=1000, with numbers
            auto:uid=1         | only keep-id takes a user or group
            auto:size=9,gid=1  | only keep-id takes a user or group
            ns:                | the name of a container, or the path of a namespace, is missing
            """)
    void userNamespaces(String notation, String reason) {
        assertThatThrownBy(() -> UserNamespace.parse(notation))
                .hasMessage("user namespace '" + notation + "': " + reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"auto:uidmapping=0:5:10,size=7", "keep-id:", "keep-id:size=5", "keep-id:uid=%U", "new:x"})
    void userNamespacesThatArePodmans(String notation) {
        assertThat(UserNamespace.parse(notation)).hasToString(notation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            type=bind,src=/a                       | the path in the container, destination=, is missing
            type=bind,src=/a,dst=rel               | the path in the container must start with /
            type=bind,src=/a,dst=                  | the path in the container must start with /
            type=bind,src=/a,dst=/x,dst=/y         | Podman takes only one of destination, dst, target
            type=bind,src=/a,dst=/x,ro,rw          | Podman takes only one of readonly, ro, rw
            type=bind,src=/a,dst=/x,U,chown=true   | Podman takes only one of U, chown
            type=bind,src=/a,dst=/x,               | nothing stands between two commas or behind the last
            type=tmpfs,type=tmpfs,dst=/x           | Podman takes only one of type
            src=data,dst=/x                        | the type, such as type=bind, is missing, which Podman before 5.6 needs
            type,src=data,dst=/x                   | the type, such as type=bind, is missing, which Podman before 5.6 needs
            type=,src=data,dst=/x                  | the type, such as type=bind, is missing, which Podman before 5.6 needs
            """)
    void mounts(String notation, String reason) {
        assertThatThrownBy(() -> Mount.parse(notation)).hasMessage("mount '" + notation + "': " + reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type=volume,dst=/x",
                "type=bind,dst=/x",
                "type=image,dst=/x",
                "type=artifact,dst=/x",
                "type=glob",
                "type=volume,source=,dst=/x",
                "type=bind,src=/a,source,dst=/x",
                "type=bind,src=/a,source=,dst=/x"
            })
    void mountsOfNothing(String notation) {
        assertThatThrownBy(() -> Mount.parse(notation))
                .hasMessage(
                        "mount '" + notation + "': the source= is missing, without which the generator of Podman 4.8"
                                + " to 5.6 crashes and makes no service at all, and that of 5.7 and 5.8 refuses the unit");
        assertThatThrownBy(() -> Quadlet.container("x").mount(notation)).hasMessageContaining("crashes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type=glob,src=/etc/h*",
                "type=devpts,dst=/x",
                "type=${TYPE},dst=/x",
                "type=bind,src=${SOURCE},dst=/x",
                "type=new,dst=/x",
                "type=bind,src=/a,src=/b,dst=/x",
                "type=volume,src=v,dst=/x,volume-opt=a=b,volume-opt=c=d"
            })
    void mountsThatArePodmans(String notation) {
        assertThat(Mount.parse(notation)).hasToString(notation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a:junk      | host entry 'a:junk': behind the colon stands an IP address, or host-gateway
            a:[::1]     | host entry 'a:[::1]': behind the colon stands an IP address, or host-gateway
            :1.2.3.4    | host entry ':1.2.3.4': expected name:address
            a=1.2.3.4   | host entry 'a=1.2.3.4': expected name:address
            """)
    void hosts(String notation, String message) {
        assertThatThrownBy(() -> HostEntry.parse(notation)).hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b:1.2.3.4", "a:::ffff:1.2.3.4", "a_b:host-gateway", "a:${IP}"})
    void hostsThatArePodmans(String notation) {
        assertThat(HostEntry.parse(notation)).hasToString(notation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /dev/a:x            | device 'x': behind the colon stand the absolute path in the container, or permissions
            /dev/a:/dev/x:q     | device permissions 'q': the letters are r, w and m, each once at most
            /dev/a:/dev/x:rr    | device permissions 'rr': the letters are r, w and m, each once at most
            /dev/a:/dev/x:      | device permissions '': the letters are r, w and m, each once at most
            """)
    void devices(String notation, String message) {
        assertThatThrownBy(() -> DeviceMapping.parse(notation)).hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nofile=2:1     | the soft limit cannot be higher than the hard one
            nofile=-1:5    | the soft limit cannot be higher than the hard one
            nofile=1024:   | expected name=soft[:hard] with numbers, -1 for no limit, or host
            nofile=99999999999999999999 | expected name=soft[:hard] with numbers, -1 for no limit, or host
            """)
    void ulimits(String notation, String reason) {
        assertThatThrownBy(() -> Ulimit.parse(notation)).hasMessage("ulimit '" + notation + "': " + reason);
        assertThatThrownBy(() -> new Ulimit(notation)).hasMessage("ulimit '" + notation + "': " + reason);
        assertThatThrownBy(() -> Ulimit.parse("as=-1"))
                .hasMessageStartingWith("ulimit 'as=-1': Podman knows the limits core,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"host", "CORE=0", "RLIMIT_NOFILE=10", "nproc=100:9223372036854775807", "nofile=5:-1"})
    void ulimitsThatArePodmans(String notation) {
        assertThat(Ulimit.parse(notation)).hasToString(notation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NET_ADMIN,", "CAP_", "5", ",", "net-admin", "é"})
    void capabilities(String notation) {
        assertThatThrownBy(() -> Capability.parse(notation))
                .hasMessage("capability '" + notation + "': a name such as NET_ADMIN is needed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"net_admin", "cap_net_admin", "CAP_NET_ADMIN,SYS_TIME", "all", "${CAPS}"})
    void capabilitiesThatArePodmans(String notation) {
        assertThat(Capability.parse(notation)).hasToString(notation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65", "0x10", "-1", "SIG", "+3"})
    void signals(String notation) {
        assertThatThrownBy(() -> Signal.parse(notation))
                .hasMessage("signal '" + notation + "': expected a name such as SIGTERM, or a number from 1 to 64");
    }

    @ParameterizedTest
    @ValueSource(strings = {"15", "64", "sigterm", "TERM", "RTMIN+3", "SIGRTMAX-1"})
    void signalsThatArePodmans(String notation) {
        assertThat(Signal.parse(notation)).hasToString(notation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "a:b:c", "-1:0:1", "0:1:2:3", "@0:1:2", "0:1:", "0:4294967296:1"})
    void idMappings(String notation) {
        assertThatThrownBy(() -> IdMapping.parse(notation))
                .hasMessage("ID mapping '" + notation + "': expected containerId:hostId[:amount], with numbers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0:0", "0:100000:65536", "+0:100000:1", "+u0:1:2", "0:@1:1"})
    void idMappingsThatArePodmans(String notation) {
        assertThat(IdMapping.parse(notation)).hasToString(notation);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docker.io/x:",
                "docker.io/x:-1",
                "docker.io/x:.1",
                "x:1:2",
                "x:a+b",
                "docker.io//x",
                "docker.io/x/",
                "/x",
                "docker.io/Library/X:1",
                "X",
                "HOST/x",
                "HOST/x/Y",
                "a___b",
                "a_.b",
                "a..b",
                "a-",
                "_a",
                "x/.y",
                "a+b",
                "a_b:5000/x",
                "a:b/x",
                "a:/x",
                "a..b/x",
                "-a.b/x",
                "a-.b/x",
                "x/y:1/z",
                "[::1]:5000/x",
                "https://a.b/c:1",
                "docker://docker.io/X",
                "docker.io/x@",
                "docker.io/x@sha256:",
                "docker.io/x@sha256:zz",
                "docker.io/x@md5:0123456789abcdef0123456789abcdef",
                "docker.io/x@sha256:" + SHA256 + "0",
                "docker.io/x@sha512:" + SHA256,
                "x@sha256:0f@sha256:0f",
                "sha256:0f",
                "@sha256:" + SHA256,
                "\u00e9",
                "${REGISTRY}/x:",
                "x:${TAG}@sha256:0f"
            })
    void images(String notation) {
        assertThatThrownBy(() -> ImageName.parse(notation))
                .isInstanceOf(ValueException.class)
                .hasMessageStartingWith("image name '" + notation + "': ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost/x",
                "localhost:5000/x:1",
                "HOST:5000/x",
                "Host.Example/x",
                "10.0.0.1:5000/a/b/c/d/e/f",
                "a--b.c/x",
                "a_b.c/x",
                "a__b/c.d/e---f",
                "docker.io/x:_1",
                "docker.io/x:Test-1.0_",
                "docker:dind",
                "a:5000",
                "sha384:0",
                "x:1@sha256:" + SHA256,
                "x@sha512:" + SHA256 + SHA256,
                "sha256:" + SHA256,
                SHA256,
                "0123456789ab",
                "docker://docker.io/library/x:1",
                "docker-archive:/tmp/X.tar",
                "oci:/tmp/x:1",
                "dir:/tmp/x",
                "containers-storage:docker.io/library/x",
                "docker-daemon:x:1",
                "Web.image",
                "x@.build",
                "${REGISTRY}/X:${TAG}",
                "x:${TAG}",
                "x:1${SUFFIX}",
                "x@${DIGEST}",
                "%i/x:1"
            })
    void imagesThatArePodmans(String notation) {
        assertThat(ImageName.parse(notation)).hasToString(notation);
    }

    @Test
    void namesOfImagesEnd() {
        assertThat(ImageName.of("x").tag("a".repeat(128)).tag()).contains(Text.of("a".repeat(128)));
        assertThatThrownBy(() -> ImageName.of("x").tag("a".repeat(129))).hasMessageContaining("128 at most");
        assertThat(ImageName.of("a.b/" + "a".repeat(251)).tag()).isEmpty();
        assertThatThrownBy(() -> ImageName.of("a.b/" + "a".repeat(252))).hasMessageContaining("255 characters at most");
    }
}
