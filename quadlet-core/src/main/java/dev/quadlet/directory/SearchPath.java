package dev.quadlet.directory;

import dev.quadlet.syntax.PodmanVersion;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Where the generator of one Podman looks for Quadlet files, for root or for one user. It is a description: nothing is
 * read before {@link QuadletDirectory#read}. See podman-systemd.unit(5).
 *
 * <pre>{@code
 * SearchPath system = SearchPath.rootful(PodmanVersion.of(5, 4));
 * SearchPath user = SearchPath.rootless(PodmanVersion.of(5, 4), 1000).withEnvironment(Map.of("HOME", "/home/senex"));
 * }</pre>
 */
public final class SearchPath {
    private final PodmanVersion podman;
    private final SearchOrder order;
    private final Map<String, String> environment;
    private final FileSystem files;

    private SearchPath(PodmanVersion podman, SearchOrder order, Map<String, String> environment, FileSystem files) {
        this.podman = Objects.requireNonNull(podman, "podman");
        this.order = order;
        this.environment = Map.copyOf(environment);
        this.files = files;
    }

    /**
     * Where the system's generator looks: {@code /run/containers/systemd} (since Podman 5.3), {@code
     * /etc/containers/systemd} without its {@code users}, {@code /usr/share/containers/systemd}.
     *
     * @param podman whose generator
     * @return the search path on this machine
     */
    public static SearchPath rootful(PodmanVersion podman) {
        return new SearchPath(podman, new RootfulOrder(), Map.of(), FileSystems.getDefault());
    }

    /**
     * Where the generator of a user's own manager looks: below {@code XDG_RUNTIME_DIR} (since Podman 5.3), below {@code
     * XDG_CONFIG_HOME} or {@code ~/.config}, then {@code /etc/containers/systemd/users} and the directory in it that is
     * named by the user's number (since Podman 4.6). Without {@link #withEnvironment} nothing is known of the user's
     * home, so only those of all users remain, or none where Podman then gives up.
     *
     * @param podman whose generator
     * @param uid the number of the user, 0 for root's own user manager
     * @return the search path on this machine
     * @throws IllegalArgumentException when the number is negative
     */
    public static SearchPath rootless(PodmanVersion podman, long uid) {
        if (uid < 0) {
            throw new IllegalArgumentException("Not the number of a user: " + uid);
        }
        return new SearchPath(podman, new RootlessOrder(uid), Map.of(), FileSystems.getDefault());
    }

    /**
     * These directories and nothing else, the first before the others, as with {@code QUADLET_UNIT_DIRS}; relative ones are
     * those of this process.
     *
     * @param podman whose generator
     * @param first the directory of highest precedence
     * @param more further directories, of the same file system
     * @return the search path
     */
    public static SearchPath of(PodmanVersion podman, Path first, Path... more) {
        return new SearchPath(podman, new GivenOrder(first, more), Map.of(), first.getFileSystem());
    }

    /**
     * The same for a generator that runs with these variables. It heeds {@code QUADLET_UNIT_DIRS}, which replaces the
     * whole list when it is not empty, and for a user {@code XDG_RUNTIME_DIR}, {@code XDG_CONFIG_HOME} and {@code HOME}.
     *
     * @param variables names and values; others are not looked at
     * @return the changed search path
     */
    public SearchPath withEnvironment(Map<String, String> variables) {
        return new SearchPath(podman, order, variables, files);
    }

    /**
     * The same in another file system, such as one in memory. Links in it are followed in it.
     *
     * @param other the file system; its default root is {@code /}
     * @return the changed search path
     */
    public SearchPath in(FileSystem other) {
        return new SearchPath(podman, order, environment, other);
    }

    /**
     * Whose generator looks.
     *
     * @return the version
     */
    public PodmanVersion podman() {
        return podman;
    }

    /**
     * The directories that the search begins with, whether they exist or not.
     *
     * @return the directories, highest precedence first
     */
    public List<Path> directories() {
        return bases().stream().map(SearchBase::path).distinct().toList();
    }

    List<SearchBase> bases() {
        return order.bases(this);
    }

    /** The value of a variable; unset and empty are the same. */
    String variable(String name) {
        return environment.getOrDefault(name, "");
    }

    /** The same path in the file system of the search. */
    Path path(Path path) {
        return path.getFileSystem().equals(files) ? path : files.getPath(path.toString());
    }

    Path path(String first, String... more) {
        return files.getPath(first, more);
    }

    /** The directories, as {@code PATH} is written. */
    @Override
    public String toString() {
        return String.join(":", directories().stream().map(Path::toString).toList());
    }
}
