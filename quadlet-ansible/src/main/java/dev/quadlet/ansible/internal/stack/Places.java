package dev.quadlet.ansible.internal.stack;

import dev.quadlet.ContainerUnit;
import dev.quadlet.DropIn;
import dev.quadlet.QuadletUnit;
import dev.quadlet.Stack;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.value.ImageName;
import dev.quadlet.value.UnitKind;
import dev.quadlet.value.UnitName;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds in a stack what does not arrive on hosts as it is. */
final class Places {
    private final Stack stack;
    private final HostStack host;

    Places(Stack stack, HostStack host) {
        this.stack = stack;
        this.host = host;
    }

    Stream<Place> secretValues() {
        return host.secrets().stream().map(mark -> Place.named(mark.variable(), mark.file()));
    }

    Stream<Place> otherDirectories() {
        Set<String> made = host.directories().keySet();
        return stack.dataDirectories().stream()
                .map(Object::toString)
                .filter(path -> !made.contains(path))
                .map(path -> Place.named(path, stack.name()));
    }

    /** Tasks that end, and what others start. */
    Stream<Place> unwatched() {
        List<String> watched = host.services();
        return stack.services().stream()
                .map(UnitName::text)
                .filter(service -> !watched.contains(service) && !host.enabled().contains(service))
                .flatMap(service -> stack.units().stream()
                        .filter(unit -> makes(unit, service))
                        .map(Place::of));
    }

    private static boolean makes(QuadletUnit unit, String service) {
        String own = unit.serviceName().text();
        return own.equals(service)
                || (unit.name().isTemplate() && service.startsWith(own.substring(0, own.indexOf('@') + 1)));
    }

    Stream<Place> resources() {
        Set<UnitKind> kinds = Set.of(UnitKind.NETWORK, UnitKind.VOLUME);
        return stack.units().stream()
                .filter(unit -> kinds.contains(unit.kind()))
                .map(Place::of);
    }

    Stream<Place> dropInsOfOthers() {
        Set<String> idle = host.files().stream()
                .filter(file -> file.restarts().isEmpty())
                .map(HostFile::path)
                .collect(Collectors.toSet());
        return stack.dropIns().stream()
                .filter(dropIn -> idle.contains(dropIn.path()))
                .map(dropIn -> Place.of(dropIn.document()));
    }

    Stream<Place> podmanSecrets() {
        return documents().flatMap(document -> lines(document, "Container", "Secret"));
    }

    private Stream<UnitDocument> documents() {
        return Stream.concat(
                stack.units().stream().map(QuadletUnit::document),
                stack.dropIns().stream().map(DropIn::document));
    }

    private static Stream<Place> lines(UnitDocument document, String section, String key) {
        return document.section(section).stream()
                .flatMap(lines -> lines.assignments(key).stream())
                .filter(line -> !line.isEmpty())
                .map(line -> Place.of(section, line, document));
    }

    Stream<Place> imagesOfTheHost() {
        return unpulled(false);
    }

    Stream<Place> variableImages() {
        return unpulled(true);
    }

    private Stream<Place> unpulled(boolean variable) {
        Set<String> pulled = host.images().keySet();
        return stack.units().stream()
                .filter(ContainerUnit.class::isInstance)
                .map(QuadletUnit::asContainer)
                .filter(unit -> !pulled.contains(unit.name().text()))
                .filter(unit -> unit.section()
                        .image()
                        .filter(image -> image.unit().isEmpty() && isVariable(image) == variable)
                        .isPresent())
                .flatMap(unit -> lines(unit.document(), "Container", "Image"));
    }

    private static boolean isVariable(ImageName image) {
        return image.toString().chars().anyMatch(c -> c == '%' || c == '$');
    }
}
