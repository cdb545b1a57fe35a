package dev.quadlet.examples.lab.translating;

import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.value.UnitKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ListArbitrary;

/** Stacks made by chance, as files by their paths: units of all kinds that refer to each other, and drop-ins. */
final class RandomStacks {
    private static final Arbitrary<String> STEM =
            Arbitraries.of("a", "b", "web", "my-app", "foo-bar-baz", "t@", "t@x", "t@y", "data", ".h");
    private static final Arbitrary<UnitKind> KIND = Arbitraries.frequency(
            Tuple.of(4, UnitKind.CONTAINER),
            Tuple.of(2, UnitKind.POD),
            Tuple.of(1, UnitKind.VOLUME),
            Tuple.of(1, UnitKind.NETWORK),
            Tuple.of(1, UnitKind.KUBE),
            Tuple.of(1, UnitKind.IMAGE),
            Tuple.of(1, UnitKind.BUILD),
            Tuple.of(1, UnitKind.ARTIFACT));
    private static final ListArbitrary<String> NAMES = Combinators.combine(STEM, KIND)
            .as((stem, kind) -> stem + "." + kind.extension())
            .list()
            .uniqueElements();
    private static final Arbitrary<String> FOLDER =
            Arbitraries.frequency(Tuple.of(6, ""), Tuple.of(1, "sub/"), Tuple.of(1, "sub/deep/"), Tuple.of(1, "zz/"));

    private final UnitTexts texts;

    private RandomStacks(UnitTexts texts) {
        this.texts = texts;
    }

    /** For a release: most of the keys are such as it knows. */
    static Arbitrary<Map<String, String>> of(PodmanVersion podman) {
        Arbitrary<List<String>> few = NAMES.ofMinSize(1).ofMaxSize(6);
        Arbitrary<List<String>> many = NAMES.ofMinSize(7).ofMaxSize(20);
        return Arbitraries.frequencyOf(Tuple.of(11, few), Tuple.of(1, many))
                .flatMap(names -> new RandomStacks(new UnitTexts(podman, names)).files(names));
    }

    private Arbitrary<Map<String, String>> files(List<String> names) {
        return Combinators.combine(names.stream().map(this::files).toList()).as(RandomStacks::together);
    }

    /** A unit and perhaps a drop-in. */
    private Arbitrary<Map<String, String>> files(String name) {
        Arbitrary<Map<String, String>> unit =
                Combinators.combine(FOLDER, texts.of(name)).as((folder, text) -> Map.of(folder + name, text));
        Arbitrary<Map<String, String>> dropIn =
                Combinators.combine(dropInPath(name), texts.of(name)).as(Map::of);
        return Combinators.combine(List.of(unit, Chance.perhaps(12, dropIn, Map.of())))
                .as(RandomStacks::together);
    }

    private static Arbitrary<String> dropInPath(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1);
        Arbitrary<String> folder =
                Arbitraries.of(name + ".d/", extension + ".d/", "foo-." + extension + ".d/", "t@." + extension + ".d/");
        return Combinators.combine(folder, Arbitraries.of("10.conf", "11.conf")).as(String::concat);
    }

    private static Map<String, String> together(List<Map<String, String>> parts) {
        Map<String, String> files = new LinkedHashMap<>();
        parts.forEach(files::putAll);
        return files;
    }

    /** As a person can write them into a folder. */
    static String shown(Map<String, String> files) {
        return files.entrySet().stream()
                .map(file -> "=== " + file.getKey() + "\n" + file.getValue())
                .collect(Collectors.joining());
    }
}
