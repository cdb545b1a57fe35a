package dev.quadlet.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.syntax.PodmanVersion;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words Podman takes for the names of other units. Each row was asked of both generators in the lab. */
class ReferenceRulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # unit      | what it says                                         | looked for: 5.4 | 5.8
            a.container | Mount=type=bind,source=gone.volume,dst=/x            | gone.volume    | gone.volume
            a.container | Mount=type=glob,source=gone.image,dst=/x             | gone.image     | gone.image
            a.container | Mount=type=image,source=gone.volume,dst=/x           | gone.volume    | gone.volume
            a.container | Mount=type=image,source=gone.build,dst=/x            | -              | -
            a.container | Mount=type=volume,source=gone.artifact,dst=/x        | -              | gone.artifact
            a.container | Mount=type=artifact,source=gone.image,dst=/x         | -              | gone.image
            a.container | Mount=type=tmpfs,source=gone.volume,dst=/x           | -              | -
            a.container | Mount=type=volume,source=gone.network,dst=/x         | -              | -
            a.container | Mount=type=volume,\\"source=gone.volume\\",dst=/x    | gone.volume    | gone.volume
            a.container | Mount=type=volume,source=gone.volume,src=x,dst=/x    | -              | -
            a.container | Mount=src=gone.volume,dst=/x,type=volume             | gone.volume    | gone.volume
            a.container | Volume=gone.artifact:/x                              | -              | gone.artifact
            a.container | Volume=gone.image:/x                                 | -              | -
            a.container | Network=gone.container                               | gone.container | gone.container
            a.container | Network=container:gone.container                     | -              | -
            a.container | Network=gone.volume                                  | -              | -
            a.container | Image=gone.artifact                                  | -              | -
            a.volume    | Image=gone.image                                     | -              | -
            a.kube      | Network=gone.network                                 | gone.network   | gone.network
            a.build     | Network=gone.network                                 | gone.network   | gone.network
            a.build     | Volume=gone.volume:/x                                | gone.volume    | gone.volume
            a.pod       | Network=gone.network                                 | gone.network   | gone.network
            a.pod       | Volume=gone.volume:/x                                | gone.volume    | gone.volume
            """)
    void whatIsLookedFor(String unit, String line, String in54, String in58) {
        assertThat(wanted(unit, line, PodmanVersion.of(5, 4))).isEqualTo(in54);
        assertThat(wanted(unit, line, PodmanVersion.of(5, 8))).isEqualTo(in58);
    }

    /** What the services of templates are called differs, and what they are called is what others wait for. */
    @ParameterizedTest
    @CsvSource({
        "5.4, 'v@-volume.service, w@.service'",
        "5.8, 'v-volume@.service, w@.service'",
    })
    void whatServicesAreCalled(String podman, String services) {
        StackGraph graph = StackGraph.of(
                StackTexts.stack("--- v@.volume\n[Volume]\n--- w@.container\n[Container]\nVolume=v@.volume:/x\n"),
                PodmanVersion.parse(podman));

        assertThat(graph.nodes().stream().map(node -> node.service().text())).containsExactly(services.split(", ", -1));
        assertThat(graph.edges()).hasSize(1);
        assertThat(graph.findings()).isEmpty();
    }

    private static String wanted(String unit, String line, PodmanVersion podman) {
        String text = "--- " + unit + "\n[" + unit.substring(2, 3).toUpperCase(Locale.ROOT) + unit.substring(3) + "]\n"
                + line;
        return StackGraph.of(StackTexts.stack(text), podman).nodes().stream()
                .filter(node -> node.kind() == Node.Kind.MISSING)
                .map(Node::toString)
                .findFirst()
                .orElse("-");
    }
}
