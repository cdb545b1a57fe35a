package dev.quadlet.value;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mount in the long form of {@code podman run --mount}: {@code type=tmpfs,destination=/tmp,tmpfs-size=64m}. It says
 * more than a {@link VolumeMount}, and its paths may hold colons and commas.
 */
public final class Mount extends OneWord {
    static final String KIND = "mount";
    private static final Set<UnitKind> SOURCES = Set.of(UnitKind.VOLUME, UnitKind.IMAGE, UnitKind.ARTIFACT);

    private final MountFields fields;
    private final @Nullable DataDirectory directory;

    private Mount(MountFields fields, @Nullable DataDirectory directory) {
        super(fields.text(), Spelling.PODMAN_WORDS);
        this.fields = fields;
        this.directory = directory;
        source().ifPresent(source -> HostPath.check(KIND, source));
        fields.check();
    }

    /**
     * A directory or file of the host. The service waits until the path's file system is mounted, unless there are blanks,
     * quotes, backslashes or dollar signs in the path: Podman passes these on to systemd in ways that this reads otherwise.
     *
     * @param source the path on the host; one that starts with a dot counts from the unit's directory
     * @param destination the absolute path in the container
     * @return the mount
     * @throws ValueException when the destination is not absolute, or Podman takes the source for a unit
     */
    public static Mount bind(String source, String destination) {
        return bind(Text.of(requireNonNull(source, "source")), destination);
    }

    /**
     * A directory or file of the host whose path systemd completes.
     *
     * @param source the path on the host
     * @param destination the absolute path in the container
     * @return the mount
     * @throws ValueException when the destination is not absolute, or Podman takes the source for a unit
     */
    public static Mount bind(Text source, String destination) {
        return of("bind", notUnit(source), destination);
    }

    /**
     * A directory of the host that is made when it is not there: before each start, with the mode it says.
     *
     * @param directory the directory
     * @param destination the absolute path in the container
     * @return the mount
     * @throws ValueException when the destination is not absolute
     */
    public static Mount bind(DataDirectory directory, String destination) {
        return new Mount(fields("bind", directory.path(), destination), directory);
    }

    /**
     * A volume by its name.
     *
     * @param name the volume's name
     * @param destination the absolute path in the container
     * @return the mount
     * @throws ValueException when the destination is not absolute, or Podman takes the source for a unit
     */
    public static Mount volume(String name, String destination) {
        return of("volume", notUnit(Text.of(requireNonNull(name, "name"))), destination);
    }

    private static Text notUnit(Text source) {
        return UnitReference.refused(KIND, source, Set.of(UnitKind.VOLUME), "Mount.unit");
    }

    /**
     * A file system in memory.
     *
     * @param destination the absolute path in the container
     * @return the mount
     * @throws ValueException when the destination is not absolute
     */
    public static Mount tmpfs(String destination) {
        return of("tmpfs", null, destination);
    }

    /**
     * The files of an image.
     *
     * @param image the image
     * @param destination the absolute path in the container
     * @return the mount
     * @throws ValueException when the destination is not absolute
     */
    public static Mount image(ImageName image, String destination) {
        return of("image", image.content(), destination);
    }

    /**
     * What a {@code .volume}, {@code .image} or {@code .artifact} unit provides. Podman reads {@code .image} here from 5.3
     * on, {@code .artifact} from 5.7 on.
     *
     * @param unit the unit's name
     * @param destination the absolute path in the container
     * @return the mount
     * @throws ValueException when the unit is of another kind, or the destination is not absolute
     */
    public static Mount unit(UnitName unit, String destination) {
        UnitKind kind = unit.kind()
                .filter(SOURCES::contains)
                .orElseThrow(() -> new ValueException(
                        KIND, unit.text(), "only a .volume, .image or .artifact unit can be mounted"));
        return of(kind.extension(), Text.of(unit.text()), destination);
    }

    private static Mount of(String type, @Nullable Text source, String destination) {
        return new Mount(fields(type, source, destination), null);
    }

    private static MountFields fields(String type, @Nullable Text source, String destination) {
        if (!destination.startsWith("/")) {
            throw new ValueException(KIND, destination, "the path in the container must start with /");
        }
        MountFields of = MountFields.NONE.plus("type", Text.of(type));
        MountFields from = source == null ? of : of.plus("source", source);
        return from.plus("destination", Text.of(destination));
    }

    /**
     * Reads one word of {@code Mount=}.
     *
     * @param notation what stands behind the equals sign of the key, quotes included
     * @return the mount
     * @throws ValueException when it is not one word, or not comma-separated fields that every Podman takes
     */
    public static Mount parse(String notation) {
        return parse(notation, Spelling.PODMAN_WORDS);
    }

    /**
     * Reads one word of a key.
     *
     * @param notation what stands behind the equals sign of the key, quotes included
     * @param spelling how that key is read
     * @return the mount
     * @throws ValueException when it is not one word, or not comma-separated fields that every Podman takes
     */
    public static Mount parse(String notation, Spelling spelling) {
        return read(Notation.word(KIND, notation, spelling.split()), spelling.expansion());
    }

    private static Mount read(String word, Expansion expansion) {
        Notation.wordOfPieces(KIND, word, expansion);
        return new Mount(MountFields.read(word, expansion), null);
    }

    /**
     * The same mount with an option of podman-run(1), in place of one of the same meaning.
     *
     * @param key the option's name
     * @param value its value, literally
     * @return the mount with that option
     * @throws ValueException when the name is none
     */
    public Mount option(String key, String value) {
        return option(key, Text.of(requireNonNull(value, "value")));
    }

    /**
     * The same mount with an option of podman-run(1), in place of one of the same meaning.
     *
     * @param key the option's name
     * @param value its value
     * @return the mount with that option
     * @throws ValueException when the name is none
     */
    public Mount option(String key, Text value) {
        return with(key, requireNonNull(value, "value"));
    }

    /**
     * The same mount with an option that has no value, such as {@code ro}, in place of one of the same meaning. Podman
     * reads those from 4.8 on.
     *
     * @param key the option's name
     * @return the mount with that option
     * @throws ValueException when the name is none
     */
    public Mount flag(String key) {
        return with(key, null);
    }

    private Mount with(String key, @Nullable Text value) {
        NamedValue.name(KIND, key);
        boolean elsewhere = MountFields.SOURCE.contains(key);
        return new Mount(fields.with(key, value), elsewhere ? null : directory);
    }

    /**
     * The same mount, which the container cannot write to.
     *
     * @return the mount with {@code ro=true}
     */
    public Mount readOnly() {
        return option("ro", "true");
    }

    /**
     * What kind of mount it is.
     *
     * @return the type, such as {@code bind}; empty when none is written
     */
    public Optional<Text> type() {
        return fields.value(MountFields.TYPE);
    }

    /**
     * What is mounted.
     *
     * @return the source, if there is one
     */
    public Optional<Text> source() {
        return fields.value(MountFields.SOURCE);
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
    public Optional<Text> destination() {
        return fields.value(MountFields.DESTINATION);
    }

    /**
     * An option's value.
     *
     * @param key the option's name
     * @return its value; empty when it is not there or has none
     */
    public Optional<Text> option(String key) {
        return fields.value(Set.of(key));
    }

    /**
     * The unit that provides what is mounted.
     *
     * @return the unit's name; empty for other sources
     */
    public Optional<UnitName> unit() {
        return source().flatMap(Text::literal).flatMap(name -> UnitName.find(name, SOURCES));
    }
}
