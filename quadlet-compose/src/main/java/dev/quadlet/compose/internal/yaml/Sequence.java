package dev.quadlet.compose.internal.yaml;

import java.util.List;

/**
 * A list.
 *
 * @param items what is in it
 * @param place where it stands
 * @param tag its explicit tag
 */
public record Sequence(List<Node> items, Place place, String tag) implements Node {
    public Sequence {
        items = List.copyOf(items);
    }

    /** The same place with other items. */
    public Sequence with(List<Node> other) {
        return new Sequence(other, place, tag);
    }

    @Override
    public String kind() {
        return "a list";
    }
}
