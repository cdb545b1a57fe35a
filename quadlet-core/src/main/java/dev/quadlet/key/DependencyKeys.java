package dev.quadlet.key;

import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.value.UnitKind;
import java.util.List;

/**
 * The keys of {@code [Unit]} in whose lists Podman looks for names of Quadlet files since 5.5, such as
 * {@code After=db.container}, to put names of services in their place. See podman-systemd.unit(5).
 *
 * <p>When it finds one, it writes the whole list anew, by its own rule: an empty line takes back what stands before it.
 * Otherwise it copies the lines, and to systemd an empty one says nothing.
 */
public final class DependencyKeys {
    private static final PodmanVersion SINCE = PodmanVersion.of(5, 5);

    private static final List<Key<?>> ALL = List.of(
            UnitKeys.AFTER,
            UnitKeys.BEFORE,
            UnitKeys.BINDS_TO,
            UnitKeys.CONFLICTS,
            UnitKeys.ON_FAILURE,
            UnitKeys.ON_SUCCESS,
            UnitKeys.PART_OF,
            UnitKeys.PROPAGATES_RELOAD_TO,
            UnitKeys.PROPAGATES_STOP_TO,
            UnitKeys.RELOAD_PROPAGATED_FROM,
            UnitKeys.REQUIRES,
            UnitKeys.REQUISITE,
            UnitKeys.STOP_PROPAGATED_FROM,
            UnitKeys.UPHOLDS,
            UnitKeys.WANTS);

    private DependencyKeys() {}

    /**
     * The keys.
     *
     * @return the keys by their names
     */
    public static List<Key<?>> all() {
        return ALL;
    }

    /**
     * Whether a key is one of them.
     *
     * @param key the key, of whatever type
     * @return true for keys such as {@code [Unit] After=}
     */
    public static boolean contains(Key<?> key) {
        return ALL.stream().anyMatch(one -> one.asText().equals(key.asText()));
    }

    /**
     * Whether Podman takes a word of such a list for the name of a Quadlet file.
     *
     * @param word a word such as {@code db.container}
     * @param podman whose generator reads the list
     * @return true when it puts the name of the service in its place, or refuses the unit when there is no such file
     */
    public static boolean isTranslated(String word, PodmanVersion podman) {
        return UnitKind.ofExtension(word.substring(word.lastIndexOf('.') + 1))
                .filter(kind -> word.indexOf('.') >= 0 && podman.atLeast(translatedSince(kind)))
                .isPresent();
    }

    /**
     * The first Podman that takes names of files of that kind for what they are in such a list.
     *
     * @param kind the kind of the unit
     * @return 5.5, or the first that knows the kind
     */
    public static PodmanVersion translatedSince(UnitKind kind) {
        return kind.since().atLeast(SINCE) ? kind.since() : SINCE;
    }
}
