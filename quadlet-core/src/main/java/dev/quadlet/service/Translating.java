package dev.quadlet.service;

import dev.quadlet.source.Diagnostic;
import java.util.List;

/** One run over all units of a search path. */
final class Translating {
    /** What becomes of the units, in the order in which Podman works. */
    interface Outcome {
        /** The conversion has succeeded. */
        void made(Conversion conversion);

        /** The unit becomes no service. */
        default void refused(Conversion conversion, Diagnostic reason) {}
    }

    private final Translator translator;
    private final Units units;
    private final Outcome outcome;

    private Translating(Translator translator, List<UnitFiles> units, Outcome outcome) {
        this.translator = translator;
        this.units = new Units(units, translator.behaviours());
        this.outcome = outcome;
    }

    static void run(Translator translator, List<UnitFiles> units, Outcome outcome) {
        Translating run = new Translating(translator, units, outcome);
        GoSort.sorted(units, Translating::turn).forEach(run::convert);
    }

    /** What others refer to comes first. */
    private static int turn(UnitFiles unit) {
        return switch (unit.kind()) {
            case IMAGE, ARTIFACT -> 1;
            case VOLUME, NETWORK -> 2;
            case BUILD -> 3;
            case CONTAINER, KUBE -> 4;
            case POD -> 5;
        };
    }

    private void convert(UnitFiles unit) {
        Conversion conversion = new Conversion(new SourceUnit(unit), translator, units);
        try {
            Hangs.refuse(conversion);
            Warnings.give(conversion);
            FirstSteps.take(conversion);
            convert(conversion);
            outcome.made(conversion);
        } catch (Refusal refusal) {
            outcome.refused(conversion, refusal.reason());
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
}
