package dev.quadlet.examples.lab.translating;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Takes files and lines out of a stack as long as it still differs. */
final class Shrinking {
    private final Predicate<Map<String, String>> differs;

    Shrinking(Predicate<Map<String, String>> differs) {
        this.differs = differs;
    }

    Map<String, String> shrunk(Map<String, String> files) {
        Map<String, String> smallest = files;
        for (String path : files.keySet()) {
            Map<String, String> without = new LinkedHashMap<>(smallest);
            without.remove(path);
            smallest = !without.isEmpty() && differs.test(without) ? without : smallest;
        }
        for (String path : List.copyOf(smallest.keySet())) {
            smallest = withFewerLines(path, smallest);
        }
        return smallest;
    }

    private Map<String, String> withFewerLines(String path, Map<String, String> files) {
        Map<String, String> smallest = files;
        List<String> lines = new ArrayList<>(files.get(path).lines().toList());
        for (int at = lines.size() - 1; at >= 0; at--) {
            String line = lines.remove(at);
            Map<String, String> without = new LinkedHashMap<>(smallest);
            without.put(path, String.join("\n", lines) + "\n");
            if (differs.test(without)) {
                smallest = without;
            } else {
                lines.add(at, line);
            }
        }
        return smallest;
    }
}
