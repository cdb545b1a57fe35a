package dev.quadlet.compose.internal.mapping;

import dev.quadlet.value.UnitKind;
import dev.quadlet.value.VolumeMount;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The volumes of a project, which keep the names that they have in Podman: nothing is copied, and nothing is lost. */
final class Volumes {
    private final Workshop workshop;
    private final Map<String, VolumeDraft> all = new LinkedHashMap<>();

    Volumes(Workshop workshop) {
        this.workshop = workshop;
    }

    /** Reads a volume of the file. */
    void read(String name, Spot spot) {
        VolumeDraft draft = draft(name);
        if (!spot.isNothing()) {
            VolumeDraft.TABLE.read(draft, spot);
            draft.require(spot);
        }
    }

    private VolumeDraft draft(String name) {
        return all.computeIfAbsent(
                name,
                key -> new VolumeDraft(
                        workshop.names().of(UnitKind.VOLUME, key), workshop.inPodman(key), workshop.project()));
    }

    /** A volume as a service sees it. */
    VolumeMount mount(String name, String target, Spot spot) {
        if (!all.containsKey(name)) {
            spot.notice("the file does not declare the volume " + name + ", so that compose would refuse it", "");
        }
        VolumeDraft volume = draft(name);
        return volume.isExternal()
                ? VolumeMount.named(volume.name(), target)
                : VolumeMount.unit(volume.unitName(), target);
    }

    Optional<VolumeDraft> find(String name) {
        return Optional.ofNullable(all.get(name));
    }

    /** Adds the units. */
    void build() {
        all.values().stream()
                .filter(volume -> !volume.isExternal())
                .forEach(volume -> workshop.stack().units(volume.build()));
    }
}
