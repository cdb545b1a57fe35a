package dev.quadlet.systemd.internal.testing;

import dev.quadlet.systemd.host.FileEntry;
import dev.quadlet.systemd.host.FileException;
import dev.quadlet.systemd.host.FileException.Reason;
import dev.quadlet.systemd.host.HostUser;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The files of a machine in memory, with owners and rights; every operation is done as a user. */
public final class Tree {
    private static final Set<PosixFilePermission> OPEN = PosixFilePermissions.fromString("rwxr-xr-x");

    private final Supplier<Instant> clock;
    private final HostUser root;
    private final Node top;
    private long serial;

    /**
     * A tree with nothing but its root folder.
     *
     * @param clock what time it is
     * @param root who owns that folder
     */
    public Tree(Supplier<Instant> clock, HostUser root) {
        this.clock = clock;
        this.root = root;
        this.top = Node.folder(birth(root, OPEN));
    }

    private Node.Birth birth(HostUser owner, Set<PosixFilePermission> permissions) {
        serial++;
        return new Node.Birth(owner, Set.copyOf(permissions), clock.get(), serial);
    }

    /**
     * What lies at a path.
     *
     * @param path the path
     * @param user who asks
     * @param follow whether a link at its end is followed
     * @return what is known of it; empty when there is nothing
     */
    public synchronized Optional<FileEntry> stat(Path path, HostUser user, boolean follow) {
        try {
            Lookup.Place place = Lookup.find(top, path, user, follow);
            return Optional.ofNullable(place.node()).map(node -> node.entry(path));
        } catch (FileException e) {
            if (e.reason() == Reason.MISSING || e.reason() == Reason.NOT_A_DIRECTORY) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /**
     * What tells a file from one that was at the same path before it.
     *
     * @param path the path; a link at its end is not followed
     * @return a number that no other file of this tree ever had; empty when there is nothing
     */
    public synchronized OptionalLong serial(Path path) {
        try {
            Node node = Lookup.find(top, path, root, false).node();
            return node == null ? OptionalLong.empty() : OptionalLong.of(node.serial());
        } catch (FileException e) {
            return OptionalLong.empty();
        }
    }

    /**
     * What lies in a folder and, when asked, in those below it.
     *
     * @param folder the folder, which must be no link
     * @param user who asks
     * @param deep whether the folders in it are entered
     * @return the entries, a folder before what is in it
     */
    public synchronized List<FileEntry> list(Path folder, HostUser user, boolean deep) {
        List<FileEntry> entries = new ArrayList<>();
        addChildren(folder, readableFolder(folder, user), user, deep, entries);
        entries.sort((a, b) -> a.path().compareTo(b.path()));
        return List.copyOf(entries);
    }

    private Node readableFolder(Path folder, HostUser user) {
        Node node = existing(folder, user);
        if (node.isLink()) {
            throw FileException.of(folder, Reason.LINK);
        }
        if (!node.isFolder()) {
            throw FileException.of(folder, Reason.NOT_A_DIRECTORY);
        }
        require(node, user, Right.READ, folder);
        return node;
    }

    private static void addChildren(Path folder, Node node, HostUser user, boolean deep, List<FileEntry> into) {
        for (Map.Entry<String, Node> child : node.children().entrySet()) {
            Path path = folder.resolve(child.getKey());
            into.add(child.getValue().entry(path));
            if (deep && child.getValue().isFolder()) {
                require(child.getValue(), user, Right.READ, path);
                addChildren(path, child.getValue(), user, true, into);
            }
        }
    }

    private Node existing(Path path, HostUser user) {
        Node node = Lookup.find(top, path, user, false).node();
        if (node == null) {
            throw FileException.of(path, Reason.MISSING);
        }
        return node;
    }

    private static void require(Node node, HostUser user, Right right, Path path) {
        if (!node.allows(user, right)) {
            throw FileException.of(path, Reason.DENIED);
        }
    }

    /**
     * The content of a file; of a pipe or a device nothing.
     *
     * @param file the file, which must be no link
     * @param user who asks
     * @return the bytes
     */
    public synchronized byte[] read(Path file, HostUser user) {
        Node node = existing(file, user);
        if (node.isLink()) {
            throw FileException.of(file, Reason.LINK);
        }
        if (node.isFolder()) {
            throw FileException.of(file, Reason.A_DIRECTORY);
        }
        require(node, user, Right.READ, file);
        return node.content();
    }

    /**
     * Puts a file in its place, whatever lay there but a folder.
     *
     * @param file the file
     * @param content its bytes
     * @param permissions who may do what with it
     * @param user who owns it
     */
    public synchronized void write(Path file, byte[] content, Set<PosixFilePermission> permissions, HostUser user) {
        put(file, user, Node.file(content, birth(user, permissions)));
    }

    /**
     * Puts a link in its place.
     *
     * @param link the link
     * @param target where it leads, which need not be there
     * @param user who owns it
     */
    public synchronized void link(Path link, Path target, HostUser user) {
        put(link, user, Node.link(target, birth(user, Set.of(PosixFilePermission.values()))));
    }

    /**
     * Puts something in its place that is neither file nor folder nor link, such as a socket.
     *
     * @param path where
     * @param user who owns it
     */
    public synchronized void other(Path path, HostUser user) {
        put(path, user, Node.other(birth(user, OPEN)));
    }

    private void put(Path path, HostUser user, Node node) {
        Lookup.Place place = changeable(path, user);
        if (place.node() != null && place.node().isFolder()) {
            throw FileException.of(path, Reason.A_DIRECTORY);
        }
        place.folder().children().put(place.name(), node);
        place.folder().touch(clock.get());
    }

    /** A place whose folder is no link, and may be changed. */
    private Lookup.Place changeable(Path path, HostUser user) {
        Path parent = path.getParent();
        if (parent != null && existing(parent, user).isLink()) {
            throw FileException.of(parent, Reason.LINK);
        }
        Lookup.Place place = Lookup.find(top, path, user, false);
        require(place.folder(), user, Right.WRITE, path);
        return place;
    }

    /**
     * Makes a folder and those it lies in.
     *
     * @param folder the folder
     * @param permissions who may do what with those that are made
     * @param user who owns them
     */
    public synchronized void makeFolders(Path folder, Set<PosixFilePermission> permissions, HostUser user) {
        Node there = find(folder, user);
        if (there != null) {
            requireFolder(folder, there);
            return;
        }
        Path parent = folder.getParent();
        if (parent != null && find(parent, user) == null) {
            makeFolders(parent, permissions, user);
        }
        put(folder, user, Node.folder(birth(user, permissions)));
    }

    private static void requireFolder(Path folder, Node there) {
        if (there.isLink()) {
            throw FileException.of(folder, Reason.LINK);
        }
        if (!there.isFolder()) {
            throw FileException.of(folder, Reason.EXISTS);
        }
    }

    private @Nullable Node find(Path path, HostUser user) {
        try {
            return Lookup.find(top, path, user, false).node();
        } catch (FileException e) {
            if (e.reason() == Reason.MISSING) {
                return null;
            }
            throw e;
        }
    }

    /**
     * Deletes a file, a link or an empty folder.
     *
     * @param path what to delete
     * @param user who asks
     * @return false when there was nothing
     */
    public synchronized boolean delete(Path path, HostUser user) {
        if (stat(path, user, false).isEmpty()) {
            return false;
        }
        Lookup.Place place = changeable(path, user);
        if (place.node() != null && !place.node().children().isEmpty()) {
            throw FileException.of(path, Reason.NOT_EMPTY);
        }
        place.folder().children().remove(place.name());
        place.folder().touch(clock.get());
        return true;
    }

    /**
     * Deletes a folder with all that is in it, as root; nothing when there is none.
     *
     * @param folder the folder
     */
    public synchronized void clear(Path folder) {
        if (stat(folder, root, false).isPresent()) {
            existing(folder, root).children().clear();
            delete(folder, root);
        }
    }

    /**
     * Whether a user may write something, by its permissions.
     *
     * @param path what
     * @param user who
     * @return true when it is there and the user may
     */
    public synchronized boolean isWritable(Path path, HostUser user) {
        try {
            Node node = Lookup.find(top, path, user, true).node();
            return node != null && node.allows(user, Right.WRITE);
        } catch (FileException e) {
            return false;
        }
    }

    /**
     * Where a path leads.
     *
     * @param path a path of something that is there
     * @param user who asks
     * @return the path without links
     */
    public synchronized Path realPath(Path path, HostUser user) {
        Lookup.Place place = Lookup.find(top, path, user, true);
        if (place.node() == null) {
            throw FileException.of(path, Reason.MISSING);
        }
        return place.path();
    }

    /**
     * Gives something another owner and other rights.
     *
     * @param path what
     * @param owner whose it becomes
     * @param permissions who may do what with it
     */
    public synchronized void own(Path path, HostUser owner, Set<PosixFilePermission> permissions) {
        existing(path, root).own(owner, permissions);
    }
}
