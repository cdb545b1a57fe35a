package dev.quadlet.graph;

import dev.quadlet.value.UnitKind;
import java.util.Optional;

/** A node that the stack has a text for: a unit, an instance, a plain unit of systemd. */
record Member(Node node, UnitText text) {
    boolean isQuadlet() {
        return kind().isPresent();
    }

    Optional<UnitKind> kind() {
        return node.name().kind();
    }

    boolean is(UnitKind kind) {
        return node.name().extension().equals(kind.extension());
    }

    /** The section that only this kind of Quadlet unit has; for a unit of systemd a name that no section has. */
    String ownSection() {
        return kind().map(UnitKind::sectionName).orElse("");
    }

    /** Where the unit's file lies, with a slash at its end, as far as its name says so: relative paths begin there. */
    String folder() {
        String file = text.own().source().name();
        return file.substring(0, file.lastIndexOf('/') + 1);
    }

    /** What systemd makes of a text in this unit: the specifiers that follow from its name, and no others. */
    String expanded(String text) {
        return Specifiers.expand(text, node.service());
    }
}
