package dev.quadlet.directory;

import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.value.UnitName;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the generator of one Podman finds on its search path: the units that it makes services of, and what it leaves out.
 * A snapshot: it does not change when the files do.
 *
 * <p>Files are read with the rights of this process. What cannot be read is among {@link #leftOut}, so a search that
 * finds nothing and one that may not look are not the same; {@link #isComplete} tells.
 *
 * <pre>{@code
 * QuadletDirectory found = QuadletDirectory.read(SearchPath.rootful(PodmanVersion.of(5, 4)));
 * found.units().forEach(unit -> log.info("{} from {}", unit.name(), unit.path()));
 * found.leftOut().forEach(file -> log.warn("{}", file));
 * }</pre>
 */
public final class QuadletDirectory {
    private final SearchPath search;
    private final List<Path> directories;
    private final List<FoundUnit> units;
    private final List<LeftOut> leftOut;

    private QuadletDirectory(SearchPath search, Loader loader) {
        this.search = search;
        this.directories = List.copyOf(loader.directories());
        this.units = List.copyOf(loader.units());
        this.leftOut = List.copyOf(loader.leftOut());
    }

    /**
     * Reads a search path. No error of a file or directory stops it.
     *
     * @param search where to look, and as which Podman
     * @return what is found
     */
    public static QuadletDirectory read(SearchPath search) {
        return new QuadletDirectory(search, Loader.load(search));
    }

    /**
     * Where was looked.
     *
     * @return the search path
     */
    public SearchPath searchPath() {
        return search;
    }

    /**
     * The directories that exist and were searched, those below the first ones included.
     *
     * @return the directories without links in their paths, highest precedence first
     */
    public List<Path> directories() {
        return directories;
    }

    /**
     * The units that become services, if what they say is right.
     *
     * @return the units in the order in which Podman finds them
     */
    public List<FoundUnit> units() {
        return units;
    }

    /**
     * What the units say, file by file, for those who work with texts, such as {@code StackGraph.of}.
     *
     * @return the documents by the names of the units, in the order in which Podman finds them: of each unit its own file,
     *     then its drop-ins in the order of their merging; their names are the files' paths
     */
    public Map<UnitName, List<UnitDocument>> documents() {
        Map<UnitName, List<UnitDocument>> documents = new LinkedHashMap<>();
        units.forEach(unit -> documents.put(
                unit.name(), unit.layers().stream().map(Layer::document).toList()));
        return Collections.unmodifiableMap(documents);
    }

    /**
     * One unit.
     *
     * @param name the name of its file
     * @return the unit, if it takes part
     */
    public Optional<FoundUnit> unit(UnitName name) {
        return units.stream().filter(unit -> unit.name().equals(name)).findFirst();
    }

    /**
     * The units whose service a name means: {@code web.service}, an alias, {@code worker@3.service}.
     *
     * @param service the name of a service
     * @return the units that have a service of this name or alias. When there is none, the template whose instance it is.
     *     More than one is a clash: Podman writes them over each other
     */
    public List<FoundUnit> ofService(UnitName service) {
        List<FoundUnit> named = units.stream()
                .filter(unit ->
                        unit.serviceName().equals(service) || unit.aliases().contains(service))
                .toList();
        return named.isEmpty()
                ? units.stream().filter(unit -> unit.serves(service)).toList()
                : named;
    }

    /**
     * The instances of a template that have a file or a link of their own. Others need none: {@code systemctl start
     * worker@3} works without.
     *
     * @param template the name of the template's file, such as {@code worker@.container}
     * @return the instances in the order in which Podman finds them
     */
    public List<FoundUnit> instancesOf(UnitName template) {
        return units.stream()
                .filter(unit -> FoundUnit.isInstance(unit.name(), template))
                .toList();
    }

    /**
     * What takes no part: files with the name of a unit, bundles, and directories that cannot be read. Drop-ins are told
     * by {@link FoundUnit#leftOut}.
     *
     * @return the files and directories, each with its reason, in the order of the search
     */
    public List<LeftOut> leftOut() {
        return leftOut;
    }

    /**
     * Whether everything on the search path could be looked at.
     *
     * @return false when a file, a drop-in or a directory is {@linkplain LeftOut.Reason#UNREADABLE unreadable}
     */
    public boolean isComplete() {
        return Stream.concat(leftOut.stream(), units.stream().flatMap(unit -> unit.leftOut().stream()))
                .noneMatch(file -> file.reason() == LeftOut.Reason.UNREADABLE);
    }

    /** The units' paths, then what is left out, a line each. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        units.forEach(unit -> text.append(unit).append('\n'));
        leftOut.forEach(file -> text.append(file).append('\n'));
        return text.toString();
    }
}
