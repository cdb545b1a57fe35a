package dev.quadlet;

import dev.quadlet.value.DataDirectory;
import dev.quadlet.value.UnitName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Puts a stack together. It is not safe for use by several threads; the stacks that it builds are immutable. */
public final class StackBuilder {
    final String name;
    final Map<UnitName, QuadletUnit> units = new LinkedHashMap<>();
    final Map<UnitName, UnitName> instances = new LinkedHashMap<>();
    final Map<String, DropIn> dropIns = new LinkedHashMap<>();
    final Map<String, EnvironmentFile> environmentFiles = new LinkedHashMap<>();
    final Map<String, StackFile> assets = new LinkedHashMap<>();
    final Set<DataDirectory> directories = new LinkedHashSet<>();
    final Map<UnitName, SystemdUnit> systemdUnits = new LinkedHashMap<>();

    StackBuilder(String name) {
        this.name = StackPaths.stackName(name);
    }

    /**
     * Adds units.
     *
     * @param first a unit
     * @param more further ones
     * @return this builder
     * @throws IllegalArgumentException when there is a unit of that name already
     */
    public StackBuilder units(QuadletUnit first, QuadletUnit... more) {
        Stream.concat(Stream.of(first), Stream.of(more)).forEach(unit -> put(units, unit.name(), unit));
        return this;
    }

    /**
     * Adds units.
     *
     * @param all the units
     * @return this builder
     * @throws IllegalArgumentException when there is a unit of that name already
     */
    public StackBuilder units(Iterable<? extends QuadletUnit> all) {
        all.forEach(unit -> put(units, unit.name(), unit));
        return this;
    }

    /**
     * Adds instances of a template: links such as {@code worker@1.container} to {@code worker@.container}.
     *
     * @param template a unit whose name ends in {@code @}; it is added when it is not there yet
     * @param first the instance's own part of the name
     * @param more further ones
     * @return this builder
     * @throws dev.quadlet.value.ValueException when the unit is no template
     * @throws IllegalArgumentException when there is such an instance already, or the template has a {@code ServiceName=},
     *     which all instances would share
     */
    public StackBuilder instances(QuadletUnit template, String first, String... more) {
        if (!units.containsValue(template)) {
            put(units, template.name(), template);
        }
        if (template.name().isTemplate() && !template.serviceName().isTemplate()) {
            throw new IllegalArgumentException("All instances of " + template.name() + " would become "
                    + template.serviceName() + ": take its ServiceName= away");
        }
        Stream.concat(Stream.of(first), Stream.of(more))
                .forEach(own -> put(instances, template.name().instance(own), template.name()));
        return this;
    }

    /**
     * Adds drop-ins. They may be for units that the stack does not hold, such as one that came with a package: Podman
     * reads a drop-in wherever the unit itself lies.
     *
     * @param first a drop-in
     * @param more further ones
     * @return this builder
     * @throws IllegalArgumentException when there is a drop-in of that path already
     */
    public StackBuilder dropIns(DropIn first, DropIn... more) {
        Stream.concat(Stream.of(first), Stream.of(more)).forEach(dropIn -> put(dropIns, dropIn.path(), dropIn));
        return this;
    }

    /**
     * Adds an environment file, or puts it in place of the one of that name.
     *
     * @param file the file
     * @return this builder
     */
    public StackBuilder environmentFile(EnvironmentFile file) {
        environmentFiles.put(file.name(), file);
        return this;
    }

    /**
     * Adds a file that units mount by a relative path.
     *
     * @param path where it lies beside the units, with slashes
     * @param content what is in it
     * @return this builder
     * @throws IllegalArgumentException when the path is not below the units' directory, Podman would take the file for a
     *     unit, or there is such a file already
     */
    public StackBuilder asset(String path, byte[] content) {
        put(assets, path, StackFile.asset(StackPaths.asset(path), content));
        return this;
    }

    /**
     * Adds a text that units mount by a relative path.
     *
     * @param path where it lies beside the units, with slashes
     * @param content what is in it
     * @return this builder
     * @throws IllegalArgumentException as {@link #asset(String, byte[])} does
     */
    public StackBuilder asset(String path, String content) {
        return asset(path, content.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Adds a program that units mount by a relative path, such as a script that a container begins with; it is installed
     * with mode 0755.
     *
     * @param path where it lies beside the units, with slashes
     * @param content what is in it
     * @return this builder
     * @throws IllegalArgumentException as {@link #asset(String, byte[])} does
     */
    public StackBuilder executable(String path, byte[] content) {
        put(assets, path, StackFile.executable(StackPaths.asset(path), content));
        return this;
    }

    /**
     * Adds a script that units mount by a relative path; it is installed with mode 0755.
     *
     * @param path where it lies beside the units, with slashes
     * @param content what is in it
     * @return this builder
     * @throws IllegalArgumentException as {@link #asset(String, byte[])} does
     */
    public StackBuilder executable(String path, String content) {
        return executable(path, content.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Adds all files of a folder, also those of folders in it. They are read at once; what can be executed there can be
     * executed where it is installed.
     *
     * @param path where the folder lies beside the units, with slashes
     * @param folder the folder to read
     * @return this builder
     * @throws IOException when a file cannot be read
     * @throws IllegalArgumentException as {@link #asset(String, byte[])} does
     */
    public StackBuilder assetFolder(String path, Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            String relative = String.join("/", StackPaths.parts(folder.relativize(file)));
            add(path + "/" + relative, file);
        }
        return this;
    }

    private void add(String path, Path file) throws IOException {
        if (Files.isExecutable(file)) {
            executable(path, Files.readAllBytes(file));
        } else {
            asset(path, Files.readAllBytes(file));
        }
    }

    /**
     * Adds a directory on the host that holds data. Those that a unit is given as a volume need not be added.
     *
     * @param directory the directory
     * @return this builder
     * @throws IllegalArgumentException when it lies where Podman looks for units
     */
    public StackBuilder dataDirectory(DataDirectory directory) {
        directories.add(StackPaths.dataDirectory(directory));
        return this;
    }

    /**
     * Adds plain units of systemd.
     *
     * @param first a unit
     * @param more further ones
     * @return this builder
     * @throws IllegalArgumentException when there is a unit of that name already
     */
    public StackBuilder systemdUnits(SystemdUnit first, SystemdUnit... more) {
        Stream.concat(Stream.of(first), Stream.of(more)).forEach(unit -> put(systemdUnits, unit.name(), unit));
        return this;
    }

    /**
     * Leaves a unit out, Podman's or systemd's, with its instances, and with the drop-ins of both.
     *
     * @param unit the unit's name
     * @return this builder
     * @throws IllegalArgumentException when there is no unit of that name
     */
    public StackBuilder without(UnitName unit) {
        if (units.remove(unit) == null && systemdUnits.remove(unit) == null) {
            throw new IllegalArgumentException("Stack " + name + " has no " + unit + "; it has " + units.keySet()
                    + (systemdUnits.isEmpty() ? "" : " and " + systemdUnits.keySet()));
        }
        dropIns.values().removeIf(dropIn -> dropIn.isOf(unit));
        instances.entrySet().stream()
                .filter(instance -> instance.getValue().equals(unit))
                .forEach(instance -> dropIns.values().removeIf(dropIn -> dropIn.isOf(instance.getKey())));
        instances.values().removeIf(unit::equals);
        return this;
    }

    /**
     * Leaves a drop-in, an asset or an environment file out; another one can be added in its place.
     *
     * @param path where it lies beside the units, such as {@code web.container.d/10-debug.conf}
     * @return this builder
     * @throws IllegalArgumentException when there is none
     */
    public StackBuilder withoutFile(String path) {
        boolean found = Stream.of(dropIns, assets, environmentFiles)
                .map(files -> files.remove(path) != null)
                .reduce(false, Boolean::logicalOr);
        if (!found) {
            throw new IllegalArgumentException(
                    "Stack " + name + " has no drop-in, asset or environment file '" + path + "'");
        }
        return this;
    }

    StackBuilder replace(QuadletUnit old, QuadletUnit changed) {
        if (!changed.name().equals(old.name())) {
            throw new IllegalArgumentException("The change made " + changed.name() + " of " + old.name());
        }
        return replace(changed);
    }

    StackBuilder replace(QuadletUnit unit) {
        units.replace(unit.name(), unit);
        return this;
    }

    StackBuilder copy() {
        StackBuilder copy = new StackBuilder(name);
        copy.units.putAll(units);
        copy.instances.putAll(instances);
        copy.dropIns.putAll(dropIns);
        copy.environmentFiles.putAll(environmentFiles);
        copy.assets.putAll(assets);
        copy.directories.addAll(directories);
        copy.systemdUnits.putAll(systemdUnits);
        return copy;
    }

    /**
     * The stack as it is now.
     *
     * @return an immutable stack
     * @throws IllegalArgumentException when a unit reads an environment file that is not there, a value of such a file has
     *     no spelling that its reader leaves alone, a unit keeps data where Podman looks for units, or two files would lie
     *     at one place
     */
    public Stack build() {
        return new Stack(copy());
    }

    private <K, V> void put(Map<K, V> map, K key, V value) {
        if (map.putIfAbsent(key, value) != null) {
            throw new IllegalArgumentException("Stack " + name + " has a " + key + " already");
        }
    }
}
