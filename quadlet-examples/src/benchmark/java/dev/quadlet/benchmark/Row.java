package dev.quadlet.benchmark;

import java.util.Objects;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What was measured of one benchmark at one size.
 *
 * @param name the class and the method
 * @param units the size
 * @param millis the time of the processor
 * @param error how much that varies
 * @param wall the time that passed, in milliseconds
 * @param bytes what was allocated in the heap
 */
record Row(String name, int units, double millis, double error, double wall, double bytes) {
    static Row of(RunResult result) {
        String[] path = result.getParams().getBenchmark().split("\\.", -1);
        Result<?> time = Objects.requireNonNull(result.getSecondaryResults().get(ProcessorTime.NAME));
        return new Row(
                path[path.length - 2] + "." + path[path.length - 1],
                Integer.parseInt(result.getParams().getParam("units")),
                time.getScore(),
                time.getScoreError(),
                result.getPrimaryResult().getScore(),
                allocated(result));
    }

    private static double allocated(RunResult result) {
        Result<?> bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
        return bytes == null ? 0 : bytes.getScore();
    }

    boolean isYardstick() {
        return name.startsWith(Yardstick.class.getSimpleName() + ".");
    }

    double microsPerUnit() {
        return millis * 1000 / units;
    }
}
