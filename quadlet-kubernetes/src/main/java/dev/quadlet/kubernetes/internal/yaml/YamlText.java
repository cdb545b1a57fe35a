package dev.quadlet.kubernetes.internal.yaml;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Objects of Kubernetes as YAML, and back. */
public final class YamlText {
    private static final JsonMapper JSON = new JsonMapper();
    private static final DumpSettings STYLE = DumpSettings.builder()
            .setExplicitStart(true)
            .setWidth(1000)
            .setSplitLines(false)
            .build();

    private static final LoadSettings READING =
            LoadSettings.builder().setSchema(new KubernetesSchema()).build();

    private YamlText() {}

    /** Objects as documents, one behind the other; equal objects give equal texts. */
    public static String of(List<?> objects) {
        Sink sink = new Sink();
        for (Object object : objects) {
            new Dump(STYLE).dumpNode(YamlNodes.of(JSON.<JsonNode>valueToTree(object)), sink);
        }
        return sink.toString();
    }

    /**
     * The objects that somebody wrote.
     *
     * @throws IllegalArgumentException when the text holds anything else
     */
    public static List<GenericKubernetesResource> read(String text) {
        List<GenericKubernetesResource> objects = new ArrayList<>();
        try {
            for (Object document : new Load(READING).loadAllFromString(text)) {
                if (document instanceof Map<?, ?> map) {
                    objects.add(object(map));
                } else if (document != null) {
                    throw new IllegalArgumentException("a document in it is no mapping");
                }
            }
        } catch (YamlEngineException | JacksonException e) {
            throw new IllegalArgumentException("it is no YAML of Kubernetes", e);
        }
        return objects;
    }

    private static GenericKubernetesResource object(Map<?, ?> map) {
        GenericKubernetesResource object = JSON.convertValue(map, GenericKubernetesResource.class);
        String kind = object.getKind();
        if (kind == null || kind.isEmpty() || !kind.chars().allMatch(Character::isLetterOrDigit)) {
            throw new IllegalArgumentException("an object in it has no kind");
        }
        return object;
    }

    /**
     * The strings of a list in JSON.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static List<String> strings(String list) {
        try {
            return List.of(JSON.readValue(list, String[].class));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("it is no list of strings", e);
        }
    }

    /** A writer that ends nothing. */
    private static final class Sink extends StringWriter implements StreamDataWriter {
        @Override
        public void flush() {
            super.flush();
        }
    }
}
