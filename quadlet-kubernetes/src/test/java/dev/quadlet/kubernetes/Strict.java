package dev.quadlet.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads manifests into the typed model, which keeps fields that it does not know: none may be left. */
final class Strict {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final Map<String, Class<?>> KINDS = Map.of(
            "v1 ConfigMap", ConfigMap.class,
            "v1 Secret", Secret.class,
            "v1 Service", Service.class,
            "v1 PersistentVolumeClaim", PersistentVolumeClaim.class,
            "apps/v1 Deployment", Deployment.class,
            "apps/v1 StatefulSet", StatefulSet.class,
            "batch/v1 Job", Job.class,
            "batch/v1 CronJob", CronJob.class,
            "networking.k8s.io/v1 Ingress", Ingress.class);

    private Strict() {}

    static List<Object> read(String text) {
        List<Object> objects = new ArrayList<>();
        for (Object document : new Load(LoadSettings.builder().build()).loadAllFromString(text)) {
            JsonNode tree = JSON.valueToTree(document);
            String kind =
                    tree.get("apiVersion").asString() + " " + tree.get("kind").asString();
            Object typed = JSON.treeToValue(tree, KINDS.getOrDefault(kind, GenericKubernetesResource.class));
            if (!(typed instanceof GenericKubernetesResource)) {
                assertThat(unknown(typed)).as(kind).isEmpty();
                assertThat(JSON.readTree(JSON.writeValueAsString(typed))).isEqualTo(JSON.readTree(tree.toString()));
            }
            objects.add(typed);
        }
        return objects;
    }

    /** The names of all fields below an object that the model does not know. */
    private static Set<String> unknown(Object object) {
        Set<String> names = new TreeSet<>();
        collect(object, names);
        return names;
    }

    private static void collect(Object object, Set<String> names) {
        if (object instanceof Iterable<?> items) {
            items.forEach(item -> collect(item, names));
        } else if (object instanceof Map<?, ?> map) {
            map.values().forEach(value -> collect(value, names));
        } else if (object != null && object.getClass().getName().startsWith("io.fabric8.")) {
            fields(object, names);
        }
    }

    private static void fields(Object object, Set<String> names) {
        for (var method : object.getClass().getMethods()) {
            if (method.getName().startsWith("get")
                    && method.getParameterCount() == 0
                    && isOfModel(method.getReturnType())) {
                try {
                    Object value = method.invoke(object);
                    if (method.getName().equals("getAdditionalProperties") && value instanceof Map<?, ?> more) {
                        more.keySet()
                                .forEach(name -> names.add(object.getClass().getSimpleName() + "." + name));
                    }
                    collect(value, names);
                } catch (ReflectiveOperationException e) {
                    throw new LinkageError(method.toString(), e);
                }
            }
        }
    }

    private static boolean isOfModel(Class<?> type) {
        return Iterable.class.isAssignableFrom(type)
                || Map.class.isAssignableFrom(type)
                || type.getName().startsWith("io.fabric8.");
    }
}
