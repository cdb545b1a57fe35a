package dev.quadlet.kubernetes.internal.mapping;

import dev.quadlet.kubernetes.internal.unit.Context;
import dev.quadlet.kubernetes.internal.unit.Spot;
import dev.quadlet.value.Label;
import java.util.LinkedHashMap;
import java.util.Map;

/** A volume unit. What it is called is asked by who mounts it. */
final class VolumeDraft extends Draft {
    final Map<String, String> labels = new LinkedHashMap<>();

    VolumeDraft(Workshop workshop, Context context) {
        super(workshop, context);
    }

    void label(Spot spot, Label label) {
        LabelRows.label(labels, spot, label);
    }

    /** The name of the volume in Podman. */
    String name() {
        String stem = context.settings().name().stem();
        return context.settings().value("Volume", "VolumeName").orElse("systemd-" + stem.replace('@', '_'));
    }
}
