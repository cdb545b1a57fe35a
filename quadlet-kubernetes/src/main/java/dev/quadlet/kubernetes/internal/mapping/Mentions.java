package dev.quadlet.kubernetes.internal.mapping;

import java.util.Set;
import java.util.TreeSet;

/** Where a container is called by its name, in what others are told. */
final class Mentions {
    final Set<Integer> ports = new TreeSet<>();
    boolean withoutPort;

    private final String name;

    private Mentions(String name) {
        this.name = name;
    }

    /** Looks for a name in what the containers of all other pods are told. */
    static Mentions of(String name, Workload owner, Workshop workshop) {
        Mentions mentions = new Mentions(name);
        workshop.containers().stream()
                .filter(container -> container.runs != owner)
                .flatMap(container -> container.variables.told())
                .forEach(mentions::search);
        return mentions;
    }

    boolean any() {
        return withoutPort || !ports.isEmpty();
    }

    private void search(String text) {
        for (int at = find(text, 0); at >= 0; at = find(text, at + 1)) {
            int end = at + name.length();
            boolean whole =
                    (at == 0 || !isPart(text.charAt(at - 1))) && (end == text.length() || !isPart(text.charAt(end)));
            if (whole) {
                port(text, end);
            }
        }
    }

    private int find(String text, int from) {
        return name.isEmpty() ? -1 : text.indexOf(name, from);
    }

    private void port(String text, int colon) {
        int end = colon + 1;
        while (end < text.length() && end - colon <= 5 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        boolean isPort = colon < text.length() && text.charAt(colon) == ':' && end > colon + 1;
        int port = isPort ? Integer.parseInt(text.substring(colon + 1, end)) : 0;
        if (port >= 1 && port <= 65_535) {
            ports.add(port);
        } else {
            withoutPort = true;
        }
    }

    /** Dots, dashes and underscores belong to names. */
    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_';
    }
}
