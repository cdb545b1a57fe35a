package dev.quadlet.compose.internal.mapping;

import dev.quadlet.Quadlet;
import dev.quadlet.VolumeBuilder;
import dev.quadlet.VolumeUnit;
import dev.quadlet.compose.internal.project.ComposeProject;
import dev.quadlet.value.CommandLine;
import dev.quadlet.value.Text;
import dev.quadlet.value.UnitName;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A volume on its way into the stack. */
final class VolumeDraft {
    private static final Set<String> KNOWN = Set.of("type", "device", "o");

    static final Table<VolumeDraft> TABLE = new Table<VolumeDraft>()
            .kept("name", "VolumeName=", "without, the project's name and an underscore come first", VolumeDraft::name)
            .step("external", "Volume=NAME:…", "no unit: the volume has to be there", VolumeDraft::external)
            .changed("driver", "Driver=", "left out for local; others need a plugin of Podman", VolumeDraft::driver)
            .changed(
                    "driver_opts",
                    "Type=, Device=, Options=",
                    "other options become PodmanArgs=--opt=…",
                    VolumeDraft::options)
            .kept("labels", "Label=", "", (volume, spot) -> spot.eachPair(volume::label));

    private final UnitName unitName;
    private final VolumeBuilder unit;
    private final ComposeProject project;
    private String name;
    private boolean external;

    VolumeDraft(UnitName unitName, String name, ComposeProject project) {
        this.unitName = unitName;
        this.unit = Quadlet.volume(unitName.stem());
        this.name = name;
        this.project = project;
    }

    UnitName unitName() {
        return unitName;
    }

    String name() {
        return name;
    }

    boolean isExternal() {
        return external;
    }

    /** Says what the host has to have. */
    void require(Spot spot) {
        if (external) {
            spot.step("without a volume " + name + ", Podman makes an empty one", "podman volume create " + name);
        }
    }

    VolumeUnit build() {
        return unit.volumeName(Text.of(name)).build();
    }

    private void name(Spot spot) {
        name = spot.plain();
    }

    /** Without a name of its own, an external volume is called as in the file. */
    private void external(Spot spot) {
        external = spot.isMapping() || spot.flag();
        String own = spot.path().substring(0, spot.path().lastIndexOf('.'));
        boolean named = !name.equals(project.name() + "_" + own.substring(own.lastIndexOf('.') + 1));
        name = named ? name : name.substring(project.name().length() + 1);
        if (spot.isMapping()) {
            spot.eachPair((key, value) -> name = key.equals("name") ? value.plain() : name);
        }
    }

    private void driver(Spot spot) {
        String driver = spot.plain();
        if (!driver.equals("local") && !driver.isEmpty()) {
            unit.driver(Text.of(driver));
            spot.step("Podman needs a volume plugin called " + driver, "configure it in containers.conf");
        }
    }

    private void options(Spot spot) {
        Map<String, Spot> options = new LinkedHashMap<>();
        spot.eachPair(options::put);
        boolean device = options.containsKey("device");
        options.forEach((key, value) -> value.guard(() -> option(key, value, device)));
    }

    private void option(String key, Spot value, boolean device) {
        if (!KNOWN.contains(key) || !device) {
            unit.podmanArgs(CommandLine.of("--opt=" + key + "=" + value.plain()));
            return;
        }
        switch (key) {
            case "type" -> unit.type(value.content());
            case "device" -> unit.device(device(value));
            default -> unit.options(value.content());
        }
    }

    private Text device(Spot value) {
        boolean relative = value.plain().startsWith("./") || value.plain().startsWith("../");
        return relative ? Text.of(project.folders().onHost(value.place(), value.plain())) : value.content();
    }

    private void label(String key, Spot value) {
        unit.label(key, Contents.of(value.textOrEmpty(), value.reading().placeholders()));
    }
}
