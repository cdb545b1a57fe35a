package dev.quadlet.graph;

import static dev.quadlet.graph.StackTexts.graph;
import static dev.quadlet.graph.StackTexts.lines;
import static dev.quadlet.graph.StackTexts.stack;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.Stack;
import dev.quadlet.syntax.PodmanVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdgeTest {
    @Test
    void referencesAreEdgesThatKnowTheirLine() {
        StackGraph graph = graph("""
                --- shop.network
                [Network]
                --- data.volume
                [Volume]
                --- app.build
                [Build]
                ImageTag=localhost/app
                File=./Containerfile
                --- shop.pod
                [Pod]
                Network=shop.network:ip=10.0.0.2
                --- web.container
                [Container]
                Image=app.build
                Pod=shop.pod
                Volume=data.volume:/data:U
                Mount=type=volume,source=data.volume,destination=/again
                --- peek.container
                [Container]
                Image=localhost/peek
                Network=web.container
                """);

        assertThat(lines(graph.edges())).isEqualTo("""
                shop.pod -> shop.network (network, shop.pod:2:9 Network=shop.network)
                web.container -> app.build (image, web.container:2:7 Image=app.build)
                web.container -> data.volume (volume, web.container:4:8 Volume=data.volume)
                web.container -> data.volume (mount, web.container:5:26 Mount=data.volume)
                web.container -> shop.pod (pod, web.container:3:5 Pod=shop.pod)
                shop.pod -> web.container (member, web.container:3:5 Pod=shop.pod)
                peek.container -> web.container (network, peek.container:3:9 Network=web.container)
                """);
        assertThat(graph.findings()).isEmpty();
        assertThat(graph.cycles()).isEmpty();
    }

    @Test
    void aMountKnowsTheWordOfItsSource() {
        StackGraph graph = graph("""
                --- e.volume
                [Volume]
                --- a.container
                [Container]
                Mount=type=volume,dst=/e.volume,src=e.volume
                """);

        assertThat(lines(graph.edges())).isEqualTo("""
                a.container -> e.volume (mount, a.container:2:37 Mount=e.volume)
                """);
    }

    @Test
    void dependenciesPointToWhatIsNeededWhereverTheyAreWritten() {
        StackGraph graph = graph("""
                --- db.container
                [Unit]
                Before=web.service
                [Container]
                [Install]
                WantedBy=default.target shop.target
                RequiredBy=web.service
                UpheldBy=web.service
                --- web.container
                [Unit]
                Wants=db.service
                After=db.container
                Requires=network-online.target
                Requisite=db.service
                BindsTo=db.service
                PartOf=shop.target
                Upholds=db.service
                Conflicts=old.service
                OnFailure=mail@%n.service
                OnSuccess=mail@%N.service
                PropagatesReloadTo=db.service
                ReloadPropagatedFrom=db.service
                PropagatesStopTo=db.service
                StopPropagatedFrom=db.service
                [Container]
                --- shop.target
                [Unit]
                Description=All
                """);

        assertThat(lines(graph.edges())).isEqualTo("""
                web.container -> db.container (order, db.container:2:8 Before=web.service)
                default.target -> db.container (wants, db.container:5:10 WantedBy=default.target)
                shop.target -> db.container (wants, db.container:5:25 WantedBy=shop.target)
                web.container -> db.container (requires, db.container:6:12 RequiredBy=web.service)
                web.container -> db.container (upholds, db.container:7:10 UpheldBy=web.service)
                web.container -> db.container (wants, web.container:2:7 Wants=db.service)
                web.container -> network-online.target (requires, web.container:4:10 Requires=network-online.target)
                web.container -> db.container (requisite, web.container:5:11 Requisite=db.service)
                web.container -> db.container (binds to, web.container:6:9 BindsTo=db.service)
                web.container -> shop.target (part of, web.container:7:8 PartOf=shop.target)
                web.container -> db.container (upholds, web.container:8:9 Upholds=db.service)
                web.container -> db.container (order, web.container:3:7 After=db.container)
                web.container -> old.service (conflicts, web.container:9:11 Conflicts=old.service)
                web.container -> mail@web.service.service (on failure, web.container:10:11 OnFailure=mail@%n.service)
                web.container -> mail@web.service (on success, web.container:11:11 OnSuccess=mail@%N.service)
                db.container -> web.container (reloads with, web.container:12:20 PropagatesReloadTo=db.service)
                web.container -> db.container (reloads with, web.container:13:22 ReloadPropagatedFrom=db.service)
                db.container -> web.container (stops with, web.container:14:18 PropagatesStopTo=db.service)
                web.container -> db.container (stops with, web.container:15:20 StopPropagatedFrom=db.service)
                """);
        assertThat(graph.findings()).isEmpty();
    }

    @Test
    void aUnitGoesByTheServiceNameThatItSaysAndByItsAliases() {
        StackGraph graph = graph("""
                --- db.container
                [Container]
                ServiceName=postgres
                [Install]
                Alias=sql.service
                --- web.container
                [Unit]
                After=postgres.service sql.service db.container
                [Container]
                """);

        assertThat(lines(graph.edges())).isEqualTo("""
                web.container -> db.container (order, web.container:2:7 After=postgres.service)
                web.container -> db.container (order, web.container:2:24 After=sql.service)
                web.container -> db.container (order, web.container:2:36 After=db.container)
                """);
    }

    /** Measured with 5.8.6: docs/experiments.md, what an empty line takes back. */
    @Test
    void anEmptyLineTakesDependenciesBackOnlyWherePodmanWritesThemAnew() {
        String text = """
                --- b.container
                [Container]
                --- a.container
                [Unit]
                After=x.service
                After=
                After=b.container c.service
                Wants=x.service
                Wants=
                Wants=c.service
                [Container]
                [Install]
                WantedBy=x.target
                --- a.container.d/y.conf
                [Install]
                WantedBy=
                WantedBy=y.target
                """;

        assertThat(lines(graph(text).edges())).isEqualTo("""
                a.container -> x.service (wants, a.container:5:7 Wants=x.service)
                a.container -> c.service (wants, a.container:7:7 Wants=c.service)
                a.container -> b.container (order, a.container:4:7 After=b.container)
                a.container -> c.service (order, a.container:4:19 After=c.service)
                y.target -> a.container (wants, a.container.d/y.conf:3:10 WantedBy=y.target)
                """);
        assertThat(lines(StackGraph.of(stack(text), PodmanVersion.of(5, 4)).edges()))
                .contains("a.container -> x.service (order, a.container:2:7 After=x.service)");
    }

    @Test
    void whatStartsByATriggerComesBehindIt() {
        StackGraph graph = graph("""
                --- backup.container
                [Container]
                --- backup.timer
                [Timer]
                OnCalendar=daily
                --- nightly.timer
                [Timer]
                OnCalendar=02:00
                Unit=backup.service
                --- drop.path
                [Path]
                PathChanged=/srv/drop
                Unit=backup.service
                """);

        assertThat(lines(graph.edges())).isEqualTo("""
                backup.container -> backup.timer (triggered by, backup.timer:1:1 [Timer])
                backup.container -> nightly.timer (triggered by, nightly.timer:3:6 Unit=backup.service)
                backup.container -> drop.path (triggered by, drop.path:3:6 Unit=backup.service)
                """);
    }

    /** Asked of 5.4.2 and 5.8.6 in the lab. An empty line says no. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            '',                                 true
            StartWithPod=True,                  true
            StartWithPod=1,                     true
            StartWithPod=false,                 false
            StartWithPod=perhaps,               false
            StartWithPod=,                      false
            'StartWithPod=true|StartWithPod=',  false
            """)
    void aMemberMayStayOutOfThePodsStart(String lines, boolean isStarted) {
        StackGraph graph = graph("""
                --- shop.pod
                [Pod]
                --- job.container
                [Container]
                Pod=shop.pod
                """ + lines.replace('|', '\n'));

        assertThat(graph.edges())
                .extracting(Edge::relation)
                .isEqualTo(isStarted ? List.of(Relation.POD, Relation.MEMBER) : List.of(Relation.POD));
    }

    /** 5.4.2 and 5.8.6 take it for the path of a volume without a name. */
    @Test
    void aVolumeWithoutAColonIsNoReference() {
        StackGraph graph = graph("""
                --- v.volume
                [Volume]
                --- a.container
                [Container]
                Volume=v.volume
                Volume=gone.volume
                """);

        assertThat(graph.edges()).isEmpty();
        assertThat(graph.findings()).isEmpty();
    }

    @Test
    void podmanLinksForUpheldBySinceItKnowsIt() {
        Stack stack = stack("""
                --- a.container
                [Container]
                [Install]
                UpheldBy=all.target
                """);

        assertThat(StackGraph.of(stack, PodmanVersion.of(5, 4)).edges()).isEmpty();
        assertThat(StackGraph.of(stack, PodmanVersion.of(5, 5)).edges()).hasSize(1);
    }

    /** Without a colon it is an anonymous volume, mounted at a path that looks like a name. */
    @Test
    void anAnonymousVolumeIsNoReference() {
        StackGraph graph = graph("--- a.container\n[Container]\nVolume=gone.volume");

        assertThat(graph.edges()).isEmpty();
        assertThat(graph.findings()).isEmpty();
    }
}
