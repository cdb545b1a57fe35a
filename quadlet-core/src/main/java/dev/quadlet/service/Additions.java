package dev.quadlet.service;

/** The rules by which Podman's generator adds lines and words on its own. */
final class Additions {
    static final Cause.Rule COMMAND = rule("PodmanCommand", "the command of Podman that does the work of the unit");
    static final Cause.Rule DEFAULT_DEPENDENCIES =
            rule("DefaultDependencies", "the service waits for the network, unless [Quadlet] DefaultDependencies=no");
    static final Cause.Rule SOURCE_PATH = rule("SourcePath", "systemd is told which file the service is made of");
    static final Cause.Rule STORAGE_MOUNTED =
            rule("StorageMounted", "Podman needs the file system of its run-time files");
    static final Cause.Rule UNIT_VARIABLE = rule("UnitVariable", "podman auto-update learns which service to restart");
    static final Cause.Rule KILL_MODE =
            rule("KillMode", "a stop signals the main process alone, which is conmon, and then kills what is left");
    static final Cause.Rule CLEAN_UP = rule("CleanUp", "what is left when the service ends is removed");
    static final Cause.Rule DELEGATE = rule("Delegate", "the control groups below the service belong to the container");
    static final Cause.Rule NOTIFY = rule("Notify", "the service has started when the container says so");
    static final Cause.Rule SYSLOG = rule("SyslogIdentifier", "messages in the journal have the name of the service");
    static final Cause.Rule NAME = rule("DefaultName", "the name when the unit gives none");
    static final Cause.Rule REPLACE = rule("Replace", "what is left of an earlier run is replaced");
    static final Cause.Rule REMOVE = rule("RemoveOnExit", "the container is removed when it stops");
    static final Cause.Rule ID_FILE = rule("IdFile", "the id is written down to find it again");
    static final Cause.Rule CGROUPS =
            rule("SplitCgroups", "the control group of the service holds the container, unless CgroupsMode= says else");
    static final Cause.Rule DETACH = rule("Detach", "Podman's command ends, and conmon is the main process");
    static final Cause.Rule ONESHOT = rule("Oneshot", "the service has started when its command has ended");
    static final Cause.Rule REMAINS = rule("RemainAfterExit", "the command runs once, not for each unit that needs it");
    static final Cause.Rule IGNORE = rule("IgnoreExisting", "what exists already is taken as it is");
    static final Cause.Rule POD = rule("PodService", "the service of a pod is the process of its infra container");
    static final Cause.Rule POD_STOP_TIME = rule("PodStopTime", "seconds until Podman kills what does not stop");
    static final Cause.Rule EXIT_POLICY = rule("PodExitPolicy", "the pod ends with its last container");
    static final Cause.Rule RESTART = rule("PodRestart", "the pod is started again when it fails");
    static final Cause.Rule INFRA_NAME = rule("InfraName", "the infra container is named after its pod");
    static final Cause.Rule SERVICE_CONTAINER =
            rule("ServiceContainer", "a container that stands for the whole manifest");
    static final Cause.Rule MEMBERS = rule("StartWithPod", "the containers of the pod start with it");

    private Additions() {}

    private static Cause.Rule rule(String name, String summary) {
        return new Cause.Rule(name, summary);
    }
}
