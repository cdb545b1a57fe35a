package dev.quadlet.kubernetes.internal.mapping;

import dev.quadlet.EnvironmentFile;
import java.util.stream.Stream;

/**
 * An environment file that a container gets as it is.
 *
 * @param file the file
 * @param object the name of the ConfigMap and the Secret with its variables
 */
record EnvironmentSource(EnvironmentFile file, String object) {
    boolean hasSecrets() {
        return names().anyMatch(file::isSecret);
    }

    boolean hasOthers() {
        return names().anyMatch(name -> !file.isSecret(name));
    }

    private Stream<String> names() {
        return file.names().stream().filter(Names::isKey);
    }
}
