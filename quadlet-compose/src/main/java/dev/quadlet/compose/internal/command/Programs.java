package dev.quadlet.compose.internal.command;

import dev.quadlet.compose.internal.yaml.Complaints;
import dev.quadlet.compose.internal.yaml.Mapping;
import dev.quadlet.compose.internal.yaml.Node;
import dev.quadlet.compose.internal.yaml.Place;
import dev.quadlet.compose.internal.yaml.Scalar;
import dev.quadlet.compose.internal.yaml.Sequence;
import dev.quadlet.compose.internal.yaml.YamlReader;
import dev.quadlet.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Values that mean several things on a command line. */
final class Programs {
    private Programs() {}

    /** A program is one word, unless it is a list in JSON. */
    static Node of(Word value, SourceText source) {
        Place place = value.place(source);
        if (value.text().isEmpty()) {
            return Scalar.of("", place);
        }
        List<String> words = value.text().startsWith("[") ? list(value.text()) : List.of();
        return words(words.isEmpty() ? List.of(value.text()) : words, place);
    }

    private static Sequence words(List<String> words, Place place) {
        return new Sequence(
                words.stream().map(word -> (Node) Scalar.of(word, place)).toList(), place, "");
    }

    /** JSON is YAML. */
    private static List<String> list(String text) {
        List<String> words = new ArrayList<>();
        for (Node document : YamlReader.read(SourceText.of("entrypoint", text), new Complaints())) {
            if (document instanceof Sequence sequence) {
                sequence.items().stream()
                        .filter(Scalar.class::isInstance)
                        .map(Scalar.class::cast)
                        .forEach(word -> words.add(word.text()));
            }
        }
        return words;
    }

    /** All devices, a number of them, or those that are named. */
    static Node graphics(Word value, SourceText source) {
        Place place = value.place(source);
        String text = value.text().replace("\"", "");
        Mapping device = Mapping.empty(place).with("driver", Scalar.of("nvidia", place));
        if (text.startsWith("device=")) {
            List<String> names = List.of(text.substring("device=".length()).split(",", -1));
            return one(device.with("device_ids", words(names, place)), place);
        }
        boolean number = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? one(device.with("count", Scalar.of(text, place)), place) : Scalar.of(text, place);
    }

    private static Sequence one(Node item, Place place) {
        return new Sequence(List.of(item), place, "");
    }
}
