package dev.quadlet.service;

import dev.quadlet.key.ContainerKeys;
import dev.quadlet.syntax.SplitRule;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/** {@code podman run}. */
final class ContainerConverter {
    private static final String ID_FILE = "--cidfile=%t/%N.cid";

    private final Conversion conversion;
    private final SourceSection section;
    private final ServiceSteps steps;
    private final Piece name;
    private final boolean byIdFile;

    ContainerConverter(Conversion conversion) {
        this.conversion = conversion;
        this.section = conversion.source().own();
        this.steps = new ServiceSteps(conversion);
        this.name = conversion.names().container();
        this.byIdFile = conversion.has(Behaviour.FOUND_BY_ID_FILE);
    }

    void convert() {
        List<Piece> image = image();
        steps.addUnitVariable();
        steps.addKillMode();
        if (!conversion.has(Behaviour.COMMON_STEPS_FIRST)) {
            conversion.addStorageMount();
        }
        conversion.addCommand("ExecStop", remove(""));
        conversion.addCommand("ExecStopPost", remove("-"));
        addReload();
        conversion.draft().service().add("Delegate", new Piece("yes", Additions.DELEGATE));
        Command run = run();
        if (!steps.isOneshot()) {
            steps.addNotify();
            run.add(notification()).add(Additions.DETACH, "-d");
        }
        steps.addSyslogIdentifier();
        new ContainerOptions(conversion, run).add();
        run.add(section.words("PodmanArgs", SplitRule.ARGS)).add(image);
        run.add(conversion.lastWordsOrWarning("Exec", SplitRule.ARGS));
        conversion.addCommand("ExecStart", run);
        conversion.member().setResource(conversion.names().resolvedContainer());
    }

    /** The word for the image, or the option for a file system. */
    private List<Piece> image() {
        Optional<Piece> image = section.filled("Image");
        Optional<Piece> rootfs = section.filled("Rootfs");
        if (image.isPresent() && rootfs.isPresent()) {
            throw conversion.refusal(
                    Rules.IMAGE_AND_ROOTFS,
                    rootfs.get().cause(),
                    "a container has an image or a root file system, not both");
        }
        Piece named = image.or(() -> rootfs)
                .orElseThrow(() -> conversion.refusal(Rules.NO_IMAGE, "a container needs Image= or Rootfs="));
        Piece resolved = image.isPresent() ? new References(conversion).image(named) : named.with("");
        return resolved.text().isEmpty()
                ? List.of(
                        named.with("--rootfs"),
                        named.with(rootfs.map(Piece::text).orElse("")))
                : List.of(resolved);
    }

    private Command remove(String prefix) {
        Command command = conversion.podmanCommand(prefix, Additions.CLEAN_UP, "rm", "-v", "-f", "-i");
        return addIdentity(command);
    }

    private Command addIdentity(Command command) {
        return byIdFile ? command.add(Additions.ID_FILE, ID_FILE) : command.add(name);
    }

    private void addReload() {
        List<Piece> words = conversion.lastWordsOrWarning("ReloadCmd", SplitRule.ARGS);
        Optional<Piece> signal = section.filled("ReloadSignal");
        if (!words.isEmpty() && signal.isPresent()) {
            throw conversion.refusal(
                    Rules.TWO_RELOADS,
                    signal.get().cause(),
                    "a container reloads by a command or by a signal, not both");
        }
        if (!words.isEmpty()) {
            Command exec = conversion.podmanCommand(words.get(0).cause(), "exec");
            conversion.addCommand("ExecReload", addIdentity(exec).add(words));
        }
        signal.ifPresent(this::addReloadSignal);
    }

    private void addReloadSignal(Piece signal) {
        Command kill = conversion.podmanCommand(signal.cause(), "kill");
        if (byIdFile) {
            addIdentity(kill).option("--signal", signal);
        } else {
            addIdentity(kill.option("--signal", signal));
        }
        conversion.addCommand("ExecReload", kill);
    }

    private Command run() {
        Command run = conversion.podmanCommand(Additions.COMMAND, "run");
        conversion.option(run, "--name", name);
        if (byIdFile) {
            run.add(Additions.ID_FILE, ID_FILE);
        }
        run.add(Additions.REPLACE, "--replace").add(Additions.REMOVE, "--rm");
        conversion.flags(run).add(ContainerKeys.LOG_DRIVER, ContainerKeys.LOG_OPT);
        addCgroups(run);
        addEntrypoint(run);
        checkTemporaryFileSystems();
        conversion
                .flags(run)
                .add(ContainerKeys.TIMEZONE, ContainerKeys.PIDS_LIMIT, ContainerKeys.SHM_SIZE)
                .add(ContainerKeys.WORKING_DIR, ContainerKeys.IP, ContainerKeys.IP6, ContainerKeys.HOST_NAME)
                .add(ContainerKeys.STOP_SIGNAL, ContainerKeys.STOP_TIMEOUT, ContainerKeys.PULL)
                .add(ContainerKeys.MEMORY, ContainerKeys.RETRY, ContainerKeys.RETRY_DELAY)
                .add(ContainerKeys.NETWORK_ALIAS, ContainerKeys.ULIMIT)
                .add(ContainerKeys.DNS, ContainerKeys.DNS_OPTION, ContainerKeys.DNS_SEARCH)
                .add(ContainerKeys.GROUP_ADD, ContainerKeys.ADD_HOST, ContainerKeys.TMPFS)
                .add(ContainerKeys.RUN_INIT, ContainerKeys.ENVIRONMENT_HOST)
                .add(ContainerKeys.HTTP_PROXY, ContainerKeys.READ_ONLY_TMPFS);
        new References(conversion).addNetworks(run);
        return run;
    }

    /** What releases refused that did not take them as they are written. */
    private void checkTemporaryFileSystems() {
        for (Piece tmpfs : section.values("Tmpfs")) {
            if (!conversion.has(Behaviour.PORTS_AND_TMPFS_AS_WRITTEN)
                    && StringUtils.countMatches(tmpfs.text(), ':') > 1) {
                throw conversion.refusal(Rules.MOUNT, tmpfs.cause(), "not a path and its options: " + tmpfs.text());
            }
        }
    }

    private void addCgroups(Command run) {
        if (section.filled("CgroupsMode").isPresent()) {
            conversion.flags(run).add(ContainerKeys.CGROUPS_MODE);
        } else {
            run.add(Additions.CGROUPS, "--cgroups=split");
        }
    }

    private void addEntrypoint(Command run) {
        if (conversion.has(Behaviour.ENTRYPOINT_IN_OWN_WORD)) {
            section.filled("Entrypoint").ifPresent(program -> run.option("--entrypoint", program));
        } else {
            conversion.flags(run).add(ContainerKeys.ENTRYPOINT);
        }
    }

    private Piece notification() {
        Piece notify = section.filled("Notify").orElse(new Piece("no", Additions.NOTIFY));
        boolean isHealth = notify.text().equalsIgnoreCase("healthy") && conversion.has(Behaviour.HEALTHY_NOTIFIES);
        String who = isHealth ? "healthy" : section.isTrue("Notify").orElse(false) ? "container" : "conmon";
        return notify.with("--sdnotify=" + who);
    }
}
