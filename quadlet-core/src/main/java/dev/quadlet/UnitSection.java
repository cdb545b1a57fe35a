// Generated from keys.tsv by java quadlet-core/src/test/java/dev/quadlet/codegen/Generate.java
package dev.quadlet;

import dev.quadlet.key.UnitKeys;
import dev.quadlet.value.TimeSpan;
import dev.quadlet.value.UnitName;
import dev.quadlet.value.ValueException;
import dev.quadlet.value.WholeNumber;
import java.util.List;
import java.util.Optional;

/**
 * What a unit says in {@code [Unit]}: a method for each key.
 *
 * <p>Of a key that can stand once, the last line counts; of a key that can be repeated, all do. How lines and words
 * are read is Podman's way, and for the keys that Podman hands on, systemd's.
 */
public final class UnitSection {
    private final SectionReader reader;

    UnitSection(SectionReader reader) {
        this.reader = reader;
    }

    /**
     * What the unit is, in a few words for a person who reads status and log.
     *
     * <p>{@code Description=}. See systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> description() {
        return reader.first(UnitKeys.DESCRIPTION);
    }

    /**
     * Where to read more: URIs of the kinds {@code https:}, {@code http:}, {@code file:}, {@code info:} or
     * {@code man:}, separated by blanks.
     *
     * <p>{@code Documentation=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> documentation() {
        return reader.all(UnitKeys.DOCUMENTATION);
    }

    /**
     * Units that are started along with this one; it starts even when they fail, and their order is a matter of
     * {@code After=}.
     *
     * <p>{@code Wants=}. See systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<UnitName> wants() {
        return reader.all(UnitKeys.WANTS);
    }

    /**
     * Units that are started along with this one and that it cannot do without: it is stopped when one of them is
     * stopped, and with {@code After=} it does not start when one fails.
     *
     * <p>{@code Requires=}. See systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<UnitName> requires() {
        return reader.all(UnitKeys.REQUIRES);
    }

    /**
     * Units that must be running already: this one fails at once, instead of starting them, when they are not.
     *
     * <p>{@code Requisite=}. See systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<UnitName> requisite() {
        return reader.all(UnitKeys.REQUISITE);
    }

    /**
     * As {@code Requires=}, and this unit also stops when one of the units ends by itself.
     *
     * <p>{@code BindsTo=}. See systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<UnitName> bindsTo() {
        return reader.all(UnitKeys.BINDS_TO);
    }

    /**
     * Units whose stop and restart are passed on to this one; starting is not.
     *
     * <p>{@code PartOf=}. See systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<UnitName> partOf() {
        return reader.all(UnitKeys.PART_OF);
    }

    /**
     * Units that are started again whenever they are found stopped while this one runs.
     *
     * <p>{@code Upholds=}. See systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<UnitName> upholds() {
        return reader.all(UnitKeys.UPHOLDS);
    }

    /**
     * Units that cannot run at the same time: starting this one stops them, and the other way round.
     *
     * <p>{@code Conflicts=}. See systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<UnitName> conflicts() {
        return reader.all(UnitKeys.CONFLICTS);
    }

    /**
     * Units that start only after this one has started, and stop before it stops, if they start or stop at the same
     * time.
     *
     * <p>{@code Before=}. See systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<UnitName> before() {
        return reader.all(UnitKeys.BEFORE);
    }

    /**
     * Units that must have started before this one starts, and that stop after it, if they start or stop at the same
     * time; this is order only and starts nothing.
     *
     * <p>{@code After=}. See systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<UnitName> after() {
        return reader.all(UnitKeys.AFTER);
    }

    /**
     * Units that are started when this one fails for good, for example to send a message.
     *
     * <p>{@code OnFailure=}. See systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<UnitName> onFailure() {
        return reader.all(UnitKeys.ON_FAILURE);
    }

    /**
     * Units that are started when this one has ended without a failure.
     *
     * <p>{@code OnSuccess=}. See systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<UnitName> onSuccess() {
        return reader.all(UnitKeys.ON_SUCCESS);
    }

    /**
     * Units that are reloaded when this one is.
     *
     * <p>{@code PropagatesReloadTo=}. See systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<UnitName> propagatesReloadTo() {
        return reader.all(UnitKeys.PROPAGATES_RELOAD_TO);
    }

    /**
     * Units whose reload also reloads this one.
     *
     * <p>{@code ReloadPropagatedFrom=}. See systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<UnitName> reloadPropagatedFrom() {
        return reader.all(UnitKeys.RELOAD_PROPAGATED_FROM);
    }

    /**
     * Units that are stopped when this one is.
     *
     * <p>{@code PropagatesStopTo=}. See systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<UnitName> propagatesStopTo() {
        return reader.all(UnitKeys.PROPAGATES_STOP_TO);
    }

    /**
     * Units whose stop also stops this one.
     *
     * <p>{@code StopPropagatedFrom=}. See systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<UnitName> stopPropagatedFrom() {
        return reader.all(UnitKeys.STOP_PROPAGATED_FROM);
    }

    /**
     * Units whose network and temporary folders this one shares, where both ask for private ones; of little use for
     * containers.
     *
     * <p>{@code JoinsNamespaceOf=}. See systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<UnitName> joinsNamespaceOf() {
        return reader.all(UnitKeys.JOINS_NAMESPACE_OF);
    }

    /**
     * Absolute paths whose mount points must be mounted before this unit starts; Podman adds those of absolute volume
     * sources itself.
     *
     * <p>{@code RequiresMountsFor=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> requiresMountsFor() {
        return reader.all(UnitKeys.REQUIRES_MOUNTS_FOR);
    }

    /**
     * Absolute paths whose mount points are mounted first where that succeeds; systemd 256 or newer.
     *
     * <p>{@code WantsMountsFor=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> wantsMountsFor() {
        return reader.all(UnitKeys.WANTS_MOUNTS_FOR);
    }

    /**
     * How the jobs of {@code OnSuccess=} meet jobs that wait already; the default is {@code fail}.
     *
     * <p>{@code OnSuccessJobMode=}. See systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> onSuccessJobMode() {
        return reader.first(UnitKeys.ON_SUCCESS_JOB_MODE);
    }

    /**
     * How the jobs of {@code OnFailure=} meet jobs that wait already; the default is {@code replace}.
     *
     * <p>{@code OnFailureJobMode=}. See systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> onFailureJobMode() {
        return reader.first(UnitKeys.ON_FAILURE_JOB_MODE);
    }

    /**
     * Whether the unit keeps running when another one is isolated; the default is no for services.
     *
     * <p>{@code IgnoreOnIsolate=}. See systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Boolean> ignoreOnIsolate() {
        return reader.first(UnitKeys.IGNORE_ON_ISOLATE);
    }

    /**
     * Whether the unit stops when no other running unit needs it; the default is no.
     *
     * <p>{@code StopWhenUnneeded=}. See systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Boolean> stopWhenUnneeded() {
        return reader.first(UnitKeys.STOP_WHEN_UNNEEDED);
    }

    /**
     * Whether only other units, and not a person, can start this one; the default is no.
     *
     * <p>{@code RefuseManualStart=}. See systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Boolean> refuseManualStart() {
        return reader.first(UnitKeys.REFUSE_MANUAL_START);
    }

    /**
     * Whether only other units, and not a person, can stop this one; the default is no.
     *
     * <p>{@code RefuseManualStop=}. See systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Boolean> refuseManualStop() {
        return reader.first(UnitKeys.REFUSE_MANUAL_STOP);
    }

    /**
     * Whether {@code systemctl isolate} accepts this unit; the default is no.
     *
     * <p>{@code AllowIsolate=}. See systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Boolean> allowIsolate() {
        return reader.first(UnitKeys.ALLOW_ISOLATE);
    }

    /**
     * Whether systemd adds its own dependencies, such as stopping at shutdown; the default is yes, and it does not
     * touch the wait for the network, which is {@code DefaultDependencies=} of {@code [Quadlet]}.
     *
     * <p>{@code DefaultDependencies=}. See systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Boolean> defaultDependencies() {
        return reader.first(UnitKeys.DEFAULT_DEPENDENCIES);
    }

    /**
     * Whether processes of the unit are spared when the last phase of a shutdown kills everything; the default is no,
     * systemd 255 or newer.
     *
     * <p>{@code SurviveFinalKillSignal=}. See systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Boolean> surviveFinalKillSignal() {
        return reader.first(UnitKeys.SURVIVE_FINAL_KILL_SIGNAL);
    }

    /**
     * When systemd forgets the unit: {@code inactive}, the default, keeps failed ones until they are reset,
     * {@code inactive-or-failed} does not.
     *
     * <p>{@code CollectMode=}. See systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> collectMode() {
        return reader.first(UnitKeys.COLLECT_MODE);
    }

    /**
     * What the machine does when the unit fails: {@code none}, which is the default, {@code reboot}, {@code poweroff},
     * {@code exit} and others.
     *
     * <p>{@code FailureAction=}. See systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> failureAction() {
        return reader.first(UnitKeys.FAILURE_ACTION);
    }

    /**
     * What the machine does when the unit has ended without a failure: {@code none}, which is the default,
     * {@code reboot}, {@code poweroff}, {@code exit} and others.
     *
     * <p>{@code SuccessAction=}. See systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> successAction() {
        return reader.first(UnitKeys.SUCCESS_ACTION);
    }

    /**
     * Exit status, 0 to 255, that {@code FailureAction=exit} hands on; the default is that of the unit's main process.
     *
     * <p>{@code FailureActionExitStatus=}. See systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<WholeNumber> failureActionExitStatus() {
        return reader.first(UnitKeys.FAILURE_ACTION_EXIT_STATUS);
    }

    /**
     * Exit status, 0 to 255, that {@code SuccessAction=exit} hands on; the default is that of the unit's main process.
     *
     * <p>{@code SuccessActionExitStatus=}. See systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<WholeNumber> successActionExitStatus() {
        return reader.first(UnitKeys.SUCCESS_ACTION_EXIT_STATUS);
    }

    /**
     * Time that a job of the unit may take, waiting included, before it is given up; the default is without limit.
     *
     * <p>{@code JobTimeoutSec=}. See systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<TimeSpan> jobTimeoutSec() {
        return reader.first(UnitKeys.JOB_TIMEOUT_SEC);
    }

    /**
     * Time that a job of the unit may take once it runs, before it is given up; the default is without limit.
     *
     * <p>{@code JobRunningTimeoutSec=}. See systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<TimeSpan> jobRunningTimeoutSec() {
        return reader.first(UnitKeys.JOB_RUNNING_TIMEOUT_SEC);
    }

    /**
     * What the machine does when a job of the unit is given up: {@code none}, which is the default, {@code reboot},
     * {@code poweroff}, {@code exit} and others.
     *
     * <p>{@code JobTimeoutAction=}. See systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> jobTimeoutAction() {
        return reader.first(UnitKeys.JOB_TIMEOUT_ACTION);
    }

    /**
     * Argument for the reboot that {@code JobTimeoutAction=} causes.
     *
     * <p>{@code JobTimeoutRebootArgument=}. See systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> jobTimeoutRebootArgument() {
        return reader.first(UnitKeys.JOB_TIMEOUT_REBOOT_ARGUMENT);
    }

    /**
     * Window in which starts are counted for {@code StartLimitBurst=}; the default is 10 seconds, and 0 switches the
     * limit off.
     *
     * <p>{@code StartLimitIntervalSec=}. See systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<TimeSpan> startLimitIntervalSec() {
        return reader.first(UnitKeys.START_LIMIT_INTERVAL_SEC);
    }

    /**
     * How many starts are allowed within {@code StartLimitIntervalSec=}, after which the unit stays failed; the default
     * is 5.
     *
     * <p>{@code StartLimitBurst=}. See systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<WholeNumber> startLimitBurst() {
        return reader.first(UnitKeys.START_LIMIT_BURST);
    }

    /**
     * What the machine does when the start limit is hit: {@code none}, which is the default, {@code reboot},
     * {@code poweroff}, {@code exit} and others.
     *
     * <p>{@code StartLimitAction=}. See systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> startLimitAction() {
        return reader.first(UnitKeys.START_LIMIT_ACTION);
    }

    /**
     * Argument for the reboot that one of the actions of the unit causes.
     *
     * <p>{@code RebootArgument=}. See systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> rebootArgument() {
        return reader.first(UnitKeys.REBOOT_ARGUMENT);
    }

    /**
     * File that the unit was generated from; Podman writes it itself.
     *
     * <p>{@code SourcePath=}. See systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> sourcePath() {
        return reader.first(UnitKeys.SOURCE_PATH);
    }

    /**
     * Processor architecture, such as {@code x86-64} or {@code arm64}, on which alone the unit is started; a start
     * elsewhere is skipped without an error.
     *
     * <p>{@code ConditionArchitecture=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> conditionArchitecture() {
        return reader.all(UnitKeys.CONDITION_ARCHITECTURE);
    }

    /**
     * Firmware of the machine, such as {@code uefi}, with which alone the unit is started.
     *
     * <p>{@code ConditionFirmware=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> conditionFirmware() {
        return reader.all(UnitKeys.CONDITION_FIRMWARE);
    }

    /**
     * Whether, or in which virtual machine or container system, the machine runs, such as {@code vm},
     * {@code container}, {@code kvm} or {@code no}; elsewhere a start is skipped.
     *
     * <p>{@code ConditionVirtualization=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> conditionVirtualization() {
        return reader.all(UnitKeys.CONDITION_VIRTUALIZATION);
    }

    /**
     * Host name, which may hold wildcards, or machine id on which alone the unit is started.
     *
     * <p>{@code ConditionHost=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> conditionHost() {
        return reader.all(UnitKeys.CONDITION_HOST);
    }

    /**
     * Word that must stand on the kernel's command line for the unit to be started.
     *
     * <p>{@code ConditionKernelCommandLine=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> conditionKernelCommandLine() {
        return reader.all(UnitKeys.CONDITION_KERNEL_COMMAND_LINE);
    }

    /**
     * Version of the kernel with which alone the unit is started: a pattern such as {@code 6.1.*}, or an operator and a
     * number.
     *
     * <p>{@code ConditionKernelVersion=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> conditionKernelVersion() {
        return reader.all(UnitKeys.CONDITION_KERNEL_VERSION);
    }

    /**
     * Name of a credential that the service manager must have got for the unit to be started.
     *
     * <p>{@code ConditionCredential=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> conditionCredential() {
        return reader.all(UnitKeys.CONDITION_CREDENTIAL);
    }

    /**
     * Variable, as {@code NAME} or {@code NAME=VALUE}, that must be in the service manager's environment for the unit
     * to be started.
     *
     * <p>{@code ConditionEnvironment=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> conditionEnvironment() {
        return reader.all(UnitKeys.CONDITION_ENVIRONMENT);
    }

    /**
     * Security technology, such as {@code selinux} or {@code apparmor}, that must be active for the unit to be started.
     *
     * <p>{@code ConditionSecurity=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> conditionSecurity() {
        return reader.all(UnitKeys.CONDITION_SECURITY);
    }

    /**
     * Capability, such as {@code CAP_NET_ADMIN}, that the service manager must be able to hand on for the unit to be
     * started.
     *
     * <p>{@code ConditionCapability=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> conditionCapability() {
        return reader.all(UnitKeys.CONDITION_CAPABILITY);
    }

    /**
     * Whether the machine must run on mains power for the unit to be started.
     *
     * <p>{@code ConditionACPower=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> conditionAcPower() {
        return reader.all(UnitKeys.CONDITION_AC_POWER);
    }

    /**
     * Folder, {@code /etc} or {@code /var}, that must be due for an update after a change of the system for the unit to
     * be started.
     *
     * <p>{@code ConditionNeedsUpdate=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> conditionNeedsUpdate() {
        return reader.all(UnitKeys.CONDITION_NEEDS_UPDATE);
    }

    /**
     * Whether the system must be booting for the first time for the unit to be started.
     *
     * <p>{@code ConditionFirstBoot=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> conditionFirstBoot() {
        return reader.all(UnitKeys.CONDITION_FIRST_BOOT);
    }

    /**
     * Absolute path that must exist for the unit to be started, or must not with a leading {@code !}; otherwise the
     * start is skipped without an error.
     *
     * <p>{@code ConditionPathExists=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> conditionPathExists() {
        return reader.all(UnitKeys.CONDITION_PATH_EXISTS);
    }

    /**
     * Absolute path with wildcards that something must match for the unit to be started.
     *
     * <p>{@code ConditionPathExistsGlob=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> conditionPathExistsGlob() {
        return reader.all(UnitKeys.CONDITION_PATH_EXISTS_GLOB);
    }

    /**
     * Absolute path that must be a folder for the unit to be started.
     *
     * <p>{@code ConditionPathIsDirectory=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> conditionPathIsDirectory() {
        return reader.all(UnitKeys.CONDITION_PATH_IS_DIRECTORY);
    }

    /**
     * Absolute path that must be a symbolic link for the unit to be started.
     *
     * <p>{@code ConditionPathIsSymbolicLink=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> conditionPathIsSymbolicLink() {
        return reader.all(UnitKeys.CONDITION_PATH_IS_SYMBOLIC_LINK);
    }

    /**
     * Absolute path that must be a mount point for the unit to be started.
     *
     * <p>{@code ConditionPathIsMountPoint=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> conditionPathIsMountPoint() {
        return reader.all(UnitKeys.CONDITION_PATH_IS_MOUNT_POINT);
    }

    /**
     * Absolute path whose file system must be writable for the unit to be started.
     *
     * <p>{@code ConditionPathIsReadWrite=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> conditionPathIsReadWrite() {
        return reader.all(UnitKeys.CONDITION_PATH_IS_READ_WRITE);
    }

    /**
     * Absolute path whose block device must be encrypted for the unit to be started.
     *
     * <p>{@code ConditionPathIsEncrypted=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> conditionPathIsEncrypted() {
        return reader.all(UnitKeys.CONDITION_PATH_IS_ENCRYPTED);
    }

    /**
     * Absolute path of a folder that must not be empty for the unit to be started.
     *
     * <p>{@code ConditionDirectoryNotEmpty=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> conditionDirectoryNotEmpty() {
        return reader.all(UnitKeys.CONDITION_DIRECTORY_NOT_EMPTY);
    }

    /**
     * Absolute path of a file that must exist and have content for the unit to be started.
     *
     * <p>{@code ConditionFileNotEmpty=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> conditionFileNotEmpty() {
        return reader.all(UnitKeys.CONDITION_FILE_NOT_EMPTY);
    }

    /**
     * Absolute path of a file that must be executable for the unit to be started.
     *
     * <p>{@code ConditionFileIsExecutable=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> conditionFileIsExecutable() {
        return reader.all(UnitKeys.CONDITION_FILE_IS_EXECUTABLE);
    }

    /**
     * User, by name or number, such as {@code root}, whose service manager alone starts the unit.
     *
     * <p>{@code ConditionUser=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> conditionUser() {
        return reader.all(UnitKeys.CONDITION_USER);
    }

    /**
     * Group, by name or number, that the service manager must belong to for the unit to be started.
     *
     * <p>{@code ConditionGroup=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> conditionGroup() {
        return reader.all(UnitKeys.CONDITION_GROUP);
    }

    /**
     * Controller of control groups, such as {@code memory}, or version, such as {@code v2}, that must be available for
     * the unit to be started.
     *
     * <p>{@code ConditionControlGroupController=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> conditionControlGroupController() {
        return reader.all(UnitKeys.CONDITION_CONTROL_GROUP_CONTROLLER);
    }

    /**
     * Amount of memory, such as {@code 2G}, that the machine must have at least for the unit to be started; an operator
     * may lead it.
     *
     * <p>{@code ConditionMemory=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> conditionMemory() {
        return reader.all(UnitKeys.CONDITION_MEMORY);
    }

    /**
     * Number of processors, such as {@code 4}, that must be available at least for the unit to be started; an operator
     * may lead it.
     *
     * <p>{@code ConditionCPUs=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> conditionCpus() {
        return reader.all(UnitKeys.CONDITION_CPUS);
    }

    /**
     * Feature of the processor, such as {@code avx2}, that must be there for the unit to be started.
     *
     * <p>{@code ConditionCPUFeature=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> conditionCpuFeature() {
        return reader.all(UnitKeys.CONDITION_CPU_FEATURE);
    }

    /**
     * Comparison with a field of {@code /etc/os-release}, such as {@code ID=fedora}, that must hold for the unit to be
     * started.
     *
     * <p>{@code ConditionOSRelease=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> conditionOsRelease() {
        return reader.all(UnitKeys.CONDITION_OS_RELEASE);
    }

    /**
     * Memory pressure, as a percentage such as {@code 20%%} over some minutes, above which a start is skipped.
     *
     * <p>{@code ConditionMemoryPressure=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> conditionMemoryPressure() {
        return reader.all(UnitKeys.CONDITION_MEMORY_PRESSURE);
    }

    /**
     * Processor pressure, as a percentage such as {@code 20%%} over some minutes, above which a start is skipped.
     *
     * <p>{@code ConditionCPUPressure=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> conditionCpuPressure() {
        return reader.all(UnitKeys.CONDITION_CPU_PRESSURE);
    }

    /**
     * Pressure on input and output, as a percentage such as {@code 20%%} over some minutes, above which a start is
     * skipped.
     *
     * <p>{@code ConditionIOPressure=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> conditionIoPressure() {
        return reader.all(UnitKeys.CONDITION_IO_PRESSURE);
    }

    /**
     * As {@code ConditionArchitecture=}, but a start elsewhere fails.
     *
     * <p>{@code AssertArchitecture=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> assertArchitecture() {
        return reader.all(UnitKeys.ASSERT_ARCHITECTURE);
    }

    /**
     * As {@code ConditionVirtualization=}, but a start elsewhere fails.
     *
     * <p>{@code AssertVirtualization=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> assertVirtualization() {
        return reader.all(UnitKeys.ASSERT_VIRTUALIZATION);
    }

    /**
     * As {@code ConditionHost=}, but a start elsewhere fails.
     *
     * <p>{@code AssertHost=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> assertHost() {
        return reader.all(UnitKeys.ASSERT_HOST);
    }

    /**
     * As {@code ConditionKernelVersion=}, but a start with another kernel fails.
     *
     * <p>{@code AssertKernelVersion=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> assertKernelVersion() {
        return reader.all(UnitKeys.ASSERT_KERNEL_VERSION);
    }

    /**
     * As {@code ConditionCredential=}, but a start without the credential fails.
     *
     * <p>{@code AssertCredential=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> assertCredential() {
        return reader.all(UnitKeys.ASSERT_CREDENTIAL);
    }

    /**
     * As {@code ConditionEnvironment=}, but a start without the variable fails.
     *
     * <p>{@code AssertEnvironment=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> assertEnvironment() {
        return reader.all(UnitKeys.ASSERT_ENVIRONMENT);
    }

    /**
     * As {@code ConditionPathExists=}, but the start fails instead of being skipped.
     *
     * <p>{@code AssertPathExists=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> assertPathExists() {
        return reader.all(UnitKeys.ASSERT_PATH_EXISTS);
    }

    /**
     * As {@code ConditionPathExistsGlob=}, but the start fails instead of being skipped.
     *
     * <p>{@code AssertPathExistsGlob=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> assertPathExistsGlob() {
        return reader.all(UnitKeys.ASSERT_PATH_EXISTS_GLOB);
    }

    /**
     * As {@code ConditionPathIsDirectory=}, but the start fails instead of being skipped.
     *
     * <p>{@code AssertPathIsDirectory=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> assertPathIsDirectory() {
        return reader.all(UnitKeys.ASSERT_PATH_IS_DIRECTORY);
    }

    /**
     * As {@code ConditionPathIsMountPoint=}, but the start fails instead of being skipped.
     *
     * <p>{@code AssertPathIsMountPoint=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> assertPathIsMountPoint() {
        return reader.all(UnitKeys.ASSERT_PATH_IS_MOUNT_POINT);
    }

    /**
     * As {@code ConditionPathIsReadWrite=}, but the start fails instead of being skipped.
     *
     * <p>{@code AssertPathIsReadWrite=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> assertPathIsReadWrite() {
        return reader.all(UnitKeys.ASSERT_PATH_IS_READ_WRITE);
    }

    /**
     * As {@code ConditionDirectoryNotEmpty=}, but the start fails instead of being skipped.
     *
     * <p>{@code AssertDirectoryNotEmpty=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> assertDirectoryNotEmpty() {
        return reader.all(UnitKeys.ASSERT_DIRECTORY_NOT_EMPTY);
    }

    /**
     * As {@code ConditionFileNotEmpty=}, but the start fails instead of being skipped.
     *
     * <p>{@code AssertFileNotEmpty=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> assertFileNotEmpty() {
        return reader.all(UnitKeys.ASSERT_FILE_NOT_EMPTY);
    }

    /**
     * As {@code ConditionFileIsExecutable=}, but the start fails instead of being skipped.
     *
     * <p>{@code AssertFileIsExecutable=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> assertFileIsExecutable() {
        return reader.all(UnitKeys.ASSERT_FILE_IS_EXECUTABLE);
    }

    /**
     * As {@code ConditionUser=}, but the start fails instead of being skipped.
     *
     * <p>{@code AssertUser=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> assertUser() {
        return reader.all(UnitKeys.ASSERT_USER);
    }

    /**
     * As {@code ConditionGroup=}, but the start fails instead of being skipped.
     *
     * <p>{@code AssertGroup=}. See systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> assertGroup() {
        return reader.all(UnitKeys.ASSERT_GROUP);
    }
}
