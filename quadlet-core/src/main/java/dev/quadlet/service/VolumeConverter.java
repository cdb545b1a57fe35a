package dev.quadlet.service;

import dev.quadlet.key.VolumeKeys;
import dev.quadlet.syntax.SplitRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code podman volume create}. */
final class VolumeConverter {
    private final Conversion conversion;
    private final SourceSection section;
    private final Command command;

    VolumeConverter(Conversion conversion) {
        this.conversion = conversion;
        this.section = conversion.source().own();
        this.command = conversion.podmanCommand(Additions.COMMAND, "volume", "create");
    }

    void convert() {
        Piece name = conversion.names().resource("VolumeName");
        command.add(Additions.IGNORE, "--ignore");
        conversion.flags(command).add(VolumeKeys.UID, VolumeKeys.GID, VolumeKeys.DRIVER);
        if (section.value("Driver").map(Piece::text).filter("image"::equals).isPresent()) {
            addImage();
        } else {
            addOptions();
        }
        conversion.flags(command).add(VolumeKeys.LABEL);
        command.add(section.words("PodmanArgs", SplitRule.ARGS)).add(name);
        conversion.addCommand("ExecStart", command);
        new ServiceSteps(conversion).addOneshot(true);
        conversion.member().setResource(name.text());
    }

    private void addImage() {
        Piece image = section.filled("Image")
                .orElseThrow(() -> conversion.refusal(Rules.VOLUME, "a volume with Driver=image needs Image="));
        Piece resolved = new References(conversion).image(image);
        conversion.option(command, "--opt", resolved.with("image=" + resolved.text()));
    }

    private void addOptions() {
        conversion.flags(command).add(VolumeKeys.COPY, VolumeKeys.DEVICE);
        Optional<Piece> device = section.filled("Device");
        section.filled("Type").ifPresent(type -> addType(type, device));
        List<Piece> options = mountOptions(device);
        if (!options.isEmpty()) {
            String joined = String.join(",", options.stream().map(Piece::text).toList());
            conversion.option(command, "--opt", options.get(0).with("o=" + joined));
        }
    }

    private void addType(Piece type, Optional<Piece> device) {
        requireDevice(type, device);
        conversion.option(command, "--opt", type.with("type=" + type.text()));
        if (type.text().equals("bind") && conversion.has(Behaviour.BOUND_VOLUME_NEEDS_MOUNT)) {
            device.ifPresent(new Storage(conversion)::requireMount);
        }
    }

    private List<Piece> mountOptions(Optional<Piece> device) {
        List<Piece> options = new ArrayList<>();
        id("User", "uid=").ifPresent(options::add);
        id("Group", "gid=").ifPresent(options::add);
        section.filled("Options").ifPresent(more -> {
            if (!conversion.has(Behaviour.VOLUMES_WITHOUT_SOURCE)) {
                requireDevice(more, device);
            }
            options.add(more);
        });
        return options;
    }

    private Optional<Piece> id(String key, String option) {
        return section.value(key).map(id -> id.with(option + GoNumbers.unsigned32(id.text())));
    }

    private void requireDevice(Piece needing, Optional<Piece> device) {
        if (device.isEmpty()) {
            throw conversion.refusal(Rules.VOLUME, needing.cause(), "it needs Device=");
        }
    }
}
