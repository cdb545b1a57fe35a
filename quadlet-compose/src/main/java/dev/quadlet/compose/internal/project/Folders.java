package dev.quadlet.compose.internal.project;

import dev.quadlet.compose.internal.yaml.Place;
import dev.quadlet.source.SourceText;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.IdentityHashMap;
import java.util.Optional;

/** The folders that relative paths start from: here, where the files are read, and on the host that runs them. */
public final class Folders {
    private final Path here;
    private final String host;
    private final IdentityHashMap<SourceText, Path> bases = new IdentityHashMap<>();

    /**
     * Folders of a project.
     *
     * @param here the folder of the project on this machine
     * @param host the same folder on the host
     */
    public Folders(Path here, String host) {
        this.here = here.toAbsolutePath().normalize();
        this.host = host;
    }

    /** Says where the relative paths of a file start. */
    void base(SourceText source, Path folder) {
        bases.put(source, folder.toAbsolutePath().normalize());
    }

    /** The folder of the project on this machine. */
    Path here() {
        return here;
    }

    private Path base(Place place) {
        return bases.getOrDefault(place.source(), here);
    }

    /** A file that a relative path means, on this machine; nothing when the text is no path. */
    public Optional<Path> local(Place place, String path) {
        try {
            return Optional.of(base(place).resolve(path).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The absolute path on the host that a path of a file means. */
    public String onHost(Place place, String path) {
        if (path.startsWith("/")) {
            return normal(path);
        }
        String base = here.relativize(base(place)).toString();
        return normal(host + "/" + (base.isEmpty() ? "" : base + "/") + path);
    }

    /** Without dots, and without a slash at its end. */
    private static String normal(String path) {
        ArrayDeque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return "/" + String.join("/", parts);
    }
}
