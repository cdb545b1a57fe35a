package dev.quadlet.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.QuadletUnit;
import dev.quadlet.value.UnitName;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Ten thousand units; the bounds leave a slow machine plenty of room and a quadratic algorithm none. */
class LargeStackTest {
    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void tenThousandUnits() {
        List<QuadletUnit> units = LargeStacks.groups(10_000);

        StackGraph graph = StackGraph.of(units);

        assertThat(graph.findings()).isEmpty();
        assertThat(graph.startOrder()).hasSize(units.size() + 1);
        assertThat(graph.impactOf(UnitName.of("g0.network"))).hasSize(4);
        assertThat(graph.toMermaid()).contains("default.target");
        assertThat(graph.toDot()).contains("default.target");
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void aRingOfTenThousandUnitsNeedsNoDeepStack() {
        StackGraph graph = StackGraph.of(LargeStacks.ring(10_000));

        assertThat(graph.cycles()).hasSize(100);
        assertThat(graph.hasAllCycles()).isFalse();
        assertThat(graph.startOrder()).extracting(Step::wave).containsOnly(0);
    }
}
