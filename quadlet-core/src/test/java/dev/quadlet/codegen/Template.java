package dev.quadlet.codegen;

/**
 * A text with placeholders such as <code>{{method}}</code>.
 *
 * @param text the text, some of its placeholders filled in already
 */
record Template(String text) {
    /** The text with the placeholder filled in, wherever it stands. */
    Template with(String name, String value) {
        return new Template(text.replace("{{" + name + "}}", value));
    }
}
