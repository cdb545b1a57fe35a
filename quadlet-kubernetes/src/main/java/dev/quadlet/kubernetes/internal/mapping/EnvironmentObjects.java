package dev.quadlet.kubernetes.internal.mapping;

import dev.quadlet.EnvironmentFile;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Secret;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The environment files of a stack as ConfigMaps, and what is secret in them as Secrets. */
final class EnvironmentObjects {
    private final String stack;
    private final UniqueNames names;
    private final Map<String, EnvironmentFile> used = new LinkedHashMap<>();
    private final Map<String, Boolean> whole = new LinkedHashMap<>();

    EnvironmentObjects(String stack, UniqueNames names) {
        this.stack = stack;
        this.names = names;
    }

    /** The name of the Secret that has what is secret in a file. */
    String object(EnvironmentFile file) {
        String name = names.of(file, stack + "-" + file.name());
        used.put(name, file);
        return name;
    }

    /** A file that a container gets as it is. */
    EnvironmentSource source(EnvironmentFile file) {
        String object = object(file);
        whole.put(object, true);
        return new EnvironmentSource(file, object);
    }

    List<ConfigMap> configMaps() {
        return used.keySet().stream()
                .filter(whole::containsKey)
                .map(this::configMap)
                .filter(map -> !map.getData().isEmpty())
                .toList();
    }

    List<Secret> secrets() {
        return used.keySet().stream()
                .map(this::secret)
                .filter(secret -> !secret.getData().isEmpty())
                .toList();
    }

    private ConfigMap configMap(String name) {
        ConfigMap map = new ConfigMap();
        map.setMetadata(Meta.named(name));
        map.setData(values(name, false));
        return map;
    }

    private Secret secret(String name) {
        Secret secret = new Secret();
        secret.setMetadata(Meta.named(name));
        Map<String, String> data = values(name, true);
        data.replaceAll((key, value) -> Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.UTF_8)));
        secret.setType("Opaque");
        secret.setData(data);
        return secret;
    }

    private Map<String, String> values(String object, boolean secret) {
        EnvironmentFile file = Objects.requireNonNull(used.get(object));
        Map<String, String> values = new TreeMap<>();
        for (String name : file.names()) {
            if (file.isSecret(name) == secret && Names.isKey(name)) {
                values.put(name, file.value(name).orElse(""));
            }
        }
        return values;
    }
}
