package dev.quadlet.service;

import dev.quadlet.directory.FoundUnit;
import dev.quadlet.directory.Layer;
import dev.quadlet.directory.LeftOut;
import dev.quadlet.directory.QuadletDirectory;
import dev.quadlet.source.Diagnostic;
import dev.quadlet.source.Severity;
import dev.quadlet.source.SourceText;
import dev.quadlet.source.Span;
import dev.quadlet.syntax.Dialect;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.syntax.UnitParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The units that were found on a search path. */
final class FoundSources {
    private final Dialect dialect;
    private final Sources sources = new Sources();
    private boolean isOutOfOrder;

    private FoundSources(Dialect dialect) {
        this.dialect = dialect;
    }

    static Sources of(QuadletDirectory directory, Dialect dialect) {
        FoundSources found = new FoundSources(dialect);
        directory.leftOut().forEach(found::report);
        directory.units().forEach(found::add);
        if (found.isOutOfOrder) {
            found.sources.units().sort(asFound(directory));
        }
        return found.sources;
    }

    /** Directory by directory, and in each by the names. */
    private static Comparator<UnitFiles> asFound(QuadletDirectory directory) {
        List<String> places =
                directory.directories().stream().map(Path::toString).toList();
        return Comparator.<UnitFiles>comparingInt(unit -> places.indexOf(unit.directory()))
                .thenComparing(UnitFiles::name, new ByteOrder());
    }

    private void add(FoundUnit unit) {
        unit.leftOut().forEach(this::report);
        add(unit.path(), unit.layers());
    }

    private void add(Path path, List<Layer> layers) {
        List<UnitDocument> documents = new ArrayList<>(layers.size());
        layers.forEach(layer -> documents.add(reread(layer.document())));
        sources.add(new UnitFiles(path.toString(), documents));
    }

    /** The directory may have been read as another release of Podman does. */
    private UnitDocument reread(UnitDocument document) {
        return document.dialect().equals(dialect)
                ? document
                : UnitParser.parse(document.source(), dialect).document();
    }

    private void report(LeftOut file) {
        switch (file.reason()) {
            case MALFORMED -> sources.refuse(file.path().toString(), file.problems());
            case UNREADABLE -> sources.refuse(file.path().toString(), List.of(finding(file, Severity.ERROR)));
            case POISONED -> sources.complain(finding(file, Severity.ERROR));
            case BAD_NAME -> {
                sources.complain(finding(file, Severity.WARNING));
                add(file.path(), file.layers());
                isOutOfOrder = true; // Podman does not mind the name, and finds it among the others
            }
            default -> {
                // somebody else's file, or one that Podman passes over without a word
            }
        }
    }

    private static Diagnostic finding(LeftOut file, Severity severity) {
        SourceText text = SourceText.of(file.path().toString(), "");
        return new Diagnostic(ruleOf(file), severity, file.message(), text, Span.at(0), List.of());
    }

    private static String ruleOf(LeftOut file) {
        return file.reason() == LeftOut.Reason.BAD_NAME ? Rules.UNIT_NAME : Rules.UNREADABLE_FILE;
    }
}
