package dev.quadlet.service;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Paths of the host where the services run, which is not always the one that this program runs on. */
final class UnitPaths {
    private UnitPaths() {}

    static boolean isAbsolute(String path) {
        return path.startsWith("/");
    }

    /** A single percent sign at the start is a specifier of systemd, which may well stand for an absolute path. */
    static boolean startsWithSpecifier(String path) {
        return path.startsWith("%") && !path.startsWith("%%");
    }

    static String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "." : clean(path.substring(0, slash + 1));
    }

    /** A relative path as seen from a directory. */
    static String join(String directory, String path) {
        return clean(directory + "/" + path);
    }

    /** The way from a directory to a path that has no dots any more; nothing when only a whole path could tell it. */
    static Optional<String> relative(String directory, String path) {
        if (isAbsolute(directory) != isAbsolute(path)) {
            return Optional.empty();
        }
        List<String> from = names(directory);
        List<String> to = names(path);
        int common = 0;
        while (common < Math.min(from.size(), to.size()) && from.get(common).equals(to.get(common))) {
            common++;
        }
        List<String> left = from.subList(common, from.size());
        return left.contains("..")
                ? Optional.empty()
                : Optional.of("../".repeat(left.size()) + String.join("/", to.subList(common, to.size())));
    }

    /** The names on the way; those that lead nowhere else are left out. */
    private static List<String> names(String path) {
        List<String> names = new ArrayList<>();
        for (String name : path.split("/", -1)) {
            if (!name.isEmpty() && !name.equals(".")) {
                names.add(name);
            }
        }
        return names;
    }

    /** The shortest spelling of the same place, when no link is on the way. */
    static String clean(String path) {
        boolean isName = !path.isEmpty() && path.indexOf('/') < 0;
        return isName ? path : shortest(path);
    }

    private static String shortest(String path) {
        boolean rooted = isAbsolute(path);
        Deque<String> names = new ArrayDeque<>();
        for (String name : names(path)) {
            if (name.equals("..") && !names.isEmpty() && !names.getLast().equals("..")) {
                names.removeLast();
            } else if (!(rooted && name.equals(".."))) {
                names.add(name);
            }
        }
        String joined = String.join("/", names);
        return rooted ? "/" + joined : joined.isEmpty() ? "." : joined;
    }
}
