package dev.quadlet.benchmark;

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

/** The least that anybody does who reads units: cuts their texts at line ends and equals signs. Other machines, other times. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 2)
public class Yardstick {
    /** How many units. */
    @Param({"1250", "2500", "5000", "10000"})
    int units;

    private List<String> texts = List.of();

    /** Makes the texts. */
    @Setup
    public void prepare() {
        texts = List.copyOf(Units.texts(units).values());
    }

    /**
     * Keys and values.
     *
     * @return what was cut
     */
    @Benchmark
    public List<String> split() {
        List<String> parts = new ArrayList<>();
        for (String text : texts) {
            text.lines().forEach(line -> {
                int equals = line.indexOf('=');
                parts.add(equals < 0 ? line : line.substring(0, equals));
                parts.add(line.substring(equals + 1));
            });
        }
        return parts;
    }
}
