package dev.quadlet;

import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.value.UnitKind;
import dev.quadlet.value.UnitName;
import java.util.Objects;

/**
 * A file that adds to units or overrides them: {@code web.container.d/10-debug.conf}. Podman reads the drop-ins of a unit
 * in the order of their file names, behind the unit itself. Since Podman 5.0.
 *
 * <p>The directory says what it applies to: one unit, all whose name begins alike ({@code web-.container.d}, since Podman
 * 5.2), or all of a kind ({@code container.d}, since Podman 5.2).
 */
public final class DropIn {
    private static final String ENDING = ".conf";

    private final String directory;
    private final String name;
    private final UnitDocument document;
    private final Companions companions;

    private DropIn(String directory, String name, UnitDocument document, Companions companions) {
        this.directory = directory;
        this.name = checked(name);
        this.document = document.named(path());
        this.companions = companions;
    }

    private static String checked(String name) {
        boolean odd = name.chars().anyMatch(c -> c == '/' || Character.isISOControl(c));
        if (name.isEmpty() || odd || name.endsWith(ENDING)) {
            throw new IllegalArgumentException("Not the name of a drop-in without " + ENDING + ": '" + name + "'");
        }
        return name;
    }

    /**
     * A drop-in of one unit, or of all units whose name begins with one that ends in a dash.
     *
     * @param unit the name of the unit, such as {@code web.container}
     * @param name the file's name without {@code .conf}
     * @param document what it says
     * @return the drop-in
     * @throws IllegalArgumentException when the unit is not Podman's, or the name is empty, has a slash or ends in {@code
     *     .conf}
     */
    public static DropIn of(UnitName unit, String name, UnitDocument document) {
        return of(unit, name, document, Companions.NONE);
    }

    static DropIn of(UnitName unit, String name, UnitDocument document, Companions companions) {
        if (unit.kind().isEmpty()) {
            throw new IllegalArgumentException("Podman reads no drop-ins of '" + unit + "', which is not its unit");
        }
        return new DropIn(directory(unit), name, document, companions);
    }

    /**
     * A drop-in of all units of a kind. Since Podman 5.2.
     *
     * @param kind the kind
     * @param name the file's name without {@code .conf}
     * @param document what it says
     * @return the drop-in
     * @throws IllegalArgumentException when the name is empty, has a slash or ends in {@code .conf}
     */
    public static DropIn ofAll(UnitKind kind, String name, UnitDocument document) {
        return new DropIn(kind.extension() + ".d", name, document, Companions.NONE);
    }

    /**
     * Where it lies, below the directory of the units.
     *
     * @return the relative path, such as {@code web.container.d/10-debug.conf}
     */
    public String path() {
        return directory + "/" + name + ENDING;
    }

    /**
     * What it says.
     *
     * @return the document
     */
    public UnitDocument document() {
        return document;
    }

    /**
     * The text of the file.
     *
     * @return all characters
     */
    public String text() {
        return document.text();
    }

    /**
     * The bytes of the file, as they are written.
     *
     * @return all of them; those that were no text when the file was read are as they were
     */
    public byte[] bytes() {
        return document.bytes();
    }

    boolean isOf(UnitName unit) {
        return directory.equals(directory(unit));
    }

    private static String directory(UnitName unit) {
        return unit.text() + ".d";
    }

    Companions companions() {
        return companions;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DropIn that && path().equals(that.path()) && text().equals(that.text());
    }

    @Override
    public int hashCode() {
        return Objects.hash(path(), text());
    }

    /** The text of the file. */
    @Override
    public String toString() {
        return text();
    }
}
