package dev.quadlet.compose.internal.interpolation;

import dev.quadlet.compose.internal.interpolation.Template.Literal;
import dev.quadlet.compose.internal.interpolation.Template.Part;
import dev.quadlet.compose.internal.interpolation.Template.Reference;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Fills in the variables of a template. */
final class Filling {
    /** Told of what is missing. */
    interface Missing {
        /** A variable without a value; the message is that of the template, if it has one. */
        void missing(String name, Optional<String> message);
    }

    private final Function<String, Optional<String>> values;
    private final Missing missing;

    Filling(Function<String, Optional<String>> values, Missing missing) {
        this.values = values;
        this.missing = missing;
    }

    static String plain(Template template, Function<String, Optional<String>> values) {
        return new Filling(values, (name, message) -> {}).fill(template);
    }

    String fill(Template template) {
        return template.parts().stream().map(this::fill).collect(Collectors.joining());
    }

    private String fill(Part part) {
        return part instanceof Literal literal ? literal.text() : value((Reference) part);
    }

    /** What a variable becomes. */
    String value(Reference reference) {
        Optional<String> value =
                values.apply(reference.name()).filter(found -> !(reference.emptyCounts() && found.isEmpty()));
        return switch (reference.kind()) {
            case '+' -> value.isPresent() ? fill(reference.operand()) : "";
            case '-' -> value.orElseGet(() -> fill(reference.operand()));
            case '?' -> value.orElseGet(() -> absent(reference.name(), Optional.of(fill(reference.operand()))));
            default -> value.orElseGet(() -> absent(reference.name(), Optional.empty()));
        };
    }

    private String absent(String name, Optional<String> message) {
        missing.missing(name, message);
        return "";
    }
}
