package dev.quadlet.ansible.internal.template;

import java.util.List;
import java.util.Optional;

/**
 * A place of a file where environments differ: a variable.
 *
 * @param file the file's path
 * @param key the key whose value differs, or empty for whole lines
 * @param values what each environment has there, in order; empty where it has no such line
 */
public record Hole(String file, String key, List<Optional<String>> values) {
    /** Copies the values. */
    public Hole {
        values = List.copyOf(values);
    }

    /**
     * How the place stands in the template.
     *
     * @param name the variable's name
     * @return the template
     */
    String written(String name) {
        if (key.isEmpty()) {
            return Jinja.variable(name);
        }
        String line = key + "=" + Jinja.variable(name) + "\n";
        return values.stream().allMatch(Optional::isPresent) ? line : Jinja.optional(name, line);
    }
}
