package dev.quadlet.service;

import java.util.ArrayDeque;
import java.util.Deque;

/** Paths of the host where the services run, which is not always the one that this program runs on. */
final class UnitPaths {
    private UnitPaths() {}

    static boolean isAbsolute(String path) {
        return path.startsWith("/");
    }

    /** A single percent sign at the start is a specifier of systemd, which may well stand for an absolute path. */
    static boolean startsWithSpecifier(String path) {
        return path.startsWith("%") && path.length() > 1 && path.charAt(1) != '%';
    }

    static String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "." : clean(path.substring(0, slash + 1));
    }

    /** A relative path as seen from a directory. */
    static String join(String directory, String path) {
        return clean(directory + "/" + path);
    }

    /** The shortest spelling of the same place, when no link is on the way. */
    static String clean(String path) {
        boolean rooted = isAbsolute(path);
        Deque<String> names = new ArrayDeque<>();
        for (String name : path.split("/", -1)) {
            if (name.equals("..") && !names.isEmpty() && !names.getLast().equals("..")) {
                names.removeLast();
            } else if (!name.isEmpty() && !name.equals(".") && !(rooted && name.equals(".."))) {
                names.add(name);
            }
        }
        String joined = String.join("/", names);
        return rooted ? "/" + joined : joined.isEmpty() ? "." : joined;
    }
}
