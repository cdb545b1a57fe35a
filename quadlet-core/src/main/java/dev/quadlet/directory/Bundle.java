package dev.quadlet.directory;

import dev.quadlet.QuadletUnit;
import dev.quadlet.Stack;
import dev.quadlet.StackFile;
import dev.quadlet.source.Diagnostic;
import dev.quadlet.source.SourceText;
import dev.quadlet.syntax.Quoting;
import dev.quadlet.value.UnitName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Several units in one file, {@code shop.quadlets}, for {@code podman quadlet install}. Since Podman 5.8; no generator reads
 * such a file, so on older ones its {@link #units} are written to files of their own.
 *
 * <p>Lines of three dashes part the units, and each has its name in a comment:
 *
 * <pre>{@code
 * # FileName=web
 * [Container]
 * Image=docker.io/library/nginx:1
 * ---
 * # FileName=shop
 * [Network]
 * }</pre>
 *
 * <p>A bundle is equal by its text. See podman-quadlet-install(1).
 */
public final class Bundle {
    private final SourceText source;
    private final List<QuadletUnit> units;
    private final List<Diagnostic> problems;

    private Bundle(SourceText source) {
        BundleReader reader = BundleReader.read(source);
        this.source = source;
        this.units = reader.units();
        this.problems = List.copyOf(reader.problems());
    }

    /**
     * Reads a bundle. Parts that are none do not stop it: they are its {@link #problems}.
     *
     * @param path the file
     * @return the bundle
     * @throws IOException when the file cannot be read
     */
    public static Bundle read(Path path) throws IOException {
        return new Bundle(SourceText.read(path));
    }

    /**
     * Reads a bundle from a text. Parts that are none do not stop it: they are its {@link #problems}.
     *
     * @param name how messages call it, usually the file's name
     * @param text the text of the file
     * @return the bundle
     */
    public static Bundle parse(String name, String text) {
        return new Bundle(SourceText.of(name, text));
    }

    /**
     * Writes the units of a stack into one bundle. What else belongs to the stack has to be {@linkplain #filesBeside copied
     * beside}.
     *
     * @param stack the stack, whose name the bundle gets
     * @return the bundle
     * @throws IllegalArgumentException when the stack has no unit, or one that would be read back as another: it has a line
     *     of three dashes, or no section of its own kind, or that of another kind first
     */
    public static Bundle of(Stack stack) {
        String text = stack.units().stream().map(Bundle::part).collect(Collectors.joining("\n---\n\n"));
        Bundle bundle = parse(stack.name() + ".quadlets", text);
        if (stack.units().isEmpty()) {
            throw new IllegalArgumentException("Stack " + stack.name() + " has no unit for a bundle");
        }
        stack.units().forEach(bundle::requireReadBack);
        return bundle;
    }

    private static String part(QuadletUnit unit) {
        return "# " + BundleReader.NAME + unit.name().stem() + "\n" + Quoting.trimmed(unit.text()) + "\n";
    }

    private void requireReadBack(QuadletUnit unit) {
        Optional<String> read = unit(unit.name()).map(QuadletUnit::text).map(Quoting::trimmed);
        if (!read.equals(Optional.of(Quoting.trimmed(unit.text())))) {
            throw new IllegalArgumentException(unit.name()
                    + " cannot be part of a bundle: it has a line of three dashes, or its first section of a unit is not ["
                    + unit.kind().sectionName() + "]");
        }
    }

    /**
     * The files of a stack that no bundle can hold: instances, drop-ins, environment files, further files, units of systemd.
     * They have to be copied beside the installed units.
     *
     * @param stack the stack
     * @return the files, in order
     */
    public static List<StackFile> filesBeside(Stack stack) {
        Set<String> units =
                stack.units().stream().map(unit -> unit.name().text()).collect(Collectors.toSet());
        return stack.files().stream()
                .filter(file -> !units.contains(file.path()) || file.place() != StackFile.Place.QUADLET)
                .toList();
    }

    /**
     * The units. Each has the text of its part without the comment that names it.
     *
     * @return the units in the order of the bundle, without those of bad parts
     */
    public List<QuadletUnit> units() {
        return units;
    }

    /**
     * One unit.
     *
     * @param name the name that its file will have
     * @return the unit, if it is in the bundle
     */
    public Optional<QuadletUnit> unit(UnitName name) {
        return units.stream().filter(unit -> unit.name().equals(name)).findFirst();
    }

    /**
     * The units as a stack.
     *
     * @param name the name of the stack
     * @return the stack, of what the bundle holds and nothing else
     * @throws IllegalArgumentException when the name is none, or a unit needs what a bundle cannot hold
     */
    public Stack stack(String name) {
        return Stack.named(name).units(units).build();
    }

    /**
     * What is wrong with parts of the bundle. Podman installs nothing of a bundle with such a part, but for a name that
     * systemd refuses, which it installs, and one that occurs twice, whose first part it installs. What is wrong within a
     * unit are the unit's own problems.
     *
     * @return the problems with their places in the bundle
     */
    public List<Diagnostic> problems() {
        return problems;
    }

    /**
     * The text of the file.
     *
     * @return all characters
     */
    public String text() {
        return source.text();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bundle that && text().equals(that.text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    /** The text of the file. */
    @Override
    public String toString() {
        return text();
    }
}
