package dev.quadlet.compose.internal.mapping;

import dev.quadlet.compose.internal.mapping.ServiceDraft.Mounted;
import dev.quadlet.value.VolumeMount;
import java.util.Optional;

/** Configs are files that a container may read. */
final class Configs {
    private Configs() {}

    static void configs(ServiceDraft service, Spot spot) {
        spot.each(item -> config(service, StoredUse.of(item)));
    }

    private static void config(ServiceDraft service, StoredUse use) {
        Optional<StoredFile> stored = service.workshop.configs().find(use.source);
        String target = use.target.orElse("/" + use.source);
        Optional<String> source = stored.flatMap(config -> source(service, config));
        if (source.isEmpty()) {
            use.spot.error(
                    stored.isPresent() ? "Podman keeps no configs" : "the file does not declare it",
                    "give the config a file or content");
            return;
        }
        if (use.hasOwner()) {
            use.spot.dropped("the file belongs to whom it belongs to on the host", "set owner and mode there");
        }
        VolumeMount mount = VolumeMount.bind(source.get(), target).readOnly();
        VolumeMount labelled =
                stored.flatMap(config -> config.relabel).map(mount::option).orElse(mount);
        service.mounts.add(new Mounted(target, unit -> unit.volume(labelled)));
    }

    private static Optional<String> source(ServiceDraft service, StoredFile config) {
        if (config.file.isPresent()) {
            return config.file.map(file -> onHost(service, file));
        }
        Optional<String> content = config.content
                .map(Spot::plain)
                .or(() -> config.environment.flatMap(
                        spot -> service.workshop.project().variables().value(spot.plain())));
        return content.map(text -> asset(service, config, text));
    }

    private static String onHost(ServiceDraft service, Spot file) {
        String path = service.workshop.project().folders().onHost(file.place(), file.plain());
        file.step("the container sees " + path + " of the host, where it has to be", "copy it there");
        return path;
    }

    private static String asset(ServiceDraft service, StoredFile config, String text) {
        String path = "configs/" + config.name;
        if (!config.written) {
            service.workshop.stack().asset(path, text);
            config.written = true;
        }
        return "./" + path;
    }
}
