package dev.quadlet.compose.internal.project;

import dev.quadlet.compose.internal.yaml.Mapping;
import dev.quadlet.compose.internal.yaml.Node;
import dev.quadlet.compose.internal.yaml.Scalar;
import dev.quadlet.compose.internal.yaml.Sequence;
import java.util.List;
import java.util.Optional;

/** Looks at nodes whose shape may be another than one hopes for. */
public final class Nodes {
    private Nodes() {}

    /** The items of a list; a single value is a list of one, and nothing is an empty one. */
    public static List<Node> items(Node node) {
        if (node instanceof Sequence sequence) {
            return sequence.items();
        }
        return node instanceof Scalar scalar && scalar.isNull() ? List.of() : List.of(node);
    }

    /** The text of a single value. */
    public static Optional<String> text(Node node) {
        return node instanceof Scalar scalar && !scalar.isNull() ? Optional.of(scalar.text()) : Optional.empty();
    }

    /** A mapping, if it is one. */
    public static Optional<Mapping> mapping(Node node) {
        return node instanceof Mapping mapping ? Optional.of(mapping) : Optional.empty();
    }

    /** A mapping below a name, if there is one. */
    public static Optional<Mapping> mapping(Mapping mapping, String name) {
        return mapping.get(name).flatMap(Nodes::mapping);
    }

    /** A single value below a name, if there is one. */
    public static Optional<String> text(Mapping mapping, String name) {
        return mapping.get(name).flatMap(Nodes::text);
    }
}
