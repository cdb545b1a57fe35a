package dev.quadlet.value;

/** Names of what Podman keeps: volumes, networks, containers. */
final class Names {
    private Names() {}

    static String checked(String kind, String name) {
        if (name.isEmpty() || !Specifier.isLetter(name.charAt(0)) || !hasOnlyNameCharacters(name)) {
            throw new ValueException(
                    kind + " name", name, "a name starts with a letter or digit, and has only these and _ . - in it");
        }
        return name;
    }

    static boolean hasOnlyNameCharacters(String text) {
        return text.chars().allMatch(c -> Specifier.isLetter((char) c) || c == '_' || c == '.' || c == '-');
    }
}
