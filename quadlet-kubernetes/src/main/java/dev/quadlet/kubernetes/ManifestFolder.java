package dev.quadlet.kubernetes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;

/**
 * Writes manifests, each whole beside its place, from where it is moved there: nobody reads a part of one, and a link in its
 * place is replaced and not followed.
 */
final class ManifestFolder {
    /** Nothing is secret in these; what kube units bring along may hold anything. */
    private static final Set<String> OPEN = Set.of(
            "configmap.yaml",
            "persistentvolumeclaim.yaml",
            "service.yaml",
            "deployment.yaml",
            "statefulset.yaml",
            "job.yaml",
            "cronjob.yaml",
            "ingress.yaml");

    private final Path folder;

    ManifestFolder(Path folder) {
        this.folder = folder;
    }

    void write(Map<String, String> files) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : files.entrySet()) {
            write(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }

    private void write(String name, byte[] content) throws IOException {
        Path whole = Files.createTempFile(folder, ".", ".tmp"); // which is for its owner only
        try {
            Files.write(whole, content);
            if (OPEN.contains(name) && knowsModes()) {
                Files.setPosixFilePermissions(whole, PosixFilePermissions.fromString("rw-r--r--"));
            }
            Files.move(
                    whole, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private boolean knowsModes() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
