package dev.quadlet.service;

import dev.quadlet.key.KubeKeys;
import dev.quadlet.syntax.SplitRule;
import java.util.List;
import java.util.Locale;

/** {@code podman kube play}. */
final class KubeConverter {
    private final Conversion conversion;
    private final SourceSection section;
    private final ServiceSteps steps;

    KubeConverter(Conversion conversion) {
        this.conversion = conversion;
        this.section = conversion.source().own();
        this.steps = new ServiceSteps(conversion);
    }

    void convert() {
        List<Piece> manifests = manifests();
        steps.addKillMode();
        steps.addUnitVariable();
        if (!steps.isOneshot()) {
            steps.addNotify();
        }
        steps.addSyslogIdentifier();
        conversion.addCommand("ExecStart", play(manifests));
        conversion.addCommand("ExecStopPost", down(manifests));
        section.filled("SetWorkingDirectory").ifPresent(place -> addWorkingDirectory(place, manifests));
    }

    private List<Piece> manifests() {
        List<Piece> written = conversion.has(Behaviour.SEVERAL_MANIFESTS)
                ? section.words("Yaml", SplitRule.STRV)
                : section.filled("Yaml").stream().toList();
        if (written.isEmpty()) {
            throw conversion.refusal(Rules.NO_YAML, "a kube unit needs Yaml=");
        }
        return written.stream().map(conversion::absolute).toList();
    }

    private Command play(List<Piece> manifests) {
        Command command = conversion.podmanCommand(Additions.COMMAND, "kube", "play");
        command.add(Additions.REPLACE, "--replace").add(Additions.SERVICE_CONTAINER, "--service-container=true");
        conversion.flags(command).add(KubeKeys.EXIT_CODE_PROPAGATION, KubeKeys.LOG_DRIVER, KubeKeys.LOG_OPT);
        UserMapping.addNamespace(conversion, command);
        new References(conversion).addNetworks(command);
        section.words("AutoUpdate", SplitRule.STRV).forEach(update -> command.add(annotation(update)));
        section.words("ConfigMap", SplitRule.STRV)
                .forEach(map -> conversion.option(command, "--configmap", conversion.absolute(map)));
        conversion.flags(command).add(KubeKeys.PUBLISH_PORT);
        return command.add(section.words("PodmanArgs", SplitRule.ARGS)).add(manifests);
    }

    /** {@code POLICY} for all containers, or {@code CONTAINER/POLICY} for one. */
    private static Piece annotation(Piece update) {
        int slash = update.text().indexOf('/');
        String container = slash < 0 ? "" : "/" + update.text().substring(0, slash);
        return update.with("--annotation=io.containers.autoupdate" + container + "="
                + update.text().substring(slash + 1));
    }

    private Command down(List<Piece> manifests) {
        Command command = conversion.podmanCommand(Additions.CLEAN_UP, "kube", "down");
        conversion.flags(command).add(KubeKeys.KUBE_DOWN_FORCE);
        return command.add(manifests);
    }

    /** What the unit says in {@code [Service]} counts, but the key is checked nevertheless. */
    private void addWorkingDirectory(Piece place, List<Piece> manifests) {
        Piece directory = place.with(workingDirectory(place, manifests));
        if (conversion.source().section("Service").filled("WorkingDirectory").isEmpty()) {
            conversion.draft().service().add("WorkingDirectory", directory);
        }
    }

    private String workingDirectory(Piece place, List<Piece> manifests) {
        return switch (place.text().toLowerCase(Locale.ROOT)) {
            case "yaml" -> UnitPaths.parent(single(place, manifests).text());
            case "unit" -> conversion.source().directory();
            default ->
                throw conversion.refusal(
                        Rules.WORKING_DIRECTORY,
                        place.cause(),
                        "SetWorkingDirectory= of a kube unit can be yaml or unit, not " + place.text());
        };
    }

    private Piece single(Piece place, List<Piece> manifests) {
        if (manifests.size() > 1) {
            throw conversion.refusal(
                    Rules.WORKING_DIRECTORY,
                    place.cause(),
                    "which of the manifests SetWorkingDirectory=yaml means is not clear");
        }
        return manifests.get(0);
    }
}
