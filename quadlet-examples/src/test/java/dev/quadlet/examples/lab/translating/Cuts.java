package dev.quadlet.examples.lab.translating;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What is left of some files without one of them, without one line, or without one word. */
final class Cuts {
    private final Map<String, String> files;
    private final List<Map<String, String>> found = new ArrayList<>();

    private Cuts(Map<String, String> files) {
        this.files = files;
    }

    /** The largest cuts first. */
    static List<Map<String, String>> of(Map<String, String> files) {
        Cuts cuts = new Cuts(files);
        files.keySet().forEach(cuts::addWithout);
        files.keySet().forEach(cuts::addWithoutLines);
        files.keySet().forEach(cuts::addWithoutWords);
        return cuts.found;
    }

    /** A stack is never empty. */
    private void addWithout(String path) {
        Map<String, String> others = new LinkedHashMap<>(files);
        others.remove(path);
        if (!others.isEmpty()) {
            found.add(others);
        }
    }

    private void addWithoutLines(String path) {
        withoutOne(lines(path)).forEach(lines -> addChanged(path, lines));
    }

    private void addWithoutWords(String path) {
        List<String> lines = lines(path);
        for (int at = 0; at < lines.size(); at++) {
            List<String> changed = new ArrayList<>(lines);
            for (List<String> words : withoutOne(List.of(lines.get(at).split(" ", -1)))) {
                changed.set(at, String.join(" ", words));
                addChanged(path, changed);
            }
        }
    }

    private List<String> lines(String path) {
        return files.getOrDefault(path, "").lines().toList();
    }

    private static List<List<String>> withoutOne(List<String> parts) {
        return IntStream.range(0, parts.size())
                .mapToObj(at -> {
                    List<String> others = new ArrayList<>(parts);
                    others.remove(at);
                    return others;
                })
                .toList();
    }

    private void addChanged(String path, List<String> lines) {
        Map<String, String> changed = new LinkedHashMap<>(files);
        changed.put(path, lines.isEmpty() ? "" : String.join("\n", lines) + "\n");
        found.add(changed);
    }
}
