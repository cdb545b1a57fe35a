package dev.quadlet.ansible;

import dev.quadlet.ansible.internal.yaml.Yaml;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The hosts of all environments. */
final class Inventory {
    private Inventory() {}

    static String of(List<AnsibleEnvironment> environments) {
        Map<String, Object> groups = new LinkedHashMap<>();
        environments.forEach(environment -> groups.put(environment.name(), Map.of("hosts", hosts(environment))));
        return Yaml.document("", Map.of("all", Map.of("children", groups)));
    }

    private static Map<String, @Nullable Object> hosts(AnsibleEnvironment environment) {
        Map<String, @Nullable Object> hosts = new LinkedHashMap<>();
        for (String host : environment.hosts()) {
            int at = host.indexOf('@');
            hosts.put(host.substring(at + 1), at < 0 ? Map.of() : Map.of("ansible_user", host.substring(0, at)));
        }
        return hosts;
    }
}
