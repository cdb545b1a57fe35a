package dev.quadlet.directory;

import dev.quadlet.key.Keys;
import dev.quadlet.syntax.Assignment;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.syntax.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The text that several files make together. It is read by the rules of the files, so a line that only the end of a file
 * can hold goes to the end.
 */
final class Merge {
    private record Line(Layer layer, String section, Assignment assignment) {
        boolean is(Origin origin) {
            return origin.layer().equals(layer) && origin.assignment().equals(assignment);
        }
    }

    private final List<Layer> layers;
    private final PodmanVersion podman;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, StringBuilder> sections = new LinkedHashMap<>();

    private Merge(List<Layer> layers, PodmanVersion podman) {
        this.layers = layers;
        this.podman = podman;
    }

    /** Sections in the order in which they first appear, in each the lines of all files. */
    static String of(List<Layer> layers, PodmanVersion podman) {
        Merge merge = new Merge(layers, podman);
        for (Layer layer : layers) {
            layer.document().sections().forEach(section -> merge.read(layer, section));
        }
        return merge.text();
    }

    private void read(Layer layer, Section section) {
        sections.computeIfAbsent(section.name(), Merge::header);
        for (Assignment assignment : section.assignments()) {
            Line line = new Line(layer, section.name(), assignment);
            if (!isWrittenAnew(line) || counts(line)) {
                lines.add(line);
            }
        }
    }

    private static StringBuilder header(String name) {
        return new StringBuilder("[" + name + "]\n");
    }

    /** Of a list that Podman writes anew nothing is left but what counts. */
    private boolean isWrittenAnew(Line line) {
        return Keys.find(line.section(), line.assignment().key())
                .filter(key -> DependencyList.isReadAgain(key, layers, podman))
                .isPresent();
    }

    private boolean counts(Line line) {
        return Keys.find(line.section(), line.assignment().key())
                .map(key -> Explanation.of(key, layers, podman).effective())
                .map(counting -> counting.stream().anyMatch(line::is))
                .orElse(true);
    }

    private String text() {
        Optional<Line> last = lines.stream()
                .filter(line -> OpenEnd.isOpen(line.assignment()) && counts(line))
                .reduce((earlier, later) -> later);
        lines.stream().filter(line -> !last.equals(Optional.of(line))).forEach(this::append);
        last.ifPresent(this::appendLast);
        return String.join("\n", sections.values());
    }

    private void append(Line line) {
        OpenEnd.closed(line.assignment())
                .ifPresent(written -> section(line).append(written).append('\n'));
    }

    private void appendLast(Line line) {
        StringBuilder section = section(line);
        sections.remove(line.section());
        sections.put(
                line.section(),
                section.append(OpenEnd.written(
                        line.assignment(), line.layer().document().dialect())));
    }

    private StringBuilder section(Line line) {
        return sections.computeIfAbsent(line.section(), Merge::header);
    }
}
