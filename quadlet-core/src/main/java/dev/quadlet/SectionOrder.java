package dev.quadlet;

import dev.quadlet.syntax.Dialect;
import dev.quadlet.syntax.Section;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.value.UnitKind;
import dev.quadlet.value.UnitName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Opens sections where people look for them: what the unit is about in the middle, installation last. */
final class SectionOrder {
    private static final List<String> ORDER = order();
    private static final int OTHERS = ORDER.indexOf("Service");

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

    /** In a unit the header alone says what the file is; in a drop-in it says nothing. */
    static UnitDocument withoutEmptyOwn(UnitDocument document, UnitName name) {
        String own = name.kind().orElseThrow().sectionName();
        boolean empty = document.section(own)
                .filter(section -> section.assignments().isEmpty())
                .isPresent();
        return empty && document.sections().size() > 1 ? document.withoutSection(own) : document;
    }

    /** Opens a section above the first one that belongs below it. */
    static UnitDocument open(UnitDocument document, String section) {
        return document.sections().stream()
                .map(Section::name)
                .filter(next -> rank(next) > rank(section))
                .findFirst()
                .map(next -> document.withSectionBefore(section, next))
                .orElseGet(() -> document.withSection(section));
    }

    /** A section of another name stands above the installation, too. */
    private static int rank(String section) {
        int place = ORDER.indexOf(section);
        return place < 0 ? OTHERS : place;
    }
}
