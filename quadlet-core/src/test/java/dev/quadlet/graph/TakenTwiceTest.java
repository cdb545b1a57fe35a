package dev.quadlet.graph;

import static dev.quadlet.graph.StackTexts.graph;
import static dev.quadlet.graph.StackTexts.lines;
import static dev.quadlet.graph.StackTexts.stack;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.Stack;
import dev.quadlet.syntax.PodmanVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two units want of a host and only one can have: names, ports, and paths to write to. */
class TakenTwiceTest {
    /** A port of both families meets those of either, and each pair is told of once. */
    @ParameterizedTest
    @CsvSource({
        "0.0.0.0:80:80, [::1]:80:80, 0",
        "0.0.0.0:80:80, [::]:80:80, 0",
        "80:80, [::1]:80:80, 1",
        "80:80, 127.0.0.1:80:80, 1",
        "80:80, 80:80, 1",
        "[::]:80:80, [::1]:80:80, 1",
    })
    void portsOfFourAndSix(String one, String other, int collisions) {
        StackGraph graph = graph("--- a.container\n[Container]\nPublishPort=" + one
                + "\n--- b.container\n[Container]\nPublishPort=" + other);

        assertThat(graph.findings()).hasSize(collisions);
    }

    @Test
    void hostPortsThatAreTakenTwice() {
        StackGraph graph = graph("""
                --- a.container
                [Container]
                PublishPort=127.0.0.1:8000:80
                PublishPort=9000-9010:9000-9010
                PublishPort=53:53/udp
                --- b.container
                [Container]
                PublishPort=127.0.0.2:8000:80
                PublishPort=9010:1
                PublishPort=53:53
                PublishPort=80
                PublishPort=${PORT}:80
                PublishPort=nonsense:80
                --- c.pod
                [Pod]
                PublishPort=8000:80
                --- d.container
                [Container]
                Pod=c.pod
                PublishPort=9000:80
                --- e.container
                [Container]
                Network=host
                PublishPort=9000:80
                --- f.container
                [Container]
                Network=a.container
                PublishPort=9000:80
                """);

        assertThat(lines(graph.findings())).isEqualTo("""
                c.pod:2:13: error: Host port 8000/tcp is published by a.container (127.0.0.1:8000:80) as well as by c.pod; the second to start fails [PortCollision]
                b.container:3:13: error: Host port 9010/tcp is published by a.container (9000-9010:9000-9010) as well as by b.container; the second to start fails [PortCollision]
                """);
    }

    /** Podman reads the protocol in capitals, too, and keeps the quotes, with which nothing is published. */
    @Test
    void hostPortsAreReadAsPodmanDoes() {
        StackGraph graph = graph("""
                --- a.container
                [Container]
                PublishPort=80:80/TCP
                PublishPort=53:53/UDP
                --- b.container
                [Container]
                PublishPort=80:80
                PublishPort="53:53/udp"
                """);

        assertThat(lines(graph.findings())).isEqualTo("""
                b.container:2:13: error: Host port 80/tcp is published by a.container (80:80/TCP) as well as by b.container; the second to start fails [PortCollision]
                """);
    }

    @Test
    void pathsThatTwoContainersWrite() {
        StackGraph graph = graph("""
                --- data.volume
                [Volume]
                --- a.container
                [Container]
                Volume=data.volume:/data
                Volume=%h/shared:/shared
                Volume=/srv/z/:/z:Z
                Volume=/dev/dri:/dev/dri
                Volume=/srv/read:/read:ro
                Volume=anonymous
                Volume=${DATA}:/var/data:Z
                --- b.container
                [Container]
                Volume=systemd-data:/data
                Volume=%h/shared:/shared:ro
                Volume=/srv/z:/z:ro
                Volume=/dev/dri:/dev/dri
                Volume=/srv/read:/read
                Volume=${DATA}:/var/data:Z
                --- c.container
                [Container]
                Pod=one.pod
                Volume=/srv/own:/own:Z
                --- d.container
                [Container]
                Pod=one.pod
                Volume=/srv/own:/own:Z
                --- one.pod
                [Pod]
                """);

        assertThat(lines(graph.findings())).isEqualTo("""
                b.container:2:8: notice: a.container and b.container both write the volume systemd-data [SharedPath]
                b.container:4:8: warning: a.container takes the path /srv/z for itself (Z); with SELinux, b.container and it shut each other out: label it for both (z, relabel=shared) [RelabelCollision]
                """);
    }

    @Test
    void mountsWriteAsWellAsVolumes() {
        StackGraph graph = graph("""
                --- data.volume
                [Volume]
                --- a.container
                [Container]
                Volume=data.volume:/data
                Volume=/srv/z:/z
                Volume=/srv/read:/read
                Volume=./conf:/conf
                Mount=type=bind,source=/srv/own,dst=/own,relabel=private
                --- b.container
                [Container]
                Mount=type=volume,source=data.volume,dst=/data
                Mount=type=bind,src=/srv/z,dst=/z,relabel=private
                Mount=type=bind,src=/srv/read,dst=/read,ro=true type=bind,src=./conf,dst=/conf
                Mount=type=tmpfs,dst=/own
                Mount=type=image,source=/srv/own,dst=/image
                Mount=type=bind,source=/srv/own,dst=/own,readonly
                """);

        assertThat(lines(graph.findings())).isEqualTo("""
                b.container:2:26: notice: a.container and b.container both write the volume systemd-data [SharedPath]
                a.container:3:8: warning: b.container takes the path /srv/z for itself (Z); with SELinux, a.container and it shut each other out: label it for both (z, relabel=shared) [RelabelCollision]
                b.container:4:63: notice: a.container and b.container both write the path ./conf [SharedPath]
                b.container:7:24: warning: a.container takes the path /srv/own for itself (Z); with SELinux, b.container and it shut each other out: label it for both (z, relabel=shared) [RelabelCollision]
                """);
    }

    @Test
    void pathsAreComparedByWhatTheyMean() {
        StackGraph graph = graph("""
                --- a.container
                [Container]
                Volume=./d:/d
                Volume=%h/e:/e
                Volume=/srv//f:/f
                --- b.container
                [Container]
                Volume=./d/:/d
                Volume=%h/./e/:/e
                Volume=/srv/./f/:/f
                """);

        assertThat(lines(graph.findings())).isEqualTo("""
                b.container:2:8: notice: a.container and b.container both write the path ./d [SharedPath]
                b.container:3:8: notice: a.container and b.container both write the path %h/e [SharedPath]
                b.container:4:8: notice: a.container and b.container both write the path /srv/f [SharedPath]
                """);
    }

    @Test
    void podsMountForTheirContainers() {
        StackGraph graph = graph("""
                --- data.volume
                [Volume]
                --- shop.pod
                [Pod]
                Volume=data.volume:/data
                Volume=/srv/own:/own:Z
                --- member.container
                [Container]
                Pod=shop.pod
                Volume=data.volume:/data
                Volume=/srv/own:/own:Z
                --- other.container
                [Container]
                Volume=data.volume:/data
                Volume=/srv/own:/own
                """);

        assertThat(lines(graph.findings())).isEqualTo("""
                other.container:2:8: notice: shop.pod and other.container both write the volume systemd-data [SharedPath]
                other.container:3:8: warning: shop.pod takes the path /srv/own for itself (Z); with SELinux, other.container and it shut each other out: label it for both (z, relabel=shared) [RelabelCollision]
                """);
    }

    /** 5.4.2 calls the volume {@code systemd-v@} for both, 5.8.6 {@code systemd-v-%i} for each. */
    @Test
    void instancesHaveVolumesOfTheirOwn() {
        Stack stack = stack("""
                --- v@.volume
                [Volume]
                --- w@.container
                [Container]
                Volume=v@.volume:/data
                --- w@1.container -> w@.container
                --- w@2.container -> w@.container
                """);

        assertThat(StackGraph.of(stack, PodmanVersion.of(5, 8)).findings()).isEmpty();
        assertThat(lines(StackGraph.of(stack, PodmanVersion.of(5, 4)).findings()))
                .isEqualTo("""
                w@.container:2:8: notice: w@1.container and w@2.container both write the volume systemd-v@ [SharedPath]
                """);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            80:80,           '[::1]:80:80',      true
            80:80,           127.0.0.1:80:80,    true
            0.0.0.0:80:80,   127.0.0.1:80:80,    true
            0.0.0.0:80:80,   '[::1]:80:80',      false
            0.0.0.0:80:80,   '[::]:80:80',       false
            '[::]:80:80',    '[::1]:80:80',      true
            '[::]:80:80',    127.0.0.1:80:80,    false
            '[::1]:80:80',   '[::2]:80:80',      false
            """)
    void anAddressBlocksItsOwnFamily(String one, String other, boolean collide) {
        String text = "--- a.container\n[Container]\nPublishPort=" + one + "\n--- b.container\n[Container]\n"
                + "PublishPort=" + other;

        assertThat(graph(text).findings()).hasSize(collide ? 1 : 0);
    }
}
