package dev.quadlet.graph;

import static dev.quadlet.graph.StackTexts.graph;
import static dev.quadlet.graph.StackTexts.lines;
import static dev.quadlet.graph.StackTexts.stack;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.quadlet.ContainerUnit;
import dev.quadlet.Quadlet;
import dev.quadlet.Stack;
import dev.quadlet.source.Diagnostic;
import dev.quadlet.source.Fix;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.value.UnitName;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingTest {
    @Test
    void referencesToNothing() {
        StackGraph graph = graph("""
                --- web.container
                [Unit]
                After=cache.container network-online.target
                [Container]
                Image=web.image
                Network=host
                Volume=./etc:/etc/web:ro
                Volume=data.volume:/data
                Volume=my data.volume:/more
                """);

        assertThat(lines(graph.findings())).isEqualTo("""
                web.container:4:7: error: There is no web.image here; unless it lies elsewhere in the search path, Podman refuses web.container [DanglingReference]
                web.container:7:8: error: There is no data.volume here; unless it lies elsewhere in the search path, Podman refuses web.container [DanglingReference]
                web.container:8:8: error: 'my data.volume' cannot be the name of a unit [NotAUnitName]
                web.container:2:7: error: There is no cache.container here; unless it lies elsewhere in the search path, Podman refuses web.container [DanglingReference]
                """);
        assertThat(graph.nodes())
                .extracting(Node::kind)
                .containsExactly(
                        Node.Kind.UNIT, Node.Kind.MISSING, Node.Kind.MISSING, Node.Kind.MISSING, Node.Kind.OUTSIDE);
    }

    @Test
    void namesThatNobodyTranslates() {
        String text = """
                --- db.container
                [Container]
                ServiceName=postgres
                [Install]
                WantedBy=web.container
                --- web.container
                [Unit]
                After=db.container
                [Container]
                --- all.target
                [Unit]
                Wants=web.container
                """;

        assertThat(lines(StackGraph.of(stack(text), PodmanVersion.of(5, 4)).findings()))
                .isEqualTo("""
                db.container:4:10: error: WantedBy=web.container has no effect: it is translated only in [Unit] of Quadlet units, and systemd knows no web.container [NameNotTranslated]
                web.container:2:7: error: After=db.container has no effect: Podman 5.4.0 does not translate it (5.5 and later do), and systemd knows no db.container [NameNotTranslated]
                all.target:2:7: error: Wants=web.container has no effect: it is translated only in [Unit] of Quadlet units, and systemd knows no web.container [NameNotTranslated]
                """);
        assertThat(fixes(graph(text))).containsExactly("Write web.service", "Write web.service");
        assertThat(fixes(StackGraph.of(stack(text), PodmanVersion.of(5, 4))))
                .containsExactly("Write web.service", "Write postgres.service", "Write web.service");
    }

    @Test
    void servicesThatAreCalledOtherwise() {
        StackGraph graph = graph("""
                --- shop.network
                [Network]
                --- web.container
                [Unit]
                After=shop.service web
                [Container]
                """);

        assertThat(lines(graph.findings())).isEqualTo("""
                web.container:2:7: warning: No unit here makes shop.service; the service of shop.network is shop-network.service [WrongServiceName]
                web.container:2:20: warning: 'web' cannot be the name of a unit; systemd leaves it out [NotAUnitName]
                """);
        assertThat(fixes(graph)).containsExactly("Write shop-network.service");
    }

    @Test
    void servicesThatTwoUnitsBecome() {
        StackGraph graph = graph("""
                --- web.container
                [Container]
                --- web.kube
                [Kube]
                Yaml=web.yml
                --- db.container
                [Container]
                ServiceName=sql
                --- cache.container
                [Unit]
                After=web.service cache.service
                [Container]
                ServiceName=sql
                --- sql.service
                [Service]
                ExecStart=true
                """);

        assertThat(lines(graph.findings())).isEqualTo("""
                cache.container:2:7: warning: web.service is the service of web.container and of web.kube [AmbiguousReference]
                cache.container:2:19: warning: No unit here makes cache.service; the service of cache.container is sql.service [WrongServiceName]
                web.kube:1:1: error: web.container and web.kube both are web.service; Podman keeps one of them, without a word [ServiceCollision]
                cache.container:4:13: error: db.container and cache.container both are sql.service; Podman keeps one of them, without a word [ServiceCollision]
                sql.service:1:1: error: db.container and sql.service both are sql.service; systemd takes its own file and never looks at what Podman makes of db.container [ServiceCollision]
                cache.container:3:1: error: db.container and cache.container both name their container systemd-sql; each start removes the other one's [NameCollision]
                """);
    }

    @Test
    void namesThatAreTakenTwice() {
        StackGraph graph = graph("""
                --- a.container
                [Container]
                ContainerName=same
                --- b.container
                [Container]
                ContainerName=same
                --- c.volume
                [Volume]
                --- d.volume
                [Volume]
                VolumeName=systemd-c
                --- e@.container
                [Container]
                ContainerName=e
                --- e@1.container -> e@.container
                --- e@2.container -> e@.container
                --- f@.container
                [Container]
                ContainerName=f-%i
                --- f@1.container -> f@.container
                --- f@2.container -> f@.container
                --- g.container
                [Container]
                ContainerName=%H
                --- h.container
                [Container]
                ContainerName=%H
                """);

        assertThat(lines(graph.findings())).isEqualTo("""
                b.container:2:15: error: a.container and b.container both name their container same; each start removes the other one's [NameCollision]
                d.volume:2:12: warning: c.volume and d.volume both name their volume systemd-c; it is one and the same, made by whichever starts first [NameCollision]
                e@.container:2:15: error: e@1.container and e@2.container both name their container e; each start removes the other one's [NameCollision]
                """);
    }

    /** Seen in the lab: the link of an alias takes the place of a service, or is written through by it. */
    @Test
    void aliasesThatAreTaken() {
        StackGraph graph = graph("""
                --- a.container
                [Container]
                [Install]
                Alias=b.service free.service
                --- b.container
                [Container]
                ServiceName=b
                [Install]
                Alias=x.service
                --- c.container
                [Container]
                [Install]
                Alias=c.service y
                Alias=x.service x.service
                """);

        assertThat(lines(graph.findings())).isEqualTo("""
                a.container:3:7: error: Alias=b.service is b.container, too; Podman puts a link there, and one of the two services is lost [ServiceCollision]
                c.container:3:7: error: Alias=c.service is c.container itself; Podman puts a link there that leads to itself, and the service is lost [ServiceCollision]
                c.container:4:7: warning: x.service is an alias of b.container and of c.container; one of them gets it [ServiceCollision]
                c.container:4:17: warning: x.service is an alias of b.container and of c.container; one of them gets it [ServiceCollision]
                """);
    }

    @Test
    void aServiceNameThatIsNone() {
        StackGraph graph = graph("""
                --- web.container
                [Container]
                ServiceName=web # the site
                Network=container:other
                """);

        assertThat(lines(graph.findings())).isEqualTo("""
                web.container:2:13: error: systemd takes no service of the name 'web # the site.service' [NotAUnitName]
                """);
        assertThat(graph.node(UnitName.of("web.service"))).isPresent();
    }

    @Test
    void aUnitThatNamesItself() {
        assertThat(lines(graph("""
                        --- web.container
                        [Unit]
                        After=web.service
                        [Container]
                        """).findings())).isEqualTo("""
                        web.container:2:7: warning: After=web.service is web.container itself; systemd leaves it out [SelfReference]
                        """);
    }

    @Test
    void unitsOfACollectionHaveDifferentNames() {
        ContainerUnit web = Quadlet.container("web").build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> StackGraph.of(List.of(web, web)))
                .withMessage("Two units are called web.container");
    }

    private static List<String> fixes(StackGraph graph) {
        return graph.findings().stream()
                .map(Diagnostic::fixes)
                .flatMap(List::stream)
                .map(Fix::description)
                .toList();
    }

    /** Podman writes {@code .service}, which systemd does not load. */
    @Test
    void aServiceWithoutAName() {
        assertThat(lines(graph("""
                        --- web.container
                        [Container]
                        ServiceName=web
                        ServiceName=
                        """).findings())).isEqualTo("""
                        web.container:3:13: error: systemd takes no service of the name '.service' [NotAUnitName]
                        """);
    }

    /** Seen with 5.8.6: a list is written anew only when a Quadlet file is named behind its last empty line. */
    @Test
    void namesThatAnEmptyLineTakesBackAreNotTranslated() {
        StackGraph graph = graph("""
                --- n.network
                [Network]
                --- a.container
                [Unit]
                After=n.network
                After=
                After=x.service
                BindsTo=gone.container
                BindsTo=
                [Container]
                """);

        assertThat(lines(graph.edges())).isEqualTo("""
                a.container -> x.service (order, a.container:4:7 After=x.service)
                """);
        assertThat(lines(graph.findings())).isEqualTo("""
                a.container:5:9: error: BindsTo=gone.container has no effect: Podman translates nothing that an empty line takes back, and systemd knows no gone.container [NameNotTranslated]
                a.container:2:7: error: After=n.network has no effect: Podman translates nothing that an empty line takes back, and systemd knows no n.network [NameNotTranslated]
                """);
    }

    @Test
    void kindsThatAReleaseDoesNotKnowAreNotTranslated() {
        Stack stack = stack("""
                --- model.artifact
                [Artifact]
                --- a.container
                [Unit]
                After=model.artifact
                [Container]
                """);

        assertThat(lines(StackGraph.of(stack, PodmanVersion.of(5, 6)).findings()))
                .isEqualTo("""
                a.container:2:7: error: After=model.artifact has no effect: Podman 5.6.0 does not translate it (5.7 and later do), and systemd knows no model.artifact [NameNotTranslated]
                """);
        assertThat(StackGraph.of(stack, PodmanVersion.of(5, 7)).findings()).isEmpty();
    }
}
