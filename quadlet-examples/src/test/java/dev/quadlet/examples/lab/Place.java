package dev.quadlet.examples.lab;

import dev.quadlet.ContainerBuilder;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/** Where a unit holds free content: how a text gets there, as what it arrives, and what has no spelling. */
final class Place {
    private final String name;
    private final Set<Trouble> troubles;
    private final UnaryOperator<String> arrival;
    private final BiConsumer<ContainerBuilder, String> writer;

    Place(
            String name,
            Set<Trouble> troubles,
            UnaryOperator<String> arrival,
            BiConsumer<ContainerBuilder, String> writer) {
        this.name = name;
        this.troubles = Set.copyOf(troubles);
        this.arrival = arrival;
        this.writer = writer;
    }

    void write(ContainerBuilder unit, String text) {
        writer.accept(unit, text);
    }

    /** What arrives: an argument, an environment entry, a property. */
    String arrival(String text) {
        return arrival.apply(text);
    }

    boolean refuses(String text) {
        return troubles.stream().anyMatch(trouble -> trouble.isIn(text));
    }

    /** A text that nobody stumbles over. */
    String tame() {
        return "tame-" + name;
    }

    @Override
    public String toString() {
        return name;
    }
}
