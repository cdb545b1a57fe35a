package dev.quadlet.directory;

import dev.quadlet.syntax.PodmanVersion;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The directories of a search with the names in them, in Podman's order: a directory before those below it. */
final class Listing {
    private static final String DROP_INS = ".d";
    private static final Comparator<Entry> BY_NAME = Comparator.comparing(Entry::bytes);

    private final PodmanVersion podman;
    private final Path users;
    private final Map<Path, List<Entry>> entries = new LinkedHashMap<>();
    private final List<Map<String, Path>> dropIns = new ArrayList<>();
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
    Map<Path, List<Entry>> entries() {
        return entries;
    }

    /** What may hold drop-ins, by the bytes of the name: for each directory of the search, in Podman's order, that has any. */
    List<Map<String, Path>> dropIns() {
        return dropIns;
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
        boolean hasDropIns = podman.atLeast(5, 2) && directory.toString().endsWith(DROP_INS);
        if (entries.containsKey(directory) || hasDropIns) {
            return;
        }
        boolean admitted = base.admits(directory, users, podman);
        if (admitted || !podman.atLeast(5, 3)) {
            List<Entry> inside = list(directory);
            if (admitted) {
                add(directory, inside);
            }
            goOn(inside, base);
        }
    }

    private void add(Path directory, List<Entry> inside) {
        entries.put(directory, inside);
        Map<String, Path> found = new HashMap<>();
        for (Entry entry : inside) {
            if (entry.name().endsWith(DROP_INS)) {
                found.put(entry.bytes().bytes(), entry.path());
            }
        }
        if (!found.isEmpty()) {
            dropIns.add(found);
        }
    }

    private void goOn(List<Entry> inside, SearchBase base) {
        if (podman.atLeast(4, 7) && base.rule() != SearchBase.Rule.ALONE) {
            inside.forEach(child -> addChild(child, base));
        }
    }

    private void addChild(Entry child, SearchBase base) {
        if (child.type() == Entry.Type.DIRECTORY) {
            enter(child.path(), base);
        } else if (child.type() == Entry.Type.LINK && podman.atLeast(5, 3)) {
            addReal(child.path(), base);
        }
    }

    /** What is in a directory; nothing, and a note, when that cannot be said. */
    private List<Entry> list(Path directory) {
        try {
            return sorted(directory);
        } catch (IOException e) {
            unreadable.add(LeftOut.unreadable(directory, e));
            return List.of();
        }
    }

    /** What is in a directory, by the bytes of the names. */
    static List<Entry> sorted(Path directory) throws IOException {
        List<Entry> inside = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
            stream.forEach(path -> inside.add(Entry.of(path)));
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        inside.sort(BY_NAME);
        return inside;
    }

    private static Path realOrSame(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path;
        }
    }
}
