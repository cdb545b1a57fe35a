package dev.quadlet.systemd.internal.testing;

import dev.quadlet.systemd.host.FileEntry;
import dev.quadlet.systemd.host.HostUser;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A file, a folder, a link or something else. What changes is changed by the tree, which guards it. */
final class Node {
    private final FileEntry.Type type;
    private final byte[] content;
    private final Optional<Path> target;
    private final Map<String, Node> children = new TreeMap<>();
    private final long serial;
    private Set<PosixFilePermission> permissions;
    private long uid;
    private long gid;
    private Instant modified;

    private Node(FileEntry.Type type, byte[] content, Optional<Path> target, Birth birth) {
        this.type = type;
        this.content = content;
        this.target = target;
        this.serial = birth.serial();
        this.permissions = birth.permissions();
        this.uid = birth.owner().uid();
        this.gid = birth.owner().gid();
        this.modified = birth.time();
    }

    /** What every node has from its beginning: the serial number tells a file from the one that it replaced. */
    record Birth(HostUser owner, Set<PosixFilePermission> permissions, Instant time, long serial) {}

    static Node file(byte[] content, Birth birth) {
        return new Node(FileEntry.Type.FILE, content.clone(), Optional.empty(), birth);
    }

    static Node folder(Birth birth) {
        return new Node(FileEntry.Type.DIRECTORY, new byte[0], Optional.empty(), birth);
    }

    static Node link(Path target, Birth birth) {
        return new Node(FileEntry.Type.LINK, new byte[0], Optional.of(target), birth);
    }

    static Node other(Birth birth) {
        return new Node(FileEntry.Type.OTHER, new byte[0], Optional.empty(), birth);
    }

    FileEntry.Type type() {
        return type;
    }

    boolean isFolder() {
        return type == FileEntry.Type.DIRECTORY;
    }

    boolean isLink() {
        return type == FileEntry.Type.LINK;
    }

    byte[] content() {
        return content.clone();
    }

    Path target() {
        return target.orElseThrow();
    }

    Map<String, Node> children() {
        return children;
    }

    long serial() {
        return serial;
    }

    void touch(Instant time) {
        modified = time;
    }

    void own(HostUser owner, Set<PosixFilePermission> mode) {
        uid = owner.uid();
        gid = owner.gid();
        permissions = Set.copyOf(mode);
    }

    /** Root may everything; of the others the owner, the group and the rest have their own rights. */
    boolean allows(HostUser user, Right right) {
        return user.isRoot() || permissions.contains(right.of(user.uid() == uid, user.gid() == gid));
    }

    FileEntry entry(Path path) {
        return new FileEntry(path, type, content.length, permissions, uid, gid, modified, target);
    }
}
