package dev.quadlet.ansible.internal.template;

import java.util.Map;
import java.util.Optional;

/**
 * As much of Jinja as the templates use, with its rules for everything else: all ends of lines become one, an opening brace with
 * a second one, a percent or a number sign begins something wherever it stands, and the end of a line after a statement is gone.
 */
final class MiniJinja {
    private final String template;
    private final Map<String, Optional<String>> variables;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private MiniJinja(String template, Map<String, Optional<String>> variables) {
        this.template = template.replace("\r\n", "\n").replace('\r', '\n');
        this.variables = variables;
    }

    static String render(String template, Map<String, Optional<String>> variables) {
        MiniJinja jinja = new MiniJinja(template, variables);
        jinja.render(true);
        return jinja.out.toString();
    }

    private void render(boolean shown) {
        while (at < template.length()) {
            String rest = template.substring(at);
            if (rest.startsWith("{{ ")) {
                show(shown, expression(until(" }}")));
            } else if (rest.startsWith("{% if ")) {
                String name = until(" is not none %}\n").substring("% if ".length() + 1);
                render(shown && value(name).isPresent());
            } else if (rest.startsWith("{% endif %}\n")) {
                at += "{% endif %}\n".length();
                return;
            } else {
                requireText(rest);
                show(shown, template.substring(at, at + 1));
                at++;
            }
        }
    }

    private static void requireText(String rest) {
        if (rest.startsWith("{{") || rest.startsWith("{%") || rest.startsWith("{#")) {
            throw new IllegalStateException("Jinja would see more than text: " + rest);
        }
    }

    private String until(String end) {
        int stop = template.indexOf(end, at);
        String found = template.substring(at, stop);
        at = stop + end.length();
        return found;
    }

    private String expression(String found) {
        String inside = found.substring("{{ ".length());
        return inside.startsWith("'")
                ? inside.substring(1, inside.length() - 1).replace("\\r", "\r")
                : value(inside).orElse("None");
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(variables.get(name))
                .orElseThrow(() -> new IllegalStateException(name + " is not defined"));
    }

    private void show(boolean shown, String text) {
        out.append(shown ? text : "");
    }
}
