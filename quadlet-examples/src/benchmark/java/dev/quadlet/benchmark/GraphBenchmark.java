package dev.quadlet.benchmark;

import dev.quadlet.Quadlet;
import dev.quadlet.QuadletUnit;
import dev.quadlet.graph.StackGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The graph of units that have been read. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xms4g", "-Xmx4g", "-XX:+UseSerialGC"})
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 2)
public class GraphBenchmark {
    /** How many units. */
    @Param({"1250", "2500", "5000", "10000"})
    int units;

    private List<QuadletUnit> read = List.of();

    /** Reads the units. */
    @Setup
    public void prepare() {
        List<QuadletUnit> all = new ArrayList<>();
        Units.texts(units).forEach((name, text) -> all.add(Quadlet.parse(name, text)));
        read = all;
    }

    /**
     * Edges, cycles and findings.
     *
     * @return the graph
     */
    @Benchmark
    public StackGraph graph() {
        return StackGraph.of(read);
    }
}
