package dev.quadlet.compose.internal.project;

import dev.quadlet.compose.internal.yaml.Mapping;
import dev.quadlet.compose.internal.yaml.Node;
import dev.quadlet.compose.internal.yaml.Scalar;
import dev.quadlet.compose.internal.yaml.Sequence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Fields that can be written as a list or as a mapping are made alike before they are merged. */
final class Shapes {
    private static final Set<String> ASSIGNMENTS =
            Set.of("environment", "labels", "annotations", "sysctls", "args", "additional_contexts");
    private static final Set<String> NAMES = Set.of("depends_on", "networks");
    private static final Set<String> LISTS =
            Set.of("dns", "dns_search", "tmpfs", "env_file", "label_file", "extra_hosts");

    private Shapes() {}

    /** A node in the shape that it can be merged in. */
    static Node alike(String name, Node node, Node other) {
        if (node instanceof Sequence list && other instanceof Mapping) {
            return ASSIGNMENTS.contains(name) ? assignments(list) : NAMES.contains(name) ? names(list) : node;
        }
        if (node instanceof Sequence list && other instanceof Sequence && ASSIGNMENTS.contains(name)) {
            return assignments(list);
        }
        boolean single = node instanceof Scalar scalar && !scalar.isNull();
        return single && LISTS.contains(name) ? new Sequence(List.of(node), node.place(), node.tag()) : node;
    }

    private static Mapping assignments(Sequence list) {
        Mapping mapping = Mapping.empty(list.place());
        for (Node item : list.items()) {
            if (item instanceof Scalar scalar) {
                int equals = scalar.text().indexOf('=');
                mapping = equals < 0
                        ? mapping.with(scalar.text(), new Scalar("", true, scalar.place(), ""))
                        : mapping.with(
                                scalar.text().substring(0, equals),
                                Scalar.of(scalar.text().substring(equals + 1), scalar.place()));
            }
        }
        return mapping;
    }

    private static Mapping names(Sequence list) {
        Mapping mapping = Mapping.empty(list.place());
        for (Node item : list.items()) {
            if (item instanceof Scalar scalar) {
                mapping = mapping.with(scalar.text(), new Scalar("", true, scalar.place(), ""));
            }
        }
        return mapping;
    }

    /** What makes an item of a list of mounts unique: where it is seen in the container. */
    static Object target(Node item) {
        Optional<String> target = item instanceof Mapping mapping
                ? mapping.get("target").or(() -> mapping.get("source")).map(Shapes::content)
                : Optional.of(content(item)).map(Shapes::targetOf);
        return target.orElseGet(() -> content(item));
    }

    private static String targetOf(String mount) {
        String[] parts = mount.split(":", -1);
        return parts.length > 1 ? parts[1] : mount;
    }

    /** What a node says, wherever it stands. */
    static String content(Node node) {
        if (node instanceof Scalar scalar) {
            return scalar.text();
        }
        return node instanceof Sequence list
                ? list.items().stream().map(Shapes::content).collect(Collectors.joining(",", "[", "]"))
                : ((Mapping) node)
                        .entries().entrySet().stream()
                                .map(entry -> entry.getKey() + "=" + content(entry.getValue()))
                                .collect(Collectors.joining(",", "{", "}"));
    }
}
