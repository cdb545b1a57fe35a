package dev.quadlet.directory;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file system in memory, from lines such as {@code /srv/a.container = [Container]|Image=x}. */
final class Tree {
    private Tree() {}

    static FileSystem of(List<String> lines) {
        FileSystem files = Jimfs.newFileSystem(Configuration.unix().toBuilder()
                .setAttributeViews("basic", "owner", "posix", "unix")
                .build());
        add("/dev/null = ", files);
        lines.forEach(line -> add(line, files));
        return files;
    }

    static FileSystem of(String text) {
        return of(text.lines().toList());
    }

    private static void add(String line, FileSystem files) {
        try {
            if (line.contains(" -> ")) {
                String[] parts = line.split(" -> ", 2);
                Files.createSymbolicLink(parent(files.getPath(parts[0])), files.getPath(parts[1]));
            } else if (line.endsWith("/")) {
                Files.createDirectories(files.getPath(line));
            } else {
                String[] parts = line.split(" = ", 2);
                Files.writeString(parent(files.getPath(parts[0])), parts[1].replace('|', '\n'));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(line, e);
        }
    }

    private static Path parent(Path file) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        return file;
    }
}
