package dev.quadlet.graph;

import static dev.quadlet.graph.StackTexts.graph;
import static dev.quadlet.graph.StackTexts.lines;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.quadlet.value.UnitName;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartOrderTest {
    private static final StackGraph SHOP = graph("""
            --- web.container
            [Unit]
            Requires=api.service
            After=api.service
            [Container]
            Network=shop.network
            --- api.container
            [Unit]
            Wants=db.service
            After=db.service
            [Container]
            Pod=shop.pod
            --- shop.pod
            [Pod]
            Network=shop.network
            --- db.container
            [Container]
            Network=shop.network
            Volume=data.volume:/data
            --- shop.network
            [Network]
            --- data.volume
            [Volume]
            --- job@.container
            [Unit]
            PartOf=db.service
            [Container]
            Volume=gone.volume:/x
            --- job@1.container -> job@.container
            """);

    @Test
    void whatIsNeededStartsFirstAndEachStepSaysWhy() {
        assertThat(lines(SHOP.startOrder())).isEqualTo("""
                0 shop.network
                0 data.volume
                1 shop.pod after shop.network (shop.pod:2:9 Network=shop.network)
                1 db.container after shop.network (db.container:2:9 Network=shop.network), data.volume (db.container:3:8 Volume=data.volume)
                1 job@1.container after gone.volume (job@.container:4:8 Volume=gone.volume)
                2 api.container after shop.pod (api.container:5:5 Pod=shop.pod), db.container (api.container:3:7 After=db.service)
                3 web.container after shop.network (web.container:5:9 Network=shop.network), api.container (web.container:3:7 After=api.service)
                """);
    }

    @Test
    void unitsOfACycleStartSideBySide() {
        StackGraph graph = graph("""
                --- a.container
                [Unit]
                After=b.service last.service
                [Container]
                --- b.container
                [Unit]
                After=a.service
                [Container]
                --- last.container
                [Container]
                --- next.container
                [Unit]
                After=b.service
                [Container]
                """);

        assertThat(lines(graph.startOrder())).isEqualTo("""
                0 last.container
                1 a.container after last.container (a.container:2:17 After=last.service)
                1 b.container
                2 next.container after b.container (next.container:2:7 After=b.service)
                """);
    }

    @Test
    void aChangeRestartsWhatIsBoundToIt() {
        assertThat(impactOf("shop.network")).isEqualTo("""
                web.container because of shop.network (web.container:5:9 Network=shop.network)
                shop.pod because of shop.network (shop.pod:2:9 Network=shop.network)
                db.container because of shop.network (db.container:2:9 Network=shop.network)
                api.container because of shop.pod (api.container:5:5 Pod=shop.pod)
                job@1.container because of db.container (job@.container:2:8 PartOf=db.service)
                """);
        assertThat(impactOf("db.service")).isEqualTo("""
                job@1.container because of db.container (job@.container:2:8 PartOf=db.service)
                """);
        assertThat(impactOf("web.container")).isEmpty();
    }

    /** An instance with a file of its own does not change with the template. */
    @Test
    void aChangeOfATemplateRestartsItsInstances() {
        StackGraph graph = graph("""
                --- w@.container
                [Container]
                Image=x
                --- w@1.container -> w@.container
                --- w@2.container
                [Container]
                Image=y
                --- a.container
                [Unit]
                Requires=w@5.service
                --- b.container
                [Unit]
                BindsTo=w@1.service
                """);

        assertThat(lines(graph.impactOf(UnitName.of("w@.container")))).isEqualTo("""
                w@1.container because of w@.container (w@.container:1:1 [Container])
                w@5.container because of w@.container (w@.container:1:1 [Container])
                b.container because of w@1.container (b.container:2:9 BindsTo=w@1.service)
                a.container because of w@5.container (a.container:2:10 Requires=w@5.service)
                """);
        assertThat(graph.edges()).extracting(Edge::relation).doesNotContain(Relation.TEMPLATE);
    }

    @Test
    void edgesOfOneUnit() {
        assertThat(lines(SHOP.dependenciesOf(UnitName.of("api.service")))).isEqualTo("""
                api.container -> shop.pod (pod, api.container:5:5 Pod=shop.pod)
                api.container -> db.container (wants, api.container:2:7 Wants=db.service)
                api.container -> db.container (order, api.container:3:7 After=db.service)
                """);
        assertThat(lines(SHOP.dependantsOf(UnitName.of("data.volume")))).isEqualTo("""
                db.container -> data.volume (volume, db.container:3:8 Volume=data.volume)
                """);
    }

    @Test
    void aUnitThatTheGraphDoesNotHave() {
        UnitName other = UnitName.of("other.container");

        assertThat(SHOP.node(other)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHOP.impactOf(other))
                .withMessage("'other.container' is none of the graph's units");
    }

    @Test
    void nothingIsInAnEmptyGraph() {
        StackGraph empty = StackGraph.of(List.of());

        assertThat(empty.startOrder()).isEmpty();
        assertThat(empty.findings()).isEmpty();
        assertThat(empty).hasToString("0 units, 0 edges");
    }

    private static String impactOf(String name) {
        return lines(SHOP.impactOf(UnitName.of(name)));
    }
}
