package dev.quadlet.systemd.testing;

import dev.quadlet.systemd.host.HostUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The secrets that Podman keeps, for each user their own. */
final class SecretStore {
    private final Map<String, Map<String, byte[]>> secrets = new TreeMap<>();

    private Map<String, byte[]> of(HostUser user) {
        return secrets.computeIfAbsent(user.name(), any -> new TreeMap<>());
    }

    List<String> names(HostUser user) {
        return List.copyOf(of(user).keySet());
    }

    boolean has(HostUser user, String name) {
        return of(user).containsKey(name);
    }

    Optional<byte[]> content(HostUser user, String name) {
        return Optional.ofNullable(of(user).get(name)).map(byte[]::clone);
    }

    void put(HostUser user, String name, byte[] content) {
        of(user).put(name, content.clone());
    }

    boolean remove(HostUser user, String name) {
        return of(user).remove(name) != null;
    }
}
