package dev.quadlet.kubernetes.internal.mapping;

import dev.quadlet.QuadletUnit;
import dev.quadlet.Stack;
import dev.quadlet.StackFile;
import dev.quadlet.graph.StackGraph;
import dev.quadlet.graph.Step;
import dev.quadlet.kubernetes.internal.unit.Context;
import dev.quadlet.kubernetes.internal.unit.Losses;
import dev.quadlet.kubernetes.internal.unit.Settings;
import dev.quadlet.kubernetes.options.KubernetesOptions;
import dev.quadlet.loss.LossReport;
import dev.quadlet.loss.Outcome;
import dev.quadlet.source.Severity;
import dev.quadlet.source.SourceText;
import dev.quadlet.value.UnitKind;
import dev.quadlet.value.UnitName;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Service;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes objects of a stack. */
public final class StackMapper {
    /**
     * What comes of a stack.
     *
     * @param objects the objects, in the order in which they can be applied
     * @param losses what is not in them
     */
    public record Mapped(List<HasMetadata> objects, LossReport losses) {}

    private final Stack stack;
    private final Workshop workshop;
    private final List<Draft> drafts = new ArrayList<>();

    private StackMapper(Stack stack, KubernetesOptions options) {
        this.stack = stack;
        this.workshop = new Workshop(stack, options);
    }

    /** The objects; what is not in them is in the report. */
    public static Mapped map(Stack stack, KubernetesOptions options) {
        StackMapper mapper = new StackMapper(stack, options);
        mapper.prepare();
        mapper.drafts.forEach(DraftReader::read);
        stack.systemdUnits().forEach(unit -> TimerRows.read(unit, mapper.workshop));
        return new Mapped(mapper.objects(), mapper.workshop.losses().report());
    }

    /** A draft for each unit: pods first, since containers belong to them. */
    private void prepare() {
        Map<UnitName, QuadletUnit> units = new LinkedHashMap<>();
        stack.units().forEach(unit -> units.put(unit.name(), unit));
        instances(units);
        units.entrySet().stream()
                .filter(unit -> unit.getValue().kind() == UnitKind.POD)
                .forEach(unit -> draft(unit.getKey(), unit.getValue()));
        units.entrySet().stream()
                .filter(unit -> unit.getValue().kind() != UnitKind.POD)
                .forEach(unit -> draft(unit.getKey(), unit.getValue()));
    }

    private void instances(Map<UnitName, QuadletUnit> units) {
        for (StackFile file : stack.files()) {
            file.linkTarget()
                    .flatMap(template -> stack.unit(UnitName.of(template)))
                    .ifPresent(template -> units.putIfAbsent(UnitName.of(file.path()), template));
        }
    }

    private void draft(UnitName name, QuadletUnit unit) {
        if (name.isTemplate()) {
            template(name, unit);
            return;
        }
        Losses losses = workshop.losses();
        Settings settings = Settings.of(name, unit.document(), unit.kind(), stack);
        SourceText source = unit.document().source();
        unit.problems()
                .forEach(problem ->
                        losses.add(source, Severity.ERROR, Outcome.DROPPED, problem.message(), "correct the unit"));
        Draft draft = draft(unit.kind(), Context.of(settings, unit.kind(), stack, losses));
        drafts.add(draft);
        workshop.add(draft);
    }

    private Draft draft(UnitKind kind, Context context) {
        return switch (kind) {
            case POD -> new PodDraft(workshop, context);
            case CONTAINER -> new ContainerDraft(workshop, context, workload(context));
            case VOLUME -> new VolumeDraft(workshop, context);
            default -> new Draft(workshop, context);
        };
    }

    private Workload workload(Context context) {
        return pod(context)
                .orElseGet(() -> workshop.workload(context.settings().name().stem()));
    }

    private Optional<Workload> pod(Context context) {
        return context.settings()
                .value("Container", "Pod")
                .filter(name -> name.endsWith(".pod"))
                .flatMap(name -> workshop.pods().stream()
                        .filter(pod -> pod.context.settings().name().text().equals(name))
                        .map(pod -> pod.pod)
                        .findFirst());
    }

    private void template(UnitName name, QuadletUnit unit) {
        boolean used = stack.files().stream()
                .anyMatch(file -> file.linkTarget().filter(name.text()::equals).isPresent());
        if (!used) {
            workshop.losses()
                    .add(
                            unit.document().source(),
                            Severity.WARNING,
                            Outcome.DROPPED,
                            "nothing comes of a template without instances",
                            "add the instances that shall run to the stack");
        }
    }

    private List<HasMetadata> objects() {
        workshop.workloads().forEach(this::leaveOut);
        workshop.containers().forEach(this::finish);
        workshop.pods().forEach(this::lookInto);
        Addresses addresses = new Addresses(workshop);
        List<Service> services = addresses.services();
        Waits waits = new Waits(workshop, addresses);
        workshop.workloads().forEach(waits::finish);
        Claims claims = new Claims(workshop);
        List<HasMetadata> running = running(new WorkloadObjects(workshop, claims));
        List<HasMetadata> own = Stream.of(
                        workshop.environment().configMaps(),
                        workshop.assets().configMaps(),
                        workshop.environment().secrets(),
                        claims.all(),
                        services,
                        running,
                        new IngressObject(workshop).of(services).toList())
                .<HasMetadata>flatMap(List::stream)
                .toList();
        workshop.options()
                .namespace()
                .ifPresent(name -> own.forEach(object -> object.getMetadata().setNamespace(name)));
        workshop.passedOn.forEach(object -> object.compare(own));
        return Stream.concat(own.stream(), workshop.passedOn.stream().map(PassedOn::object))
                .toList();
    }

    private void finish(ContainerDraft container) {
        StorageRows.finish(container);
        container.health.finish(container);
        container.variables.finish();
    }

    private List<HasMetadata> running(WorkloadObjects workloads) {
        return inOrder()
                .filter(workload -> !workload.containers.isEmpty())
                .map(workloads::of)
                .toList();
    }

    /** What only a pod as a whole can tell. */
    private void lookInto(PodDraft pod) {
        if (pod.pod.containers.isEmpty()) {
            workshop.losses()
                    .add(
                            pod.context.settings().own().source(),
                            Severity.WARNING,
                            Outcome.DROPPED,
                            "nothing comes of a pod without containers",
                            "add its containers to the stack");
        } else if (!pod.pod.ends()) {
            pod.pod.containers.stream()
                    .filter(container -> container.once)
                    .forEach(container -> container.say(
                            Outcome.CHANGED,
                            "its pod runs all the time, so the container starts again whenever it ends",
                            "take it out of the pod"));
        }
    }

    /** Nothing can run without an image. */
    private void leaveOut(Workload workload) {
        workload.containers.removeIf(container -> {
            boolean none = container.model.getImage() == null;
            if (none) {
                workshop.losses()
                        .add(
                                container.context.settings().own().source(),
                                Severity.ERROR,
                                Outcome.DROPPED,
                                "nothing comes of a container without an image",
                                "name one in Image=");
            }
            return none;
        });
    }

    /** In the order of start: {@code podman kube play} starts one behind the other. */
    private Stream<Workload> inOrder() {
        Map<Workload, Integer> waves = new LinkedHashMap<>();
        for (Step step : StackGraph.of(stack).startOrder()) {
            workshop.find(step.node().name())
                    .flatMap(Draft::workload)
                    .ifPresent(workload -> waves.merge(workload, step.wave(), Math::max));
        }
        return workshop.workloads().stream()
                .sorted(Comparator.comparingInt(workload -> waves.getOrDefault(workload, 0)));
    }
}
