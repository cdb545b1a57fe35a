package dev.quadlet.benchmark;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Podman's own generator, which does in a process what {@link TranslatorBenchmark} does; on machines that have it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 2)
public class GeneratorBenchmark {
    private static final Path GENERATOR = Path.of("/usr/libexec/podman/quadlet");

    /** How many units. */
    @Param({"1000", "20000"})
    int units;

    private @Nullable UnitFolder folder;

    static boolean isPossible() {
        return Files.isExecutable(GENERATOR);
    }

    /**
     * Writes the units.
     *
     * @throws IOException when the disk is full
     */
    @Setup
    public void prepare() throws IOException {
        folder = UnitFolder.of(units);
    }

    /**
     * A dry run; nobody reads what it prints.
     *
     * @return the exit status
     * @throws IOException when the generator cannot be started
     * @throws InterruptedException when JMH loses patience
     */
    @Benchmark
    public int generate() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(GENERATOR.toString(), "--dryrun", "--no-kmsg-log")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment()
                .put("QUADLET_UNIT_DIRS", requireNonNull(folder).path().toString());
        return builder.start().waitFor();
    }

    /**
     * Removes the units.
     *
     * @throws IOException when that is not allowed
     */
    @TearDown
    public void clear() throws IOException {
        requireNonNull(folder).remove();
    }
}
