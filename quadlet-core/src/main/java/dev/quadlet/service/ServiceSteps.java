package dev.quadlet.service;

import java.util.Set;

/** What the services of several kinds have in common. */
final class ServiceSteps {
    private static final Set<String> KILL_MODES = Set.of("mixed", "control-group");
    private static final Set<String> SERVICE_TYPES = Set.of("notify", "oneshot");
    private static final Piece NOTIFY = new Piece("notify", Additions.NOTIFY);
    private static final Piece YES = new Piece("yes", Additions.REMAINS);

    private static final Piece UNIT_VARIABLE = new Piece("PODMAN_SYSTEMD_UNIT=%n", Additions.UNIT_VARIABLE);

    private static final Piece SYSLOG = new Piece("%N", Additions.SYSLOG);

    private final Conversion conversion;
    private final SourceSection written;
    private final DraftSection service;

    ServiceSteps(Conversion conversion) {
        this.conversion = conversion;
        this.written = conversion.source().section("Service");
        this.service = conversion.draft().service();
    }

    void addUnitVariable() {
        service.add("Environment", UNIT_VARIABLE);
    }

    void setUnitVariable() {
        service.set("Environment", UNIT_VARIABLE);
    }

    void addKillMode() {
        written.value("KillMode")
                .filter(mode -> !KILL_MODES.contains(mode.text()))
                .ifPresent(mode -> {
                    throw conversion.refusal(
                            Rules.KILL_MODE,
                            mode.cause(),
                            "KillMode=" + mode.text() + " does not work with Podman; only mixed and control-group do");
                });
        if (!written.has("KillMode")) {
            service.set("KillMode", new Piece("mixed", Additions.KILL_MODE));
        }
    }

    /** Checks the type. */
    boolean isOneshot() {
        Piece type = written.value("Type").orElse(NOTIFY);
        if (!SERVICE_TYPES.contains(type.text())) {
            throw conversion.refusal(
                    Rules.SERVICE_TYPE,
                    type.cause(),
                    "Type=" + type.text() + " does not work with Podman; only notify and oneshot do");
        }
        return type.text().equals("oneshot");
    }

    void addNotify() {
        service.set("Type", NOTIFY);
        service.set("NotifyAccess", new Piece("all", Additions.NOTIFY));
    }

    void addSyslogIdentifier() {
        setIfAbsent("SyslogIdentifier", SYSLOG);
    }

    /** Of a service that does something and is done. */
    void addOneshot(boolean remains) {
        Piece oneshot = new Piece("oneshot", Additions.ONESHOT);
        if (!conversion.has(Behaviour.ONESHOT_KEEPS_SETTINGS)) {
            forceOneshot(oneshot, remains);
            return;
        }
        addSyslogIdentifier();
        setIfAbsent("Type", oneshot);
        if (remains) {
            setIfAbsent("RemainAfterExit", YES);
        }
    }

    private void forceOneshot(Piece oneshot, boolean remains) {
        service.set("Type", oneshot);
        if (remains) {
            service.set("RemainAfterExit", YES);
        }
        service.set("SyslogIdentifier", SYSLOG);
    }

    private void setIfAbsent(String key, Piece value) {
        if (!written.has(key)) {
            service.set(key, value);
        }
    }
}
