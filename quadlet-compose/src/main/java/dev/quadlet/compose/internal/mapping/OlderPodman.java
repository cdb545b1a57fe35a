package dev.quadlet.compose.internal.mapping;

import dev.quadlet.Quadlet;
import dev.quadlet.QuadletUnit;
import dev.quadlet.Stack;
import dev.quadlet.lint.Backport;
import dev.quadlet.lint.Linter;
import dev.quadlet.source.Diagnostic;
import dev.quadlet.source.Severity;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.value.UnitKind;
import dev.quadlet.value.UnitName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says a stack in the words of an older Podman than the mapping is written for. */
final class OlderPodman {
    private static final Map<UnitKind, String> SECTIONS = Map.of(
            UnitKind.NETWORK, "networks",
            UnitKind.VOLUME, "volumes");

    private static final String ADVICE = "take a newer Podman, or do without";

    private final Workshop workshop;
    private final Spot root;
    private final PodmanVersion podman;
    private final Set<UnitName> unknown = new HashSet<>();

    OlderPodman(Workshop workshop, Spot root) {
        this.workshop = workshop;
        this.root = root;
        this.podman = workshop.options().podman();
    }

    /** The stack as that Podman understands it; what it does not is a complaint. */
    Stack said(Stack stack) {
        if (podman.atLeast(ImportOptions.USUAL.major(), ImportOptions.USUAL.minor())) {
            return stack;
        }
        Backport older = Linter.forPodman(podman).backport(stack);
        older.left().forEach(this::complain);
        return older.stack().withEach(QuadletUnit.class, OlderPodman::grouped);
    }

    /** Options stand together, as a builder writes them: so Java source can build the same unit. */
    private static QuadletUnit grouped(QuadletUnit unit) {
        String text = grouped(unit.text());
        return text.equals(unit.text()) ? unit : Quadlet.parse(unit.name().text(), text);
    }

    private static String grouped(String text) {
        List<String> lines = new ArrayList<>();
        int last = -1;
        for (String line : text.split("\n", -1)) {
            boolean option = line.startsWith("PodmanArgs=");
            int at = option && last >= 0 ? last + 1 : lines.size();
            lines.add(at, line);
            last = line.startsWith("[") ? -1 : option ? at : last;
        }
        return String.join("\n", lines);
    }

    private void complain(Diagnostic left) {
        UnitName unit = UnitName.of(left.source().name());
        String consequence = unit + ": " + left.message();
        if (isOfUnknownKind(unit)) {
            unknown(unit, consequence);
        } else if (left.severity() == Severity.ERROR) {
            spot(unit).error(consequence, ADVICE);
        } else {
            spot(unit).changed(consequence, ADVICE);
        }
    }

    private boolean isOfUnknownKind(UnitName unit) {
        return unit.kind().filter(kind -> podman.compareTo(kind.since()) < 0).isPresent();
    }

    /** Podman passes over the file as a whole, so that once is enough. */
    private void unknown(UnitName unit, String consequence) {
        if (unknown.add(unit)) {
            spot(unit).error(consequence, ADVICE);
        }
    }

    /** Where the file says what became the unit. */
    private Spot spot(UnitName unit) {
        return Optional.ofNullable(SECTIONS.get(unit.kind().orElse(UnitKind.CONTAINER)))
                .flatMap(section -> declared(section, unit))
                .or(() -> service(unit))
                .orElse(root);
    }

    private Optional<Spot> declared(String section, UnitName unit) {
        return root.mapping()
                .get(section)
                .map(all -> root.at(section))
                .filter(Spot::isMapping)
                .flatMap(all -> all.mapping().entries().keySet().stream()
                        .filter(name -> workshop.names()
                                .of(unit.kind().orElseThrow(), name)
                                .equals(unit))
                        .map(all::at)
                        .findFirst());
    }

    private Optional<Spot> service(UnitName unit) {
        return workshop.services().values().stream()
                .filter(service -> service.unitName().stem().equals(unit.stem()))
                .map(service -> service.spot)
                .findFirst();
    }
}
