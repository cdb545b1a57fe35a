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
        root.guard(new Relations(workshop.services())::resolve);
        units(workshop, root);
        if (options.targets() && !workshop.services().isEmpty()) {
            root.guard(() -> Targets.build(workshop));
        }
        if (!project.placeholders().deferred().isEmpty()) {
            workshop.stack().environmentFile(workshop.deferred());
        }
        return stack(workshop, root);
    }

    private static void units(Workshop workshop, Spot root) {
        List<ServiceFinish> services = workshop.services().values().stream()
                .filter(ImageFields::isThere)
                .map(ServiceFinish::new)
                .toList();
        if (workshop.options().pod()) {
            root.guard(new Pod(workshop)::build);
        }
        services.forEach(ServiceFinish::complete);
        root.guard(workshop.networks()::build);
        root.guard(workshop.volumes()::build);
        services.forEach(ServiceFinish::build);
    }

    /** A stack in which two files would lie at one place, or a file cannot be spelled, cannot be. */
    private static Stack stack(Workshop workshop, Spot root) {
        try {
            return new OlderPodman(workshop, root).said(workshop.stack().build());
        } catch (IllegalArgumentException e) {
            root.error("all of it together makes no stack: " + e.getMessage(), "give things other names");
            return Stack.named(workshop.project().name()).build();
        }
    }
}
