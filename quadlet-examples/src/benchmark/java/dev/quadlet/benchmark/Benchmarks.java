package dev.quadlet.benchmark;

import java.util.Collection;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks, and prints what they say about each other in a table. */
public final class Benchmarks {
    private Benchmarks() {}

    /**
     * Runs them.
     *
     * @param args as JMH takes them, such as {@code GraphBenchmark -p units=10000}
     * @throws RunnerException when a benchmark fails
     * @throws CommandLineOptionException when JMH does not understand the arguments
     */
    public static void main(String... args) throws RunnerException, CommandLineOptionException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .parent(new CommandLineOptions(args))
                .addProfiler(ProcessorTime.class)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true);
        if (!GeneratorBenchmark.isPossible()) {
            options.exclude(GeneratorBenchmark.class.getSimpleName());
        }
        Collection<RunResult> results = new Runner(options.build()).run();
        System.out.print("\n" + Table.of(results));
    }
}
