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
    static Options parse(String piece, Expansion expansion) {
        return piece.isEmpty()
                ? NONE
                : new Options(Arrays.stream(piece.split(",", -1))
                        .map(option -> parseOne(option, expansion))
                        .toList());
    }

    private static Option parseOne(String option, Expansion expansion) {
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

    /** The option once, with this value. */
    Options set(String kind, String key, Text value) {
        List<Option> others =
                all.stream().filter(option -> !option.key().equals(key)).toList();
        return new Options(others).with(kind, key, value);
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

    boolean has(String key) {
        return all.stream().anyMatch(option -> option.key().equals(key));
    }

    /** The options as they are written. */
    List<String> notation() {
        return all.stream().map(option -> option.text().toString()).toList();
    }

    Text text() {
        Text text = Text.of("");
        for (Option option : all) {
            text = text.isEmpty() ? option.text() : text.plus(",").plus(option.text());
        }
        return text;
    }
}
