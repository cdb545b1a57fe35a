package dev.quadlet.compose.internal.mapping;

import dev.quadlet.Stack;
import dev.quadlet.compose.internal.mapping.Spot.Reading;
import dev.quadlet.compose.internal.project.ComposeProject;
import dev.quadlet.compose.internal.yaml.Complaints;
import java.util.List;

/** Makes a stack of a project. */
public final class StackMapper {
    private StackMapper() {}

    /** The stack; what is not in it is a complaint. */
    public static Stack map(ComposeProject project, ImportOptions options, Complaints complaints) {
        Reading reading = new Reading(complaints, project.placeholders());
        Workshop workshop = new Workshop(project, options, reading);
        Spot root = new Spot("", project.root(), reading);
        root.guard(() -> RootFields.TABLE.read(workshop, root));
        new Relations(workshop.services()).resolve();
        List<ServiceFinish> services = workshop.services().values().stream()
                .filter(ImageFields::isThere)
                .map(ServiceFinish::new)
                .toList();
        if (options.pod()) {
            root.guard(new Pod(workshop)::build);
        }
        services.forEach(ServiceFinish::complete);
        root.guard(workshop.networks()::build);
        root.guard(workshop.volumes()::build);
        services.forEach(ServiceFinish::build);
        if (options.targets() && !workshop.services().isEmpty()) {
            Targets.build(workshop);
        }
        if (!project.placeholders().deferred().isEmpty()) {
            workshop.stack().environmentFile(workshop.deferred());
        }
        return workshop.stack().build();
    }
}
