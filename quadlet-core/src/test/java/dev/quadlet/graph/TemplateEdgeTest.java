package dev.quadlet.graph;

import static dev.quadlet.graph.StackTexts.graph;
import static dev.quadlet.graph.StackTexts.lines;
import static dev.quadlet.graph.StackTexts.stack;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.quadlet.Stack;
import dev.quadlet.source.SourceText;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.syntax.UnitParser;
import dev.quadlet.value.UnitName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What depends on what among templates, their instances and drop-ins. */
class TemplateEdgeTest {
    private static UnitDocument document(String name, String text) {
        return UnitParser.parse(SourceText.of(name, text)).document();
    }

    @Test
    void dropInsAreReadInOrder() {
        StackGraph graph = graph("""
                --- a.container
                [Unit]
                After=x.service
                After=
                After=y.service
                [Container]
                --- b-c.container
                [Unit]
                After=x.service
                [Container]
                --- container.d/10.conf
                [Unit]
                Wants=all.target
                --- b-c.container.d/20.conf
                [Unit]
                After=
                After=z.service
                --- b-.container.d/20.conf
                [Unit]
                After=hidden.service
                """);

        assertThat(lines(graph.edges())).isEqualTo("""
                a.container -> all.target (wants, container.d/10.conf:2:7 Wants=all.target)
                a.container -> x.service (order, a.container:2:7 After=x.service)
                a.container -> y.service (order, a.container:4:7 After=y.service)
                b-c.container -> all.target (wants, container.d/10.conf:2:7 Wants=all.target)
                b-c.container -> x.service (order, b-c.container:2:7 After=x.service)
                b-c.container -> z.service (order, b-c.container.d/20.conf:3:7 After=z.service)
                """);
    }

    @Test
    void instancesReadTheirTemplate() {
        StackGraph graph = graph("""
                --- queue@.container
                [Container]
                --- worker@.container
                [Unit]
                After=queue@%i.service
                [Container]
                [Install]
                DefaultInstance=main
                WantedBy=default.target
                --- worker@1.container -> worker@.container
                --- web.container
                [Unit]
                Wants=worker@2.service
                [Container]
                """);

        assertThat(lines(graph.edges())).isEqualTo("""
                worker@.container -> queue@.container (order, worker@.container:2:7 After=queue@%i.service)
                default.target -> worker@main.container (wants, worker@.container:6:10 WantedBy=default.target)
                web.container -> worker@2.container (wants, web.container:2:7 Wants=worker@2.service)
                worker@1.container -> queue@1.container (order, worker@.container:2:7 After=queue@%i.service)
                default.target -> worker@1.container (wants, worker@.container:6:10 WantedBy=default.target)
                worker@main.container -> queue@main.container (order, worker@.container:2:7 After=queue@%i.service)
                worker@2.container -> queue@2.container (order, worker@.container:2:7 After=queue@%i.service)
                """);
    }

    @Test
    void anInstanceWithoutAFileHasTheDropInsOfItsTemplateAlone() {
        StackGraph graph = graph("""
                --- worker@.container
                [Container]
                --- worker@.container.d/a.conf
                [Unit]
                After=template.target
                --- worker@2.container.d/b.conf
                [Unit]
                After=instance.target
                --- web.container
                [Unit]
                Wants=worker@2.service
                [Container]
                """);

        assertThat(lines(graph.edges())).isEqualTo("""
                worker@.container -> template.target (order, worker@.container.d/a.conf:2:7 After=template.target)
                web.container -> worker@2.container (wants, web.container:2:7 Wants=worker@2.service)
                worker@2.container -> template.target (order, worker@.container.d/a.conf:2:7 After=template.target)
                """);
    }

    @Test
    void unitsOfFilesComeWithTheirDropIns() {
        Map<UnitName, List<UnitDocument>> files = new LinkedHashMap<>();
        files.put(
                UnitName.of("web.container"),
                List.of(
                        document("/etc/web.container", "[Unit]\nAfter=old.target\n[Container]\nServiceName=site\n"),
                        document("/run/x.conf", "[Unit]\nAfter=\nAfter=new.target\n")));
        files.put(
                UnitName.of("job.container"), List.of(document("/etc/job.container", "[Unit]\nAfter=site.service\n")));

        assertThat(lines(StackGraph.of(files, PodmanVersion.LATEST).edges())).isEqualTo("""
                web.container -> old.target (order, /etc/web.container:2:7 After=old.target)
                web.container -> new.target (order, /run/x.conf:3:7 After=new.target)
                job.container -> web.container (order, /etc/job.container:2:7 After=site.service)
                """);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StackGraph.of(Map.of(UnitName.of("a.pod"), List.of()), PodmanVersion.LATEST));
    }

    @Test
    void instancesThatNameEverNewInstancesComeToAnEnd() {
        StackGraph graph = graph("""
                --- a@.container
                [Unit]
                Wants=a@%i0.service a@%i1.service
                [Container]
                --- a@x.container -> a@.container
                """);

        assertThat(graph.nodes()).hasSizeLessThan(10);
    }

    @Test
    void fromSixOnThePodStartsNoTemplates() {
        Stack stack = stack("""
                --- shop.pod
                [Pod]
                --- job@.container
                [Container]
                Pod=shop.pod
                """);

        assertThat(StackGraph.of(stack, PodmanVersion.of(5, 8)).edges()).hasSize(2);
        assertThat(StackGraph.of(stack, PodmanVersion.of(6, 0)).edges()).hasSize(1);
    }

    @Test
    void anInstanceIsTheSameWhoeverIsReadFirst() {
        String template = "--- t@.container\n[Container]\n";
        String byService = "--- a.container\n[Unit]\nAfter=t@1.service\n[Container]\n";
        String byFile = "--- n.network\n[Unit]\nAfter=t@1.container\n[Network]\n";

        for (String text : List.of(template + byService + byFile, byFile + byService + template)) {
            assertThat(lines(graph(text).findings())).isEqualTo("""
                    n.network:2:7: error: There is no t@1.container here; unless it lies elsewhere in the search path, Podman refuses n.network [DanglingReference]
                    """);
            assertThat(graph(text).nodes())
                    .filteredOn(node -> node.name().text().equals("t@1.container"))
                    .singleElement()
                    .satisfies(node -> assertThat(node.kind()).isEqualTo(Node.Kind.INSTANCE));
        }
    }

    @Test
    void templatesAreNotRestartedButTheirInstancesAre() {
        StackGraph graph = graph("""
                --- n.network
                [Network]
                --- w@.container
                [Container]
                Network=n.network
                --- w@1.container -> w@.container
                """);

        assertThat(graph.impactOf(UnitName.of("n.network")))
                .extracting(impact -> impact.node().name().text())
                .containsExactly("w@1.container");
    }

    /** The folders are those that Podman of that version looks into. */
    @ParameterizedTest
    @CsvSource({"4.9, 0", "5.0, 0", "5.2, 1"})
    void dropInsAreThoseOfThatPodman(String podman, int edges) {
        Stack stack = stack("""
                --- x.service
                [Service]
                --- -foo.container
                [Container]
                --- -.container.d/10.conf
                [Unit]
                After=x.service
                """);

        assertThat(StackGraph.of(stack, PodmanVersion.parse(podman)).edges()).hasSize(edges);
    }
}
