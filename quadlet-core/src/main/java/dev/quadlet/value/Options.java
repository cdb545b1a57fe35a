package dev.quadlet.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Podman's list of options: {@code ro,z} or {@code uid=5,gid=6}, in order. No comma can stand in one of them. */
record Options(List<Option> all) {
    static final Options NONE = new Options(List.of());

    /** One option; without a value it is a flag. */
    record Option(Text name, @Nullable Text value) {
        String key() {
            return name.toString();
        }

        Text text() {
            return value == null ? name : name.plus("=").plus(value);
        }
    }

    /** Reads the list from a piece of a word. */
    static Options parse(String kind, String piece, Expansion expansion) {
        return new Options(Arrays.stream(piece.split(",", -1))
                .map(option -> parseOne(kind, option, expansion))
                .toList());
    }

    private static Option parseOne(String kind, String option, Expansion expansion) {
        if (option.isEmpty()) {
            throw new ValueException(kind + " option", option, "nothing stands between two commas or behind the last");
        }
        int equals = option.indexOf('=');
        return equals < 0
                ? new Option(Text.parsePiece(option, expansion), null)
                : new Option(
                        Text.parsePiece(option.substring(0, equals), expansion),
                        Text.parsePiece(option.substring(equals + 1), expansion));
    }

    Options flag(String kind, String key) {
        return plus(new Option(Text.of(checked(kind, key)), null));
    }

    Options with(String kind, String key, Text value) {
        checked(kind, value.toString());
        return plus(new Option(Text.of(checked(kind, key)), value));
    }

    /** The option once, with this value, where it stood before. */
    Options set(String kind, String key, Text value) {
        int at = all.stream().map(Option::key).toList().indexOf(key);
        if (at < 0) {
            return with(kind, key, value);
        }
        checked(kind, value.toString());
        List<Option> changed = new ArrayList<>(all);
        changed.removeIf(option -> option.key().equals(key));
        changed.add(at, new Option(all.get(at).name(), value));
        return new Options(List.copyOf(changed));
    }

    private Options plus(Option option) {
        List<Option> more = new ArrayList<>(all);
        more.add(option);
        return new Options(List.copyOf(more));
    }

    private static String checked(String kind, String text) {
        if (text.isEmpty() || text.indexOf(',') >= 0) {
            throw new ValueException(
                    kind + " option", text, "options are parted by commas, so none can hold one or be empty");
        }
        return text;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    Optional<Text> get(String key) {
        return all.stream()
                .filter(option -> option.key().equals(key))
                .flatMap(option -> Optional.ofNullable(option.value()).stream())
                .findFirst();
    }

    /** The value of an option, unless systemd fills something in. */
    Optional<String> literal(String key) {
        return get(key).flatMap(Text::literal);
    }

    boolean has(String key) {
        return all.stream().anyMatch(option -> option.key().equals(key));
    }

    /** The options as they are written. */
    List<String> notation() {
        return all.stream().map(option -> option.text().toString()).toList();
    }

    Text text() {
        return Text.joined(",", all.stream().map(Option::text).toList());
    }
}
