package dev.quadlet.directory;

import dev.quadlet.source.Diagnostic;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A file or a directory that takes no part, and why. Podman says nothing about most of these. */
public final class LeftOut {
    /** Why something takes no part. */
    public enum Reason {
        /** Another file of the same name was found before it. */
        SHADOWED,

        /** It is sound, but since Podman 5.0 one bad file takes all units of its directory with it. */
        POISONED,

        /** It has a line that Podman cannot read. */
        MALFORMED,

        /** It cannot be read at all: a dangling link, a directory with the name of a unit, no right to. */
        UNREADABLE,

        /** Its name, or its {@code ServiceName=}, would be that of a service which systemd refuses. */
        BAD_NAME,

        /** It is a unit of a kind that this Podman does not know yet. */
        UNKNOWN_KIND,

        /** A bundle, from which {@code podman quadlet install} makes units and which the generator ignores. */
        BUNDLE,

        /** A note of {@code podman quadlet install} about which files belong together. */
        RECORD
    }

    private final Path path;
    private final Reason reason;
    private final String message;
    private final @Nullable Path because;
    private final List<Diagnostic> problems;
    private final List<Layer> layers;

    private LeftOut(Path path, Reason reason, String message, @Nullable Path because, List<Diagnostic> problems) {
        this(path, reason, message, because, problems, List.of());
    }

    private LeftOut(
            Path path,
            Reason reason,
            String message,
            @Nullable Path because,
            List<Diagnostic> problems,
            List<Layer> layers) {
        this.path = path;
        this.reason = reason;
        this.message = message;
        this.because = because;
        this.problems = List.copyOf(problems);
        this.layers = List.copyOf(layers);
    }

    static LeftOut of(Path path, Reason reason, String message) {
        return new LeftOut(path, reason, message, null, List.of());
    }

    static LeftOut badName(Layer own, List<Layer> dropIns, String message) {
        List<Layer> layers = Stream.concat(Stream.of(own), dropIns.stream()).toList();
        return new LeftOut(own.path(), Reason.BAD_NAME, message, null, List.of(), layers);
    }

    static LeftOut shadowed(Path path, Path by) {
        return new LeftOut(path, Reason.SHADOWED, by + " comes first", by, List.of());
    }

    static LeftOut poisoned(Path path, Path by) {
        return new LeftOut(path, Reason.POISONED, by + " drops all units of its directory", by, List.of());
    }

    static LeftOut malformed(Path path, List<Diagnostic> problems) {
        Diagnostic first = problems.get(0);
        String message = "line " + first.position().line() + ": " + first.message();
        return new LeftOut(path, Reason.MALFORMED, message, null, problems);
    }

    /** As told of a drop-in, which harms nobody but itself. */
    LeftOut ofDropIn() {
        return reason == Reason.MALFORMED
                ? new LeftOut(
                        path,
                        reason,
                        place(problems) + "cannot be read, and Podman leaves out this drop-in",
                        null,
                        problems)
                : this;
    }

    private static String place(List<Diagnostic> problems) {
        return "line " + problems.get(0).position().line() + " ";
    }

    static LeftOut unreadable(Path path, IOException e) {
        return of(path, Reason.UNREADABLE, explain(path, e));
    }

    private static String explain(Path path, IOException e) {
        if (e instanceof NoSuchFileException) {
            return "a link that leads nowhere";
        }
        if (e instanceof AccessDeniedException) {
            return "this process has no right to read it";
        }
        if (e instanceof NotDirectoryException) {
            return "not a directory";
        }
        return e instanceof FileSystemLoopException ? "a link that leads to itself" : reasonWithoutPath(path, e);
    }

    /** Messages of file systems begin with the path. */
    private static String reasonWithoutPath(Path path, IOException e) {
        String message = String.valueOf(e.getMessage());
        String start = path + ": ";
        return message.startsWith(start) ? message.substring(start.length()) : message;
    }

    /**
     * What takes no part.
     *
     * @return the path as it was found, links in its last part not followed
     */
    public Path path() {
        return path;
    }

    /**
     * Why, as a word.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    /**
     * Why, in words.
     *
     * @return a short text without the path
     */
    public String message() {
        return message;
    }

    /**
     * Which other file is the cause.
     *
     * @return the file that shadows or poisons it; empty when the cause is in itself
     */
    public Optional<Path> because() {
        return Optional.ofNullable(because);
    }

    /**
     * The lines that Podman cannot read.
     *
     * @return the problems, when the reason is {@link Reason#MALFORMED}
     */
    public List<Diagnostic> problems() {
        return problems;
    }

    /**
     * What Podman would merge all the same: its generator makes services of units that systemd cannot name.
     *
     * @return the file and its drop-ins, when the reason is {@link Reason#BAD_NAME}
     */
    public List<Layer> layers() {
        return layers;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LeftOut that
                && path.equals(that.path)
                && reason == that.reason
                && message.equals(that.message)
                && because().equals(that.because())
                && problems.equals(that.problems);
    }

    @Override
    public int hashCode() {
        return Objects.hash(path, reason, message);
    }

    /** Path, reason and message on one line. */
    @Override
    public String toString() {
        return path + ": " + reason + ": " + message;
    }
}
