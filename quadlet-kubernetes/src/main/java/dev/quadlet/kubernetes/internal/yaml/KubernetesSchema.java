package dev.quadlet.kubernetes.internal.yaml;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.snakeyaml.engine.v2.api.ConstructNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.snakeyaml.engine.v2.schema.Schema;

/** YAML as Kubernetes reads it: {@code on} is true and {@code 0644} octal, as in YAML 1.1. */
final class KubernetesSchema implements Schema {
    private static final Set<String> TRUE = Set.of("y", "yes", "on", "true");
    private static final Set<String> FALSE = Set.of("n", "no", "off", "false");

    private final Schema core = new CoreSchema();

    @Override
    public ScalarResolver getScalarResolver() {
        ScalarResolver usual = core.getScalarResolver();
        return (value, implicit) -> implicit && isBoolean(value) ? Tag.BOOL : usual.resolve(value, implicit);
    }

    private static boolean isBoolean(String value) {
        String small = value.toLowerCase(Locale.ROOT);
        return TRUE.contains(small) || FALSE.contains(small);
    }

    @Override
    public Map<Tag, ConstructNode> getSchemaTagConstructors() {
        Map<Tag, ConstructNode> constructs = new HashMap<>(core.getSchemaTagConstructors());
        ConstructNode number = Objects.requireNonNull(constructs.get(Tag.INT));
        constructs.put(Tag.BOOL, node -> TRUE.contains(text(node).toLowerCase(Locale.ROOT)));
        constructs.put(Tag.INT, node -> isOctal(text(node)) ? Long.valueOf(text(node), 8) : number.construct(node));
        return constructs;
    }

    private static String text(Node node) {
        return ((ScalarNode) node).getValue();
    }

    private static boolean isOctal(String text) {
        return text.length() > 1
                && text.length() < 20
                && text.startsWith("0")
                && text.chars().allMatch(c -> c >= '0' && c <= '7');
    }
}
