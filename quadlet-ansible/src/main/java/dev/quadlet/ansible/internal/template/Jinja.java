package dev.quadlet.ansible.internal.template;

/**
 * How text stands in a template of Jinja so that exactly it comes out. Ansible makes every end of a line in a template its own, so
 * carriage returns are expressions, too.
 */
public final class Jinja {
    private static final String OPENING = "{%#\r";
    private static final String HEADER = "#jinja2:";

    private Jinja() {}

    /**
     * Text in the middle of a template.
     *
     * @param text any text, but for NUL
     * @return the template
     */
    public static String literal(String text) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            written.append(written(text, i));
        }
        return written.toString();
    }

    /** A brace at the end, or before what becomes an expression, would stand before a brace of ours. */
    private static String written(String text, int at) {
        char c = text.charAt(at);
        if (c == '\r') {
            return "{{ '\\r' }}";
        }
        boolean opens = c == '{' && (at + 1 == text.length() || OPENING.indexOf(text.charAt(at + 1)) >= 0);
        return opens ? "{{ '{' }}" : String.valueOf(c);
    }

    /**
     * A whole template, whose first line Ansible would take for settings when it begins with {@code #jinja2:}.
     *
     * @param template the template
     * @return the same, protected
     */
    public static String file(String template) {
        return template.startsWith(HEADER) ? "{{ '#' }}" + template.substring(1) : template;
    }

    /**
     * The value of a variable.
     *
     * @param name the variable's name
     * @return the expression
     */
    public static String variable(String name) {
        return "{{ " + name + " }}";
    }

    /**
     * A line that stands there only where its variable has a value.
     *
     * @param name the variable's name
     * @param line the line, with its end
     * @return the template
     */
    public static String optional(String name, String line) {
        return "{% if " + name + " is not none %}\n" + line + "{% endif %}\n";
    }

    /**
     * Whether Ansible would see more in a text than the text.
     *
     * @param text the text
     * @return true when it has something that begins an expression
     */
    public static boolean isExpanded(String text) {
        return text.contains("{{") || text.contains("{%") || text.contains("{#");
    }
}
