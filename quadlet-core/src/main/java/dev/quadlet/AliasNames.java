package dev.quadlet;

import dev.quadlet.value.UnitName;
import dev.quadlet.value.ValueException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The further names of a service, by {@code [Install] Alias=}. Podman makes a link of any word; systemd accepts few of these
 * links. See systemd.unit(5).
 */
public final class AliasNames {
    private AliasNames() {}

    /**
     * Reads a word of {@code Alias=}.
     *
     * @param word the word, which Podman cleans as it does a path: {@code ./b.service} is {@code b.service}
     * @param service the name of the service
     * @return the further name; empty when systemd does not accept it: it lies in a folder, or is of another sort, or is the
     *     service's own name. A template has templates and instances as further names, an instance only the same instance
     */
    public static Optional<UnitName> of(String word, UnitName service) {
        return name(cleaned(word)).filter(alias -> isAccepted(alias, service));
    }

    /** Without {@code .} and {@code ..} where that can be. */
    private static String cleaned(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/", -1)) {
            boolean canClimb = !parts.isEmpty() && !parts.getLast().equals("..");
            if (part.equals("..") && canClimb) {
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return (path.startsWith("/") ? "/" : "") + String.join("/", parts);
    }

    /** A link in a folder, or out of the generator's folder, is no unit. */
    private static Optional<UnitName> name(String text) {
        try {
            return Optional.of(UnitName.of(text));
        } catch (ValueException e) {
            return Optional.empty();
        }
    }

    private static boolean isAccepted(UnitName alias, UnitName service) {
        boolean fits = service.isTemplate()
                ? alias.isTemplate() || alias.instance().isPresent()
                : !alias.isTemplate() && alias.instance().equals(service.instance());
        return fits && alias.extension().equals(service.extension()) && !alias.equals(service);
    }
}
