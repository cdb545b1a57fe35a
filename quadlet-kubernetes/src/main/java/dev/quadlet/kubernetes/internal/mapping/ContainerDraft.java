package dev.quadlet.kubernetes.internal.mapping;

import dev.quadlet.kubernetes.internal.unit.Context;
import dev.quadlet.kubernetes.internal.unit.Spot;
import dev.quadlet.value.Text;
import io.fabric8.kubernetes.api.model.Capabilities;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import io.fabric8.kubernetes.api.model.SecurityContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A container unit. */
final class ContainerDraft extends Draft {
    /**
     * A text that is filled in when all variables of the container are known.
     *
     * @param spot the line that it comes from
     * @param text the text
     */
    record Pending(Spot spot, Text text) {}

    final Workload runs;
    final Container model = new Container();
    final Set<String> names = new LinkedHashSet<>();
    final List<Port> ports = new ArrayList<>();
    final Map<String, Pending> environment = new LinkedHashMap<>();
    final List<EnvironmentSource> sources = new ArrayList<>();
    final List<Pending> entrypoint = new ArrayList<>();
    final List<Pending> arguments = new ArrayList<>();
    final Health health = new Health();
    final Variables variables = new Variables(this);
    boolean once;
    boolean triesAgain;
    boolean readOnlyRoot;
    boolean tmpfsOfReadOnly = true;

    ContainerDraft(Workshop workshop, Context context, Workload runs) {
        super(workshop, context);
        this.runs = runs;
        runs.containers.add(this);
        String stem = context.settings().name().stem();
        names.add(context.settings().value("Container", "ContainerName").orElse("systemd-" + stem.replace('@', '_')));
        model.setName(Names.dns(name()));
        model.setImagePullPolicy("IfNotPresent");
    }

    /** The name of the container in Podman. */
    String name() {
        return names.iterator().next();
    }

    SecurityContext security() {
        SecurityContext known = model.getSecurityContext();
        if (known == null) {
            known = new SecurityContext();
            model.setSecurityContext(known);
        }
        return known;
    }

    Capabilities capabilities() {
        Capabilities known = security().getCapabilities();
        if (known == null) {
            known = new Capabilities();
            security().setCapabilities(known);
        }
        return known;
    }

    void limit(String resource, String quantity) {
        resources().getLimits().put(resource, new Quantity(quantity));
    }

    void request(String resource, String quantity) {
        resources().getRequests().put(resource, new Quantity(quantity));
    }

    private ResourceRequirements resources() {
        ResourceRequirements known = model.getResources();
        if (known == null) {
            known = new ResourceRequirements();
            known.setLimits(new LinkedHashMap<>());
            known.setRequests(new LinkedHashMap<>());
            model.setResources(known);
        }
        return known;
    }

    @Override
    Optional<Workload> workload() {
        return Optional.of(runs);
    }

    @Override
    Optional<ContainerDraft> container() {
        return Optional.of(this);
    }
}
