package dev.quadlet.service;

import dev.quadlet.source.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/** What is to be translated, and what cannot be read. */
final class Sources {
    private final List<UnitFiles> units = new ArrayList<>();
    private final List<RefusedFile> refused = new ArrayList<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    void add(UnitFiles unit) {
        units.add(unit);
    }

    void refuse(String path, List<Diagnostic> reasons) {
        refused.add(new RefusedFile(path, reasons));
        problems.addAll(reasons);
    }

    void complain(Diagnostic problem) {
        problems.add(problem);
    }

    /** The units in the order in which Podman finds them. */
    List<UnitFiles> units() {
        return units;
    }

    List<RefusedFile> refused() {
        return refused;
    }

    List<Diagnostic> problems() {
        return problems;
    }
}
