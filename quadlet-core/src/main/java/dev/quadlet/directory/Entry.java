package dev.quadlet.directory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.apache.commons.lang3.StringUtils;

/**
 * What a directory has under one name.
 *
 * @param path the directory and the name
 * @param name the name as Java decodes it
 * @param bytes the name as the file system has it
 * @param type what it was when the directory was listed
 */
record Entry(Path path, String name, NameBytes bytes, Type type) {
    /** What can be in a directory. */
    enum Type {
        FILE,
        DIRECTORY,
        LINK,
        /** A pipe or a device, or gone since, or nothing that this process may look at. */
        OTHER
    }

    static Entry of(Path path) {
        String name = String.valueOf(path.getFileName());
        return new Entry(path, name, NameBytes.of(path, name), type(path));
    }

    private static Type type(Path path) {
        try {
            return type(Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (IOException e) {
            return Type.OTHER;
        }
    }

    private static Type type(BasicFileAttributes file) {
        if (file.isRegularFile()) {
            return Type.FILE;
        }
        if (file.isDirectory()) {
            return Type.DIRECTORY;
        }
        return file.isSymbolicLink() ? Type.LINK : Type.OTHER;
    }

    /** What stands behind the last dot; nothing when there is none. */
    String extension() {
        return StringUtils.substringAfterLast(name, '.');
    }
}
