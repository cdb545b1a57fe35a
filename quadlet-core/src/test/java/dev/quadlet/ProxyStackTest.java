package dev.quadlet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.value.Capability;
import dev.quadlet.value.DeviceMapping;
import dev.quadlet.value.NetworkMode;
import dev.quadlet.value.NotifyMode;
import dev.quadlet.value.PortMapping;
import dev.quadlet.value.Specifier;
import dev.quadlet.value.VolumeMount;
import org.junit.jupiter.api.Test;

/**
 * A reverse proxy that systemd starts by a socket, configured by files beside the units and by the labels of the
 * containers behind it; and containers that live in other networks than their own.
 */
class ProxyStackTest {
    private static Stack edge() {
        NetworkUnit network = Quadlet.network("edge").build();

        SystemdUnit socket = SystemdUnit.named("edge.socket")
                .add("Socket", "ListenStream", "80")
                .add("Socket", "ListenStream", "443")
                .set("Socket", "FileDescriptorName", "web")
                .install(i -> i.wantedBy("sockets.target"))
                .build();

        ContainerUnit proxy = Quadlet.container("edge")
                .unit(u -> u.description("Reverse proxy").requires(socket).after(socket))
                .image("docker.io/library/traefik:v3.5")
                .network(network)
                .notify(NotifyMode.CONTAINER)
                .volume(VolumeMount.bind(Specifier.RUNTIME_DIRECTORY.plus("/podman/podman.sock"), "/run/docker.sock"))
                .volume(VolumeMount.bind("./edge/static.yml", "/etc/traefik/traefik.yml")
                        .readOnly())
                .volume(VolumeMount.bind("./edge/rules", "/etc/traefik/rules").readOnly())
                .securityLabelDisable(true)
                .build();

        ContainerUnit whoami = Quadlet.container("whoami")
                .image("docker.io/traefik/whoami:v1.11")
                .network(network.mode().alias("who"))
                .label("traefik.enable", "true")
                .label("traefik.http.routers.who.rule", "Host(`who.example.org`) && PathPrefix(`/api`)")
                .label("traefik.http.middlewares.who.basicauth.users", "me:$apr1$x$y")
                .build();

        ContainerUnit tunnel = Quadlet.container("tunnel")
                .image("docker.io/example/wireguard:1")
                .network("pasta:--map-gw,-T,5432")
                .addCapability(Capability.NET_ADMIN)
                .addDevice(DeviceMapping.host("/dev/net/tun"))
                .sysctl("net.ipv4.conf.all.src_valid_mark", "1")
                .publishPort(PortMapping.host(51820).container(51820).udp())
                .build();

        ContainerUnit downloads = Quadlet.container("downloads")
                .image("docker.io/example/downloads:4")
                .network(tunnel)
                .build();

        ContainerUnit metrics = Quadlet.container("metrics")
                .image("quay.io/prometheus/node-exporter:v1.9.1")
                .network(NetworkMode.HOST)
                .exec("--path.rootfs=/host --web.listen-address=127.0.0.1:9100")
                .volume("/:/host:ro,rslave")
                .build();

        return Stack.named("edge")
                .units(network, proxy, whoami, tunnel, downloads, metrics)
                .systemdUnits(socket)
                .asset("edge/static.yml", """
                        entryPoints:
                          web: {address: ":80"}
                        providers:
                          docker: {exposedByDefault: false}
                          file: {directory: /etc/traefik/rules}
                        """)
                .asset("edge/rules/tls.yml", "tls: {}\n")
                .build();
    }

    @Test
    void aProxyWithLabelsFilesAndForeignNetworks() {
        assertThat(StackText.of(edge())).isEqualTo("""
                === edge.network
                [Network]

                === edge.container
                [Unit]
                Description=Reverse proxy
                Requires=edge.socket
                After=edge.socket

                [Container]
                Image=docker.io/library/traefik:v3.5
                Network=edge.network
                Notify=true
                Volume=%t/podman/podman.sock:/run/docker.sock
                Volume=./edge/static.yml:/etc/traefik/traefik.yml:ro
                Volume=./edge/rules:/etc/traefik/rules:ro
                SecurityLabelDisable=true

                === whoami.container
                [Container]
                Image=docker.io/traefik/whoami:v1.11
                Network=edge.network:alias=who
                Label=traefik.enable=true
                Label="traefik.http.routers.who.rule=Host(`who.example.org`) && PathPrefix(`/api`)"
                Label=traefik.http.middlewares.who.basicauth.users=me:$$apr1$$x$$y

                === tunnel.container
                [Container]
                Image=docker.io/example/wireguard:1
                Network=pasta:--map-gw,-T,5432
                AddCapability=NET_ADMIN
                AddDevice=/dev/net/tun
                Sysctl=net.ipv4.conf.all.src_valid_mark=1
                PublishPort=51820:51820/udp

                === downloads.container
                [Container]
                Image=docker.io/example/downloads:4
                Network=tunnel.container

                === metrics.container
                [Container]
                Image=quay.io/prometheus/node-exporter:v1.9.1
                Network=host
                Exec=--path.rootfs=/host --web.listen-address=127.0.0.1:9100
                Volume=/:/host:ro,rslave

                === edge/static.yml
                entryPoints:
                  web: {address: ":80"}
                providers:
                  docker: {exposedByDefault: false}
                  file: {directory: /etc/traefik/rules}

                === edge/rules/tls.yml
                tls: {}

                === systemd: edge.socket
                [Socket]
                ListenStream=80
                ListenStream=443
                FileDescriptorName=web

                [Install]
                WantedBy=sockets.target
                """);
    }
}
