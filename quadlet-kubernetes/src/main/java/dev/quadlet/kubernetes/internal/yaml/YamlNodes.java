package dev.quadlet.kubernetes.internal.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;

/** A tree of JSON as YAML that YAML 1.1, which Kubernetes reads, and YAML 1.2 understand alike. */
final class YamlNodes {
    /** What YAML 1.1 takes for something else than a text. */
    private static final Set<String> WORDS = Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

    private YamlNodes() {}

    static Node of(JsonNode tree) {
        if (tree.isObject()) {
            return mapping(tree);
        }
        if (tree.isArray()) {
            List<Node> items = new ArrayList<>();
            tree.forEach(item -> items.add(of(item)));
            return new SequenceNode(Tag.SEQ, items, items.isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK);
        }
        return tree.isString()
                ? text(tree.stringValue())
                : new ScalarNode(tag(tree), tree.asString("null"), ScalarStyle.PLAIN);
    }

    private static Node mapping(JsonNode tree) {
        List<NodeTuple> entries = new ArrayList<>();
        tree.properties().forEach(entry -> entries.add(new NodeTuple(text(entry.getKey()), of(entry.getValue()))));
        return new MappingNode(Tag.MAP, entries, entries.isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK);
    }

    private static Tag tag(JsonNode tree) {
        if (tree.isBoolean()) {
            return Tag.BOOL;
        }
        if (tree.isNull()) {
            return Tag.NULL;
        }
        return tree.isIntegralNumber() ? Tag.INT : Tag.FLOAT;
    }

    private static Node text(String text) {
        return new ScalarNode(Tag.STR, text, style(text));
    }

    private static ScalarStyle style(String text) {
        if (isPlain(text)) {
            return ScalarStyle.PLAIN;
        }
        return isBlock(text) ? ScalarStyle.LITERAL : ScalarStyle.DOUBLE_QUOTED;
    }

    /** Starts with a letter or a slash, goes on with what means nothing, and is no word of YAML's. */
    private static boolean isPlain(String text) {
        return !text.isEmpty()
                && (isLetter(text.charAt(0)) || text.charAt(0) == '/')
                && text.chars().allMatch(c -> isLetter(c) || (c >= '0' && c <= '9') || "/._-".indexOf(c) >= 0)
                && !WORDS.contains(text.toLowerCase(Locale.ROOT));
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Lines that a block shows as they are: each ends, none has a blank at an end or anything that is not ASCII. */
    private static boolean isBlock(String text) {
        return text.endsWith("\n")
                && text.indexOf('\n') < text.length() - 1
                && text.lines().noneMatch(line -> line.isEmpty() || line.startsWith(" ") || line.endsWith(" "))
                && text.chars().allMatch(c -> c == '\n' || (c >= ' ' && c < 0x7f));
    }
}
