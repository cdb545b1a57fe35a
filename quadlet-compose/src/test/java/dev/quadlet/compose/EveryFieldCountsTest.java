package dev.quadlet.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Each value of a service either makes a difference in the units or stands in the report, itself or what it is in.
 * {@code -Dtries.compose.fields=1} looks at all of them.
 */
class EveryFieldCountsTest {
    /** Of so many values one is looked at. */
    private static final int STEP = Case.tries("fields");

    /** Fields that say nothing to Podman, as the page tells. */
    private static final Set<String> MEANINGLESS = Set.of("app_protocol", "name", "consistency");

    /** Files that are wrong as a whole. */
    private static final Set<String> ODD = Set.of("odd-values", "wrong-shapes");

    private static final List<Object> OTHERS = List.of("zz9", "false", "17", List.of("q"), "true");

    @TempDir
    private Path folder;

    @Test
    void nothingIsPassedOver() throws IOException {
        int number = 0;
        for (Path file : cases()) {
            Map<?, ?> root = load(file);
            for (List<Object> way : ways(root)) {
                if (number++ % STEP == 0 && !isMeaningless(way)) {
                    assertThat(counts(root, way)).as("%s: %s", file, way).isTrue();
                }
            }
        }
        assertThat(number).isGreaterThan(900);
    }

    /** Those that a plain reader of YAML can write anew: without recursion, tags and merge keys. */
    private static List<Path> cases() throws IOException {
        return Case.all()
                .map(Case::folder)
                .filter(folder -> !ODD.contains(String.valueOf(folder.getFileName()))
                        && !String.valueOf(folder.getFileName()).startsWith("yaml-"))
                .map(folder -> folder.resolve("compose.yaml"))
                .toList();
    }

    private static boolean isMeaningless(List<Object> way) {
        return way.stream().anyMatch(name -> String.valueOf(name).startsWith("x-"))
                || MEANINGLESS.contains(String.valueOf(way.get(way.size() - 1)));
    }

    private static Map<?, ?> load(Path file) throws IOException {
        try {
            Object root = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
            return root instanceof Map<?, ?> map ? map : Map.of();
        } catch (YamlEngineException e) {
            return Map.of();
        }
    }

    private static List<List<Object>> ways(Map<?, ?> root) {
        List<List<Object>> ways = new ArrayList<>();
        if (root.get("services") instanceof Map<?, ?> services) {
            services.forEach((name, service) -> addWays(service, List.of("services", name), ways));
        }
        return ways;
    }

    private static void addWays(Object value, List<Object> way, List<List<Object>> ways) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            map.forEach((name, inner) -> addWays(inner, below(way, name), ways));
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            for (int i = 0; i < list.size(); i++) {
                addWays(list.get(i), below(way, i), ways);
            }
        } else if (way.size() > 2) {
            ways.add(way);
        }
    }

    private static List<Object> below(List<Object> way, Object name) {
        return Stream.concat(way.stream(), Stream.of(name)).toList();
    }

    private boolean counts(Map<?, ?> root, List<Object> way) throws IOException {
        ComposeImport before = read(root);
        String said = before.lossReport().text();
        for (int length = way.size(); length > 1; length--) {
            if (said.contains(path(way.subList(0, length)) + ":")) {
                return true;
            }
        }
        for (Object other : OTHERS) {
            if (!outcome(read(changed(root, way, other))).equals(outcome(before))) {
                return true;
            }
        }
        return false;
    }

    private static String path(List<Object> way) {
        return way.stream()
                .map(name -> name instanceof Integer index ? "[" + index + "]" : "." + name)
                .collect(Collectors.joining())
                .substring(1);
    }

    private static Object changed(Object value, List<Object> way, Object other) {
        if (way.isEmpty()) {
            return other;
        }
        List<Object> rest = way.subList(1, way.size());
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>(list);
            int index = (Integer) way.get(0);
            copy.set(index, rest.isEmpty() ? other : changed(copy.get(index), rest, other));
            return copy;
        }
        Map<Object, Object> copy = new LinkedHashMap<>((Map<?, ?>) value);
        copy.compute(way.get(0), (name, old) -> rest.isEmpty() || old == null ? other : changed(old, rest, other));
        return copy;
    }

    private ComposeImport read(Object root) throws IOException {
        Path file = folder.resolve("compose.yaml");
        Files.writeString(file, new Dump(DumpSettings.builder().build()).dumpToString(root));
        return Compose.read(file).directory("/srv/shop").projectName("shop").toStack();
    }

    private static String outcome(ComposeImport done) {
        String losses = done.lossReport().losses().stream()
                .map(loss -> loss.path() + loss.consequence())
                .collect(Collectors.joining("\n"));
        return Case.text(done.stack()) + losses;
    }
}
