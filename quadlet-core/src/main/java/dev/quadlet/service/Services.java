package dev.quadlet.service;

import dev.quadlet.source.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The services of one run, and what is wrong. */
final class Services implements Translating.Outcome {
    private final Sources sources;
    private final Drafts drafts;
    private final Map<String, String> makers = new HashMap<>();
    private final List<ServiceUnit> services = new ArrayList<>();

    private Services(Translator translator, Sources sources) {
        this.sources = sources;
        this.drafts = new Drafts(translator, sources.units());
    }

    static Translation of(Translator translator, Sources sources) {
        Services services = new Services(translator, sources);
        Translating.run(translator, sources.units(), services);
        return new Translation(services.services, sources.refused(), sources.problems());
    }

    @Override
    public void made(Conversion conversion) {
        warnOfSameService(conversion);
        services.add(ServiceUnit.of(conversion, drafts, services.size()));
        conversion.findings().forEach(sources::complain);
    }

    @Override
    public void refused(Conversion conversion, Diagnostic reason) {
        conversion.findings().forEach(sources::complain);
        sources.refuse(conversion.source().path(), List.of(reason));
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
}
