package dev.quadlet;

import dev.quadlet.value.DataDirectory;
import dev.quadlet.value.UnitName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Units that belong together, with all that they need on the host: drop-ins, environment files, files that they mount,
 * data directories, and plain units of systemd.
 *
 * <p>A stack is immutable and keeps the order in which things were added. {@link #files} is what has to be installed. An
 * environment, such as staging, is a method that takes a stack and returns {@link #with changed} units.
 */
public final class Stack {
    private final StackBuilder content;

    Stack(StackBuilder content) {
        this.content = content;
        dataDirectories().forEach(StackPaths::dataDirectory);
        StackPaths.requireOneMode(dataDirectories());
        StackPaths.requireDistinct(files());
    }

    /**
     * Begins a stack.
     *
     * @param name how the stack is called; letters, digits, dots, dashes and underscores
     * @return the builder
     * @throws IllegalArgumentException when the name is none
     */
    public static StackBuilder named(String name) {
        return new StackBuilder(name);
    }

    /**
     * How the stack is called.
     *
     * @return the name
     */
    public String name() {
        return content.name;
    }

    /**
     * The units that Podman makes services of.
     *
     * @return the units, in order
     */
    public List<QuadletUnit> units() {
        return List.copyOf(content.units.values());
    }

    /**
     * One unit by its file name.
     *
     * @param name the name with its extension
     * @return the unit, if it is in the stack
     */
    public Optional<QuadletUnit> unit(UnitName name) {
        return Optional.ofNullable(content.units.get(name));
    }

    /**
     * One unit by its name and kind.
     *
     * @param name the name without its extension
     * @param kind the class of the unit
     * @param <U> the kind
     * @return the unit
     * @throws IllegalArgumentException when the stack has no such unit
     */
    public <U extends QuadletUnit> U unit(String name, Class<U> kind) {
        return units().stream()
                .filter(unit -> kind.isInstance(unit) && unit.name().stem().equals(name))
                .map(kind::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No " + kind.getSimpleName() + " '" + name
                        + "' in stack " + name() + "; it has " + content.units.keySet()));
    }

    /**
     * The drop-ins.
     *
     * @return the drop-ins, in order
     */
    public List<DropIn> dropIns() {
        return List.copyOf(content.dropIns.values());
    }

    /**
     * The environment files that were added, and those that the stack derives for single units.
     *
     * @return the files, in order
     */
    public List<EnvironmentFile> environmentFiles() {
        List<EnvironmentFile> all = new ArrayList<>(content.environmentFiles.values());
        all.addAll(DerivedEnvironment.of(companions(), content.environmentFiles));
        return List.copyOf(all);
    }

    /**
     * The plain units of systemd.
     *
     * @return the units, in order
     */
    public List<SystemdUnit> systemdUnits() {
        return List.copyOf(content.systemdUnits.values());
    }

    /**
     * The directories on the host that hold the stack's data: those that were added, and those that units and drop-ins
     * were given as volumes.
     *
     * @return the directories, each once
     */
    public Set<DataDirectory> dataDirectories() {
        Set<DataDirectory> all = new LinkedHashSet<>(content.directories);
        companions().needs(Need.Directory.class).forEach(need -> all.add(need.directory()));
        return all;
    }

    private Companions companions() {
        return Stream.of(
                        units().stream().map(UnitFile::companions),
                        dropIns().stream().map(DropIn::companions),
                        systemdUnits().stream().map(UnitFile::companions))
                .flatMap(all -> all)
                .reduce(Companions.NONE, Companions::plus);
    }

    /**
     * The services that will exist when the stack is installed. A template has none; its instances have.
     *
     * @return the services' names, in the order of the units; a name once, though two units may make it
     */
    public List<UnitName> services() {
        Set<UnitName> services = new LinkedHashSet<>();
        for (QuadletUnit unit : units()) {
            if (!unit.name().isTemplate()) {
                services.add(unit.serviceName());
            }
        }
        content.instances.keySet().forEach(instance -> services.add(instance.serviceName()));
        systemdUnits().stream()
                .map(SystemdUnit::name)
                .filter(name -> name.extension().equals("service") && !name.isTemplate())
                .forEach(services::add);
        return List.copyOf(services);
    }

    /**
     * All files that have to be installed, with their content.
     *
     * @return the files: units, instances, drop-ins, environment files, further files, units of systemd
     */
    public List<StackFile> files() {
        List<StackFile> files = new ArrayList<>();
        units().forEach(unit -> files.add(StackFile.unit(unit)));
        content.instances.forEach((instance, template) -> files.add(StackFile.link(instance.text(), template.text())));
        dropIns().forEach(dropIn -> files.add(StackFile.dropIn(dropIn)));
        files.addAll(EnvironmentReaders.of(this).files());
        files.addAll(content.assets.values());
        systemdUnits().forEach(unit -> files.add(StackFile.systemdUnit(unit)));
        return List.copyOf(files);
    }

    /**
     * All files, as they have to be when those for Podman lie in a folder below its directory, which Podman reads since 4.7.
     * A unit that names a file beside it to systemd, as {@code %E/containers/systemd/.env}, then names it in that folder.
     *
     * @param folder the folder's path below Podman's directory, such as the {@linkplain #name name} of the stack
     * @return the files, in the order of {@link #files}; their paths are below the folder
     * @throws IllegalArgumentException when the folder is empty, or begins or ends with a slash
     */
    public List<StackFile> filesIn(String folder) {
        return new Subfolder(folder, files()).files();
    }

    /**
     * The stack with one unit changed.
     *
     * @param name the unit's name without its extension
     * @param kind the class of the unit
     * @param change what to make of it; the unit that it returns has the same name
     * @param <U> the kind
     * @return the changed stack
     * @throws IllegalArgumentException when the stack has no such unit, or the change gave it another name
     */
    public <U extends QuadletUnit> Stack with(String name, Class<U> kind, UnaryOperator<U> change) {
        U old = unit(name, kind);
        return toBuilder().replace(old, change.apply(old)).build();
    }

    /**
     * The stack with something written to each of its units.
     *
     * @param fragment what to write, such as {@code Shop::alwaysOn}
     * @return the changed stack
     */
    public Stack withEach(Fragment fragment) {
        StackBuilder changed = toBuilder();
        units().forEach(unit -> changed.replace(unit.with(fragment)));
        return changed.build();
    }

    /**
     * The stack with each of its units of a kind changed.
     *
     * @param kind the class of the units
     * @param change what to make of one; the unit that it returns has the same name
     * @param <U> the kind
     * @return the changed stack
     * @throws IllegalArgumentException when the change gives a unit another name
     */
    public <U extends QuadletUnit> Stack withEach(Class<U> kind, UnaryOperator<U> change) {
        StackBuilder changed = toBuilder();
        units().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .forEach(unit -> changed.replace(unit, change.apply(unit)));
        return changed.build();
    }

    /**
     * A builder that starts with all that this stack holds.
     *
     * @return the builder
     */
    public StackBuilder toBuilder() {
        return content.copy();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Stack that
                && name().equals(that.name())
                && files().equals(that.files())
                && dataDirectories().equals(that.dataDirectories());
    }

    @Override
    public int hashCode() {
        return Objects.hash(name(), content.units.keySet());
    }

    /** The name and what is in it, without any content. */
    @Override
    public String toString() {
        return name() + " " + content.units.keySet();
    }
}
