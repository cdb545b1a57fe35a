package dev.quadlet.compose.internal.interpolation;

import dev.quadlet.compose.internal.interpolation.Placeholders.Held;
import dev.quadlet.compose.internal.interpolation.Template.Literal;
import dev.quadlet.compose.internal.interpolation.Template.Part;
import dev.quadlet.compose.internal.interpolation.Template.Reference;
import dev.quadlet.compose.internal.yaml.Complaints;
import dev.quadlet.compose.internal.yaml.Mapping;
import dev.quadlet.compose.internal.yaml.Node;
import dev.quadlet.compose.internal.yaml.Scalar;
import dev.quadlet.compose.internal.yaml.Sequence;
import dev.quadlet.loss.Outcome;
import dev.quadlet.source.Severity;
import java.util.Optional;
import java.util.stream.Collectors;

/** Fills in the variables in the values of a document; names of fields have none. */
public final class Interpolator {
    private final Variables variables;
    private final Choices choices;
    private final Placeholders placeholders;
    private final Complaints complaints;

    /** One for all files of an import. */
    public Interpolator(Variables variables, Choices choices, Placeholders placeholders, Complaints complaints) {
        this.variables = variables;
        this.choices = choices;
        this.placeholders = placeholders;
        this.complaints = complaints;
    }

    /** The variables that it fills in. */
    public Variables variables() {
        return variables;
    }

    /** The same with other variables. */
    public Interpolator with(Variables others) {
        return new Interpolator(others, choices, placeholders, complaints);
    }

    /** A document with variables filled in. */
    public Node fill(Node node) {
        return fill("", node);
    }

    private Node fill(String path, Node node) {
        if (node instanceof Mapping mapping) {
            Mapping filled = mapping;
            for (String name : mapping.entries().keySet()) {
                filled = filled.with(
                        name, fill(below(path, name), mapping.entries().get(name)));
            }
            return filled;
        }
        if (node instanceof Sequence sequence) {
            int[] index = {0};
            return sequence.with(sequence.items().stream()
                    .map(item -> fill(path + "[" + index[0]++ + "]", item))
                    .toList());
        }
        return fill(path, (Scalar) node);
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private Scalar fill(String path, Scalar scalar) {
        if (scalar.text().indexOf('$') < 0) {
            return scalar;
        }
        Optional<Template> template = Template.parse(scalar.text());
        if (template.isEmpty()) {
            complaints.add(
                    path,
                    scalar.place(),
                    Severity.ERROR,
                    Outcome.CHANGED,
                    "compose refuses a dollar sign that is before no variable; here the value stays as it is",
                    "double it");
        }
        return template.map(found -> scalar.with(fill(path, scalar, found))).orElse(scalar);
    }

    private String fill(String path, Scalar scalar, Template template) {
        return template.parts().stream().map(part -> fill(path, scalar, part)).collect(Collectors.joining());
    }

    /** What stands for whether a variable is set cannot wait until it is. */
    private String fill(String path, Scalar scalar, Part part) {
        if (part instanceof Literal literal) {
            return literal.text();
        }
        Reference reference = (Reference) part;
        String value =
                new Filling(variables::value, (name, message) -> missing(path, scalar, name, message)).value(reference);
        if (reference.kind() == '+') {
            return value;
        }
        if (choices.deferred().contains(reference.name())) {
            return placeholders.hold(held(reference, value));
        }
        return choices.parameters().contains(reference.name())
                ? placeholders.parameter(reference.name(), value)
                : value;
    }

    private Held held(Reference reference, String value) {
        return new Held(reference.name(), placeholders.deferred().getOrDefault(reference.name(), value));
    }

    private void missing(String path, Scalar scalar, String name, Optional<String> message) {
        String text = message.filter(found -> !found.isBlank())
                .map(found -> ": " + found)
                .orElse("");
        complaints.add(
                path,
                scalar.place(),
                Severity.ERROR,
                Outcome.CHANGED,
                name + " has no value, so that it is empty" + text,
                "give a source that defines it");
    }
}
