package dev.quadlet.ansible.internal.template;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of variables, each given once. */
public final class Names {
    private final String role;
    private final Set<String> taken = new HashSet<>();

    /**
     * Names for a role.
     *
     * @param role the role's name, which all of them begin with
     * @param reserved what the role itself uses, without the role's name
     */
    public Names(String role, Set<String> reserved) {
        this.role = role;
        reserved.forEach(name -> taken.add(role + "_" + name));
    }

    /**
     * A name that was not given before.
     *
     * @param words what it shall say
     * @return the name
     */
    public String next(String... words) {
        StringBuilder name = new StringBuilder(role);
        for (String word : words) {
            String plain = plain(word);
            name.append(plain.isEmpty() ? "" : "_" + plain);
        }
        return unique(name.toString());
    }

    private String unique(String name) {
        String unique = name;
        for (int i = 2; !taken.add(unique); i++) {
            unique = name + "_" + i;
        }
        return unique;
    }

    /**
     * A word in the way of Ansible's names.
     *
     * @param word any text
     * @return small letters, digits and underscores: {@code PublishPort} is {@code publish_port}
     */
    public static String plain(String word) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean begins = i > 0 && isCapital(c) && !isCapital(word.charAt(i - 1));
            plain.append(begins ? "_" : "").append(isWord(c) ? String.valueOf(c) : "_");
        }
        return squeezed(plain.toString().toLowerCase(Locale.ROOT));
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isWord(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }

    private static String squeezed(String plain) {
        StringBuilder squeezed = new StringBuilder();
        for (String part : plain.split("_", -1)) {
            squeezed.append(part.isEmpty() || squeezed.isEmpty() ? "" : "_").append(part);
        }
        return squeezed.toString();
    }
}
