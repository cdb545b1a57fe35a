package dev.quadlet.compose.internal.mapping;

import dev.quadlet.SystemdUnit;
import dev.quadlet.value.Text;
import dev.quadlet.value.UnitName;
import java.util.Set;
import java.util.TreeSet;

/** Targets, by which the whole project, or what belongs to one of its profiles, is started and stopped. */
final class Targets {
    private Targets() {}

    static UnitName of(Workshop workshop, String profile) {
        return workshop.names().target(workshop.project().name() + "-" + profile);
    }

    static void build(Workshop workshop) {
        String project = workshop.project().name();
        workshop.stack().systemdUnits(target(UnitName.of(project + ".target"), "All services of " + project));
        Set<String> profiles = new TreeSet<>();
        workshop.services().values().forEach(service -> profiles.addAll(service.profiles));
        profiles.forEach(profile ->
                workshop.stack().systemdUnits(target(of(workshop, profile), "Profile " + profile + " of " + project)));
    }

    private static SystemdUnit target(UnitName name, String description) {
        return SystemdUnit.named(name.text())
                .unit(u -> u.description(Text.of(description)))
                .build();
    }
}
