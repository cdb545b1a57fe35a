package dev.quadlet.directory;

import dev.quadlet.key.Key;
import dev.quadlet.syntax.Assignment;
import dev.quadlet.syntax.PodmanVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where the value of one key comes from: all its assignments in a unit and its drop-ins. */
public final class Explanation {
    private final Key<?> key;
    private final List<Origin> origins;

    private Explanation(Key<?> key, List<Origin> origins) {
        this.key = key;
        this.origins = List.copyOf(origins);
    }

    static Explanation of(Key<?> key, List<Layer> layers, PodmanVersion podman) {
        boolean resets = key.resets() || DependencyList.isReadAgain(key, layers, podman);
        List<Origin> origins = new ArrayList<>();
        for (Layer layer : layers) {
            layer.assignments(key).forEach(assignment -> add(layer, assignment, key, resets, origins));
        }
        return new Explanation(key, new Words(key).looked(origins));
    }

    private static void add(Layer layer, Assignment assignment, Key<?> key, boolean resets, List<Origin> origins) {
        boolean isEmpty = isEmpty(layer, assignment, key) && (resets || key.ignoresEmpty());
        Origin latest = Origin.of(layer, assignment, isEmpty ? Origin.Fate.EMPTY : Origin.Fate.COUNTS);
        if (isEmpty && resets) {
            origins.replaceAll(earlier -> voided(earlier, Origin.Fate.RESET, latest));
        } else if (!isEmpty && !key.repeatable()) {
            origins.replaceAll(earlier -> voided(earlier, Origin.Fate.OVERRIDDEN, latest));
        }
        origins.add(latest);
    }

    private static boolean isEmpty(Layer layer, Assignment assignment, Key<?> key) {
        String value = assignment.value();
        return (key.losesQuotes() ? layer.document().dialect().unquote(value) : value).isEmpty();
    }

    private static Origin voided(Origin earlier, Origin.Fate fate, Origin latest) {
        return earlier.fate() == Origin.Fate.COUNTS ? earlier.made(fate, latest) : earlier;
    }

    /**
     * The key that is explained.
     *
     * @return the key
     */
    public Key<?> key() {
        return key;
    }

    /**
     * Every assignment of the key.
     *
     * @return the assignments in the order in which Podman merges them
     */
    public List<Origin> origins() {
        return origins;
    }

    /**
     * The assignments that count.
     *
     * @return none when the key is not set; at most one for a key with a single value
     */
    public List<Origin> effective() {
        return origins.stream()
                .filter(origin -> origin.fate() == Origin.Fate.COUNTS)
                .toList();
    }

    /**
     * The assignment that counts for a key with a single value.
     *
     * @return the last of those that count
     */
    public Optional<Origin> last() {
        List<Origin> effective = effective();
        return effective.isEmpty() ? Optional.empty() : Optional.of(effective.get(effective.size() - 1));
    }

    /** One line for each assignment. */
    @Override
    public String toString() {
        return origins.stream().map(Origin::toString).collect(Collectors.joining("\n"));
    }
}
