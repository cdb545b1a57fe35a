package dev.quadlet.kubernetes.internal.mapping;

import io.fabric8.kubernetes.api.model.ObjectMeta;
import java.util.Map;

/** Metadata of objects. */
final class Meta {
    private Meta() {}

    static ObjectMeta named(String name) {
        ObjectMeta meta = new ObjectMeta();
        meta.setName(name);
        return meta;
    }

    static ObjectMeta named(String name, Map<String, String> labels) {
        ObjectMeta meta = named(name);
        meta.setLabels(labels);
        return meta;
    }
}
