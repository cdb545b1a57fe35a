package dev.quadlet.ansible.internal.yaml;

/**
 * Text that Ansible expands. A plain string never is.
 *
 * @param template the text, with expressions of Jinja
 */
public record Expression(String template) {}
