package dev.quadlet.directory;

import java.nio.file.Path;
import org.apache.commons.lang3.StringUtils;

/**
 * What a directory has under one name.
 *
 * @param path the directory and the name
 * @param name the name as Java decodes it
 * @param bytes the name as the file system has it
 */
record Entry(Path path, String name, NameBytes bytes) {
    static Entry of(Path path) {
        String name = String.valueOf(path.getFileName());
        return new Entry(path, name, NameBytes.of(path, name));
    }

    /** What stands behind the last dot; nothing when there is none. */
    String extension() {
        return StringUtils.substringAfterLast(name, ".");
    }
}
