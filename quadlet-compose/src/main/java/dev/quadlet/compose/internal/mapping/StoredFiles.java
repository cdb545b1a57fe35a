package dev.quadlet.compose.internal.mapping;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The secrets, or the configs, of a project by their names. */
final class StoredFiles {
    private final Map<String, StoredFile> all = new LinkedHashMap<>();

    StoredFile add(String name) {
        return all.computeIfAbsent(name, StoredFile::new);
    }

    Optional<StoredFile> find(String name) {
        return Optional.ofNullable(all.get(name));
    }
}
