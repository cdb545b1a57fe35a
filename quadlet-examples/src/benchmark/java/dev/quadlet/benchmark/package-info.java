/**
 * How long things take, and how that grows. Not part of ordinary builds: docs/performance.md says how to run it.
 *
 * <p>A benchmark is a class here with a {@code @Benchmark} method for each thing that is measured and a parameter {@code
 * units}, the size; {@link dev.quadlet.benchmark.Yardstick} is what the others are compared with.
 */
@NullMarked
package dev.quadlet.benchmark;

import org.jspecify.annotations.NullMarked;
