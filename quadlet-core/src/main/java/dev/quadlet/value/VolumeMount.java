package dev.quadlet.value;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A volume or a directory of the host, and where the container finds it: {@code /srv/x:/data:ro,z}.
 *
 * <p>Podman cuts the value at colons, so none can stand in a path.
 */
public final class VolumeMount extends OneWord {
    static final String KIND = "volume";
    private static final Set<UnitKind> UNITS = Set.of(UnitKind.VOLUME);

    /** What the source of a volume is; it decides what Podman does with it. */
    public enum SourceKind {
        /** There is none: the container gets a new volume of its own. */
        ANONYMOUS,
        /** A path of the host that starts with {@code /}. The service waits for its file system to be mounted. */
        ABSOLUTE,
        /** A path that starts with a dot: it counts from the directory of the unit's file. */
        RELATIVE,
        /** Something that starts with a specifier, such as {@code %h/data}. */
        SPECIFIER,
        /** Something that starts with a variable, such as <code>${DATA}/db</code>. */
        VARIABLE,
        /** A {@code .volume} unit. */
        UNIT,
        /** The name of a volume that Podman makes when it is missing. */
        NAMED
    }

    private final @Nullable Text source;
    private final Text destination;
    private final Options options;
    private final @Nullable DataDirectory directory;

    VolumeMount(@Nullable Text source, Text destination, Options options, @Nullable DataDirectory directory) {
        super(joined(source, destination, VolumeOptions.checked(KIND, options)), Spelling.PODMAN_VALUE);
        if (source != null) {
            HostPath.check(KIND, source);
        }
        this.source = source;
        this.destination = destination;
        this.options = options;
        this.directory = directory;
    }

    private static Text joined(@Nullable Text source, Text destination, Options options) {
        Text both = source == null ? destination : source.plus(":").plus(destination);
        return options.isEmpty() ? both : both.plus(":").plus(options.text());
    }

    /**
     * A directory or file of the host. The service waits until the path's file system is mounted, unless there are blanks,
     * quotes, backslashes or dollar signs in the path: Podman passes these on to systemd in ways that this reads otherwise.
     *
     * @param source its path: absolute, or from the unit's directory with {@code ./} before it
     * @param destination the absolute path in the container
     * @return the mount
     * @throws ValueException when a path cannot be or has a colon, or Podman takes the source for a unit
     */
    public static VolumeMount bind(String source, String destination) {
        return bind(Text.of(requireNonNull(source, "source")), destination);
    }

    /**
     * A directory or file of the host whose path systemd completes: {@code bind(Specifier.HOME.plus("/data"), "/data")}.
     *
     * @param source its path: absolute, from the unit's directory with {@code ./} before it, or starting with a specifier
     *     or variable
     * @param destination the absolute path in the container
     * @return the mount
     * @throws ValueException when a path cannot be or has a colon, or Podman takes the source for a unit
     */
    public static VolumeMount bind(Text source, String destination) {
        boolean path = source.startsWith("/") || source.startsWith(".") || startsWithWhatIsFilledIn(source);
        if (!path) {
            throw new ValueException(
                    KIND,
                    source.toString(),
                    "a path starts with / or a dot; for the home directory use Specifier.HOME.plus(\"/…\")");
        }
        return of(notUnit(source), destination);
    }

    /**
     * A directory or file of the host whose whole path systemd fills in: <code>${PHOTOS}</code>.
     *
     * @param source the variable or specifier
     * @param destination the absolute path in the container
     * @return the mount
     * @throws ValueException when the destination cannot be
     */
    public static VolumeMount bind(Text.Part source, String destination) {
        return bind(Text.of(requireNonNull(source, "source")), destination);
    }

    private static boolean startsWithWhatIsFilledIn(Text source) {
        return !source.isEmpty() && !(source.parts().get(0) instanceof Text.Literal);
    }

    /**
     * A data directory of the stack.
     *
     * @param source the directory
     * @param destination the absolute path in the container
     * @return the mount
     * @throws ValueException when the destination cannot be, or Podman takes the directory for a unit
     */
    public static VolumeMount bind(DataDirectory source, String destination) {
        return new VolumeMount(withoutColon(notUnit(source.path())), destination(destination), Options.NONE, source);
    }

    /**
     * A volume by its name; Podman makes it when it is missing.
     *
     * @param name the volume's name
     * @param destination the absolute path in the container
     * @return the mount
     * @throws ValueException when the name is none or that of a unit, or the destination cannot be
     */
    public static VolumeMount named(String name, String destination) {
        return of(notUnit(Text.of(Names.checked(KIND, name))), destination);
    }

    private static Text notUnit(Text source) {
        return UnitReference.refused(KIND, source, UNITS, "VolumeMount.unit");
    }

    /**
     * A new volume that belongs to the container alone and goes with it.
     *
     * @param destination the absolute path in the container
     * @return the mount
     * @throws ValueException when the destination cannot be
     */
    public static VolumeMount anonymous(String destination) {
        return new VolumeMount(null, destination(destination), Options.NONE, null);
    }

    /**
     * The volume of a {@code .volume} unit.
     *
     * @param unit the unit's name
     * @param destination the absolute path in the container
     * @return the mount
     * @throws ValueException when the unit is of another kind, or the destination cannot be
     */
    public static VolumeMount unit(UnitName unit, String destination) {
        if (unit.kind().filter(UNITS::contains).isEmpty()) {
            throw new ValueException(KIND, unit.text(), "only a .volume unit can be mounted so");
        }
        return of(Text.of(unit.text()), destination);
    }

    private static VolumeMount of(Text source, String destination) {
        return new VolumeMount(withoutColon(source), destination(destination), Options.NONE, null);
    }

    private static Text destination(String path) {
        if (!path.startsWith("/")) {
            throw new ValueException(KIND, path, "the path in the container must start with /");
        }
        return withoutColon(Text.of(path));
    }

    private static Text withoutColon(Text path) {
        if (path.parts().stream()
                .anyMatch(part ->
                        part instanceof Text.Literal run && run.characters().indexOf(':') >= 0)) {
            throw new ValueException(
                    KIND, path.toString(), "a colon ends the path here; use Mount, which has no such limit");
        }
        return path;
    }

    /**
     * Reads the value of {@code Volume=}.
     *
     * @param notation the mount
     * @return the mount
     * @throws ValueException when Podman would refuse it
     */
    public static VolumeMount parse(String notation) {
        return VolumeReader.read(notation);
    }

    /**
     * The same mount, which the container cannot write to: {@code ro}.
     *
     * @return the mount with that option
     * @throws ValueException when it has the option {@code rw}
     */
    public VolumeMount readOnly() {
        return option("ro");
    }

    /**
     * The same mount, given to the container's user at each start: {@code U}. Podman walks the whole tree for it.
     *
     * @return the mount with that option
     */
    public VolumeMount chown() {
        return option("U");
    }

    /**
     * The same mount with an option of podman-run(1), such as {@code z}, {@code Z} or {@code nocopy}.
     *
     * @param option the option
     * @return the mount with that option
     * @throws ValueException when the option has a comma or colon, is empty, or speaks against one that is there
     */
    public VolumeMount option(String option) {
        return options.has(option) ? this : new VolumeMount(source, destination, options.flag(KIND, option), directory);
    }

    /**
     * What is mounted.
     *
     * @return the source; empty when the volume is anonymous
     */
    public Optional<Text> source() {
        return Optional.ofNullable(source);
    }

    /**
     * What kind of source it is.
     *
     * @return the kind
     */
    public SourceKind sourceKind() {
        if (source == null) {
            return SourceKind.ANONYMOUS;
        }
        Text.Part first = source.parts().get(0);
        if (first instanceof Text.Literal run) {
            return sourceKind(run.characters());
        }
        return first instanceof Specifier ? SourceKind.SPECIFIER : SourceKind.VARIABLE;
    }

    private SourceKind sourceKind(String start) {
        return switch (start.charAt(0)) {
            case '/' -> SourceKind.ABSOLUTE;
            case '.' -> SourceKind.RELATIVE;
            default -> unit().isPresent() ? SourceKind.UNIT : SourceKind.NAMED;
        };
    }

    /**
     * The unit whose volume is mounted.
     *
     * @return the unit's name; empty for other sources
     */
    public Optional<UnitName> unit() {
        return source().flatMap(Text::literal).flatMap(name -> UnitName.find(name, UNITS));
    }

    /**
     * The data directory that it was made of.
     *
     * @return the directory; empty for a mount that was made otherwise, or read from a file
     */
    public Optional<DataDirectory> directory() {
        return Optional.ofNullable(directory);
    }

    /**
     * Where the container finds it.
     *
     * @return the path in the container
     */
    public Text destination() {
        return destination;
    }

    /**
     * The options, as they are written.
     *
     * @return the options, in order
     */
    public List<String> options() {
        return options.notation();
    }
}
