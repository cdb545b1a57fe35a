package dev.quadlet.kubernetes.internal.mapping;

import dev.quadlet.kubernetes.internal.unit.Spot;
import dev.quadlet.value.ByteSize;
import dev.quadlet.value.Mount;
import dev.quadlet.value.Text;
import dev.quadlet.value.UnitName;
import io.fabric8.kubernetes.api.model.ImageVolumeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Mounts in their long form.
 *
 * @param container the container
 * @param spot the line that says so
 */
record Mounts(ContainerDraft container, Spot spot) {
    private static final List<String> FLAGS = List.of("ro", "readonly", "U", "chown");

    void mount(Mount mount) {
        String type = mount.type().map(spot::plain).orElse("volume");
        String path =
                mount.destination().map(spot::plain).orElseThrow(() -> new IllegalArgumentException("it goes nowhere"));
        Volumes.requireFree(container, path);
        switch (type) {
            case "bind" -> at(path, mount, bind(source(mount)));
            case "volume" -> at(path, mount, volume(mount, path));
            case "image" -> at(path, mount, image(mount));
            case "tmpfs", "ramfs" -> StorageRows.memory(container, path, size(mount));
            default -> spot.error("a pod has no mounts of the type " + type, "");
        }
    }

    private void at(String path, Mount mount, String volume) {
        List<String> options = new ArrayList<>();
        for (String flag : FLAGS) {
            mount.option(flag)
                    .map(spot::plain)
                    .filter(value -> !value.equals("false"))
                    .ifPresent(value -> options.add(flag));
        }
        mount.option("bind-propagation").map(spot::plain).ifPresent(options::add);
        new Storage(container, spot).mount(volume, path, options, fileOf(mount));
    }

    private String fileOf(Mount mount) {
        String path = mount.source().map(Text::toString).map(Mounts::beside).orElse("");
        return container.workshop.assets().isFile(path) ? path.substring(path.lastIndexOf('/') + 1) : "";
    }

    private static Text source(Mount mount) {
        return mount.source().orElseThrow(() -> new IllegalArgumentException("it has no source"));
    }

    private String bind(Text source) {
        Storage storage = new Storage(container, spot);
        String path = source.toString();
        return path.startsWith(".") ? storage.asset(beside(path)) : storage.path(source);
    }

    private static String beside(String path) {
        return path.startsWith("./") ? path.substring(2) : path;
    }

    private String volume(Mount mount, String path) {
        Storage storage = new Storage(container, spot);
        Optional<UnitName> unit = mount.unit();
        if (unit.isPresent()) {
            return storage.unit(unit.get());
        }
        return mount.source().map(name -> storage.claimed(spot.plain(name))).orElseGet(() -> storage.scratch(path));
    }

    private String image(Mount mount) {
        String name = mount.unit()
                .map(unit -> ImageRows.ofUnit(container.workshop, unit))
                .orElseGet(() -> spot.plain(source(mount)));
        spot.notice("the cluster needs volumes of images, which came with Kubernetes 1.31", "");
        return container.runs.volumes.named(
                "image " + name,
                "image-" + name,
                volume -> volume.setImage(new ImageVolumeSource("IfNotPresent", name)));
    }

    private Optional<ByteSize> size(Mount mount) {
        return mount.option("tmpfs-size")
                .or(() -> mount.option("size"))
                .map(spot::plain)
                .map(ByteSize::parsePodman);
    }
}
