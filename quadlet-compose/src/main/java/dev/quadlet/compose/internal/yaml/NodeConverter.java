package dev.quadlet.compose.internal.yaml;

import dev.quadlet.source.SourceText;
import dev.quadlet.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Makes our nodes of the parser's: merge keys are filled in, and an alias is its node once more. */
final class NodeConverter {
    private static final int MOST_NODES = 500_000;

    /** What comes after the reader goes down by recursion, too. */
    private static final int DEEPEST = 200;

    private static final String MERGE = "<<";

    private final SourceText source;
    private final Offsets offsets;
    private final Complaints complaints;
    private final Set<org.snakeyaml.engine.v2.nodes.Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private int count;

    NodeConverter(SourceText source, Offsets offsets, Complaints complaints) {
        this.source = source;
        this.offsets = offsets;
        this.complaints = complaints;
    }

    Node convert(org.snakeyaml.engine.v2.nodes.Node node) {
        if (++count > MOST_NODES) {
            throw new TooLarge("aliases make the document too large");
        }
        if (open.size() > DEEPEST) {
            throw new TooLarge("nested too deeply");
        }
        if (!open.add(node)) {
            complaints.error("", place(node), "a part of the document contains itself", "it was left out");
            return new Scalar("", true, place(node), "");
        }
        try {
            return converted(node);
        } finally {
            open.remove(node);
        }
    }

    private Node converted(org.snakeyaml.engine.v2.nodes.Node node) {
        if (node instanceof ScalarNode scalar) {
            return new Scalar(scalar.getValue(), scalar.isPlain(), place(node), tag(node));
        }
        if (node instanceof SequenceNode sequence) {
            List<Node> items = new ArrayList<>();
            sequence.getValue().forEach(item -> items.add(convert(item)));
            return new Sequence(items, place(node), tag(node));
        }
        return mapping((MappingNode) node);
    }

    private Mapping mapping(MappingNode node) {
        Map<String, Node> own = new LinkedHashMap<>();
        Map<String, Place> keys = new LinkedHashMap<>();
        List<Node> merged = new ArrayList<>();
        for (NodeTuple tuple : node.getValue()) {
            String name = name(tuple.getKeyNode());
            Node value = convert(tuple.getValueNode());
            if (name.equals(MERGE)) {
                merged.add(value);
            } else {
                put(own, name, value, place(tuple.getKeyNode()));
                keys.put(name, place(tuple.getKeyNode()));
            }
        }
        Mapping mapping = new Mapping(own, keys, place(node), tag(node));
        for (Node other : merged) {
            mapping = merged(mapping, other);
        }
        return mapping;
    }

    private void put(Map<String, Node> entries, String name, Node value, Place key) {
        if (entries.put(name, value) != null) {
            complaints.error(
                    name, key, "the name stands here a second time", "compose refuses that; the last one counts");
        }
    }

    /** What the mapping has itself counts before what is merged in, and of a list of mappings the first. */
    private Mapping merged(Mapping mapping, Node other) {
        if (other instanceof Sequence several) {
            Mapping all = mapping;
            for (Node item : several.items()) {
                all = merged(all, item);
            }
            return all;
        }
        if (!(other instanceof Mapping more)) {
            complaints.error(MERGE, other.place(), other.kind() + " cannot be merged in", "give it a mapping");
            return mapping;
        }
        Map<String, Node> entries = new LinkedHashMap<>(mapping.entries());
        Map<String, Place> keys = new LinkedHashMap<>(mapping.keys());
        more.entries().forEach(entries::putIfAbsent);
        more.keys().forEach(keys::putIfAbsent);
        return new Mapping(entries, keys, mapping.place(), mapping.tag());
    }

    private String name(org.snakeyaml.engine.v2.nodes.Node key) {
        if (key instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        complaints.error("", place(key), "a name is a single value", "compose refuses the file");
        return source.slice(place(key).span());
    }

    private static String tag(org.snakeyaml.engine.v2.nodes.Node node) {
        String tag = node.getTag().getValue();
        return tag.startsWith(Tag.PREFIX) ? "" : tag;
    }

    private Place place(org.snakeyaml.engine.v2.nodes.Node node) {
        int start = offset(node.getStartMark().orElse(null));
        int end = Math.max(start, offset(node.getEndMark().orElse(null)));
        return new Place(source, new Span(start, end));
    }

    private int offset(@org.jspecify.annotations.Nullable Mark mark) {
        return mark == null ? 0 : offsets.offset(mark.getIndex());
    }
}
