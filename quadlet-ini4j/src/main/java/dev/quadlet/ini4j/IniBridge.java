package dev.quadlet.ini4j;

import dev.quadlet.syntax.Dialect;
import dev.quadlet.syntax.UnitDocument;
import org.ini4j.Ini;

/**
 * Takes the settings of a unit document over to ini4j and back.
 *
 * <p>An {@code Ini} holds less than a document: sections, keys and values, the order of the values of one key, and
 * nothing else. What {@link #toIni} had to leave behind it reports; what {@link #toDocument} cannot write it refuses.
 * Both have the same limits, so a {@linkplain IniExport#isComplete() complete} export always comes back, and every key
 * has the same values in the same order.
 *
 * <p>The limits are those of ini4j's own files, not of its memory: what is in the {@code Ini} also survives
 * {@code store} and {@code load}. Still, write unit files with {@link UnitDocument#bytes()}.
 */
public final class IniBridge {
    private IniBridge() {}

    /**
     * The settings of a document as an {@code Ini}. A section that is opened several times becomes one; all values of a
     * key are there, also those that an empty one makes void. Values are what stands behind the equals sign: not
     * unquoted, nothing expanded.
     *
     * @param document the document, sound or not
     * @return a new {@code Ini}, and what it does not hold
     */
    public static IniExport toIni(UnitDocument document) {
        return new Exporter(document).export();
    }

    /**
     * The settings of an {@code Ini} as a document that the newest Podman reads.
     *
     * @param name how messages call it, usually the file's name
     * @param ini the settings; its comments stay behind, because it has one per name only
     * @return a document with the same sections, keys and values
     * @throws IllegalArgumentException when a name or a value cannot stand in a unit file or in one of ini4j's
     */
    public static UnitDocument toDocument(String name, Ini ini) {
        return toDocument(name, Dialect.latest(), ini);
    }

    /**
     * The settings of an {@code Ini} as a document.
     *
     * @param name how messages call it, usually the file's name
     * @param dialect who reads it
     * @param ini the settings; its comments stay behind, because it has one per name only
     * @return a document with the same sections, keys and values
     * @throws IllegalArgumentException when a name or a value cannot stand in a unit file or in one of ini4j's
     */
    public static UnitDocument toDocument(String name, Dialect dialect, Ini ini) {
        return new Importer(ini).into(UnitDocument.empty(name, dialect));
    }
}
