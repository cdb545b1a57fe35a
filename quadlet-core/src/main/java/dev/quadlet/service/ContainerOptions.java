package dev.quadlet.service;

import dev.quadlet.key.ContainerKeys;
import dev.quadlet.syntax.SplitRule;
import java.util.Locale;
import java.util.Optional;

/** The options of {@code podman run} from security to pods. */
final class ContainerOptions {
    private final Conversion conversion;
    private final SourceSection section;
    private final Command run;

    ContainerOptions(Conversion conversion, Command run) {
        this.conversion = conversion;
        this.section = conversion.source().own();
        this.run = run;
    }

    void add() {
        addSecurity();
        addFileSystem();
        addUser();
        UserMapping.add(conversion, run);
        new Storage(conversion).addVolumes(run);
        conversion.flags(run).add(ContainerKeys.AUTO_UPDATE);
        addPorts();
        conversion
                .flags(run)
                .add(ContainerKeys.ENVIRONMENT, ContainerKeys.LABEL, ContainerKeys.ANNOTATION)
                .add(ContainerKeys.MASK, ContainerKeys.UNMASK);
        section.words("EnvironmentFile", SplitRule.ARGS)
                .forEach(file -> conversion.option(run, "--env-file", conversion.absolute(file)));
        conversion.flags(run).add(ContainerKeys.SECRET);
        new Storage(conversion).addMounts(run);
        addHealth();
        addPod();
    }

    private void addSecurity() {
        conversion
                .flags(run)
                .add(ContainerKeys.NO_NEW_PRIVILEGES)
                .add(ContainerKeys.SECURITY_LABEL_DISABLE, ContainerKeys.SECURITY_LABEL_NESTED)
                .add(ContainerKeys.SECURITY_LABEL_TYPE, ContainerKeys.SECURITY_LABEL_FILE_TYPE)
                .add(ContainerKeys.SECURITY_LABEL_LEVEL, ContainerKeys.APP_ARMOR);
        section.words("AddDevice", SplitRule.STRV).forEach(this::addDevice);
        conversion.flags(run).add(ContainerKeys.SECCOMP_PROFILE);
        addCapabilities("--cap-drop", "DropCapability");
        addCapabilities("--cap-add", "AddCapability");
        conversion.flags(run).add(ContainerKeys.SYSCTL);
    }

    /** With a dash in front the device is left out when the host does not have it. */
    private void addDevice(Piece device) {
        boolean isOptional = device.text().startsWith("-");
        String given = isOptional ? device.text().substring(1) : device.text();
        int colon = given.indexOf(':');
        if (!isOptional || conversion.options().hasDevice(colon < 0 ? given : given.substring(0, colon))) {
            conversion.option(run, "--device", device.with(given));
        }
    }

    private void addCapabilities(String option, String key) {
        section.words(key, SplitRule.STRV)
                .forEach(name ->
                        conversion.option(run, option, name.with(name.text().toLowerCase(Locale.ROOT))));
    }

    private void addFileSystem() {
        conversion.flags(run).add(ContainerKeys.READ_ONLY);
        if (!section.isTrue("ReadOnly").orElse(false)) {
            conversion.flags(run).add(conversion.key("VolatileTmp"));
        }
    }

    private void addUser() {
        Optional<Piece> user = section.filled("User");
        Optional<Piece> group = section.filled("Group");
        group.filter(named -> user.isEmpty()).ifPresent(named -> {
            throw conversion.refusal(Rules.GROUP_WITHOUT_USER, named.cause(), "Group= needs User=");
        });
        String suffix = group.map(named -> ":" + named.text()).orElse("");
        user.ifPresent(named -> conversion.option(run, "--user", named.with(named.text() + suffix)));
    }

    private void addPorts() {
        for (Piece port : section.values("ExposeHostPort")) {
            Piece exposed = port.with(port.text().strip());
            if (!Ports.endsInPort(exposed.text())) {
                throw conversion.refusal(Rules.PORT, port.cause(), "not a port: " + port.text());
            }
            conversion.option(run, "--expose", exposed);
        }
        addPublishedPorts();
    }

    private void addPublishedPorts() {
        if (conversion.has(Behaviour.PORTS_AND_TMPFS_AS_WRITTEN)) {
            conversion.flags(run).add(ContainerKeys.PUBLISH_PORT);
            return;
        }
        for (Piece port : section.values("PublishPort")) {
            String written = PublishedPort.written(port.text())
                    .orElseThrow(() -> conversion.refusal(Rules.PORT, port.cause(), "not a port: " + port.text()));
            conversion.option(run, "--publish", port.with(written));
        }
    }

    private void addHealth() {
        conversion
                .flags(run)
                .add(ContainerKeys.HEALTH_CMD, ContainerKeys.HEALTH_INTERVAL, ContainerKeys.HEALTH_ON_FAILURE)
                .add(ContainerKeys.HEALTH_LOG_DESTINATION, ContainerKeys.HEALTH_MAX_LOG_COUNT)
                .add(ContainerKeys.HEALTH_MAX_LOG_SIZE, ContainerKeys.HEALTH_RETRIES)
                .add(ContainerKeys.HEALTH_START_PERIOD, ContainerKeys.HEALTH_TIMEOUT)
                .add(ContainerKeys.HEALTH_STARTUP_CMD, ContainerKeys.HEALTH_STARTUP_INTERVAL)
                .add(ContainerKeys.HEALTH_STARTUP_RETRIES, ContainerKeys.HEALTH_STARTUP_SUCCESS)
                .add(ContainerKeys.HEALTH_STARTUP_TIMEOUT);
    }

    private void addPod() {
        section.filled("Pod").ifPresent(name -> {
            Member pod = new References(conversion).pod(name);
            if (conversion.has(Behaviour.FOUND_BY_ID_FILE)) {
                conversion.option(run, "--pod-id-file", name.with("%t/" + pod.service() + ".pod-id"));
            } else {
                run.option("--pod", name.with(pod.resource()));
            }
            if (startsWithPod()) {
                pod.started().add(conversion.member());
            }
        });
    }

    private boolean startsWithPod() {
        boolean isTemplate = conversion.source().isTemplate();
        return section.isTrue("StartWithPod").orElse(true)
                && !(isTemplate && conversion.has(Behaviour.TEMPLATES_NOT_STARTED_WITH_POD));
    }
}
