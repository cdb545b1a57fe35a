package dev.quadlet.ansible.internal.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A file that environments have with different content: common text, and holes in it. */
public final class Template {
    /** One of both. */
    private record Part(String text, @Nullable Hole hole) {}

    private final List<Part> parts = new ArrayList<>();

    private Template(String file, List<String> texts) {
        for (Merge.Step step : Merge.of(texts)) {
            if (step.differs()) {
                Gap.holes(file, step.different()).forEach(hole -> parts.add(new Part("", hole)));
            } else {
                step.different().get(0).forEach(line -> parts.add(new Part(line, null)));
            }
            parts.add(new Part(step.common(), null));
        }
    }

    /**
     * Compares texts.
     *
     * @param file the file's path
     * @param texts what each environment has in it, in order; at least one
     * @return the template
     */
    public static Template of(String file, List<String> texts) {
        return new Template(file, texts);
    }

    /**
     * Where the texts differ.
     *
     * @return the holes, in order
     */
    public List<Hole> holes() {
        return parts.stream().map(Part::hole).filter(Objects::nonNull).toList();
    }

    /**
     * The text of the template.
     *
     * @param names the name of the variable for each hole
     * @param literal how common text is written, whose pieces end where a hole begins
     * @return the template
     */
    public String written(Function<Hole, String> names, Function<String, String> literal) {
        StringBuilder written = new StringBuilder();
        StringBuilder common = new StringBuilder();
        for (Part part : parts) {
            if (part.hole() == null) {
                common.append(part.text());
            } else {
                written.append(literal.apply(common.toString()))
                        .append(part.hole().written(names.apply(part.hole())));
                common.setLength(0);
            }
        }
        return Jinja.file(written.append(literal.apply(common.toString())).toString());
    }
}
