package dev.quadlet.compose.internal.mapping;

import dev.quadlet.ContainerBuilder;
import dev.quadlet.compose.internal.mapping.ServiceDraft.Mounted;
import dev.quadlet.source.Severity;
import dev.quadlet.value.Mount;
import dev.quadlet.value.VolumeMount;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Mounts, in their short and long form. */
final class MountFields {
    private static final Set<String> OF_DOCKER = Set.of("cached", "delegated", "consistent", "default", "rw");

    static final Table<MountFields> BIND = new Table<MountFields>()
            .kept("propagation", "Volume=…:PROPAGATION", "", (mount, spot) -> mount.options.add(spot.plain()))
            .kept("selinux", "Volume=…:z", "", (mount, spot) -> mount.options.add(spot.plain()))
            .kept("create_host_path", "ExecStartPre=mkdir -p …", "", (mount, spot) -> mount.create = spot.flag())
            .droppedUnless("recursive", List.of("enabled"), Severity.WARNING, "mounts below are seen, too", "");

    static final Table<MountFields> VOLUME = new Table<MountFields>()
            .kept("nocopy", "Volume=…:nocopy", "", (mount, spot) -> mount.option("nocopy", spot.flag()))
            .kept(
                    "subpath",
                    "Mount=type=volume,…,subpath=…",
                    "Podman 5.4",
                    (mount, spot) -> mount.subpath = Optional.of(spot.plain()))
            .dropped("labels", Severity.NOTICE, "only volumes that have no name get them", "");

    static final Table<MountFields> TMPFS = new Table<MountFields>()
            .kept("size", "Tmpfs=…:size=…", "", (mount, spot) -> mount.options.add("size=" + Sizes.bytes(spot)))
            .kept("mode", "Tmpfs=…:mode=…", "", (mount, spot) -> mount.options.add("mode=" + Modes.octal(spot)));

    static final Table<MountFields> IMAGE = new Table<MountFields>()
            .kept(
                    "subpath",
                    "Mount=type=image,…,subpath=…",
                    "",
                    (mount, spot) -> mount.subpath = Optional.of(spot.plain()));

    static final Table<MountFields> TABLE = new Table<MountFields>()
            .kept("type", "", "bind, volume, tmpfs and image", (mount, spot) -> mount.type = spot.plain())
            .kept("source", "Volume=SOURCE:…", "", (mount, spot) -> mount.source = Optional.of(spot))
            .kept("target", "Volume=…:TARGET", "", (mount, spot) -> mount.target = spot.plain())
            .kept("read_only", "Volume=…:ro", "", (mount, spot) -> mount.option("ro", spot.flag()))
            .meaningless("consistency", "it means something on Docker Desktop alone")
            .group("bind", "", BIND)
            .group("volume", "", VOLUME)
            .group("tmpfs", "", TMPFS)
            .group("image", "", IMAGE);

    private final ServiceDraft service;
    private final Spot spot;
    private final List<String> options = new ArrayList<>();
    private String type = "volume";
    private Optional<Spot> source = Optional.empty();
    private String target = "";
    private Optional<String> subpath = Optional.empty();
    private boolean create = true;

    private MountFields(ServiceDraft service, Spot spot) {
        this.service = service;
        this.spot = spot;
    }

    static void mounts(ServiceDraft service, Spot spot) {
        spot.each(item -> new MountFields(service, item).read().add());
    }

    private void option(String name, boolean wanted) {
        if (wanted) {
            options.add(name);
        }
    }

    private MountFields read() {
        if (spot.isMapping()) {
            TABLE.read(this, spot);
        } else {
            ofText(spot.text());
        }
        if (!target.startsWith("/")) {
            throw new Unfit("'" + target + "' is no absolute path in the container");
        }
        return this;
    }

    private void ofText(String text) {
        int first = cut(text);
        if (first < 0) {
            target = spot.plain();
            return;
        }
        int second = text.indexOf(':', first + 1);
        source = Optional.of(spot.with(text.substring(0, first)));
        target = spot.with(second < 0 ? text.substring(first + 1) : text.substring(first + 1, second))
                .plain();
        type = isPath(source.get().peek()) ? "bind" : "volume";
        if (second >= 0) {
            options.addAll(Arrays.asList(text.substring(second + 1).split(",", -1)));
        }
    }

    private static int cut(String text) {
        return text.indexOf(':');
    }

    private static boolean isPath(String source) {
        return source.startsWith("/") || source.startsWith(".") || source.startsWith("~");
    }

    private void add() {
        switch (type) {
            case "bind" -> bind();
            case "volume" -> volume();
            case "tmpfs" -> tmpfs();
            case "image" -> image();
            default -> throw new Unfit("Podman mounts nothing of type '" + type + "'");
        }
    }

    private void bind() {
        Spot from = source.orElseThrow(() -> new Unfit("it has no source"));
        mount(withOptions(new HostPath(service, from, create).mount(target)));
    }

    private void volume() {
        if (source.isEmpty()) {
            anonymous();
            return;
        }
        String name = source.get().plain();
        VolumeMount mount = service.workshop.volumes().mount(name, target, source.get());
        if (subpath.isPresent()) {
            part(name, mount, subpath.get());
        } else {
            mount(withOptions(mount));
        }
    }

    /** With each stop of a service Podman removes its container, and the volumes without a name along with it. */
    private void anonymous() {
        String name = service.workshop.inPodman(service.name + target.replace('/', '_'));
        mount(withOptions(VolumeMount.named(name, target)));
        spot.notice(
                "the volume gets the name " + name + ", so that its data outlives the container",
                "data in the volume without a name stays there: copy it if it counts");
    }

    private void part(String name, VolumeMount mount, String path) {
        Mount whole = mount.unit()
                .map(unit -> Mount.unit(unit, target))
                .orElseGet(() -> Mount.volume(
                        service.workshop.volumes().find(name).orElseThrow().name(), target));
        Mount part = whole.option("subpath", path);
        write(unit -> unit.mount(options.contains("ro") ? part.readOnly() : part));
    }

    private void tmpfs() {
        String all = options.isEmpty() ? target : target + ":" + String.join(",", options);
        Spot text = spot.with(all);
        write(unit -> unit.tmpfs(text.content()));
    }

    private void image() {
        Spot from = source.orElseThrow(() -> new Unfit("it has no source"));
        String image = ImageFields.notation(from);
        String parts = subpath.map(path -> ",subpath=" + path).orElse("");
        write(unit -> unit.mount("type=image,source=" + image + ",destination=" + target + parts));
    }

    private VolumeMount withOptions(VolumeMount mount) {
        VolumeMount with = mount;
        for (String option : options) {
            with = option.equals("ro") ? with.readOnly() : OF_DOCKER.contains(option) ? with : with.option(option);
        }
        return with;
    }

    private void mount(VolumeMount mount) {
        write(unit -> unit.volume(mount));
    }

    private void write(Consumer<ContainerBuilder> write) {
        service.mounts.add(new Mounted(target, write));
    }
}
