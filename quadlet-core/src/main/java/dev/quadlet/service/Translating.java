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
import java.util.ArrayList;
import java.util.List;

/** One run over all units of a search path. */
final class Translating {
    private final Translator translator;
    private final Dialect dialect;
    private final List<ServiceUnit> services = new ArrayList<>();
    private final List<RefusedFile> refused = new ArrayList<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    Translating(Translator translator) {
        this.translator = translator;
        this.dialect = Dialect.podman(translator.podman());
    }

    Translation translate(QuadletDirectory directory) {
        directory.leftOut().forEach(this::report);
        List<SourceUnit> units = new ArrayList<>();
        for (FoundUnit unit : directory.units()) {
            unit.leftOut().forEach(this::report);
            units.add(source(unit));
        }
        return translate(units);
    }

    private Translation translate(List<SourceUnit> found) {
        Units units = new Units(found, translator.behaviours());
        GoSort.sorted(found, Translating::turn).forEach(unit -> convert(unit, units));
        return new Translation(services, refused, problems);
    }

    /** What others refer to comes first. */
    private static int turn(SourceUnit unit) {
        return switch (unit.kind()) {
            case IMAGE, ARTIFACT -> 1;
            case VOLUME, NETWORK -> 2;
            case BUILD -> 3;
            case CONTAINER, KUBE -> 4;
            case POD -> 5;
        };
    }

    private void convert(SourceUnit unit, Units units) {
        Conversion conversion = new Conversion(unit, translator, units);
        try {
            FirstSteps.take(conversion);
            convert(conversion);
            services.add(ServiceUnit.of(conversion));
            problems.addAll(conversion.findings());
        } catch (Refusal refusal) {
            problems.addAll(conversion.findings());
            refuse(unit.path(), List.of(refusal.reason()));
        }
    }

    private static void convert(Conversion conversion) {
        switch (conversion.source().kind()) {
            case CONTAINER -> new ContainerConverter(conversion).convert();
            case POD -> new PodConverter(conversion).convert();
            case VOLUME -> new VolumeConverter(conversion).convert();
            case NETWORK -> new NetworkConverter(conversion).convert();
            case KUBE -> new KubeConverter(conversion).convert();
            case BUILD -> new BuildConverter(conversion).convert();
            case IMAGE -> new PullConverter(conversion).convertImage();
            case ARTIFACT -> new PullConverter(conversion).convertArtifact();
        }
    }

    private void report(LeftOut file) {
        switch (file.reason()) {
            case MALFORMED -> refuse(file.path().toString(), file.problems());
            case UNREADABLE, BAD_NAME -> refuse(file.path().toString(), List.of(finding(file)));
            case POISONED -> problems.add(finding(file));
            default -> {
                // somebody else's file, or one that Podman passes over without a word
            }
        }
    }

    private static Diagnostic finding(LeftOut file) {
        SourceText text = SourceText.of(file.path().toString(), "");
        return new Diagnostic(Rules.UNREADABLE_FILE, Severity.ERROR, file.message(), text, Span.at(0), List.of());
    }

    private void refuse(String path, List<Diagnostic> reasons) {
        refused.add(new RefusedFile(path, reasons));
        problems.addAll(reasons);
    }

    private SourceUnit source(FoundUnit unit) {
        List<UnitDocument> documents =
                unit.layers().stream().map(Layer::document).map(this::reread).toList();
        return new SourceUnit(unit.name(), unit.path().toString(), documents);
    }

    /** The directory may have been read as another release of Podman does. */
    private UnitDocument reread(UnitDocument document) {
        return document.dialect().equals(dialect)
                ? document
                : UnitParser.parse(document.source(), dialect).document();
    }
}
