package dev.quadlet.service;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The services with the reason for every line and word. They are several times as big as the texts, and most programs never
 * ask for them; so they are not kept, but made once more when somebody does.
 */
final class Drafts {
    private final Translator translator;
    private final List<UnitFiles> units;
    private volatile @Nullable List<Draft> made;

    Drafts(Translator translator, List<UnitFiles> units) {
        this.translator = translator;
        this.units = units;
    }

    /** One of them, by its place among the services. */
    Draft get(int service) {
        List<Draft> known = made;
        if (known == null) {
            List<Draft> drafts = new ArrayList<>(units.size());
            Translating.run(translator, units, conversion -> drafts.add(conversion.draft()));
            known = drafts;
            made = known;
        }
        return known.get(service);
    }
}
