package dev.quadlet.directory;

import dev.quadlet.QuadletUnit;
import dev.quadlet.syntax.SplitRule;
import dev.quadlet.syntax.Word;
import dev.quadlet.value.UnitName;
import dev.quadlet.value.ValueException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The further names of a service. Podman links any word of {@code Alias=}; systemd accepts few of these links. */
final class Aliases {
    private Aliases() {}

    static List<UnitName> of(QuadletUnit unit, UnitName service) {
        return unit.document().section("Install").stream()
                .flatMap(install -> install.words("Alias", SplitRule.STRV).stream())
                .map(Word::text)
                .flatMap(word -> name(cleaned(word)).stream())
                .filter(alias -> isAccepted(alias, service))
                .distinct()
                .toList();
    }

    /** As Podman cleans a path: without {@code .} and {@code ..} where that can be. */
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

    /** A template can have templates and instances as further names, an instance only the same instance. */
    private static boolean isAccepted(UnitName alias, UnitName service) {
        boolean fits = service.isTemplate()
                ? alias.isTemplate() || alias.instance().isPresent()
                : !alias.isTemplate() && alias.instance().equals(service.instance());
        return fits && alias.extension().equals(service.extension()) && !alias.equals(service);
    }
}
