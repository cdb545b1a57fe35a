package dev.quadlet.examples.lab;

import java.util.Locale;
import java.util.Objects;

/** How many random inputs a test in the lab tries: {@code tries.properties} says it, and where chance begins. */
public enum Tries {
    FILES,
    VALUES,
    TEXTS,
    TREES,
    STACKS;

    public int count() {
        return Math.toIntExact(number(name().toLowerCase(Locale.ROOT)));
    }

    /** Where chance begins; {@code -Dtries.lab.seed=…} tries what nobody tried. */
    public static long seed() {
        return number("seed");
    }

    /** Where stacks begin: elsewhere in every run, unless {@code -Dtries.lab.stacks.seed=…} repeats one. */
    public static long seedOfStacks() {
        long given = number("stacks.seed");
        return given == 0 ? System.nanoTime() : given;
    }

    private static long number(String name) {
        return Objects.requireNonNull(Long.getLong("tries.lab." + name), "Maven hands tries.properties to its tests");
    }
}
