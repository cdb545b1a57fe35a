package dev.quadlet.systemd.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.Quadlet;
import dev.quadlet.Stack;
import dev.quadlet.systemd.Finding;
import dev.quadlet.systemd.deploy.Installation.Resource;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.systemd.testing.FakeSystemd;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortsTest {
    private static final String HEADINGS = "  sl  local_address rem_address   st tx_queue rx_queue\n";

    /** 127.0.0.1:8000 and *:443 listen, 127.0.0.1:9000 is a connection. */
    private static final String TCP = HEADINGS
            + "   0: 0100007F:1F40 00000000:0000 0A 00000000:00000000\n"
            + "   1: 00000000:01BB 00000000:0000 0A 00000000:00000000\n"
            + "   2: 0100007F:2328 0100007F:C350 01 00000000:00000000\n";

    /** [::1]:7000 and [::]:6000. */
    private static final String TCP6 = HEADINGS
            + "   0: 00000000000000000000000001000000:1B58 00000000000000000000000000000000:0000 0A 00000000:00000000\n"
            + "   1: 00000000000000000000000000000000:1770 00000000000000000000000000000000:0000 0A 00000000:00000000\n";

    private final FakeSystemd fake = FakeSystemd.create();

    private static Stack publishing(String port) {
        return Stack.named("s")
                .units(Quadlet.parse("web.container", "[Container]\nImage=x\nPublishPort=" + port + "\n"))
                .build();
    }

    private static Installation installation(String port) {
        return new Installation("s", List.of(), Map.of(), List.of(), Ports.of(publishing(port)), List.of());
    }

    private List<Finding> findings(Host host, String port, Installation installed) {
        fake.host().files().write("/proc/net/tcp", TCP);
        fake.host().files().write("/proc/net/tcp6", TCP6);
        return new Ports(host).findings(installation(port), installed, List.of("web.service"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8000:80                  | 8000/tcp",
                "127.0.0.1:8000:80        | 127.0.0.1:8000/tcp",
                "192.0.2.1:8000:80        | ''",
                "192.0.2.1:443:80         | 192.0.2.1:443/tcp",
                "7998-8001:7998-8001      | 8000/tcp",
                "8000:80/udp              | ''",
                "9000:80                  | ''",
                "[::1]:7000:80            | 0:0:0:0:0:0:0:1:7000/tcp",
                "6000:80                  | 6000/tcp",
                "80                       | ''",
                "${PORT}:80               | ''",
            })
    void whatListensIsInTheWay(String port, String taken) {
        assertThat(findings(fake.host(), port, Installation.none("s")))
                .extracting(Finding::problem)
                .isEqualTo(
                        taken.isEmpty()
                                ? List.of()
                                : List.of("Port " + taken + ", which web.service publishes, is taken on " + fake.host()
                                        + "."));
    }

    @Test
    void whatTheStackHasIsNotInTheWay() {
        assertThat(findings(fake.host(), "8000:80", installation("8000:80"))).isEmpty();
    }

    @Test
    void onlyRootHasLowPorts() {
        Host senex = fake.addUser("senex", 1000);

        assertThat(findings(senex, "80:80", Installation.none("s")))
                .singleElement()
                .asString()
                .contains("senex may not publish port 80/tcp of web.service: only root has ports below 1024")
                .contains("net.ipv4.ip_unprivileged_port_start=80");
        fake.host().files().write("/proc/sys/net/ipv4/ip_unprivileged_port_start", "80\n");
        assertThat(findings(senex, "80:80", Installation.none("s"))).isEmpty();
        assertThat(findings(fake.host(), "80:80", Installation.none("s"))).isEmpty();
    }

    @Test
    void eachPortOfARangeIsKnown() {
        assertThat(Ports.of(publishing("127.0.0.1:8000-8001:80-81")))
                .extracting(Resource::name)
                .containsExactly("127.0.0.1:8000/tcp", "127.0.0.1:8001/tcp");
    }
}
