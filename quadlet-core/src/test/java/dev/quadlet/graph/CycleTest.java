package dev.quadlet.graph;

import static dev.quadlet.graph.StackTexts.graph;
import static dev.quadlet.graph.StackTexts.lines;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CycleTest {
    /** Rings of every sort: by references, by service names, across files, sharing units and edges, and near misses. */
    private static final String NASTY = """
            --- a.container
            [Unit]
            After=b.service
            [Container]
            --- b.container
            [Unit]
            After=c.container
            [Container]
            ServiceName=b
            --- c.container
            [Unit]
            After=a.service
            Before=b.service
            [Container]
            --- d.container
            [Unit]
            After=c.service
            Before=a.container
            [Container]
            --- net.network
            [Unit]
            After=vpn.service
            [Network]
            --- vpn.container
            [Container]
            Network=net.network
            --- shop.pod
            [Unit]
            After=late.target
            [Pod]
            --- member.container
            [Unit]
            Before=late.target
            [Container]
            Pod=shop.pod
            --- x.container
            [Unit]
            Wants=y.service
            After=y.service
            [Container]
            --- y.container
            [Container]
            [Install]
            WantedBy=x.service
            RequiredBy=z.service
            --- z.container
            [Container]
            [Install]
            UpheldBy=y.service
            --- top.container
            [Unit]
            After=left.service right.service
            [Container]
            --- left.container
            [Unit]
            After=bottom.service
            [Container]
            --- right.container
            [Unit]
            After=bottom.service
            [Container]
            --- bottom.container
            [Container]
            """;

    @Test
    void allCyclesOfANastyStackAreFound() {
        assertThat(cycles(graph(NASTY))).isEqualTo("""
                ORDERING net.network -> vpn.container -> net.network
                ORDERING a.container -> b.container -> c.container -> a.container
                ORDERING a.container -> d.container -> c.container -> a.container
                ORDERING shop.pod -> late.target -> member.container -> shop.pod
                REQUIREMENT y.container -> z.container -> y.container
                """);
        assertThat(graph(NASTY).hasAllCycles()).isTrue();
    }

    @Test
    void eachCycleIsNamedWithItsWayAndTheTwoKeysThatCloseIt() {
        assertThat(lines(graph(NASTY).findings())).isEqualTo("""
                vpn.container:2:9: error: Each of these waits for the next, so systemd leaves one of them out of the start: net.network -> vpn.container -> net.network; it is closed by net.network:2:7 After=vpn.service and vpn.container:2:9 Network=net.network [OrderingCycle]
                c.container:2:7: error: Each of these waits for the next, so systemd leaves one of them out of the start: a.container -> b.container -> c.container -> a.container; it is closed by a.container:2:7 After=b.service and c.container:2:7 After=a.service [OrderingCycle]
                c.container:2:7: error: Each of these waits for the next, so systemd leaves one of them out of the start: a.container -> d.container -> c.container -> a.container; it is closed by d.container:3:8 Before=a.container and c.container:2:7 After=a.service [OrderingCycle]
                member.container:4:5: error: Each of these waits for the next, so systemd leaves one of them out of the start: shop.pod -> late.target -> member.container -> shop.pod; it is closed by shop.pod:2:7 After=late.target and member.container:4:5 Pod=shop.pod [OrderingCycle]
                y.container:4:12: warning: Each of these starts the next; when a start fails it is repeated at once, until systemd gives up: y.container -> z.container -> y.container; it is closed by z.container:3:10 UpheldBy=y.service and y.container:4:12 RequiredBy=z.service [RequirementCycle]
                """);
    }

    @Test
    void aRingOfBothKindsIsSaidOnce() {
        StackGraph graph = graph("""
                --- a.container
                [Container]
                Network=b.container
                --- b.container
                [Container]
                Network=a.container
                """);

        assertThat(cycles(graph)).isEqualTo("""
                ORDERING a.container -> b.container -> a.container
                REQUIREMENT a.container -> b.container -> a.container
                """);
        assertThat(graph.findings()).hasSize(1);
    }

    @Test
    void aLongWayIsShownFromEndToEnd() {
        String ring = IntStream.range(0, 40)
                .mapToObj(i -> "--- c" + i + ".container\n[Unit]\nAfter=c" + (i + 1) % 40 + ".service\n[Container]\n")
                .collect(Collectors.joining());
        String way =
                IntStream.range(0, 40).mapToObj(i -> "c" + i + ".container -> ").collect(Collectors.joining());

        assertThat(graph(ring).findings())
                .singleElement()
                .satisfies(found -> assertThat(found.message())
                        .endsWith(": " + way + "c0.container; it is closed by c0.container:2:7 After=c1.service"
                                + " and c39.container:2:7 After=c0.service"));
    }

    @Test
    void ofAKnotOfVeryManyCyclesOneHundredAreGiven() {
        String others =
                IntStream.range(0, 30).mapToObj(i -> "c" + i + ".service").collect(Collectors.joining(" "));
        String knot = IntStream.range(0, 30)
                .mapToObj(i -> "--- c" + i + ".container\n[Unit]\nAfter=" + others + "\n[Container]\n")
                .collect(Collectors.joining());

        assertThat(graph(knot).cycles()).hasSize(100);
        assertThat(graph(knot).hasAllCycles()).isFalse();
    }

    private static String cycles(StackGraph graph) {
        return graph.cycles().stream()
                .map(cycle -> cycle.kind() + " " + cycle + "\n")
                .collect(Collectors.joining());
    }
}
