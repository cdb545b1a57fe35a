package dev.quadlet.directory;

import dev.quadlet.source.Position;
import dev.quadlet.syntax.Assignment;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One assignment of a key, the place where it stands, and what became of it. */
public final class Origin {
    /** What becomes of an assignment. */
    public enum Fate {
        /** It is the value, or one of the values. */
        COUNTS,

        /** A later assignment of a key with a single value takes its place, or later ones say all its names again. */
        OVERRIDDEN,

        /** A later empty assignment takes it back. */
        RESET,

        /** It is empty and gives no value; where the key can be reset, it takes back those before it. */
        EMPTY,

        /** It cannot be cut into words, and who reads it drops it whole without a word. */
        LOST
    }

    private final Layer layer;
    private final Assignment assignment;
    private final Fate fate;
    private final @Nullable Origin by;

    private Origin(Layer layer, Assignment assignment, Fate fate, @Nullable Origin by) {
        this.layer = layer;
        this.assignment = assignment;
        this.fate = fate;
        this.by = by;
    }

    static Origin of(Layer layer, Assignment assignment, Fate fate) {
        return new Origin(layer, assignment, fate, null);
    }

    Origin made(Fate other, Origin cause) {
        return new Origin(layer, assignment, other, cause);
    }

    Origin lost() {
        return new Origin(layer, assignment, Fate.LOST, null);
    }

    /**
     * The file.
     *
     * @return the unit's own file, or a drop-in
     */
    public Layer layer() {
        return layer;
    }

    /**
     * The file's path.
     *
     * @return the path
     */
    public Path path() {
        return layer.path();
    }

    /**
     * The assignment, with its place in the file.
     *
     * @return the line
     */
    public Assignment assignment() {
        return assignment;
    }

    /**
     * Where the key stands.
     *
     * @return line and column in the file
     */
    public Position position() {
        return layer.document().source().position(assignment.keySpan().start());
    }

    /**
     * What becomes of it.
     *
     * @return whether it counts, and if not, why
     */
    public Fate fate() {
        return fate;
    }

    /**
     * Which assignment makes it void.
     *
     * @return the one that overrides or resets it
     */
    public Optional<Origin> by() {
        return Optional.ofNullable(by);
    }

    /**
     * The place for an editor to go to: {@code /etc/containers/systemd/web.container:3}.
     *
     * @return the path and the line
     */
    public String place() {
        return path() + ":" + position().line();
    }

    /** Place, assignment and fate. */
    @Override
    public String toString() {
        String cause = by == null ? "" : " by " + by.place();
        return place() + ": " + assignment + " (" + word() + cause + ")";
    }

    private String word() {
        return switch (fate) {
            case COUNTS -> "counts";
            case OVERRIDDEN -> "overridden";
            case RESET -> "reset";
            case EMPTY -> "empty";
            case LOST -> "lost: it cannot be cut into words";
        };
    }
}
