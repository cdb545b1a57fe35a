package dev.quadlet.compose.internal.mapping;

import dev.quadlet.SystemdUnit;
import dev.quadlet.value.Text;
import dev.quadlet.value.UnitName;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** Targets, by which the whole project, or what belongs to one of its profiles, is started and stopped. */
final class Targets {
    private Targets() {}

    static UnitName of(Workshop workshop) {
        return workshop.names().target(workshop.project().name());
    }

    static UnitName of(Workshop workshop, String profile) {
        return workshop.names().target(workshop.project().name() + "-" + profile);
    }

    static void build(Workshop workshop) {
        String project = workshop.project().name();
        workshop.stack().systemdUnits(target(of(workshop), "All services of " + project));
        Map<UnitName, String> profiles = new TreeMap<>(Comparator.comparing(UnitName::text));
        workshop.services()
                .values()
                .forEach(service -> service.profiles.forEach(profile -> profiles.put(of(workshop, profile), profile)));
        profiles.forEach((name, profile) ->
                workshop.stack().systemdUnits(target(name, "Profile " + profile + " of " + project)));
    }

    private static SystemdUnit target(UnitName name, String description) {
        return SystemdUnit.named(name.text())
                .unit(u -> u.description(Text.of(description)))
                .build();
    }
}
