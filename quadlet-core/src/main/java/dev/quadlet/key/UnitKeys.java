// Generated from keys.tsv by java quadlet-core/src/test/java/dev/quadlet/codegen/Generate.java
package dev.quadlet.key;

import dev.quadlet.value.TimeSpan;
import dev.quadlet.value.UnitName;
import dev.quadlet.value.WholeNumber;

/**
 * The keys of {@code [Unit]}.
 *
 * <p>They are the rows of the key table; {@link Keys} looks the same ones up by name.
 */
public final class UnitKeys {
    /**
     * What the unit is, in a few words for a person who reads status and log.
     *
     * <p>{@code Description=}. See systemd.unit(5).
     */
    public static final Key<String> DESCRIPTION = Keys.typed("Unit", "Description", ValueTypes.STRING);

    /**
     * Where to read more: URIs of the kinds {@code https:}, {@code http:}, {@code file:}, {@code info:} or
     * {@code man:}, separated by blanks.
     *
     * <p>{@code Documentation=}. See systemd.unit(5).
     */
    public static final Key<String> DOCUMENTATION = Keys.typed("Unit", "Documentation", ValueTypes.STRING);

    /**
     * Units that are started along with this one; it starts even when they fail, and their order is a matter of
     * {@code After=}.
     *
     * <p>{@code Wants=}. See systemd.unit(5).
     */
    public static final Key<UnitName> WANTS = Keys.typed("Unit", "Wants", ValueTypes.UNIT);

    /**
     * Units that are started along with this one and that it cannot do without: it is stopped when one of them is
     * stopped, and with {@code After=} it does not start when one fails.
     *
     * <p>{@code Requires=}. See systemd.unit(5).
     */
    public static final Key<UnitName> REQUIRES = Keys.typed("Unit", "Requires", ValueTypes.UNIT);

    /**
     * Units that must be running already: this one fails at once, instead of starting them, when they are not.
     *
     * <p>{@code Requisite=}. See systemd.unit(5).
     */
    public static final Key<UnitName> REQUISITE = Keys.typed("Unit", "Requisite", ValueTypes.UNIT);

    /**
     * As {@code Requires=}, and this unit also stops when one of the units ends by itself.
     *
     * <p>{@code BindsTo=}. See systemd.unit(5).
     */
    public static final Key<UnitName> BINDS_TO = Keys.typed("Unit", "BindsTo", ValueTypes.UNIT);

    /**
     * Units whose stop and restart are passed on to this one; starting is not.
     *
     * <p>{@code PartOf=}. See systemd.unit(5).
     */
    public static final Key<UnitName> PART_OF = Keys.typed("Unit", "PartOf", ValueTypes.UNIT);

    /**
     * Units that are started again whenever they are found stopped while this one runs.
     *
     * <p>{@code Upholds=}. See systemd.unit(5).
     */
    public static final Key<UnitName> UPHOLDS = Keys.typed("Unit", "Upholds", ValueTypes.UNIT);

    /**
     * Units that cannot run at the same time: starting this one stops them, and the other way round.
     *
     * <p>{@code Conflicts=}. See systemd.unit(5).
     */
    public static final Key<UnitName> CONFLICTS = Keys.typed("Unit", "Conflicts", ValueTypes.UNIT);

    /**
     * Units that start only after this one has started, and stop before it stops, if they start or stop at the same
     * time.
     *
     * <p>{@code Before=}. See systemd.unit(5).
     */
    public static final Key<UnitName> BEFORE = Keys.typed("Unit", "Before", ValueTypes.UNIT);

    /**
     * Units that must have started before this one starts, and that stop after it, if they start or stop at the same
     * time; this is order only and starts nothing.
     *
     * <p>{@code After=}. See systemd.unit(5).
     */
    public static final Key<UnitName> AFTER = Keys.typed("Unit", "After", ValueTypes.UNIT);

    /**
     * Units that are started when this one fails for good, for example to send a message.
     *
     * <p>{@code OnFailure=}. See systemd.unit(5).
     */
    public static final Key<UnitName> ON_FAILURE = Keys.typed("Unit", "OnFailure", ValueTypes.UNIT);

    /**
     * Units that are started when this one has ended without a failure.
     *
     * <p>{@code OnSuccess=}. See systemd.unit(5).
     */
    public static final Key<UnitName> ON_SUCCESS = Keys.typed("Unit", "OnSuccess", ValueTypes.UNIT);

    /**
     * Units that are reloaded when this one is.
     *
     * <p>{@code PropagatesReloadTo=}. See systemd.unit(5).
     */
    public static final Key<UnitName> PROPAGATES_RELOAD_TO = Keys.typed("Unit", "PropagatesReloadTo", ValueTypes.UNIT);

    /**
     * Units whose reload also reloads this one.
     *
     * <p>{@code ReloadPropagatedFrom=}. See systemd.unit(5).
     */
    public static final Key<UnitName> RELOAD_PROPAGATED_FROM =
            Keys.typed("Unit", "ReloadPropagatedFrom", ValueTypes.UNIT);

    /**
     * Units that are stopped when this one is.
     *
     * <p>{@code PropagatesStopTo=}. See systemd.unit(5).
     */
    public static final Key<UnitName> PROPAGATES_STOP_TO = Keys.typed("Unit", "PropagatesStopTo", ValueTypes.UNIT);

    /**
     * Units whose stop also stops this one.
     *
     * <p>{@code StopPropagatedFrom=}. See systemd.unit(5).
     */
    public static final Key<UnitName> STOP_PROPAGATED_FROM = Keys.typed("Unit", "StopPropagatedFrom", ValueTypes.UNIT);

    /**
     * Units whose network and temporary folders this one shares, where both ask for private ones; of little use for
     * containers.
     *
     * <p>{@code JoinsNamespaceOf=}. See systemd.unit(5).
     */
    public static final Key<UnitName> JOINS_NAMESPACE_OF = Keys.typed("Unit", "JoinsNamespaceOf", ValueTypes.UNIT);

    /**
     * Absolute paths whose mount points must be mounted before this unit starts; Podman adds those of absolute volume
     * sources itself.
     *
     * <p>{@code RequiresMountsFor=}. See systemd.unit(5).
     */
    public static final Key<String> REQUIRES_MOUNTS_FOR =
            Keys.typed("Unit", "RequiresMountsFor", ValueTypes.ABSOLUTE_PATH);

    /**
     * Absolute paths whose mount points are mounted first where that succeeds; systemd 256 or newer.
     *
     * <p>{@code WantsMountsFor=}. See systemd.unit(5).
     */
    public static final Key<String> WANTS_MOUNTS_FOR = Keys.typed("Unit", "WantsMountsFor", ValueTypes.ABSOLUTE_PATH);

    /**
     * How the jobs of {@code OnSuccess=} meet jobs that wait already; the default is {@code fail}.
     *
     * <p>{@code OnSuccessJobMode=}. See systemd.unit(5).
     */
    public static final Key<String> ON_SUCCESS_JOB_MODE = Keys.typed("Unit", "OnSuccessJobMode", ValueTypes.STRING);

    /**
     * How the jobs of {@code OnFailure=} meet jobs that wait already; the default is {@code replace}.
     *
     * <p>{@code OnFailureJobMode=}. See systemd.unit(5).
     */
    public static final Key<String> ON_FAILURE_JOB_MODE = Keys.typed("Unit", "OnFailureJobMode", ValueTypes.STRING);

    /**
     * Whether the unit keeps running when another one is isolated; the default is no for services.
     *
     * <p>{@code IgnoreOnIsolate=}. See systemd.unit(5).
     */
    public static final Key<Boolean> IGNORE_ON_ISOLATE = Keys.typed("Unit", "IgnoreOnIsolate", ValueTypes.SYSTEMD_BOOL);

    /**
     * Whether the unit stops when no other running unit needs it; the default is no.
     *
     * <p>{@code StopWhenUnneeded=}. See systemd.unit(5).
     */
    public static final Key<Boolean> STOP_WHEN_UNNEEDED =
            Keys.typed("Unit", "StopWhenUnneeded", ValueTypes.SYSTEMD_BOOL);

    /**
     * Whether only other units, and not a person, can start this one; the default is no.
     *
     * <p>{@code RefuseManualStart=}. See systemd.unit(5).
     */
    public static final Key<Boolean> REFUSE_MANUAL_START =
            Keys.typed("Unit", "RefuseManualStart", ValueTypes.SYSTEMD_BOOL);

    /**
     * Whether only other units, and not a person, can stop this one; the default is no.
     *
     * <p>{@code RefuseManualStop=}. See systemd.unit(5).
     */
    public static final Key<Boolean> REFUSE_MANUAL_STOP =
            Keys.typed("Unit", "RefuseManualStop", ValueTypes.SYSTEMD_BOOL);

    /**
     * Whether {@code systemctl isolate} accepts this unit; the default is no.
     *
     * <p>{@code AllowIsolate=}. See systemd.unit(5).
     */
    public static final Key<Boolean> ALLOW_ISOLATE = Keys.typed("Unit", "AllowIsolate", ValueTypes.SYSTEMD_BOOL);

    /**
     * Whether systemd adds its own dependencies, such as stopping at shutdown; the default is yes, and it does not
     * touch the wait for the network, which is {@code DefaultDependencies=} of {@code [Quadlet]}.
     *
     * <p>{@code DefaultDependencies=}. See systemd.unit(5).
     */
    public static final Key<Boolean> DEFAULT_DEPENDENCIES =
            Keys.typed("Unit", "DefaultDependencies", ValueTypes.SYSTEMD_BOOL);

    /**
     * Whether processes of the unit are spared when the last phase of a shutdown kills everything; the default is no,
     * systemd 255 or newer.
     *
     * <p>{@code SurviveFinalKillSignal=}. See systemd.unit(5).
     */
    public static final Key<Boolean> SURVIVE_FINAL_KILL_SIGNAL =
            Keys.typed("Unit", "SurviveFinalKillSignal", ValueTypes.SYSTEMD_BOOL);

    /**
     * When systemd forgets the unit: {@code inactive}, the default, keeps failed ones until they are reset,
     * {@code inactive-or-failed} does not.
     *
     * <p>{@code CollectMode=}. See systemd.unit(5).
     */
    public static final Key<String> COLLECT_MODE = Keys.typed("Unit", "CollectMode", ValueTypes.STRING);

    /**
     * What the machine does when the unit fails: {@code none}, which is the default, {@code reboot}, {@code poweroff},
     * {@code exit} and others.
     *
     * <p>{@code FailureAction=}. See systemd.unit(5).
     */
    public static final Key<String> FAILURE_ACTION = Keys.typed("Unit", "FailureAction", ValueTypes.STRING);

    /**
     * What the machine does when the unit has ended without a failure: {@code none}, which is the default,
     * {@code reboot}, {@code poweroff}, {@code exit} and others.
     *
     * <p>{@code SuccessAction=}. See systemd.unit(5).
     */
    public static final Key<String> SUCCESS_ACTION = Keys.typed("Unit", "SuccessAction", ValueTypes.STRING);

    /**
     * Exit status, 0 to 255, that {@code FailureAction=exit} hands on; the default is that of the unit's main process.
     *
     * <p>{@code FailureActionExitStatus=}. See systemd.unit(5).
     */
    public static final Key<WholeNumber> FAILURE_ACTION_EXIT_STATUS =
            Keys.typed("Unit", "FailureActionExitStatus", ValueTypes.EXIT_STATUS);

    /**
     * Exit status, 0 to 255, that {@code SuccessAction=exit} hands on; the default is that of the unit's main process.
     *
     * <p>{@code SuccessActionExitStatus=}. See systemd.unit(5).
     */
    public static final Key<WholeNumber> SUCCESS_ACTION_EXIT_STATUS =
            Keys.typed("Unit", "SuccessActionExitStatus", ValueTypes.EXIT_STATUS);

    /**
     * Time that a job of the unit may take, waiting included, before it is given up; the default is without limit.
     *
     * <p>{@code JobTimeoutSec=}. See systemd.unit(5).
     */
    public static final Key<TimeSpan> JOB_TIMEOUT_SEC = Keys.typed("Unit", "JobTimeoutSec", ValueTypes.TIMESPAN);

    /**
     * Time that a job of the unit may take once it runs, before it is given up; the default is without limit.
     *
     * <p>{@code JobRunningTimeoutSec=}. See systemd.unit(5).
     */
    public static final Key<TimeSpan> JOB_RUNNING_TIMEOUT_SEC =
            Keys.typed("Unit", "JobRunningTimeoutSec", ValueTypes.TIMESPAN);

    /**
     * What the machine does when a job of the unit is given up: {@code none}, which is the default, {@code reboot},
     * {@code poweroff}, {@code exit} and others.
     *
     * <p>{@code JobTimeoutAction=}. See systemd.unit(5).
     */
    public static final Key<String> JOB_TIMEOUT_ACTION = Keys.typed("Unit", "JobTimeoutAction", ValueTypes.STRING);

    /**
     * Argument for the reboot that {@code JobTimeoutAction=} causes.
     *
     * <p>{@code JobTimeoutRebootArgument=}. See systemd.unit(5).
     */
    public static final Key<String> JOB_TIMEOUT_REBOOT_ARGUMENT =
            Keys.typed("Unit", "JobTimeoutRebootArgument", ValueTypes.STRING);

    /**
     * Window in which starts are counted for {@code StartLimitBurst=}; the default is 10 seconds, and 0 switches the
     * limit off.
     *
     * <p>{@code StartLimitIntervalSec=}. See systemd.unit(5).
     */
    public static final Key<TimeSpan> START_LIMIT_INTERVAL_SEC =
            Keys.typed("Unit", "StartLimitIntervalSec", ValueTypes.TIMESPAN);

    /**
     * How many starts are allowed within {@code StartLimitIntervalSec=}, after which the unit stays failed; the default
     * is 5.
     *
     * <p>{@code StartLimitBurst=}. See systemd.unit(5).
     */
    public static final Key<WholeNumber> START_LIMIT_BURST = Keys.typed("Unit", "StartLimitBurst", ValueTypes.COUNT);

    /**
     * What the machine does when the start limit is hit: {@code none}, which is the default, {@code reboot},
     * {@code poweroff}, {@code exit} and others.
     *
     * <p>{@code StartLimitAction=}. See systemd.unit(5).
     */
    public static final Key<String> START_LIMIT_ACTION = Keys.typed("Unit", "StartLimitAction", ValueTypes.STRING);

    /**
     * Argument for the reboot that one of the actions of the unit causes.
     *
     * <p>{@code RebootArgument=}. See systemd.unit(5).
     */
    public static final Key<String> REBOOT_ARGUMENT = Keys.typed("Unit", "RebootArgument", ValueTypes.STRING);

    /**
     * File that the unit was generated from; Podman writes it itself.
     *
     * <p>{@code SourcePath=}. See systemd.unit(5).
     */
    public static final Key<String> SOURCE_PATH = Keys.typed("Unit", "SourcePath", ValueTypes.PATH);

    /**
     * Processor architecture, such as {@code x86-64} or {@code arm64}, on which alone the unit is started; a start
     * elsewhere is skipped without an error.
     *
     * <p>{@code ConditionArchitecture=}. See systemd.unit(5).
     */
    public static final Key<String> CONDITION_ARCHITECTURE =
            Keys.typed("Unit", "ConditionArchitecture", ValueTypes.STRING);

    /**
     * Firmware of the machine, such as {@code uefi}, with which alone the unit is started.
     *
     * <p>{@code ConditionFirmware=}. See systemd.unit(5).
     */
    public static final Key<String> CONDITION_FIRMWARE = Keys.typed("Unit", "ConditionFirmware", ValueTypes.STRING);

    /**
     * Whether, or in which virtual machine or container system, the machine runs, such as {@code vm},
     * {@code container}, {@code kvm} or {@code no}; elsewhere a start is skipped.
     *
     * <p>{@code ConditionVirtualization=}. See systemd.unit(5).
     */
    public static final Key<String> CONDITION_VIRTUALIZATION =
            Keys.typed("Unit", "ConditionVirtualization", ValueTypes.STRING);

    /**
     * Host name, which may hold wildcards, or machine id on which alone the unit is started.
     *
     * <p>{@code ConditionHost=}. See systemd.unit(5).
     */
    public static final Key<String> CONDITION_HOST = Keys.typed("Unit", "ConditionHost", ValueTypes.STRING);

    /**
     * Word that must stand on the kernel's command line for the unit to be started.
     *
     * <p>{@code ConditionKernelCommandLine=}. See systemd.unit(5).
     */
    public static final Key<String> CONDITION_KERNEL_COMMAND_LINE =
            Keys.typed("Unit", "ConditionKernelCommandLine", ValueTypes.STRING);

    /**
     * Version of the kernel with which alone the unit is started: a pattern such as {@code 6.1.*}, or an operator and a
     * number.
     *
     * <p>{@code ConditionKernelVersion=}. See systemd.unit(5).
     */
    public static final Key<String> CONDITION_KERNEL_VERSION =
            Keys.typed("Unit", "ConditionKernelVersion", ValueTypes.STRING);

    /**
     * Name of a credential that the service manager must have got for the unit to be started.
     *
     * <p>{@code ConditionCredential=}. See systemd.unit(5).
     */
    public static final Key<String> CONDITION_CREDENTIAL = Keys.typed("Unit", "ConditionCredential", ValueTypes.STRING);

    /**
     * Variable, as {@code NAME} or {@code NAME=VALUE}, that must be in the service manager's environment for the unit
     * to be started.
     *
     * <p>{@code ConditionEnvironment=}. See systemd.unit(5).
     */
    public static final Key<String> CONDITION_ENVIRONMENT =
            Keys.typed("Unit", "ConditionEnvironment", ValueTypes.STRING);

    /**
     * Security technology, such as {@code selinux} or {@code apparmor}, that must be active for the unit to be started.
     *
     * <p>{@code ConditionSecurity=}. See systemd.unit(5).
     */
    public static final Key<String> CONDITION_SECURITY = Keys.typed("Unit", "ConditionSecurity", ValueTypes.STRING);

    /**
     * Capability, such as {@code CAP_NET_ADMIN}, that the service manager must be able to hand on for the unit to be
     * started.
     *
     * <p>{@code ConditionCapability=}. See systemd.unit(5).
     */
    public static final Key<String> CONDITION_CAPABILITY = Keys.typed("Unit", "ConditionCapability", ValueTypes.STRING);

    /**
     * Whether the machine must run on mains power for the unit to be started.
     *
     * <p>{@code ConditionACPower=}. See systemd.unit(5).
     */
    public static final Key<String> CONDITION_AC_POWER = Keys.typed("Unit", "ConditionACPower", ValueTypes.STRING);

    /**
     * Folder, {@code /etc} or {@code /var}, that must be due for an update after a change of the system for the unit to
     * be started.
     *
     * <p>{@code ConditionNeedsUpdate=}. See systemd.unit(5).
     */
    public static final Key<String> CONDITION_NEEDS_UPDATE =
            Keys.typed("Unit", "ConditionNeedsUpdate", ValueTypes.STRING);

    /**
     * Whether the system must be booting for the first time for the unit to be started.
     *
     * <p>{@code ConditionFirstBoot=}. See systemd.unit(5).
     */
    public static final Key<String> CONDITION_FIRST_BOOT = Keys.typed("Unit", "ConditionFirstBoot", ValueTypes.STRING);

    /**
     * Absolute path that must exist for the unit to be started, or must not with a leading {@code !}; otherwise the
     * start is skipped without an error.
     *
     * <p>{@code ConditionPathExists=}. See systemd.unit(5).
     */
    public static final Key<String> CONDITION_PATH_EXISTS =
            Keys.typed("Unit", "ConditionPathExists", ValueTypes.STRING);

    /**
     * Absolute path with wildcards that something must match for the unit to be started.
     *
     * <p>{@code ConditionPathExistsGlob=}. See systemd.unit(5).
     */
    public static final Key<String> CONDITION_PATH_EXISTS_GLOB =
            Keys.typed("Unit", "ConditionPathExistsGlob", ValueTypes.STRING);

    /**
     * Absolute path that must be a folder for the unit to be started.
     *
     * <p>{@code ConditionPathIsDirectory=}. See systemd.unit(5).
     */
    public static final Key<String> CONDITION_PATH_IS_DIRECTORY =
            Keys.typed("Unit", "ConditionPathIsDirectory", ValueTypes.STRING);

    /**
     * Absolute path that must be a symbolic link for the unit to be started.
     *
     * <p>{@code ConditionPathIsSymbolicLink=}. See systemd.unit(5).
     */
    public static final Key<String> CONDITION_PATH_IS_SYMBOLIC_LINK =
            Keys.typed("Unit", "ConditionPathIsSymbolicLink", ValueTypes.STRING);

    /**
     * Absolute path that must be a mount point for the unit to be started.
     *
     * <p>{@code ConditionPathIsMountPoint=}. See systemd.unit(5).
     */
    public static final Key<String> CONDITION_PATH_IS_MOUNT_POINT =
            Keys.typed("Unit", "ConditionPathIsMountPoint", ValueTypes.STRING);

    /**
     * Absolute path whose file system must be writable for the unit to be started.
     *
     * <p>{@code ConditionPathIsReadWrite=}. See systemd.unit(5).
     */
    public static final Key<String> CONDITION_PATH_IS_READ_WRITE =
            Keys.typed("Unit", "ConditionPathIsReadWrite", ValueTypes.STRING);

    /**
     * Absolute path whose block device must be encrypted for the unit to be started.
     *
     * <p>{@code ConditionPathIsEncrypted=}. See systemd.unit(5).
     */
    public static final Key<String> CONDITION_PATH_IS_ENCRYPTED =
            Keys.typed("Unit", "ConditionPathIsEncrypted", ValueTypes.STRING);

    /**
     * Absolute path of a folder that must not be empty for the unit to be started.
     *
     * <p>{@code ConditionDirectoryNotEmpty=}. See systemd.unit(5).
     */
    public static final Key<String> CONDITION_DIRECTORY_NOT_EMPTY =
            Keys.typed("Unit", "ConditionDirectoryNotEmpty", ValueTypes.STRING);

    /**
     * Absolute path of a file that must exist and have content for the unit to be started.
     *
     * <p>{@code ConditionFileNotEmpty=}. See systemd.unit(5).
     */
    public static final Key<String> CONDITION_FILE_NOT_EMPTY =
            Keys.typed("Unit", "ConditionFileNotEmpty", ValueTypes.STRING);

    /**
     * Absolute path of a file that must be executable for the unit to be started.
     *
     * <p>{@code ConditionFileIsExecutable=}. See systemd.unit(5).
     */
    public static final Key<String> CONDITION_FILE_IS_EXECUTABLE =
            Keys.typed("Unit", "ConditionFileIsExecutable", ValueTypes.STRING);

    /**
     * User, by name or number, such as {@code root}, whose service manager alone starts the unit.
     *
     * <p>{@code ConditionUser=}. See systemd.unit(5).
     */
    public static final Key<String> CONDITION_USER = Keys.typed("Unit", "ConditionUser", ValueTypes.STRING);

    /**
     * Group, by name or number, that the service manager must belong to for the unit to be started.
     *
     * <p>{@code ConditionGroup=}. See systemd.unit(5).
     */
    public static final Key<String> CONDITION_GROUP = Keys.typed("Unit", "ConditionGroup", ValueTypes.STRING);

    /**
     * Controller of control groups, such as {@code memory}, or version, such as {@code v2}, that must be available for
     * the unit to be started.
     *
     * <p>{@code ConditionControlGroupController=}. See systemd.unit(5).
     */
    public static final Key<String> CONDITION_CONTROL_GROUP_CONTROLLER =
            Keys.typed("Unit", "ConditionControlGroupController", ValueTypes.STRING);

    /**
     * Amount of memory, such as {@code 2G}, that the machine must have at least for the unit to be started; an operator
     * may lead it.
     *
     * <p>{@code ConditionMemory=}. See systemd.unit(5).
     */
    public static final Key<String> CONDITION_MEMORY = Keys.typed("Unit", "ConditionMemory", ValueTypes.STRING);

    /**
     * Number of processors, such as {@code 4}, that must be available at least for the unit to be started; an operator
     * may lead it.
     *
     * <p>{@code ConditionCPUs=}. See systemd.unit(5).
     */
    public static final Key<String> CONDITION_CPUS = Keys.typed("Unit", "ConditionCPUs", ValueTypes.STRING);

    /**
     * Feature of the processor, such as {@code avx2}, that must be there for the unit to be started.
     *
     * <p>{@code ConditionCPUFeature=}. See systemd.unit(5).
     */
    public static final Key<String> CONDITION_CPU_FEATURE =
            Keys.typed("Unit", "ConditionCPUFeature", ValueTypes.STRING);

    /**
     * Comparison with a field of {@code /etc/os-release}, such as {@code ID=fedora}, that must hold for the unit to be
     * started.
     *
     * <p>{@code ConditionOSRelease=}. See systemd.unit(5).
     */
    public static final Key<String> CONDITION_OS_RELEASE = Keys.typed("Unit", "ConditionOSRelease", ValueTypes.STRING);

    /**
     * Memory pressure, as a percentage such as {@code 20%%} over some minutes, above which a start is skipped.
     *
     * <p>{@code ConditionMemoryPressure=}. See systemd.unit(5).
     */
    public static final Key<String> CONDITION_MEMORY_PRESSURE =
            Keys.typed("Unit", "ConditionMemoryPressure", ValueTypes.STRING);

    /**
     * Processor pressure, as a percentage such as {@code 20%%} over some minutes, above which a start is skipped.
     *
     * <p>{@code ConditionCPUPressure=}. See systemd.unit(5).
     */
    public static final Key<String> CONDITION_CPU_PRESSURE =
            Keys.typed("Unit", "ConditionCPUPressure", ValueTypes.STRING);

    /**
     * Pressure on input and output, as a percentage such as {@code 20%%} over some minutes, above which a start is
     * skipped.
     *
     * <p>{@code ConditionIOPressure=}. See systemd.unit(5).
     */
    public static final Key<String> CONDITION_IO_PRESSURE =
            Keys.typed("Unit", "ConditionIOPressure", ValueTypes.STRING);

    /**
     * As {@code ConditionArchitecture=}, but a start elsewhere fails.
     *
     * <p>{@code AssertArchitecture=}. See systemd.unit(5).
     */
    public static final Key<String> ASSERT_ARCHITECTURE = Keys.typed("Unit", "AssertArchitecture", ValueTypes.STRING);

    /**
     * As {@code ConditionVirtualization=}, but a start elsewhere fails.
     *
     * <p>{@code AssertVirtualization=}. See systemd.unit(5).
     */
    public static final Key<String> ASSERT_VIRTUALIZATION =
            Keys.typed("Unit", "AssertVirtualization", ValueTypes.STRING);

    /**
     * As {@code ConditionHost=}, but a start elsewhere fails.
     *
     * <p>{@code AssertHost=}. See systemd.unit(5).
     */
    public static final Key<String> ASSERT_HOST = Keys.typed("Unit", "AssertHost", ValueTypes.STRING);

    /**
     * As {@code ConditionKernelVersion=}, but a start with another kernel fails.
     *
     * <p>{@code AssertKernelVersion=}. See systemd.unit(5).
     */
    public static final Key<String> ASSERT_KERNEL_VERSION =
            Keys.typed("Unit", "AssertKernelVersion", ValueTypes.STRING);

    /**
     * As {@code ConditionCredential=}, but a start without the credential fails.
     *
     * <p>{@code AssertCredential=}. See systemd.unit(5).
     */
    public static final Key<String> ASSERT_CREDENTIAL = Keys.typed("Unit", "AssertCredential", ValueTypes.STRING);

    /**
     * As {@code ConditionEnvironment=}, but a start without the variable fails.
     *
     * <p>{@code AssertEnvironment=}. See systemd.unit(5).
     */
    public static final Key<String> ASSERT_ENVIRONMENT = Keys.typed("Unit", "AssertEnvironment", ValueTypes.STRING);

    /**
     * As {@code ConditionPathExists=}, but the start fails instead of being skipped.
     *
     * <p>{@code AssertPathExists=}. See systemd.unit(5).
     */
    public static final Key<String> ASSERT_PATH_EXISTS = Keys.typed("Unit", "AssertPathExists", ValueTypes.STRING);

    /**
     * As {@code ConditionPathExistsGlob=}, but the start fails instead of being skipped.
     *
     * <p>{@code AssertPathExistsGlob=}. See systemd.unit(5).
     */
    public static final Key<String> ASSERT_PATH_EXISTS_GLOB =
            Keys.typed("Unit", "AssertPathExistsGlob", ValueTypes.STRING);

    /**
     * As {@code ConditionPathIsDirectory=}, but the start fails instead of being skipped.
     *
     * <p>{@code AssertPathIsDirectory=}. See systemd.unit(5).
     */
    public static final Key<String> ASSERT_PATH_IS_DIRECTORY =
            Keys.typed("Unit", "AssertPathIsDirectory", ValueTypes.STRING);

    /**
     * As {@code ConditionPathIsMountPoint=}, but the start fails instead of being skipped.
     *
     * <p>{@code AssertPathIsMountPoint=}. See systemd.unit(5).
     */
    public static final Key<String> ASSERT_PATH_IS_MOUNT_POINT =
            Keys.typed("Unit", "AssertPathIsMountPoint", ValueTypes.STRING);

    /**
     * As {@code ConditionPathIsReadWrite=}, but the start fails instead of being skipped.
     *
     * <p>{@code AssertPathIsReadWrite=}. See systemd.unit(5).
     */
    public static final Key<String> ASSERT_PATH_IS_READ_WRITE =
            Keys.typed("Unit", "AssertPathIsReadWrite", ValueTypes.STRING);

    /**
     * As {@code ConditionDirectoryNotEmpty=}, but the start fails instead of being skipped.
     *
     * <p>{@code AssertDirectoryNotEmpty=}. See systemd.unit(5).
     */
    public static final Key<String> ASSERT_DIRECTORY_NOT_EMPTY =
            Keys.typed("Unit", "AssertDirectoryNotEmpty", ValueTypes.STRING);

    /**
     * As {@code ConditionFileNotEmpty=}, but the start fails instead of being skipped.
     *
     * <p>{@code AssertFileNotEmpty=}. See systemd.unit(5).
     */
    public static final Key<String> ASSERT_FILE_NOT_EMPTY = Keys.typed("Unit", "AssertFileNotEmpty", ValueTypes.STRING);

    /**
     * As {@code ConditionFileIsExecutable=}, but the start fails instead of being skipped.
     *
     * <p>{@code AssertFileIsExecutable=}. See systemd.unit(5).
     */
    public static final Key<String> ASSERT_FILE_IS_EXECUTABLE =
            Keys.typed("Unit", "AssertFileIsExecutable", ValueTypes.STRING);

    /**
     * As {@code ConditionUser=}, but the start fails instead of being skipped.
     *
     * <p>{@code AssertUser=}. See systemd.unit(5).
     */
    public static final Key<String> ASSERT_USER = Keys.typed("Unit", "AssertUser", ValueTypes.STRING);

    /**
     * As {@code ConditionGroup=}, but the start fails instead of being skipped.
     *
     * <p>{@code AssertGroup=}. See systemd.unit(5).
     */
    public static final Key<String> ASSERT_GROUP = Keys.typed("Unit", "AssertGroup", ValueTypes.STRING);

    private UnitKeys() {}
}
