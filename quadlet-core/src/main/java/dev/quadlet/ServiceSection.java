// Generated from keys.tsv by java quadlet-core/src/test/java/dev/quadlet/codegen/Generate.java
package dev.quadlet;

import dev.quadlet.key.ServiceKeys;
import dev.quadlet.value.ByteSize;
import dev.quadlet.value.CommandLine;
import dev.quadlet.value.EnvironmentVariable;
import dev.quadlet.value.KillMode;
import dev.quadlet.value.RestartPolicy;
import dev.quadlet.value.ServiceType;
import dev.quadlet.value.Signal;
import dev.quadlet.value.TimeSpan;
import dev.quadlet.value.UnitName;
import dev.quadlet.value.ValueException;
import dev.quadlet.value.WholeNumber;
import java.util.List;
import java.util.Optional;

/**
 * What a unit says in {@code [Service]}: a method for each key.
 *
 * <p>Of a key that can stand once, the last line counts; of a key that can be repeated, all do. How lines and words
 * are read is Podman's way, and for the keys that Podman hands on, systemd's.
 */
public final class ServiceSection {
    private final SectionReader reader;

    ServiceSection(SectionReader reader) {
        this.reader = reader;
    }

    /**
     * When systemd counts the service as started: for containers and YAML {@code notify}, which Podman sets, or
     * {@code oneshot}, and nothing else; pods are always {@code forking}; all others are {@code oneshot} by default.
     *
     * <p>{@code Type=}. See systemd.service(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<ServiceType> type() {
        return reader.first(ServiceKeys.TYPE);
    }

    /**
     * When systemd counts the service as ended: with its {@code main} process, which is the default, or with the last
     * one of its {@code cgroup}.
     *
     * <p>{@code ExitType=}. See systemd.service(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> exitType() {
        return reader.first(ServiceKeys.EXIT_TYPE);
    }

    /**
     * Whether the service stays active after its processes have ended; Podman sets it for volumes, networks, images and
     * artifacts, elsewhere the default is no.
     *
     * <p>{@code RemainAfterExit=}. See systemd.service(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Boolean> remainAfterExit() {
        return reader.first(ServiceKeys.REMAIN_AFTER_EXIT);
    }

    /**
     * Whether systemd guesses the main process of a forking service without a PID file; the default is yes.
     *
     * <p>{@code GuessMainPID=}. See systemd.service(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Boolean> guessMainPid() {
        return reader.first(ServiceKeys.GUESS_MAIN_PID);
    }

    /**
     * File with the number of the main process; Podman sets it for pods, and it is not for other units.
     *
     * <p>{@code PIDFile=}. See systemd.service(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> pidFile() {
        return reader.first(ServiceKeys.PID_FILE);
    }

    /**
     * Name on D-Bus that the service takes.
     *
     * <p>{@code BusName=}. See systemd.service(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> busName() {
        return reader.first(ServiceKeys.BUS_NAME);
    }

    /**
     * Command that is the service; Podman adds its own as the last, and a second one is allowed only with
     * {@code Type=oneshot}.
     *
     * <p>{@code ExecStart=}. See systemd.service(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<CommandLine> execStart() {
        return reader.all(ServiceKeys.EXEC_START);
    }

    /**
     * Command that runs on the host before the container starts; the start fails when it fails, unless a {@code -}
     * leads it.
     *
     * <p>{@code ExecStartPre=}. See systemd.service(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<CommandLine> execStartPre() {
        return reader.all(ServiceKeys.EXEC_START_PRE);
    }

    /**
     * Command that runs on the host once the service counts as started; the start fails when it fails, unless a
     * {@code -} leads it.
     *
     * <p>{@code ExecStartPost=}. See systemd.service(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<CommandLine> execStartPost() {
        return reader.all(ServiceKeys.EXEC_START_POST);
    }

    /**
     * Command that runs on the host before everything else: with status 1 to 254 the start is skipped without a
     * failure.
     *
     * <p>{@code ExecCondition=}. See systemd.service(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<CommandLine> execCondition() {
        return reader.all(ServiceKeys.EXEC_CONDITION);
    }

    /**
     * Command that runs on the host when the service is reloaded; for one inside the container use {@code ReloadCmd=}.
     *
     * <p>{@code ExecReload=}. See systemd.service(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<CommandLine> execReload() {
        return reader.all(ServiceKeys.EXEC_RELOAD);
    }

    /**
     * Command that runs on the host when the service is stopped, before Podman's own, which removes the container.
     *
     * <p>{@code ExecStop=}. See systemd.service(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<CommandLine> execStop() {
        return reader.all(ServiceKeys.EXEC_STOP);
    }

    /**
     * Command that runs on the host after the service has ended, also when it failed to start.
     *
     * <p>{@code ExecStopPost=}. See systemd.service(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<CommandLine> execStopPost() {
        return reader.all(ServiceKeys.EXEC_STOP_POST);
    }

    /**
     * Time between the end of the service and its restart; the default is 100 milliseconds, which is short for
     * containers.
     *
     * <p>{@code RestartSec=}. See systemd.service(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<TimeSpan> restartSec() {
        return reader.first(ServiceKeys.RESTART_SEC);
    }

    /**
     * Number of steps in which the time between restarts grows from {@code RestartSec=} to {@code RestartMaxDelaySec=};
     * the default 0 means that it does not grow, systemd 254 or newer.
     *
     * <p>{@code RestartSteps=}. See systemd.service(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<WholeNumber> restartSteps() {
        return reader.first(ServiceKeys.RESTART_STEPS);
    }

    /**
     * Longest time between restarts that {@code RestartSteps=} leads to; the default is without growth, systemd 254 or
     * newer.
     *
     * <p>{@code RestartMaxDelaySec=}. See systemd.service(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<TimeSpan> restartMaxDelaySec() {
        return reader.first(ServiceKeys.RESTART_MAX_DELAY_SEC);
    }

    /**
     * Whether a restart passes through a failed state, which dependants see: {@code normal}, which is the default, or
     * {@code direct}; systemd 254 or newer.
     *
     * <p>{@code RestartMode=}. See systemd.service(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> restartMode() {
        return reader.first(ServiceKeys.RESTART_MODE);
    }

    /**
     * Time that starting may take before it counts as failed; the default is 90 seconds on most systems, which pulling
     * an image can exceed, and for {@code oneshot} there is no limit.
     *
     * <p>{@code TimeoutStartSec=}. See systemd.service(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<TimeSpan> timeoutStartSec() {
        return reader.first(ServiceKeys.TIMEOUT_START_SEC);
    }

    /**
     * Time that each stop command and then the processes have before they are killed; the default is 90 seconds on most
     * systems.
     *
     * <p>{@code TimeoutStopSec=}. See systemd.service(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<TimeSpan> timeoutStopSec() {
        return reader.first(ServiceKeys.TIMEOUT_STOP_SEC);
    }

    /**
     * Time that the service has after its watchdog has expired before it is killed; the default is that of
     * {@code TimeoutStopSec=}.
     *
     * <p>{@code TimeoutAbortSec=}. See systemd.service(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<TimeSpan> timeoutAbortSec() {
        return reader.first(ServiceKeys.TIMEOUT_ABORT_SEC);
    }

    /**
     * Sets {@code TimeoutStartSec=} and {@code TimeoutStopSec=} to the same time.
     *
     * <p>{@code TimeoutSec=}. See systemd.service(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<TimeSpan> timeoutSec() {
        return reader.first(ServiceKeys.TIMEOUT_SEC);
    }

    /**
     * What happens when starting takes too long: {@code terminate}, which is the default, {@code abort} or
     * {@code kill}.
     *
     * <p>{@code TimeoutStartFailureMode=}. See systemd.service(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> timeoutStartFailureMode() {
        return reader.first(ServiceKeys.TIMEOUT_START_FAILURE_MODE);
    }

    /**
     * What happens when stopping takes too long: {@code terminate}, which is the default, {@code abort} or
     * {@code kill}.
     *
     * <p>{@code TimeoutStopFailureMode=}. See systemd.service(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> timeoutStopFailureMode() {
        return reader.first(ServiceKeys.TIMEOUT_STOP_FAILURE_MODE);
    }

    /**
     * Longest time that the service may run before it is ended as failed; the default is without limit.
     *
     * <p>{@code RuntimeMaxSec=}. See systemd.service(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<TimeSpan> runtimeMaxSec() {
        return reader.first(ServiceKeys.RUNTIME_MAX_SEC);
    }

    /**
     * Upper bound of the random time that is added to {@code RuntimeMaxSec=}; the default is 0.
     *
     * <p>{@code RuntimeRandomizedExtraSec=}. See systemd.service(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<TimeSpan> runtimeRandomizedExtraSec() {
        return reader.first(ServiceKeys.RUNTIME_RANDOMIZED_EXTRA_SEC);
    }

    /**
     * Time within which the service must report to systemd again before it is ended as failed; the default 0 switches
     * this off.
     *
     * <p>{@code WatchdogSec=}. See systemd.service(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<TimeSpan> watchdogSec() {
        return reader.first(ServiceKeys.WATCHDOG_SEC);
    }

    /**
     * When the service is started again after it has ended: {@code no}, which is the default, {@code on-failure},
     * {@code always} and others; for pods Podman sets {@code on-failure}.
     *
     * <p>{@code Restart=}. See systemd.service(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<RestartPolicy> restart() {
        return reader.first(ServiceKeys.RESTART);
    }

    /**
     * Exit codes and signals that count as success beside 0 and the ordinary stop signals, such as {@code 143} or
     * {@code SIGKILL}.
     *
     * <p>{@code SuccessExitStatus=}. See systemd.service(5).
     *
     * @return the values, in order
     */
    public List<String> successExitStatus() {
        return reader.all(ServiceKeys.SUCCESS_EXIT_STATUS);
    }

    /**
     * Exit codes and signals after which the service is not started again, whatever {@code Restart=} says.
     *
     * <p>{@code RestartPreventExitStatus=}. See systemd.service(5).
     *
     * @return the values, in order
     */
    public List<String> restartPreventExitStatus() {
        return reader.all(ServiceKeys.RESTART_PREVENT_EXIT_STATUS);
    }

    /**
     * Exit codes and signals after which the service is always started again, whatever {@code Restart=} says.
     *
     * <p>{@code RestartForceExitStatus=}. See systemd.service(5).
     *
     * @return the values, in order
     */
    public List<String> restartForceExitStatus() {
        return reader.all(ServiceKeys.RESTART_FORCE_EXIT_STATUS);
    }

    /**
     * Whether {@code RootDirectory=} holds for {@code ExecStart=} only; the default is no.
     *
     * <p>{@code RootDirectoryStartOnly=}. See systemd.service(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Boolean> rootDirectoryStartOnly() {
        return reader.first(ServiceKeys.ROOT_DIRECTORY_START_ONLY);
    }

    /**
     * Whether file descriptors that systemd passes on are set to not block; the default is no.
     *
     * <p>{@code NonBlocking=}. See systemd.service(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Boolean> nonBlocking() {
        return reader.first(ServiceKeys.NON_BLOCKING);
    }

    /**
     * Which processes may report their state to systemd: {@code none}, {@code main}, {@code exec} or {@code all};
     * Podman forces {@code all} for containers and YAML.
     *
     * <p>{@code NotifyAccess=}. See systemd.service(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> notifyAccess() {
        return reader.first(ServiceKeys.NOTIFY_ACCESS);
    }

    /**
     * Socket units whose file descriptors the service gets; the default is the one with the name of the service.
     *
     * <p>{@code Sockets=}. See systemd.service(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<UnitName> sockets() {
        return reader.all(ServiceKeys.SOCKETS);
    }

    /**
     * How many file descriptors the service may leave with systemd across a restart; the default is 0.
     *
     * <p>{@code FileDescriptorStoreMax=}. See systemd.service(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<WholeNumber> fileDescriptorStoreMax() {
        return reader.first(ServiceKeys.FILE_DESCRIPTOR_STORE_MAX);
    }

    /**
     * Whether stored file descriptors outlive the service: {@code no}, {@code yes} or, which is the default,
     * {@code restart}; systemd 254 or newer.
     *
     * <p>{@code FileDescriptorStorePreserve=}. See systemd.service(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> fileDescriptorStorePreserve() {
        return reader.first(ServiceKeys.FILE_DESCRIPTOR_STORE_PRESERVE);
    }

    /**
     * What happens when the kernel kills a process of the service for lack of memory: {@code continue}, {@code stop} or
     * {@code kill}.
     *
     * <p>{@code OOMPolicy=}. See systemd.service(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> oomPolicy() {
        return reader.first(ServiceKeys.OOM_POLICY);
    }

    /**
     * File or socket that systemd opens for the service, as {@code PATH[:NAME:OPTIONS]}; systemd 253 or newer.
     *
     * <p>{@code OpenFile=}. See systemd.service(5).
     *
     * @return the values, in order
     */
    public List<String> openFile() {
        return reader.all(ServiceKeys.OPEN_FILE);
    }

    /**
     * Signal that reloads a service of the type {@code notify-reload}, which units of Podman are not; the default is
     * {@code SIGHUP}.
     *
     * <p>{@code ReloadSignal=}. See systemd.service(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Signal> reloadSignal() {
        return reader.first(ServiceKeys.RELOAD_SIGNAL);
    }

    /**
     * Folder that the commands of the service run in, on the host; {@code ~} means the user's home, and the default is
     * {@code /}, for user services the home.
     *
     * <p>{@code WorkingDirectory=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> workingDirectory() {
        return reader.first(ServiceKeys.WORKING_DIRECTORY);
    }

    /**
     * Folder on the host that the commands of the service see as their root; Podman itself does not run in it.
     *
     * <p>{@code RootDirectory=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> rootDirectory() {
        return reader.first(ServiceKeys.ROOT_DIRECTORY);
    }

    /**
     * User that the commands of the service run as; Podman does not support it, so use a user unit, or {@code User=} of
     * the container.
     *
     * <p>{@code User=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> user() {
        return reader.first(ServiceKeys.USER);
    }

    /**
     * Group that the commands of the service run as; Podman does not support it, so use a user unit, or {@code Group=}
     * of the container.
     *
     * <p>{@code Group=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> group() {
        return reader.first(ServiceKeys.GROUP);
    }

    /**
     * Whether the service gets a user of its own while it runs; Podman does not support it.
     *
     * <p>{@code DynamicUser=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Boolean> dynamicUser() {
        return reader.first(ServiceKeys.DYNAMIC_USER);
    }

    /**
     * Additional groups, by name or number, of the commands of the service.
     *
     * <p>{@code SupplementaryGroups=}. See systemd.exec(5).
     *
     * @return the values, in order
     */
    public List<String> supplementaryGroups() {
        return reader.all(ServiceKeys.SUPPLEMENTARY_GROUPS);
    }

    /**
     * Capabilities that the commands of the service can have at most, such as {@code CAP_NET_ADMIN}; with a leading
     * {@code ~} all but these.
     *
     * <p>{@code CapabilityBoundingSet=}. See systemd.exec(5).
     *
     * @return the values, in order
     */
    public List<String> capabilityBoundingSet() {
        return reader.all(ServiceKeys.CAPABILITY_BOUNDING_SET);
    }

    /**
     * Capabilities that the commands of the service get though they do not run as root; with a leading {@code ~} all
     * but these.
     *
     * <p>{@code AmbientCapabilities=}. See systemd.exec(5).
     *
     * @return the values, in order
     */
    public List<String> ambientCapabilities() {
        return reader.all(ServiceKeys.AMBIENT_CAPABILITIES);
    }

    /**
     * Whether the commands of the service are barred from gaining privileges; rootless Podman needs them, so set it on
     * the container instead.
     *
     * <p>{@code NoNewPrivileges=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Boolean> noNewPrivileges() {
        return reader.first(ServiceKeys.NO_NEW_PRIVILEGES);
    }

    /**
     * Flags that say how capabilities follow a change of the user, such as {@code no-setuid-fixup}.
     *
     * <p>{@code SecureBits=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> secureBits() {
        return reader.first(ServiceKeys.SECURE_BITS);
    }

    /**
     * SELinux context that the commands of the service run in; with a leading {@code -} a failure is ignored.
     *
     * <p>{@code SELinuxContext=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> seLinuxContext() {
        return reader.first(ServiceKeys.SE_LINUX_CONTEXT);
    }

    /**
     * AppArmor profile that the commands of the service run in; with a leading {@code -} a failure is ignored.
     *
     * <p>{@code AppArmorProfile=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> appArmorProfile() {
        return reader.first(ServiceKeys.APP_ARMOR_PROFILE);
    }

    /**
     * Processor time that a process of the service may use, in seconds, as {@code SOFT[:HARD]}.
     *
     * <p>{@code LimitCPU=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> limitCpu() {
        return reader.first(ServiceKeys.LIMIT_CPU);
    }

    /**
     * Size of a file that a process of the service may write, in bytes, as {@code SOFT[:HARD]}.
     *
     * <p>{@code LimitFSIZE=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> limitFsize() {
        return reader.first(ServiceKeys.LIMIT_FSIZE);
    }

    /**
     * Size of the data segment of a process of the service, in bytes, as {@code SOFT[:HARD]}.
     *
     * <p>{@code LimitDATA=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> limitData() {
        return reader.first(ServiceKeys.LIMIT_DATA);
    }

    /**
     * Size of the stack of a process of the service, in bytes, as {@code SOFT[:HARD]}.
     *
     * <p>{@code LimitSTACK=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> limitStack() {
        return reader.first(ServiceKeys.LIMIT_STACK);
    }

    /**
     * Size of a core dump of a process of the service, in bytes, as {@code SOFT[:HARD]}; 0 switches them off.
     *
     * <p>{@code LimitCORE=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> limitCore() {
        return reader.first(ServiceKeys.LIMIT_CORE);
    }

    /**
     * How many files a process of the service may have open, as {@code SOFT[:HARD]}; containers take their own from
     * {@code Ulimit=}.
     *
     * <p>{@code LimitNOFILE=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> limitNofile() {
        return reader.first(ServiceKeys.LIMIT_NOFILE);
    }

    /**
     * Size of the address space of a process of the service, in bytes, as {@code SOFT[:HARD]}.
     *
     * <p>{@code LimitAS=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> limitAs() {
        return reader.first(ServiceKeys.LIMIT_AS);
    }

    /**
     * How many processes the user of the service may have, as {@code SOFT[:HARD]}; {@code TasksMax=} counts per service
     * and is mostly better.
     *
     * <p>{@code LimitNPROC=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> limitNproc() {
        return reader.first(ServiceKeys.LIMIT_NPROC);
    }

    /**
     * How much memory a process of the service may lock, in bytes, as {@code SOFT[:HARD]}.
     *
     * <p>{@code LimitMEMLOCK=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> limitMemlock() {
        return reader.first(ServiceKeys.LIMIT_MEMLOCK);
    }

    /**
     * Highest real-time priority of a process of the service, as {@code SOFT[:HARD]}.
     *
     * <p>{@code LimitRTPRIO=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> limitRtprio() {
        return reader.first(ServiceKeys.LIMIT_RTPRIO);
    }

    /**
     * Octal mask of the permissions that new files do not get; the default is {@code 0022}.
     *
     * <p>{@code UMask=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> uMask() {
        return reader.first(ServiceKeys.U_MASK);
    }

    /**
     * Which kinds of memory a core dump holds, by names such as {@code private-anonymous} or as a number.
     *
     * <p>{@code CoredumpFilter=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> coredumpFilter() {
        return reader.first(ServiceKeys.COREDUMP_FILTER);
    }

    /**
     * Kernel keyring of the service: {@code private}, {@code shared} or {@code inherit}.
     *
     * <p>{@code KeyringMode=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> keyringMode() {
        return reader.first(ServiceKeys.KEYRING_MODE);
    }

    /**
     * How likely the kernel picks the service when memory runs out, from -1000, never, to 1000.
     *
     * <p>{@code OOMScoreAdjust=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<WholeNumber> oomScoreAdjust() {
        return reader.first(ServiceKeys.OOM_SCORE_ADJUST);
    }

    /**
     * Time by which timers of the service may be late, in nanoseconds unless a unit follows.
     *
     * <p>{@code TimerSlackNSec=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> timerSlackNSec() {
        return reader.first(ServiceKeys.TIMER_SLACK_NSEC);
    }

    /**
     * Architecture that {@code uname} reports to the commands of the service, such as {@code x86}.
     *
     * <p>{@code Personality=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> personality() {
        return reader.first(ServiceKeys.PERSONALITY);
    }

    /**
     * Whether the commands of the service ignore {@code SIGPIPE}; the default is yes.
     *
     * <p>{@code IgnoreSIGPIPE=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Boolean> ignoreSigpipe() {
        return reader.first(ServiceKeys.IGNORE_SIGPIPE);
    }

    /**
     * Scheduling priority of the commands of the service, from -20, the highest, to 19, the lowest; the default is 0.
     *
     * <p>{@code Nice=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<WholeNumber> nice() {
        return reader.first(ServiceKeys.NICE);
    }

    /**
     * How the kernel schedules the commands of the service: {@code other}, {@code batch}, {@code idle}, {@code fifo} or
     * {@code rr}.
     *
     * <p>{@code CPUSchedulingPolicy=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> cpuSchedulingPolicy() {
        return reader.first(ServiceKeys.CPU_SCHEDULING_POLICY);
    }

    /**
     * Priority, 0 to 99; for the real-time policies {@code fifo} and {@code rr} it starts at 1.
     *
     * <p>{@code CPUSchedulingPriority=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<WholeNumber> cpuSchedulingPriority() {
        return reader.first(ServiceKeys.CPU_SCHEDULING_PRIORITY);
    }

    /**
     * Whether children of the commands fall back to ordinary scheduling; the default is no.
     *
     * <p>{@code CPUSchedulingResetOnFork=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Boolean> cpuSchedulingResetOnFork() {
        return reader.first(ServiceKeys.CPU_SCHEDULING_RESET_ON_FORK);
    }

    /**
     * Processors that the commands of the service run on, as numbers and ranges such as {@code 0-3}, or {@code numa}.
     *
     * <p>{@code CPUAffinity=}. See systemd.exec(5).
     *
     * @return the values, in order
     */
    public List<String> cpuAffinity() {
        return reader.all(ServiceKeys.CPU_AFFINITY);
    }

    /**
     * Where the kernel takes memory for the service on machines with several nodes: {@code default}, {@code preferred},
     * {@code bind}, {@code interleave} or {@code local}.
     *
     * <p>{@code NUMAPolicy=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> numaPolicy() {
        return reader.first(ServiceKeys.NUMA_POLICY);
    }

    /**
     * Memory nodes that {@code NUMAPolicy=} means, as numbers and ranges.
     *
     * <p>{@code NUMAMask=}. See systemd.exec(5).
     *
     * @return the values, in order
     */
    public List<String> numaMask() {
        return reader.all(ServiceKeys.NUMA_MASK);
    }

    /**
     * Class in which input and output of the service is scheduled: {@code realtime}, {@code best-effort}, which is the
     * default, or {@code idle}.
     *
     * <p>{@code IOSchedulingClass=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> ioSchedulingClass() {
        return reader.first(ServiceKeys.IO_SCHEDULING_CLASS);
    }

    /**
     * Priority within the class of input and output, from 0, the highest, to 7, the lowest.
     *
     * <p>{@code IOSchedulingPriority=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<WholeNumber> ioSchedulingPriority() {
        return reader.first(ServiceKeys.IO_SCHEDULING_PRIORITY);
    }

    /**
     * How much of the system is read-only for the commands of the service: {@code no}, which is the default,
     * {@code yes}, {@code full} or {@code strict}; Podman needs its storage writable.
     *
     * <p>{@code ProtectSystem=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> protectSystem() {
        return reader.first(ServiceKeys.PROTECT_SYSTEM);
    }

    /**
     * How the home folders appear to the commands of the service: {@code no}, which is the default, {@code yes} for
     * empty, {@code read-only} or {@code tmpfs}; rootless Podman needs its own.
     *
     * <p>{@code ProtectHome=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> protectHome() {
        return reader.first(ServiceKeys.PROTECT_HOME);
    }

    /**
     * Folders below {@code /run}, for user services below {@code XDG_RUNTIME_DIR}, that exist while the service runs.
     *
     * <p>{@code RuntimeDirectory=}. See systemd.exec(5).
     *
     * @return the values, in order
     */
    public List<String> runtimeDirectory() {
        return reader.all(ServiceKeys.RUNTIME_DIRECTORY);
    }

    /**
     * Folders below {@code /var/lib}, for user services below the user's state folder, that are created before the
     * start and stay.
     *
     * <p>{@code StateDirectory=}. See systemd.exec(5).
     *
     * @return the values, in order
     */
    public List<String> stateDirectory() {
        return reader.all(ServiceKeys.STATE_DIRECTORY);
    }

    /**
     * Folders below {@code /var/cache}, for user services below the user's cache folder, that are created before the
     * start and stay.
     *
     * <p>{@code CacheDirectory=}. See systemd.exec(5).
     *
     * @return the values, in order
     */
    public List<String> cacheDirectory() {
        return reader.all(ServiceKeys.CACHE_DIRECTORY);
    }

    /**
     * Folders below {@code /var/log}, for user services below {@code log} in the user's state folder, that are created
     * before the start and stay.
     *
     * <p>{@code LogsDirectory=}. See systemd.exec(5).
     *
     * @return the values, in order
     */
    public List<String> logsDirectory() {
        return reader.all(ServiceKeys.LOGS_DIRECTORY);
    }

    /**
     * Folders below {@code /etc}, for user services below the user's configuration folder, that are created before the
     * start and stay.
     *
     * <p>{@code ConfigurationDirectory=}. See systemd.exec(5).
     *
     * @return the values, in order
     */
    public List<String> configurationDirectory() {
        return reader.all(ServiceKeys.CONFIGURATION_DIRECTORY);
    }

    /**
     * Octal permissions of what {@code RuntimeDirectory=} creates; the default is {@code 0755}.
     *
     * <p>{@code RuntimeDirectoryMode=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> runtimeDirectoryMode() {
        return reader.first(ServiceKeys.RUNTIME_DIRECTORY_MODE);
    }

    /**
     * Octal permissions of what {@code StateDirectory=} creates; the default is {@code 0755}.
     *
     * <p>{@code StateDirectoryMode=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> stateDirectoryMode() {
        return reader.first(ServiceKeys.STATE_DIRECTORY_MODE);
    }

    /**
     * Octal permissions of what {@code CacheDirectory=} creates; the default is {@code 0755}.
     *
     * <p>{@code CacheDirectoryMode=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> cacheDirectoryMode() {
        return reader.first(ServiceKeys.CACHE_DIRECTORY_MODE);
    }

    /**
     * Octal permissions of what {@code LogsDirectory=} creates; the default is {@code 0755}.
     *
     * <p>{@code LogsDirectoryMode=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> logsDirectoryMode() {
        return reader.first(ServiceKeys.LOGS_DIRECTORY_MODE);
    }

    /**
     * Octal permissions of what {@code ConfigurationDirectory=} creates; the default is {@code 0755}.
     *
     * <p>{@code ConfigurationDirectoryMode=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> configurationDirectoryMode() {
        return reader.first(ServiceKeys.CONFIGURATION_DIRECTORY_MODE);
    }

    /**
     * Whether the runtime folders outlive the service: {@code no}, which is the default, {@code restart} or
     * {@code yes}.
     *
     * <p>{@code RuntimeDirectoryPreserve=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> runtimeDirectoryPreserve() {
        return reader.first(ServiceKeys.RUNTIME_DIRECTORY_PRESERVE);
    }

    /**
     * Time that {@code systemctl clean} may take for the service; the default is without limit.
     *
     * <p>{@code TimeoutCleanSec=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<TimeSpan> timeoutCleanSec() {
        return reader.first(ServiceKeys.TIMEOUT_CLEAN_SEC);
    }

    /**
     * Paths that stay writable for the commands of the service where others are read-only; a leading {@code -} allows
     * them to be missing.
     *
     * <p>{@code ReadWritePaths=}. See systemd.exec(5).
     *
     * @return the values, in order
     */
    public List<String> readWritePaths() {
        return reader.all(ServiceKeys.READ_WRITE_PATHS);
    }

    /**
     * Paths that are read-only for the commands of the service; a leading {@code -} allows them to be missing.
     *
     * <p>{@code ReadOnlyPaths=}. See systemd.exec(5).
     *
     * @return the values, in order
     */
    public List<String> readOnlyPaths() {
        return reader.all(ServiceKeys.READ_ONLY_PATHS);
    }

    /**
     * Paths that the commands of the service cannot see into; a leading {@code -} allows them to be missing.
     *
     * <p>{@code InaccessiblePaths=}. See systemd.exec(5).
     *
     * @return the values, in order
     */
    public List<String> inaccessiblePaths() {
        return reader.all(ServiceKeys.INACCESSIBLE_PATHS);
    }

    /**
     * Paths below which the commands of the service may execute files where others are barred by {@code NoExecPaths=}.
     *
     * <p>{@code ExecPaths=}. See systemd.exec(5).
     *
     * @return the values, in order
     */
    public List<String> execPaths() {
        return reader.all(ServiceKeys.EXEC_PATHS);
    }

    /**
     * Paths below which the commands of the service may not execute files.
     *
     * <p>{@code NoExecPaths=}. See systemd.exec(5).
     *
     * @return the values, in order
     */
    public List<String> noExecPaths() {
        return reader.all(ServiceKeys.NO_EXEC_PATHS);
    }

    /**
     * Paths where the commands of the service see an empty temporary file system, as {@code PATH[:OPTIONS]}.
     *
     * <p>{@code TemporaryFileSystem=}. See systemd.exec(5).
     *
     * @return the values, in order
     */
    public List<String> temporaryFileSystem() {
        return reader.all(ServiceKeys.TEMPORARY_FILE_SYSTEM);
    }

    /**
     * Paths that the commands of the service see at another place, as {@code SOURCE[:DESTINATION[:OPTIONS]]}; for the
     * container use {@code Volume=}.
     *
     * <p>{@code BindPaths=}. See systemd.exec(5).
     *
     * @return the values, in order
     */
    public List<String> bindPaths() {
        return reader.all(ServiceKeys.BIND_PATHS);
    }

    /**
     * As {@code BindPaths=}, but read-only.
     *
     * <p>{@code BindReadOnlyPaths=}. See systemd.exec(5).
     *
     * @return the values, in order
     */
    public List<String> bindReadOnlyPaths() {
        return reader.all(ServiceKeys.BIND_READ_ONLY_PATHS);
    }

    /**
     * Whether the commands of the service have {@code /tmp} and {@code /var/tmp} of their own; the default is
     * {@code no}.
     *
     * <p>{@code PrivateTmp=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> privateTmp() {
        return reader.first(ServiceKeys.PRIVATE_TMP);
    }

    /**
     * Whether the commands of the service see only the harmless devices; the default is no, and Podman needs more.
     *
     * <p>{@code PrivateDevices=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Boolean> privateDevices() {
        return reader.first(ServiceKeys.PRIVATE_DEVICES);
    }

    /**
     * Whether the commands of the service have a network of their own with a loopback device only; the default is no.
     *
     * <p>{@code PrivateNetwork=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Boolean> privateNetwork() {
        return reader.first(ServiceKeys.PRIVATE_NETWORK);
    }

    /**
     * File of the network namespace that the commands of the service run in, such as one below {@code /run/netns}.
     *
     * <p>{@code NetworkNamespacePath=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> networkNamespacePath() {
        return reader.first(ServiceKeys.NETWORK_NAMESPACE_PATH);
    }

    /**
     * Whether the commands of the service have their own shared memory and message queues; the default is no.
     *
     * <p>{@code PrivateIPC=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Boolean> privateIpc() {
        return reader.first(ServiceKeys.PRIVATE_IPC);
    }

    /**
     * Whether the commands of the service run in a user namespace of their own; the default is {@code no}.
     *
     * <p>{@code PrivateUsers=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> privateUsers() {
        return reader.first(ServiceKeys.PRIVATE_USERS);
    }

    /**
     * Whether mounts that the commands of the service make stay invisible to the host; the default is no.
     *
     * <p>{@code PrivateMounts=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Boolean> privateMounts() {
        return reader.first(ServiceKeys.PRIVATE_MOUNTS);
    }

    /**
     * Whether the commands of the service are barred from changing the host name; the default is {@code no}.
     *
     * <p>{@code ProtectHostname=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> protectHostname() {
        return reader.first(ServiceKeys.PROTECT_HOSTNAME);
    }

    /**
     * Whether the commands of the service are barred from setting the clock; the default is no.
     *
     * <p>{@code ProtectClock=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Boolean> protectClock() {
        return reader.first(ServiceKeys.PROTECT_CLOCK);
    }

    /**
     * Whether the kernel's settings below {@code /proc} and {@code /sys} are read-only for the commands of the service;
     * the default is no.
     *
     * <p>{@code ProtectKernelTunables=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Boolean> protectKernelTunables() {
        return reader.first(ServiceKeys.PROTECT_KERNEL_TUNABLES);
    }

    /**
     * Whether the commands of the service are barred from loading kernel modules; the default is no.
     *
     * <p>{@code ProtectKernelModules=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Boolean> protectKernelModules() {
        return reader.first(ServiceKeys.PROTECT_KERNEL_MODULES);
    }

    /**
     * Whether the commands of the service are barred from the kernel's log; the default is no.
     *
     * <p>{@code ProtectKernelLogs=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Boolean> protectKernelLogs() {
        return reader.first(ServiceKeys.PROTECT_KERNEL_LOGS);
    }

    /**
     * Whether control groups are read-only for the commands of the service; the default is {@code no}, and Podman
     * writes there.
     *
     * <p>{@code ProtectControlGroups=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> protectControlGroups() {
        return reader.first(ServiceKeys.PROTECT_CONTROL_GROUPS);
    }

    /**
     * Which processes of others appear below {@code /proc} for the commands of the service: all with {@code default},
     * fewer with {@code noaccess}, {@code invisible} or {@code ptraceable}.
     *
     * <p>{@code ProtectProc=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> protectProc() {
        return reader.first(ServiceKeys.PROTECT_PROC);
    }

    /**
     * Whether {@code /proc} shows the commands of the service everything, {@code all}, or processes only, {@code pid}.
     *
     * <p>{@code ProcSubset=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> procSubset() {
        return reader.first(ServiceKeys.PROC_SUBSET);
    }

    /**
     * Kinds of sockets that the commands of the service may open, such as {@code AF_UNIX AF_INET}; with a leading
     * {@code ~} all but these, and {@code none} bars every kind.
     *
     * <p>{@code RestrictAddressFamilies=}. See systemd.exec(5).
     *
     * @return the values, in order
     */
    public List<String> restrictAddressFamilies() {
        return reader.all(ServiceKeys.RESTRICT_ADDRESS_FAMILIES);
    }

    /**
     * Kinds of file systems that the commands of the service may use, such as {@code ext4}; with a leading {@code ~}
     * all but these.
     *
     * <p>{@code RestrictFileSystems=}. See systemd.exec(5).
     *
     * @return the values, in order
     */
    public List<String> restrictFileSystems() {
        return reader.all(ServiceKeys.RESTRICT_FILE_SYSTEMS);
    }

    /**
     * Kinds of namespaces that the commands of the service may create, such as {@code net}, or {@code yes} for none;
     * Podman needs most of them.
     *
     * <p>{@code RestrictNamespaces=}. See systemd.exec(5).
     *
     * @return the values, in order
     */
    public List<String> restrictNamespaces() {
        return reader.all(ServiceKeys.RESTRICT_NAMESPACES);
    }

    /**
     * Whether the commands of the service are barred from changing the architecture they appear to run on; the default
     * is no.
     *
     * <p>{@code LockPersonality=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Boolean> lockPersonality() {
        return reader.first(ServiceKeys.LOCK_PERSONALITY);
    }

    /**
     * Whether memory cannot be both writable and executable for the commands of the service; the default is no.
     *
     * <p>{@code MemoryDenyWriteExecute=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Boolean> memoryDenyWriteExecute() {
        return reader.first(ServiceKeys.MEMORY_DENY_WRITE_EXECUTE);
    }

    /**
     * Whether the commands of the service are barred from real-time scheduling; the default is no.
     *
     * <p>{@code RestrictRealtime=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Boolean> restrictRealtime() {
        return reader.first(ServiceKeys.RESTRICT_REALTIME);
    }

    /**
     * Whether the commands of the service are barred from making files set-user-id or set-group-id; the default is no,
     * and pulling images needs it.
     *
     * <p>{@code RestrictSUIDSGID=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Boolean> restrictSuidsgid() {
        return reader.first(ServiceKeys.RESTRICT_SUIDSGID);
    }

    /**
     * Whether shared memory and message queues of the service's user are removed when it stops; the default is no.
     *
     * <p>{@code RemoveIPC=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Boolean> removeIpc() {
        return reader.first(ServiceKeys.REMOVE_IPC);
    }

    /**
     * How mounts pass between the service and the host: {@code shared}, {@code slave} or {@code private}.
     *
     * <p>{@code MountFlags=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> mountFlags() {
        return reader.first(ServiceKeys.MOUNT_FLAGS);
    }

    /**
     * System calls, or groups of them by a name with a leading at sign, that the commands of the service may make; with
     * a leading {@code ~} all but these.
     *
     * <p>{@code SystemCallFilter=}. See systemd.exec(5).
     *
     * @return the values, in order
     */
    public List<String> systemCallFilter() {
        return reader.all(ServiceKeys.SYSTEM_CALL_FILTER);
    }

    /**
     * Error, such as {@code EPERM}, that a filtered system call returns; without the key the process is killed.
     *
     * <p>{@code SystemCallErrorNumber=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> systemCallErrorNumber() {
        return reader.first(ServiceKeys.SYSTEM_CALL_ERROR_NUMBER);
    }

    /**
     * Architectures whose system calls the commands of the service may make, such as {@code native}.
     *
     * <p>{@code SystemCallArchitectures=}. See systemd.exec(5).
     *
     * @return the values, in order
     */
    public List<String> systemCallArchitectures() {
        return reader.all(ServiceKeys.SYSTEM_CALL_ARCHITECTURES);
    }

    /**
     * System calls of the service that are written to the log; with a leading {@code ~} all but these.
     *
     * <p>{@code SystemCallLog=}. See systemd.exec(5).
     *
     * @return the values, in order
     */
    public List<String> systemCallLog() {
        return reader.all(ServiceKeys.SYSTEM_CALL_LOG);
    }

    /**
     * Environment variables of the service's commands on the host, and what {@code ${NAME}} in the unit means; the
     * container has its own key of the same name.
     *
     * <p>{@code Environment=}. See systemd.exec(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<EnvironmentVariable> environment() {
        return reader.all(ServiceKeys.ENVIRONMENT);
    }

    /**
     * Absolute path of a file with {@code NAME=VALUE} lines for the service's commands on the host, and for
     * {@code ${NAME}} in the unit; a leading {@code -} allows it to be missing.
     *
     * <p>{@code EnvironmentFile=}. See systemd.exec(5).
     *
     * @return the values, in order
     */
    public List<String> environmentFile() {
        return reader.all(ServiceKeys.ENVIRONMENT_FILE);
    }

    /**
     * Names of variables that the commands of the service take over from the service manager.
     *
     * <p>{@code PassEnvironment=}. See systemd.exec(5).
     *
     * @return the values, in order
     */
    public List<String> passEnvironment() {
        return reader.all(ServiceKeys.PASS_ENVIRONMENT);
    }

    /**
     * Variables, as {@code NAME} or {@code NAME=VALUE}, that are removed from the environment of the service's
     * commands.
     *
     * <p>{@code UnsetEnvironment=}. See systemd.exec(5).
     *
     * @return the values, in order
     */
    public List<String> unsetEnvironment() {
        return reader.all(ServiceKeys.UNSET_ENVIRONMENT);
    }

    /**
     * Where the commands of the service read from: {@code null}, which is the default, {@code file:PATH},
     * {@code socket} and others.
     *
     * <p>{@code StandardInput=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> standardInput() {
        return reader.first(ServiceKeys.STANDARD_INPUT);
    }

    /**
     * Where the output of the service's commands goes: {@code journal}, which is the default, {@code null},
     * {@code file:PATH}, {@code append:PATH} and others.
     *
     * <p>{@code StandardOutput=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> standardOutput() {
        return reader.first(ServiceKeys.STANDARD_OUTPUT);
    }

    /**
     * Where error messages of the service's commands go: {@code inherit}, which is the default and means as the output,
     * {@code journal}, {@code null}, {@code file:PATH} and others.
     *
     * <p>{@code StandardError=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> standardError() {
        return reader.first(ServiceKeys.STANDARD_ERROR);
    }

    /**
     * Level, such as {@code info} or {@code debug}, beyond which messages of the service are not stored.
     *
     * <p>{@code LogLevelMax=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> logLevelMax() {
        return reader.first(ServiceKeys.LOG_LEVEL_MAX);
    }

    /**
     * Fields, as {@code NAME=VALUE}, that every message of the service carries in the journal.
     *
     * <p>{@code LogExtraFields=}. See systemd.exec(5).
     *
     * @return the values, in order
     */
    public List<String> logExtraFields() {
        return reader.all(ServiceKeys.LOG_EXTRA_FIELDS);
    }

    /**
     * Window in which the messages of the service are counted for {@code LogRateLimitBurst=}; 0 switches the limit off.
     *
     * <p>{@code LogRateLimitIntervalSec=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<TimeSpan> logRateLimitIntervalSec() {
        return reader.first(ServiceKeys.LOG_RATE_LIMIT_INTERVAL_SEC);
    }

    /**
     * How many messages within {@code LogRateLimitIntervalSec=} are stored before more are dropped; 0 switches the
     * limit off.
     *
     * <p>{@code LogRateLimitBurst=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<WholeNumber> logRateLimitBurst() {
        return reader.first(ServiceKeys.LOG_RATE_LIMIT_BURST);
    }

    /**
     * Name of the separate journal that the messages of the service go to.
     *
     * <p>{@code LogNamespace=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> logNamespace() {
        return reader.first(ServiceKeys.LOG_NAMESPACE);
    }

    /**
     * Name in front of the service's messages in the log; Podman sets the name of the service.
     *
     * <p>{@code SyslogIdentifier=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> syslogIdentifier() {
        return reader.first(ServiceKeys.SYSLOG_IDENTIFIER);
    }

    /**
     * Facility of the service's messages in the log, such as {@code local0}; the default is {@code daemon}.
     *
     * <p>{@code SyslogFacility=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> syslogFacility() {
        return reader.first(ServiceKeys.SYSLOG_FACILITY);
    }

    /**
     * Level of the service's messages that do not say their own; the default is {@code info}.
     *
     * <p>{@code SyslogLevel=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> syslogLevel() {
        return reader.first(ServiceKeys.SYSLOG_LEVEL);
    }

    /**
     * Whether a level in angle brackets at the start of a line is read as such; the default is yes.
     *
     * <p>{@code SyslogLevelPrefix=}. See systemd.exec(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Boolean> syslogLevelPrefix() {
        return reader.first(ServiceKeys.SYSLOG_LEVEL_PREFIX);
    }

    /**
     * Credential for the service's commands, as {@code NAME[:PATH]}; it appears as a file in the folder {@code %d}.
     *
     * <p>{@code LoadCredential=}. See systemd.exec(5).
     *
     * @return the values, in order
     */
    public List<String> loadCredential() {
        return reader.all(ServiceKeys.LOAD_CREDENTIAL);
    }

    /**
     * As {@code LoadCredential=}, but the source is encrypted and is decrypted for the service.
     *
     * <p>{@code LoadCredentialEncrypted=}. See systemd.exec(5).
     *
     * @return the values, in order
     */
    public List<String> loadCredentialEncrypted() {
        return reader.all(ServiceKeys.LOAD_CREDENTIAL_ENCRYPTED);
    }

    /**
     * Names of credentials, which may hold wildcards, that the service takes over from the system; systemd 254 or
     * newer.
     *
     * <p>{@code ImportCredential=}. See systemd.exec(5).
     *
     * @return the values, in order
     */
    public List<String> importCredential() {
        return reader.all(ServiceKeys.IMPORT_CREDENTIAL);
    }

    /**
     * Credential for the service's commands, as {@code NAME:VALUE}; the value is readable in the unit, so this is not
     * for secrets.
     *
     * <p>{@code SetCredential=}. See systemd.exec(5).
     *
     * @return the values, in order
     */
    public List<String> setCredential() {
        return reader.all(ServiceKeys.SET_CREDENTIAL);
    }

    /**
     * Credential for the service's commands, as {@code NAME:VALUE} with an encrypted value.
     *
     * <p>{@code SetCredentialEncrypted=}. See systemd.exec(5).
     *
     * @return the values, in order
     */
    public List<String> setCredentialEncrypted() {
        return reader.all(ServiceKeys.SET_CREDENTIAL_ENCRYPTED);
    }

    /**
     * Which processes are killed at a stop: Podman sets {@code mixed}, and for containers and YAML it accepts only that
     * and {@code control-group}.
     *
     * <p>{@code KillMode=}. See systemd.kill(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<KillMode> killMode() {
        return reader.first(ServiceKeys.KILL_MODE);
    }

    /**
     * Signal that asks the processes of the service to end; the default is {@code SIGTERM}, and the container has
     * {@code StopSignal=}.
     *
     * <p>{@code KillSignal=}. See systemd.kill(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Signal> killSignal() {
        return reader.first(ServiceKeys.KILL_SIGNAL);
    }

    /**
     * Signal that asks the processes of the service to end before a restart; the default is that of
     * {@code KillSignal=}.
     *
     * <p>{@code RestartKillSignal=}. See systemd.kill(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Signal> restartKillSignal() {
        return reader.first(ServiceKeys.RESTART_KILL_SIGNAL);
    }

    /**
     * Whether {@code SIGHUP} follows right after the stop signal, for shells and their like; the default is no.
     *
     * <p>{@code SendSIGHUP=}. See systemd.kill(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Boolean> sendSighup() {
        return reader.first(ServiceKeys.SEND_SIGHUP);
    }

    /**
     * Whether processes that are still there after the stop time-out are killed; the default is yes.
     *
     * <p>{@code SendSIGKILL=}. See systemd.kill(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Boolean> sendSigkill() {
        return reader.first(ServiceKeys.SEND_SIGKILL);
    }

    /**
     * Signal for processes that are still there after the stop time-out; the default is {@code SIGKILL}.
     *
     * <p>{@code FinalKillSignal=}. See systemd.kill(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Signal> finalKillSignal() {
        return reader.first(ServiceKeys.FINAL_KILL_SIGNAL);
    }

    /**
     * Signal that ends the service when its watchdog has expired; the default is {@code SIGABRT}.
     *
     * <p>{@code WatchdogSignal=}. See systemd.kill(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Signal> watchdogSignal() {
        return reader.first(ServiceKeys.WATCHDOG_SIGNAL);
    }

    /**
     * Whether the processor time of the service, its containers included, is counted.
     *
     * <p>{@code CPUAccounting=}. See systemd.resource-control(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Boolean> cpuAccounting() {
        return reader.first(ServiceKeys.CPU_ACCOUNTING);
    }

    /**
     * Share of processor time when there is not enough for all, from 1 to 10000, or {@code idle}; the default is 100.
     *
     * <p>{@code CPUWeight=}. See systemd.resource-control(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> cpuWeight() {
        return reader.first(ServiceKeys.CPU_WEIGHT);
    }

    /**
     * As {@code CPUWeight=}, while the system boots or shuts down.
     *
     * <p>{@code StartupCPUWeight=}. See systemd.resource-control(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> startupCpuWeight() {
        return reader.first(ServiceKeys.STARTUP_CPU_WEIGHT);
    }

    /**
     * Most processor time that the service, its containers included, may use, as a percentage of one processor such as
     * {@code 150%}; the default is no limit.
     *
     * <p>{@code CPUQuota=}. See systemd.resource-control(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> cpuQuota() {
        return reader.first(ServiceKeys.CPU_QUOTA);
    }

    /**
     * Period over which {@code CPUQuota=} is measured, from one millisecond to one second; the default is 100
     * milliseconds.
     *
     * <p>{@code CPUQuotaPeriodSec=}. See systemd.resource-control(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<TimeSpan> cpuQuotaPeriodSec() {
        return reader.first(ServiceKeys.CPU_QUOTA_PERIOD_SEC);
    }

    /**
     * Processors that the service, its containers included, may run on, as numbers and ranges such as {@code 0-3}.
     *
     * <p>{@code AllowedCPUs=}. See systemd.resource-control(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> allowedCpus() {
        return reader.first(ServiceKeys.ALLOWED_CPUS);
    }

    /**
     * As {@code AllowedCPUs=}, while the system boots or shuts down.
     *
     * <p>{@code StartupAllowedCPUs=}. See systemd.resource-control(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> startupAllowedCpus() {
        return reader.first(ServiceKeys.STARTUP_ALLOWED_CPUS);
    }

    /**
     * Memory nodes that the service, its containers included, may use, as numbers and ranges.
     *
     * <p>{@code AllowedMemoryNodes=}. See systemd.resource-control(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> allowedMemoryNodes() {
        return reader.first(ServiceKeys.ALLOWED_MEMORY_NODES);
    }

    /**
     * As {@code AllowedMemoryNodes=}, while the system boots or shuts down.
     *
     * <p>{@code StartupAllowedMemoryNodes=}. See systemd.resource-control(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> startupAllowedMemoryNodes() {
        return reader.first(ServiceKeys.STARTUP_ALLOWED_MEMORY_NODES);
    }

    /**
     * Whether the memory of the service, its containers included, is counted; the default is yes on most systems.
     *
     * <p>{@code MemoryAccounting=}. See systemd.resource-control(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Boolean> memoryAccounting() {
        return reader.first(ServiceKeys.MEMORY_ACCOUNTING);
    }

    /**
     * Memory that is never taken away from the service; the default is 0.
     *
     * <p>{@code MemoryMin=}. See systemd.resource-control(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<ByteSize> memoryMin() {
        return reader.first(ServiceKeys.MEMORY_MIN);
    }

    /**
     * Memory that is taken away from the service only when nothing else is left; the default is 0.
     *
     * <p>{@code MemoryLow=}. See systemd.resource-control(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<ByteSize> memoryLow() {
        return reader.first(ServiceKeys.MEMORY_LOW);
    }

    /**
     * As {@code MemoryLow=}, while the system boots or shuts down; systemd 254 or newer.
     *
     * <p>{@code StartupMemoryLow=}. See systemd.resource-control(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<ByteSize> startupMemoryLow() {
        return reader.first(ServiceKeys.STARTUP_MEMORY_LOW);
    }

    /**
     * Memory use beyond which the service, its containers included, is slowed down, in bytes, with a unit such as
     * {@code 512M}, or as a percentage; the default is {@code infinity}.
     *
     * <p>{@code MemoryHigh=}. See systemd.resource-control(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<ByteSize> memoryHigh() {
        return reader.first(ServiceKeys.MEMORY_HIGH);
    }

    /**
     * Most memory that the service, its containers included, may use before processes are killed, in bytes, with a unit
     * such as {@code 1G}, or as a percentage; the default is {@code infinity}.
     *
     * <p>{@code MemoryMax=}. See systemd.resource-control(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<ByteSize> memoryMax() {
        return reader.first(ServiceKeys.MEMORY_MAX);
    }

    /**
     * Most swap space that the service, its containers included, may use; the default is {@code infinity}.
     *
     * <p>{@code MemorySwapMax=}. See systemd.resource-control(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<ByteSize> memorySwapMax() {
        return reader.first(ServiceKeys.MEMORY_SWAP_MAX);
    }

    /**
     * Most compressed swap in memory that the service, its containers included, may use; the default is
     * {@code infinity}, systemd 253 or newer.
     *
     * <p>{@code MemoryZSwapMax=}. See systemd.resource-control(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<ByteSize> memoryZSwapMax() {
        return reader.first(ServiceKeys.MEMORY_ZSWAP_MAX);
    }

    /**
     * Whether the processes and threads of the service are counted; the default is yes on most systems.
     *
     * <p>{@code TasksAccounting=}. See systemd.resource-control(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Boolean> tasksAccounting() {
        return reader.first(ServiceKeys.TASKS_ACCOUNTING);
    }

    /**
     * Most processes and threads that the service, its containers included, may have, as a number, a percentage or
     * {@code infinity}; the default is 15% of the system's.
     *
     * <p>{@code TasksMax=}. See systemd.resource-control(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> tasksMax() {
        return reader.first(ServiceKeys.TASKS_MAX);
    }

    /**
     * Whether input and output of the service, its containers included, is counted; the default is no.
     *
     * <p>{@code IOAccounting=}. See systemd.resource-control(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Boolean> ioAccounting() {
        return reader.first(ServiceKeys.IO_ACCOUNTING);
    }

    /**
     * Share of input and output when there is not enough for all, from 1 to 10000; the default is 100.
     *
     * <p>{@code IOWeight=}. See systemd.resource-control(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<WholeNumber> ioWeight() {
        return reader.first(ServiceKeys.IO_WEIGHT);
    }

    /**
     * As {@code IOWeight=}, while the system boots or shuts down.
     *
     * <p>{@code StartupIOWeight=}. See systemd.resource-control(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<WholeNumber> startupIoWeight() {
        return reader.first(ServiceKeys.STARTUP_IO_WEIGHT);
    }

    /**
     * Share of one device, as {@code DEVICE WEIGHT}; the device may be a path on its file system.
     *
     * <p>{@code IODeviceWeight=}. See systemd.resource-control(5).
     *
     * @return the values, in order
     */
    public List<String> ioDeviceWeight() {
        return reader.all(ServiceKeys.IO_DEVICE_WEIGHT);
    }

    /**
     * Most bytes per second that the service, its containers included, may read from a device, as {@code DEVICE BYTES},
     * such as {@code /dev/sda 5M}.
     *
     * <p>{@code IOReadBandwidthMax=}. See systemd.resource-control(5).
     *
     * @return the values, in order
     */
    public List<String> ioReadBandwidthMax() {
        return reader.all(ServiceKeys.IO_READ_BANDWIDTH_MAX);
    }

    /**
     * Most bytes per second that the service, its containers included, may write to a device, as {@code DEVICE BYTES},
     * such as {@code /dev/sda 5M}.
     *
     * <p>{@code IOWriteBandwidthMax=}. See systemd.resource-control(5).
     *
     * @return the values, in order
     */
    public List<String> ioWriteBandwidthMax() {
        return reader.all(ServiceKeys.IO_WRITE_BANDWIDTH_MAX);
    }

    /**
     * Most reads per second of the service, its containers included, from a device, as {@code DEVICE NUMBER}.
     *
     * <p>{@code IOReadIOPSMax=}. See systemd.resource-control(5).
     *
     * @return the values, in order
     */
    public List<String> ioReadIopsMax() {
        return reader.all(ServiceKeys.IO_READ_IOPS_MAX);
    }

    /**
     * Most writes per second of the service, its containers included, to a device, as {@code DEVICE NUMBER}.
     *
     * <p>{@code IOWriteIOPSMax=}. See systemd.resource-control(5).
     *
     * @return the values, in order
     */
    public List<String> ioWriteIopsMax() {
        return reader.all(ServiceKeys.IO_WRITE_IOPS_MAX);
    }

    /**
     * Latency that the service should see on a device, as {@code DEVICE TIME}, such as {@code /dev/sda 25ms}.
     *
     * <p>{@code IODeviceLatencyTargetSec=}. See systemd.resource-control(5).
     *
     * @return the values, in order
     */
    public List<String> ioDeviceLatencyTargetSec() {
        return reader.all(ServiceKeys.IO_DEVICE_LATENCY_TARGET_SEC);
    }

    /**
     * Whether network traffic of the service's own processes is counted; the default is no.
     *
     * <p>{@code IPAccounting=}. See systemd.resource-control(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Boolean> ipAccounting() {
        return reader.first(ServiceKeys.IP_ACCOUNTING);
    }

    /**
     * Addresses, such as {@code 10.0.0.0/8} or {@code localhost}, that the service's own processes may exchange packets
     * with.
     *
     * <p>{@code IPAddressAllow=}. See systemd.resource-control(5).
     *
     * @return the values, in order
     */
    public List<String> ipAddressAllow() {
        return reader.all(ServiceKeys.IP_ADDRESS_ALLOW);
    }

    /**
     * Addresses, such as {@code any}, that the service's own processes may not exchange packets with.
     *
     * <p>{@code IPAddressDeny=}. See systemd.resource-control(5).
     *
     * @return the values, in order
     */
    public List<String> ipAddressDeny() {
        return reader.all(ServiceKeys.IP_ADDRESS_DENY);
    }

    /**
     * Ports that the service's own processes may listen on, such as {@code tcp:8080} or {@code any}.
     *
     * <p>{@code SocketBindAllow=}. See systemd.resource-control(5).
     *
     * @return the values, in order
     */
    public List<String> socketBindAllow() {
        return reader.all(ServiceKeys.SOCKET_BIND_ALLOW);
    }

    /**
     * Ports that the service's own processes may not listen on, such as {@code any}.
     *
     * <p>{@code SocketBindDeny=}. See systemd.resource-control(5).
     *
     * @return the values, in order
     */
    public List<String> socketBindDeny() {
        return reader.all(ServiceKeys.SOCKET_BIND_DENY);
    }

    /**
     * Network interfaces that the service's own processes may use; with a leading {@code ~} all but these.
     *
     * <p>{@code RestrictNetworkInterfaces=}. See systemd.resource-control(5).
     *
     * @return the values, in order
     */
    public List<String> restrictNetworkInterfaces() {
        return reader.all(ServiceKeys.RESTRICT_NETWORK_INTERFACES);
    }

    /**
     * Device that the service, its containers included, may use, as {@code DEVICE PERMISSIONS} such as
     * {@code /dev/fuse rw}.
     *
     * <p>{@code DeviceAllow=}. See systemd.resource-control(5).
     *
     * @return the values, in order
     */
    public List<String> deviceAllow() {
        return reader.all(ServiceKeys.DEVICE_ALLOW);
    }

    /**
     * Which devices are allowed beside those of {@code DeviceAllow=}: all with {@code auto}, which is the default, the
     * harmless ones with {@code closed}, none with {@code strict}.
     *
     * <p>{@code DevicePolicy=}. See systemd.resource-control(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> devicePolicy() {
        return reader.first(ServiceKeys.DEVICE_POLICY);
    }

    /**
     * Slice, a branch of the tree of control groups, that the service is placed in; the default is
     * {@code system.slice}, for user services {@code app.slice}.
     *
     * <p>{@code Slice=}. See systemd.resource-control(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<UnitName> slice() {
        return reader.first(ServiceKeys.SLICE);
    }

    /**
     * Whether the service manages control groups of its own, or for which controllers; Podman sets {@code yes} for
     * containers.
     *
     * <p>{@code Delegate=}. See systemd.resource-control(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> delegate() {
        return reader.first(ServiceKeys.DELEGATE);
    }

    /**
     * Control group below that of the service that its processes are placed in; systemd 254 or newer.
     *
     * <p>{@code DelegateSubgroup=}. See systemd.resource-control(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> delegateSubgroup() {
        return reader.first(ServiceKeys.DELEGATE_SUBGROUP);
    }

    /**
     * Controllers of control groups that are switched off below the service.
     *
     * <p>{@code DisableControllers=}. See systemd.resource-control(5).
     *
     * @return the values, in order
     */
    public List<String> disableControllers() {
        return reader.all(ServiceKeys.DISABLE_CONTROLLERS);
    }

    /**
     * What {@code systemd-oomd} does when swap space runs out: nothing with {@code auto}, which is the default, or end
     * a part of the service with {@code kill}.
     *
     * <p>{@code ManagedOOMSwap=}. See systemd.resource-control(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> managedOomSwap() {
        return reader.first(ServiceKeys.MANAGED_OOM_SWAP);
    }

    /**
     * What {@code systemd-oomd} does when memory is short for long: nothing with {@code auto}, which is the default, or
     * end a part of the service with {@code kill}.
     *
     * <p>{@code ManagedOOMMemoryPressure=}. See systemd.resource-control(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> managedOomMemoryPressure() {
        return reader.first(ServiceKeys.MANAGED_OOM_MEMORY_PRESSURE);
    }

    /**
     * Memory pressure, as a percentage, from which {@code ManagedOOMMemoryPressure=} acts.
     *
     * <p>{@code ManagedOOMMemoryPressureLimit=}. See systemd.resource-control(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> managedOomMemoryPressureLimit() {
        return reader.first(ServiceKeys.MANAGED_OOM_MEMORY_PRESSURE_LIMIT);
    }

    /**
     * Whether {@code systemd-oomd} spares the service: {@code none}, which is the default, {@code avoid} or
     * {@code omit}.
     *
     * <p>{@code ManagedOOMPreference=}. See systemd.resource-control(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> managedOomPreference() {
        return reader.first(ServiceKeys.MANAGED_OOM_PREFERENCE);
    }
}
