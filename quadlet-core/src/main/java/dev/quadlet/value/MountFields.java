package dev.quadlet.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The record of a mount: fields like {@code type=tmpfs} and {@code ro}, in order. */
record MountFields(List<Field> all) {
    static final MountFields NONE = new MountFields(List.of());
    static final Set<String> TYPE = Set.of("type");
    static final Set<String> SOURCE = Set.of("source", "src");
    static final Set<String> DESTINATION = Set.of("destination", "dst", "target");

    private static final Set<String> ACCESS = Set.of("readonly", "ro", "rw");
    private static final Set<String> OWNER = Set.of("U", "chown");
    private static final List<Set<String>> SYNONYMS = List.of(SOURCE, DESTINATION, ACCESS, OWNER);

    /** What Podman refuses to see twice. Of several sources its generator takes the last. */
    private static final List<Set<String>> SINGLE = List.of(TYPE, DESTINATION, ACCESS, OWNER, Set.of("relabel"));

    /** Types whose source the generator looks at. */
    private static final Set<String> SOURCED = Set.of("volume", "bind", "glob", "image", "artifact");

    /** What may be there several times. */
    private static final Set<String> LISTS = Set.of("volume-opt");

    /** One field; without a value it is a flag. */
    record Field(Text key, @Nullable Text value) {
        Text text() {
            return Csv.write(Mount.KIND, value == null ? key : key.plus("=").plus(value));
        }

        boolean isNamed(Set<String> names) {
            return key.literal().filter(names::contains).isPresent();
        }
    }

    static MountFields read(String word, Expansion expansion) {
        return new MountFields(Csv.read(Mount.KIND, word).stream()
                .map(field -> field(field, expansion))
                .toList());
    }

    private static Field field(String field, Expansion expansion) {
        int equals = field.indexOf('=');
        return equals < 0
                ? new Field(Text.parsePiece(field, expansion), null)
                : new Field(
                        Text.parsePiece(field.substring(0, equals), expansion),
                        Text.parsePiece(field.substring(equals + 1), expansion));
    }

    MountFields plus(String key, @Nullable Text value) {
        return changed(Set.of(), key, value);
    }

    /** This field in place of those that mean the same. */
    MountFields with(String key, @Nullable Text value) {
        Set<String> alone = LISTS.contains(key) ? Set.of() : Set.of(key);
        return SYNONYMS.stream()
                .filter(names -> names.contains(key))
                .findFirst()
                .map(names -> changed(names, key, value))
                .orElseGet(() -> changed(alone, key, value));
    }

    private MountFields changed(Set<String> without, String key, @Nullable Text value) {
        List<Field> fields = new ArrayList<>(all);
        fields.removeIf(field -> field.isNamed(without));
        fields.add(new Field(Text.of(key), value));
        return new MountFields(List.copyOf(fields));
    }

    /** Of several fields with one meaning, the last counts. */
    Optional<Text> value(Set<String> names) {
        return all.stream()
                .filter(field -> field.isNamed(names))
                .flatMap(field -> Optional.ofNullable(field.value()).stream())
                .reduce((first, last) -> last);
    }

    void check() {
        if (all.stream().anyMatch(field -> field.text().isEmpty())) {
            throw refused("nothing stands between two commas or behind the last");
        }
        SINGLE.forEach(this::requireOnce);
        checkDestination();
        checkType();
    }

    private void checkDestination() {
        Optional<Text> destination = value(DESTINATION);
        if (destination.isEmpty() && !isGlob()) {
            throw refused("the path in the container, destination=, is missing");
        }
        if (destination
                .flatMap(Text::literal)
                .filter(path -> !path.startsWith("/"))
                .isPresent()) {
            throw refused("the path in the container must start with /");
        }
    }

    /** What newer Podman assumes, older takes for a mistake: without a type before 5.6, without a source before 6.0. */
    private void checkType() {
        Text type = value(TYPE)
                .filter(text -> !text.isEmpty())
                .orElseThrow(() -> refused("the type, such as type=bind, is missing, which Podman before 5.6 needs"));
        if (type.literal().filter(SOURCED::contains).isPresent() && !hasSource()) {
            throw refused(
                    "the source= is missing, without which the generator of Podman 4.8 to 5.6 crashes and makes no"
                            + " service at all, and that of 5.7 and 5.8 refuses the unit");
        }
    }

    /** The generator takes the last one, even if nothing stands in it. */
    private boolean hasSource() {
        return all.stream()
                .filter(field -> field.isNamed(SOURCE))
                .reduce((first, last) -> last)
                .map(Field::value)
                .filter(source -> !source.isEmpty())
                .isPresent();
    }

    /** Whose files appear under their own paths. */
    private boolean isGlob() {
        return value(TYPE).filter(Text.of("glob")::equals).isPresent();
    }

    private void requireOnce(Set<String> names) {
        if (all.stream().filter(field -> field.isNamed(names)).count() > 1) {
            throw refused("Podman takes only one of " + String.join(", ", new TreeSet<>(names)));
        }
    }

    private ValueException refused(String reason) {
        return new ValueException(Mount.KIND, text().toString(), reason);
    }

    Text text() {
        return Text.joined(",", all.stream().map(Field::text).toList());
    }
}
