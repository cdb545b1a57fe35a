package dev.quadlet.systemd.internal.testing;

import dev.quadlet.systemd.host.FileEntry;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/** What java.nio wants to know of an entry. */
record MemoryAttributes(FileEntry entry) implements BasicFileAttributes {
    @Override
    public FileTime lastModifiedTime() {
        return FileTime.from(entry.modified());
    }

    @Override
    public FileTime lastAccessTime() {
        return lastModifiedTime();
    }

    @Override
    public FileTime creationTime() {
        return lastModifiedTime();
    }

    @Override
    public boolean isRegularFile() {
        return entry.isFile();
    }

    @Override
    public boolean isDirectory() {
        return entry.isDirectory();
    }

    @Override
    public boolean isSymbolicLink() {
        return entry.type() == FileEntry.Type.LINK;
    }

    @Override
    public boolean isOther() {
        return entry.type() == FileEntry.Type.OTHER;
    }

    @Override
    public long size() {
        return entry.size();
    }

    @Override
    public @Nullable Object fileKey() {
        return null;
    }
}
