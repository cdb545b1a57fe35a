package dev.quadlet.directory;

import dev.quadlet.syntax.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The text that several files make together. */
final class Merge {
    private Merge() {}

    /** Sections in the order in which they first appear, in each the lines of all files. */
    static String of(List<Layer> layers) {
        Map<String, StringBuilder> sections = new LinkedHashMap<>();
        for (Layer layer : layers) {
            layer.document().sections().forEach(section -> append(section, sections));
        }
        return String.join("\n", sections.values());
    }

    private static void append(Section section, Map<String, StringBuilder> sections) {
        StringBuilder text = sections.computeIfAbsent(section.name(), Merge::header);
        section.assignments().forEach(assignment -> text.append(assignment).append('\n'));
    }

    private static StringBuilder header(String name) {
        return new StringBuilder("[" + name + "]\n");
    }
}
