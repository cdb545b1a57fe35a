package dev.quadlet.systemd.internal.testing;

import dev.quadlet.systemd.host.FileException;
import dev.quadlet.systemd.host.FileException.Reason;
import dev.quadlet.systemd.host.HostUser;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** One way through the tree: from folder to folder, links followed, as the kernel does it. */
final class Lookup {
    private static final int MOST_LINKS = 40;
    private static final Path ROOT = Path.of("/");

    /**
     * Where a way ends.
     *
     * @param path the path without links, but for the last name when that was not to be followed
     * @param folder the folder it lies in; of the root itself the root
     * @param node what lies there, if something does
     */
    record Place(Path path, Node folder, @Nullable Node node) {
        /** The name in the folder. */
        String name() {
            return String.valueOf(path.getFileName());
        }
    }

    private final Node root;
    private final Path asked;
    private final HostUser user;
    private final Deque<Path> names = new ArrayDeque<>();
    private final Deque<Node> folders = new ArrayDeque<>();
    private Path here = ROOT;
    private int links;

    private Lookup(Node root, Path asked, HostUser user) {
        this.root = root;
        this.asked = asked;
        this.user = user;
        folders.push(root);
        queue(asked);
    }

    static Place find(Node root, Path path, HostUser user, boolean followLast) {
        return new Lookup(root, path, user).walk(followLast);
    }

    private void queue(Path path) {
        for (int i = path.getNameCount() - 1; i >= 0; i--) {
            names.push(path.getName(i));
        }
    }

    private Node folder() {
        return folders.element();
    }

    private Place walk(boolean followLast) {
        Place place = new Place(here, root, root);
        while (!names.isEmpty()) {
            Node parent = folder();
            if (!parent.allows(user, Right.ENTER)) {
                throw FileException.of(asked, Reason.DENIED);
            }
            place = step(names.pop().toString(), parent, followLast);
        }
        return place;
    }

    private Place step(String name, Node parent, boolean followLast) {
        if (name.isEmpty() || name.equals(".")) {
            return new Place(here, parent, parent);
        }
        if (name.equals("..")) {
            return up();
        }
        Node child = parent.children().get(name);
        boolean last = names.isEmpty();
        if (child != null && child.isLink() && (followLast || !last)) {
            return follow(child.target(), parent);
        }
        if (!last) {
            enter(name, child);
            return new Place(here, folder(), folder());
        }
        return new Place(here.resolve(name), parent, child);
    }

    private Place up() {
        if (folders.size() > 1) {
            folders.pop();
            here = here.getParent() == null ? ROOT : here.getParent();
        }
        return new Place(here, folder(), folder());
    }

    private Place follow(Path target, Node parent) {
        links++;
        if (links > MOST_LINKS) {
            throw FileException.of(asked, Reason.LINK);
        }
        if (target.isAbsolute()) {
            folders.clear();
            folders.push(root);
            here = ROOT;
        }
        queue(target);
        return new Place(here, parent, folder());
    }

    private void enter(String name, @Nullable Node child) {
        if (child == null) {
            throw FileException.of(asked, Reason.MISSING);
        }
        if (!child.isFolder()) {
            throw FileException.of(asked, Reason.NOT_A_DIRECTORY);
        }
        folders.push(child);
        here = here.resolve(name);
    }
}
