package dev.quadlet.directory;

import dev.quadlet.syntax.PodmanVersion;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The directories of a search with the names in them, in Podman's order: a directory before those below it. */
final class Listing {
    private static final Comparator<Path> BY_NAME = Comparator.comparing(NameBytes::of);

    private final PodmanVersion podman;
    private final Path users;
    private final Map<Path, List<Path>> entries = new LinkedHashMap<>();
    private final Map<Path, Set<Path>> names = new HashMap<>();
    private final List<LeftOut> unreadable = new ArrayList<>();

    private Listing(SearchPath search) {
        this.podman = search.podman();
        this.users = realOrSame(search.path("/etc/containers/systemd/users"));
    }

    static Listing of(SearchPath search) {
        Listing listing = new Listing(search);
        search.bases().forEach(listing::addBase);
        return listing;
    }

    /** The directories that could be listed, each with the paths in it, both in Podman's order. */
    Map<Path, List<Path>> entries() {
        return entries;
    }

    /** Whether a directory of the search holds that path, without asking the file system again. */
    boolean has(Path directory, Path path) {
        return names.computeIfAbsent(directory, key -> Set.copyOf(entries.getOrDefault(key, List.of())))
                .contains(path);
    }

    List<LeftOut> unreadable() {
        return unreadable;
    }

    private void addBase(SearchBase base) {
        if (podman.atLeast(4, 8)) {
            addReal(base.path(), base);
        } else {
            addOld(base);
        }
    }

    /** Podman up to 4.7 took the path as it is: 4.7 did not enter one that is a link, the others did not look below. */
    private void addOld(SearchBase base) {
        boolean isLink = Files.isSymbolicLink(base.path());
        if (Files.isDirectory(base.path()) && !(isLink && podman.atLeast(4, 7))) {
            enter(base.path(), base);
        }
    }

    private void addReal(Path path, SearchBase base) {
        try {
            Path real = path.toRealPath();
            if (Files.isDirectory(real)) {
                enter(real, base);
            }
        } catch (NoSuchFileException e) {
            // nobody needs to have every directory; a link that leads nowhere counts when it has the name of a unit
        } catch (IOException e) {
            unreadable.add(LeftOut.unreadable(path, e));
        }
    }

    private void enter(Path directory, SearchBase base) {
        boolean dropIns = podman.atLeast(5, 2) && directory.toString().endsWith(".d");
        if (entries.containsKey(directory) || dropIns) {
            return;
        }
        boolean admitted = base.admits(directory, users, podman);
        if (admitted || !podman.atLeast(5, 3)) {
            List<Path> inside = list(directory);
            if (admitted) {
                entries.put(directory, inside);
            }
            goOn(inside, base);
        }
    }

    private void goOn(List<Path> inside, SearchBase base) {
        if (podman.atLeast(4, 7) && base.rule() != SearchBase.Rule.ALONE) {
            inside.forEach(child -> addChild(child, base));
        }
    }

    private void addChild(Path child, SearchBase base) {
        try {
            BasicFileAttributes file =
                    Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (file.isDirectory()) {
                enter(child, base);
            } else if (file.isSymbolicLink() && podman.atLeast(5, 3)) {
                addReal(child, base);
            }
        } catch (IOException e) {
            // gone since the directory was listed, or never to be entered
        }
    }

    /** What is in a directory; nothing, and a note, when that cannot be said. */
    private List<Path> list(Path directory) {
        try {
            return sorted(directory);
        } catch (IOException e) {
            unreadable.add(LeftOut.unreadable(directory, e));
            return List.of();
        }
    }

    /** What is in a directory, by the bytes of the names. */
    static List<Path> sorted(Path directory) throws IOException {
        List<Path> inside = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
            stream.forEach(inside::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        inside.sort(BY_NAME);
        return inside;
    }

    static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static Path realOrSame(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path;
        }
    }
}
