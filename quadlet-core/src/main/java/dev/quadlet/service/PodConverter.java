package dev.quadlet.service;

import dev.quadlet.key.PodKeys;
import dev.quadlet.syntax.SplitRule;

/** {@code podman pod create}, and the pod's infra container as the service. */
final class PodConverter {
    private static final String ID_FILE = "--pod-id-file=%t/%N.pod-id";

    private final Conversion conversion;
    private final SourceSection section;
    private final DraftSection service;
    private final Piece name;

    PodConverter(Conversion conversion) {
        this.conversion = conversion;
        this.section = conversion.source().own();
        this.service = conversion.draft().service();
        this.name = conversion.names().pod();
    }

    void convert() {
        ServiceSteps steps = new ServiceSteps(conversion);
        addMembers();
        steps.addSyslogIdentifier();
        conversion.addCommand("ExecStart", start());
        conversion.addCommand("ExecStop", stop());
        conversion.addCommand("ExecStopPost", remove());
        conversion.addCommand("ExecStartPre", create());
        addEnvironment(steps);
        service.set("Type", new Piece("forking", Additions.POD));
        addRestart();
        service.set("PIDFile", new Piece("%t/%N.pid", Additions.POD));
    }

    private void addMembers() {
        for (Member started : conversion.member().started()) {
            Piece container = new Piece(started.serviceName(), Additions.MEMBERS);
            conversion.draft().unit().add("Wants", container);
            conversion.draft().unit().add("Before", container);
        }
    }

    private boolean byIdFile() {
        return conversion.has(Behaviour.FOUND_BY_ID_FILE);
    }

    private Command start() {
        Command command = conversion.podmanCommand(Additions.POD, "pod", "start");
        return byIdFile() ? command.add(Additions.ID_FILE, ID_FILE) : command.add(name);
    }

    private Command stop() {
        Command command = conversion.podmanCommand(Additions.POD, "pod", "stop");
        addIdFile(command);
        command.add(Additions.POD, "--ignore").add(stopTime());
        addName(command);
        return command;
    }

    private Piece stopTime() {
        Piece time = section.value("StopTimeout").orElse(new Piece("10", Additions.POD_STOP_TIME));
        return time.with("--time=" + time.text());
    }

    private Command remove() {
        Command command = conversion.podmanCommand(Additions.CLEAN_UP, "pod", "rm");
        addIdFile(command);
        command.add(Additions.CLEAN_UP, "--ignore", "--force");
        addName(command);
        return command;
    }

    private Command create() {
        Command command = conversion.podmanCommand(Additions.COMMAND, "pod", "create");
        command.add(Additions.POD, "--infra-conmon-pidfile=%t/%N.pid");
        addIdFile(command);
        addExitPolicy(command);
        UserMapping.add(conversion, command);
        conversion.flags(command).add(PodKeys.PUBLISH_PORT, PodKeys.LABEL);
        new References(conversion).addNetworks(command);
        conversion
                .flags(command)
                .add(PodKeys.IP, PodKeys.IP6, PodKeys.SHM_SIZE)
                .add(PodKeys.NETWORK_ALIAS, PodKeys.DNS, PodKeys.DNS_OPTION, PodKeys.DNS_SEARCH)
                .add(PodKeys.ADD_HOST, PodKeys.HOST_NAME);
        new Storage(conversion).addVolumes(command);
        if (conversion.has(Behaviour.INFRA_NAMED)) {
            command.add(Additions.INFRA_NAME, "--infra-name", name.text() + "-infra");
        }
        conversion.option(command, "--name", name);
        return command.add(section.words("PodmanArgs", SplitRule.ARGS));
    }

    private void addExitPolicy(Command command) {
        if (byIdFile()) {
            command.add(Additions.EXIT_POLICY, "--exit-policy=stop").add(Additions.REPLACE, "--replace");
        } else {
            Piece policy = section.value("ExitPolicy").orElse(new Piece("stop", Additions.EXIT_POLICY));
            command.add(Additions.REPLACE, "--replace").option("--exit-policy", policy);
        }
    }

    private void addIdFile(Command command) {
        if (byIdFile()) {
            command.add(Additions.ID_FILE, ID_FILE);
        }
    }

    private void addName(Command command) {
        if (!byIdFile()) {
            command.add(name);
        }
    }

    private void addEnvironment(ServiceSteps steps) {
        if (conversion.has(Behaviour.POD_OVERWRITES_ENVIRONMENT)) {
            steps.setUnitVariable();
        } else {
            steps.addUnitVariable();
        }
    }

    private void addRestart() {
        Piece onFailure = new Piece("on-failure", Additions.RESTART);
        if (conversion.has(Behaviour.POD_KEEPS_RESTART)) {
            service.setIfAbsent("Restart", onFailure);
        } else {
            service.set("Restart", onFailure);
        }
    }
}
