package dev.quadlet.compose.internal.interpolation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text with variables in it.
 *
 * @param parts what it is made of, in order
 */
record Template(List<Part> parts) {
    /** A piece of a template. */
    sealed interface Part {}

    /**
     * Text that stands for itself.
     *
     * @param text the text
     */
    record Literal(String text) implements Part {}

    /**
     * A variable.
     *
     * @param name its name
     * @param operator what comes behind the name, such as {@code :-}; empty for none
     * @param operand what comes behind the operator
     */
    record Reference(String name, String operator, Template operand) implements Part {
        /** Whether an empty value counts as none. */
        boolean emptyCounts() {
            return operator.startsWith(":");
        }

        char kind() {
            return operator.isEmpty() ? ' ' : operator.charAt(operator.length() - 1);
        }
    }

    static final Template EMPTY = new Template(List.of());

    Template {
        parts = List.copyOf(parts);
    }

    /** Reads a template, or nothing when a dollar sign in it is neither doubled nor before a variable. */
    static Optional<Template> parse(String text) {
        if (text.indexOf('$') < 0) {
            return Optional.of(new Template(List.of(new Literal(text))));
        }
        TemplateReader reader = new TemplateReader(text);
        List<Part> parts = new ArrayList<>();
        boolean sound = reader.readInto(parts, false);
        return sound ? Optional.of(new Template(parts)) : Optional.empty();
    }
}
