package dev.quadlet.benchmark;

import static java.util.Objects.requireNonNull;

import dev.quadlet.directory.QuadletDirectory;
import dev.quadlet.directory.SearchPath;
import dev.quadlet.service.Translator;
import dev.quadlet.syntax.PodmanVersion;
import java.io.IOException;
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

/** What the generator does: read a folder, merge, translate, and write the text of every service. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xms4g", "-Xmx4g", "-XX:+UseSerialGC"})
@Warmup(iterations = 8, time = 5)
@Measurement(iterations = 5, time = 2)
public class TranslatorBenchmark {
    private static final PodmanVersion PODMAN = PodmanVersion.of(5, 8);

    /** How many units. */
    @Param({"1000", "5000", "20000"})
    int units;

    private @Nullable UnitFolder folder;

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
     * From the files to the text of all services.
     *
     * @return the text
     */
    @Benchmark
    public String translate() {
        SearchPath path = SearchPath.of(PODMAN, requireNonNull(folder).path());
        return Translator.forPodman(PODMAN)
                .translate(QuadletDirectory.read(path))
                .toString();
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
