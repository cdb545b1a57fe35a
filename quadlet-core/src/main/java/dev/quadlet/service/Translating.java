package dev.quadlet.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One run over all units of a search path. */
final class Translating {
    private final Translator translator;
    private final Sources sources;
    private final Units units;
    private final Map<String, String> makers = new HashMap<>();
    private final List<ServiceUnit> services = new ArrayList<>();

    private Translating(Translator translator, Sources sources) {
        this.translator = translator;
        this.sources = sources;
        this.units = new Units(sources.units(), translator.behaviours());
    }

    static Translation translate(Translator translator, Sources sources) {
        Translating run = new Translating(translator, sources);
        GoSort.sorted(sources.units(), Translating::turn).forEach(run::convert);
        return new Translation(run.services, sources.refused(), sources.problems());
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

    private void convert(SourceUnit unit) {
        Conversion conversion = new Conversion(unit, translator, units);
        try {
            Hangs.refuse(conversion);
            Warnings.give(conversion);
            FirstSteps.take(conversion);
            convert(conversion);
            warnOfSameService(conversion);
            services.add(ServiceUnit.of(conversion));
            conversion.findings().forEach(sources::complain);
        } catch (Refusal refusal) {
            conversion.findings().forEach(sources::complain);
            sources.refuse(unit.path(), List.of(refusal.reason()));
        }
    }

    private void warnOfSameService(Conversion conversion) {
        String other = makers.putIfAbsent(
                conversion.member().fileName(), conversion.source().file());
        if (other != null) {
            conversion.warn(
                    Rules.SAME_SERVICE,
                    conversion.source().ownSectionHeader(),
                    "the service of " + other + " has the same name; one of the two is lost");
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
