package dev.quadlet.compose.internal.project;

import dev.quadlet.compose.internal.yaml.Mapping;
import dev.quadlet.compose.internal.yaml.Node;
import dev.quadlet.compose.internal.yaml.Scalar;
import dev.quadlet.compose.internal.yaml.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lays one part of a compose file over another: mappings grow, lists grow, single values are replaced. */
final class Merge {
    private static final String RESET = "!reset";
    private static final String OVERRIDE = "!override";

    private static final Set<String> REPLACED = Set.of("command", "entrypoint", "test");
    private static final Set<String> BY_TARGET = Set.of("volumes", "secrets", "configs", "devices");

    private Merge() {}

    /** A part with what is laid over it. */
    static Node merge(String name, Node below, Node above) {
        if (above.tag().equals(OVERRIDE) || REPLACED.contains(name)) {
            return above;
        }
        Node under = Shapes.alike(name, below, above);
        Node over = Shapes.alike(name, above, below);
        if (under instanceof Mapping base && over instanceof Mapping more) {
            return merge(base, more);
        }
        if (under instanceof Sequence base && over instanceof Sequence more) {
            return merge(name, base, more);
        }
        return over instanceof Scalar scalar && scalar.isNull() ? under : over;
    }

    /** A mapping with another one laid over it. */
    static Mapping merge(Mapping below, Mapping above) {
        Mapping merged = below;
        for (Map.Entry<String, Node> entry : above.entries().entrySet()) {
            String name = entry.getKey();
            Node value = entry.getValue();
            if (value.tag().equals(RESET)) {
                merged = merged.without(name);
            } else {
                Node result =
                        below.get(name).map(old -> merge(name, old, value)).orElse(value);
                merged = merged.with(name, result);
            }
        }
        return merged;
    }

    private static Sequence merge(String name, Sequence below, Sequence above) {
        Map<Object, Node> items = new LinkedHashMap<>();
        List<Node> all = new ArrayList<>(below.items());
        all.addAll(above.items());
        for (Node item : all) {
            Object key = BY_TARGET.contains(name) ? Shapes.target(item) : Shapes.content(item);
            items.put(key, item);
        }
        return below.with(List.copyOf(items.values()));
    }

    /** A document without what is reset, when there was nothing below to take away. */
    static Node withoutResets(Node node) {
        if (node instanceof Mapping mapping) {
            Mapping kept = mapping;
            for (Map.Entry<String, Node> entry : mapping.entries().entrySet()) {
                kept = entry.getValue().tag().equals(RESET)
                        ? kept.without(entry.getKey())
                        : kept.with(entry.getKey(), withoutResets(entry.getValue()));
            }
            return kept;
        }
        return node instanceof Sequence sequence
                ? sequence.with(
                        sequence.items().stream().map(Merge::withoutResets).toList())
                : node;
    }
}
