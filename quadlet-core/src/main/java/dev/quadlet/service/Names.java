package dev.quadlet.service;

import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.value.UnitKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/** The names that a unit gets in systemd and in Podman. */
final class Names {
    private static final String PREFIX = "systemd-";

    private final SourceUnit unit;
    private final Set<Behaviour> behaviours;

    Names(SourceUnit unit, Set<Behaviour> behaviours) {
        this.unit = unit;
        this.behaviours = behaviours;
    }

    /** The name of the service, without its extension. */
    String service() {
        return unit.own().value("ServiceName").map(Piece::text).orElseGet(this::defaultService);
    }

    private String defaultService() {
        String stem = unit.stem();
        String suffix = unit.kind().serviceSuffix();
        return stem.endsWith("@") && behaviours.contains(Behaviour.TEMPLATES_OF_ALL_KINDS)
                ? stem.substring(0, stem.length() - 1) + suffix + "@"
                : stem + suffix;
    }

    /** The name of the container, which systemd may still have to complete. */
    Piece container() {
        return given("ContainerName").orElseGet(() -> added(isTemplate() ? instanceOfService() : PREFIX + "%N"));
    }

    private boolean isTemplate() {
        return unit.stem().contains("@") && !behaviours.contains(Behaviour.TEMPLATES_NAMED_LIKE_OTHERS);
    }

    private String instanceOfService() {
        return behaviours.contains(Behaviour.TEMPLATE_NAMES_UNESCAPED) ? PREFIX + "%P_%I" : PREFIX + "%p_%i";
    }

    Piece pod() {
        return given("PodName").orElseGet(() -> added(PREFIX + unit.stem()));
    }

    /** The name of a volume or network; of a unit with an instance, systemd completes it. */
    Piece resource(String key) {
        return given(key).orElseGet(() -> added(PREFIX + defaultResource()));
    }

    private String defaultResource() {
        String stem = unit.stem();
        return stem.contains("@") && behaviours.contains(Behaviour.TEMPLATES_OF_ALL_KINDS)
                ? stem.substring(0, stem.length() - 1) + "-%i"
                : stem;
    }

    /** What others can call it in Podman before it is converted; empty when that is not known. */
    String known() {
        return switch (unit.kind()) {
            case CONTAINER -> behaviours.contains(Behaviour.CONTAINERS_KNOWN_EARLY) ? resolvedContainer() : "";
            case POD -> pod().text();
            case BUILD -> firstTag();
            default -> "";
        };
    }

    String resolvedContainer() {
        return resolved(container().text());
    }

    /** Of the specifiers only the name of the service can be told without systemd. */
    private String resolved(String name) {
        String resolved = name.replace("%N", service());
        return resolved.contains("%") ? "" : resolved;
    }

    private String firstTag() {
        List<Piece> tags = unit.own().values("ImageTag");
        boolean onlyLast = behaviours.contains(Behaviour.ONE_TAG);
        return tags.isEmpty() ? "" : tags.get(onlyLast ? tags.size() - 1 : 0).text();
    }

    private Optional<Piece> given(String key) {
        return unit.own().filled(key);
    }

    private static Piece added(String name) {
        return new Piece(name, Additions.NAME);
    }

    /** By the default rule. */
    static Member guessed(UnitKind kind, String file) {
        String stem = file.substring(0, file.lastIndexOf('.'));
        return new Member(stem + kind.serviceSuffix(), PREFIX + stem);
    }

    /** The kind of unit that a release takes a file for. */
    static Optional<UnitKind> kind(String file, PodmanVersion podman) {
        return UnitKind.ofExtension(StringUtils.substringAfterLast(file, '.'), podman);
    }

    static boolean isOf(UnitKind kind, String file) {
        return file.endsWith("." + kind.extension());
    }
}
