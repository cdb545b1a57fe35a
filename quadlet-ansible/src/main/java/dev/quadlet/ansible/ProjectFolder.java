package dev.quadlet.ansible;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes a project, each file whole. */
final class ProjectFolder {
    private final Path folder;

    ProjectFolder(Path folder) {
        this.folder = folder;
    }

    List<Path> write(List<ProjectFile> files) throws IOException {
        List<Path> written = new ArrayList<>();
        for (ProjectFile file : files) {
            Path path = folder.resolve(file.path());
            if (!isRight(path, file)) {
                write(path, file);
                written.add(path);
            }
        }
        return List.copyOf(written);
    }

    private static boolean isRight(Path path, ProjectFile file) throws IOException {
        return Files.isRegularFile(path) && (file.isKept() || Arrays.equals(Files.readAllBytes(path), file.content()));
    }

    private static void write(Path path, ProjectFile file) throws IOException {
        Path parent = Files.createDirectories(path.toAbsolutePath().getParent());
        Path whole = Files.createTempFile(parent, ".", ".tmp");
        try {
            Files.write(whole, file.content());
            if (!file.isKept()
                    && whole.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(whole, PosixFilePermissions.fromString("rw-r--r--"));
            }
            Files.move(whole, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(whole);
        }
    }
}
