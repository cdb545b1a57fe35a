package dev.quadlet.kubernetes.internal.mapping;

import dev.quadlet.kubernetes.internal.unit.Context;
import dev.quadlet.kubernetes.internal.unit.Spot;
import dev.quadlet.loss.Outcome;
import dev.quadlet.source.Severity;
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
        names.add(named().orElse("systemd-" + context.settings().name().stem().replace('@', '_')));
        model.setName(runs.names.of(this, name()));
        model.setImagePullPolicy("IfNotPresent");
    }

    private Optional<String> named() {
        List<String> name = new ArrayList<>();
        context.settings()
                .last("Container", "ContainerName")
                .map(context::spot)
                .ifPresent(spot -> spot.guard(() -> name.add(spot.text())));
        return name.stream().findFirst();
    }

    /** The name of the container in Podman. */
    String name() {
        return names.iterator().next();
    }

    /** Warns of the container as a whole. */
    void say(Outcome outcome, String consequence, String advice) {
        context.losses().add(context.settings().own().source(), Severity.WARNING, outcome, consequence, advice);
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
