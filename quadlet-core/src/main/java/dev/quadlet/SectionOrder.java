package dev.quadlet;

import dev.quadlet.syntax.Dialect;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.value.UnitKind;
import dev.quadlet.value.UnitName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Opens sections where people look for them: what the unit is about in the middle, installation last. */
final class SectionOrder {
    private static final List<String> ORDER = order();

    private SectionOrder() {}

    private static List<String> order() {
        List<String> order = new ArrayList<>(List.of("Unit"));
        Arrays.stream(UnitKind.values()).map(UnitKind::sectionName).forEach(order::add);
        order.addAll(List.of("Quadlet", "Service", "Install"));
        return List.copyOf(order);
    }

    /** A document with nothing but the header that makes the file a unit of its kind. */
    static UnitDocument newDocument(UnitName name) {
        return name.kind()
                .map(kind -> UnitDocument.empty(name.text()).withSection(kind.sectionName()))
                .orElseGet(() -> UnitDocument.empty(name.text(), Dialect.SYSTEMD));
    }

    static UnitDocument open(UnitDocument document, String section) {
        return document.section(section).isPresent() || !ORDER.contains(section)
                ? document.withSection(section)
                : ORDER.stream()
                        .skip(ORDER.indexOf(section) + 1L)
                        .filter(next -> document.section(next).isPresent())
                        .findFirst()
                        .map(next -> document.withSectionBefore(section, next))
                        .orElseGet(() -> document.withSection(section));
    }
}
