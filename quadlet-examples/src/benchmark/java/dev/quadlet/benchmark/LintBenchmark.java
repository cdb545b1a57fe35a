package dev.quadlet.benchmark;

import dev.quadlet.Quadlet;
import dev.quadlet.QuadletUnit;
import dev.quadlet.Stack;
import dev.quadlet.directory.QuadletDirectory;
import dev.quadlet.directory.SearchPath;
import dev.quadlet.lint.LintReport;
import dev.quadlet.lint.Linter;
import dev.quadlet.syntax.PodmanVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
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

/** All that the linter says of units that have been read: its rules, the translation and the graph. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xms4g", "-Xmx4g", "-XX:+UseSerialGC"})
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 2)
public class LintBenchmark {
    private static final PodmanVersion PODMAN = PodmanVersion.of(5, 8);
    private static final Linter LINTER = Linter.forPodman(PODMAN);

    /** How many units, where no folder is given. */
    @Param({"212", "1250", "2500", "5000", "10000"})
    int units;

    /** A folder with units to lint instead of made ones. */
    @Param("")
    String folder = "";

    private Supplier<LintReport> work = () -> LINTER.lint(Stack.named("none").build());

    /**
     * Reads the units.
     *
     * @throws IOException when the folder cannot be read
     */
    @Setup
    public void prepare() throws IOException {
        if (folder.isEmpty()) {
            Stack stack = Stack.named("units").units(made()).build();
            work = () -> LINTER.lint(stack);
        } else {
            QuadletDirectory found = QuadletDirectory.read(SearchPath.of(PODMAN, Path.of(folder)));
            work = () -> LINTER.lint(found);
        }
    }

    private List<QuadletUnit> made() {
        List<QuadletUnit> all = new ArrayList<>();
        Units.texts(units).forEach((name, text) -> all.add(Quadlet.parse(name, text)));
        return all;
    }

    /**
     * Lints them as one stack.
     *
     * @return the report
     */
    @Benchmark
    public LintReport lint() {
        return work.get();
    }
}
