package dev.quadlet.service;

import dev.quadlet.syntax.SplitRule;
import dev.quadlet.value.UnitKind;
import java.util.EnumSet;
import java.util.Set;

/** What containers, pods and builds mount: {@code Volume=} and {@code Mount=}. */
final class Storage {
    private static final Set<String> ALWAYS_RESOLVED = Set.of("volume", "bind", "glob");

    private static final Set<UnitKind> MOUNTABLE = EnumSet.of(UnitKind.VOLUME, UnitKind.IMAGE, UnitKind.ARTIFACT);
    private static final Set<UnitKind> VOLUMES = EnumSet.of(UnitKind.VOLUME, UnitKind.ARTIFACT);

    private final Conversion conversion;
    private final References references;

    Storage(Conversion conversion) {
        this.conversion = conversion;
        this.references = new References(conversion);
    }

    void addVolumes(Command command) {
        conversion.source().own().values("Volume").forEach(volume -> command.option("-v", volume(volume)));
    }

    /** {@code SOURCE:DESTINATION:OPTIONS}, or a destination alone. */
    private Piece volume(Piece volume) {
        String[] parts = volume.text().split(":", 3);
        if (parts.length == 1) {
            return volume;
        }
        String source =
                parts[0].isEmpty() ? "" : source(volume.with(parts[0]), VOLUMES).text();
        String options = parts.length > 2 ? ":" + parts[2] : "";
        return volume.with(source.isEmpty() ? parts[1] : source + ":" + parts[1] + options);
    }

    void addMounts(Command command) {
        for (Piece mount : conversion.source().own().words("Mount", SplitRule.ARGS)) {
            command.option("--mount", mount(mount));
        }
    }

    private Piece mount(Piece mount) {
        MountFields fields = MountFields.parse(mount, conversion);
        if (!isResolved(fields.type())) {
            return mount;
        }
        if (fields.source().isEmpty() || fields.hasBareSource()) {
            return withoutSource(mount, fields);
        }
        Piece source = source(mount.with(fields.source()), MOUNTABLE);
        return mount.with(fields.withSource(source.text()));
    }

    private boolean isResolved(String type) {
        return switch (type) {
            case "image" -> conversion.has(Behaviour.REFERENCES_CHECKED);
            case "artifact" -> conversion.has(Behaviour.ARTIFACT_UNITS);
            default -> ALWAYS_RESOLVED.contains(type);
        };
    }

    private Piece withoutSource(Piece mount, MountFields fields) {
        if (!fields.hasBareSource() && conversion.has(Behaviour.CRASHES_WITHOUT_SOURCE)) {
            throw conversion.refusal(
                    Rules.CRASH,
                    mount.cause(),
                    "the mount has no source: the generator of Podman " + conversion.podman()
                            + " crashes, and until this is mended no unit of the host becomes a service");
        }
        boolean isAnonymous = !fields.hasBareSource() && fields.type().equals("volume");
        if (isAnonymous && conversion.has(Behaviour.VOLUMES_WITHOUT_SOURCE)) {
            return mount.with(fields.withoutSource());
        }
        throw conversion.refusal(Rules.MOUNT, mount.cause(), "the mount has no source: " + mount.text());
    }

    /** A path, a unit or a name. What is mounted from the host has to be mounted there first. */
    private Piece source(Piece source, Set<UnitKind> kinds) {
        Piece place = source.text().startsWith(".")
                ? source.with(UnitPaths.join(conversion.source().directory(), source.text()))
                : source;
        if (UnitPaths.isAbsolute(place.text())) {
            requireMount(place);
            return place;
        }
        return references.resource(place, kinds);
    }

    void requireMount(Piece path) {
        String written =
                conversion.has(Behaviour.MOUNT_PATHS_ESCAPED) ? new WordEscape(true).write(path.text()) : path.text();
        conversion.draft().unit().add("RequiresMountsFor", path.with(written));
    }
}
