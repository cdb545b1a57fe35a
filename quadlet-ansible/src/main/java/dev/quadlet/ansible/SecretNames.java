package dev.quadlet.ansible;

import dev.quadlet.ansible.internal.stack.HostStack;
import dev.quadlet.ansible.internal.stack.SecretMark;
import dev.quadlet.ansible.internal.template.Jinja;
import dev.quadlet.ansible.internal.template.Names;
import dev.quadlet.ansible.internal.yaml.Expression;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The variables of secrets: one that the role reads, and one in the vault that it takes its value from. */
final class SecretNames {
    static final String PLACEHOLDER = "CHANGE_ME";

    private final Map<String, String> names = new LinkedHashMap<>();

    SecretNames(List<HostStack> stacks, Names given) {
        for (HostStack stack : stacks) {
            for (SecretMark mark : stack.secrets()) {
                names.computeIfAbsent(mark.text(), text -> given.next(mark.variable()));
            }
        }
    }

    private String of(SecretMark mark) {
        return Objects.requireNonNull(names.get(mark.text()), mark::toString);
    }

    /** The variables of a stack. */
    List<Object> of(HostStack stack) {
        return stack.secrets().stream().<Object>map(this::of).toList();
    }

    private static String inVault(String name) {
        return "vault_" + name;
    }

    /** For all environments: where values come from. */
    Map<String, Object> links() {
        Map<String, Object> links = new LinkedHashMap<>();
        names.values().forEach(name -> links.put(name, new Expression(Jinja.variable(inVault(name)))));
        return links;
    }

    /** What stands in an environment's vault. */
    Map<String, Object> vault(HostStack stack, boolean withValues) {
        Map<String, Object> vault = new LinkedHashMap<>();
        for (SecretMark mark : stack.secrets()) {
            vault.put(inVault(of(mark)), withValues ? spelled(mark) : PLACEHOLDER);
        }
        return vault;
    }

    /** The same characters as the role asks for before it installs anything. */
    private static String spelled(SecretMark mark) {
        boolean common = !mark.value().isEmpty()
                && mark.value().chars().allMatch(c -> c > ' ' && c < 0x7F && "\"'`\\".indexOf(c) < 0);
        if (!common) {
            throw new IllegalArgumentException(
                    mark + " is empty, or has a blank, a quote, a backslash or a character beyond"
                            + " ASCII: the readers of environment files have no common spelling for it");
        }
        return mark.value();
    }

    /** Protected text, with variables in place of marks. */
    String expanded(String text) {
        String expanded = Jinja.literal(text);
        for (Map.Entry<String, String> name : names.entrySet()) {
            expanded = expanded.replace(name.getKey(), Jinja.variable(name.getValue()));
        }
        return expanded;
    }

    /** A value in a file of variables: itself, or an expression when a secret is part of it. */
    Object value(String text) {
        boolean secret = names.keySet().stream().anyMatch(text::contains);
        return secret ? new Expression(expanded(text)) : text;
    }
}
