package dev.quadlet.kubernetes.internal.mapping;

import dev.quadlet.key.ContainerKeys;
import dev.quadlet.kubernetes.internal.unit.Spot;
import dev.quadlet.source.Severity;
import dev.quadlet.value.Label;
import java.util.Map;

/** What is said about a container, and what it says. */
final class LabelRows {
    private LabelRows() {}

    static void addTo(Table<ContainerDraft> table) {
        labels(table)
                .kept(
                        "Annotation",
                        "annotations of the pod",
                        "one whose name Kubernetes refuses is not there",
                        (container, spot) ->
                                spot.each(ContainerKeys.ANNOTATION, label -> annotation(container.runs, spot, label)))
                .dropped(
                        Severity.NOTICE,
                        "the cluster keeps the logs in its own way",
                        "see kubectl logs",
                        "LogDriver",
                        "LogOpt")
                .kept(
                        "StopTimeout",
                        "terminationGracePeriodSeconds",
                        "",
                        (container, spot) -> container.runs.grace(spot.number()))
                .dropped(
                        Severity.WARNING,
                        "the container is stopped with the signal that its image names, or SIGTERM",
                        "write STOPSIGNAL into the image",
                        "StopSignal")
                .changed(
                        "Notify",
                        "nothing, or the probes",
                        "`healthy` means what the probes mean; messages to systemd are not heard",
                        LabelRows::notified)
                .droppedFlagUnset(
                        "StartWithPod",
                        Severity.WARNING,
                        "all containers of a pod start with it",
                        "move it out of the pod");
    }

    static <T extends Draft> Table<T> labels(Table<T> table) {
        return table.kept(
                "Label",
                "labels of the pod",
                "one whose value no label can have becomes an annotation",
                (draft, spot) -> spot.each(
                        ContainerKeys.LABEL, label -> label(draft.workload().orElseThrow(), spot, label)));
    }

    private static void label(Workload workload, Spot spot, Label label) {
        String value = label.value().map(spot::plain).orElse("");
        if (!Names.isQualified(label.name()) || !Names.isLabelValue(value)) {
            annotation(workload, spot, label);
        } else if (workload.labels.putIfAbsent(label.name(), value) != null) {
            spot.dropped("the label " + label.name() + " says which pods belong together", "call it something else");
        }
    }

    private static void annotation(Workload workload, Spot spot, Label label) {
        if (!Names.isQualified(label.name())) {
            spot.dropped("Kubernetes refuses the name " + label.name(), "call it something else");
            return;
        }
        workload.annotations.put(label.name(), label.value().map(spot::plain).orElse(""));
        if (spot.key().equals("Label")) {
            spot.notice("no label has such a value, so " + label.name() + " became an annotation", "");
        }
    }

    /** Labels of what is no pod. */
    static void label(Map<String, String> labels, Spot spot, Label label) {
        String value = label.value().map(spot::plain).orElse("");
        if (Names.isQualified(label.name()) && Names.isLabelValue(value)) {
            labels.put(label.name(), value);
        } else {
            spot.dropped("Kubernetes refuses such a label", "");
        }
    }

    private static void notified(ContainerDraft container, Spot spot) {
        if (spot.flag()) {
            spot.changed(
                    "nobody hears that the container is ready", "write a HealthCmd= that succeeds when it is ready");
        }
    }
}
