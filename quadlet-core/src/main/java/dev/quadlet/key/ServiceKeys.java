// Generated from keys.tsv by java quadlet-core/src/test/java/dev/quadlet/codegen/Generate.java
package dev.quadlet.key;

import dev.quadlet.value.ByteSize;
import dev.quadlet.value.CommandLine;
import dev.quadlet.value.EnvironmentVariable;
import dev.quadlet.value.KillMode;
import dev.quadlet.value.RestartPolicy;
import dev.quadlet.value.ServiceType;
import dev.quadlet.value.Signal;
import dev.quadlet.value.TimeSpan;
import dev.quadlet.value.UnitName;
import dev.quadlet.value.WholeNumber;

/**
 * The keys of {@code [Service]}.
 *
 * <p>They are the rows of the key table; {@link Keys} looks the same ones up by name.
 */
public final class ServiceKeys {
    /**
     * When systemd counts the service as started: for containers and YAML {@code notify}, which Podman sets, or
     * {@code oneshot}, and nothing else; pods are always {@code forking}; all others are {@code oneshot} by default.
     *
     * <p>{@code Type=}. See systemd.service(5).
     */
    public static final Key<ServiceType> TYPE = Keys.typed("Service", "Type", ValueTypes.SERVICE_TYPE);

    /**
     * When systemd counts the service as ended: with its {@code main} process, which is the default, or with the last
     * one of its {@code cgroup}.
     *
     * <p>{@code ExitType=}. See systemd.service(5).
     */
    public static final Key<String> EXIT_TYPE = Keys.typed("Service", "ExitType", ValueTypes.STRING);

    /**
     * Whether the service stays active after its processes have ended; Podman sets it for volumes, networks, images and
     * artifacts, elsewhere the default is no.
     *
     * <p>{@code RemainAfterExit=}. See systemd.service(5).
     */
    public static final Key<Boolean> REMAIN_AFTER_EXIT =
            Keys.typed("Service", "RemainAfterExit", ValueTypes.SYSTEMD_BOOL);

    /**
     * Whether systemd guesses the main process of a forking service without a PID file; the default is yes.
     *
     * <p>{@code GuessMainPID=}. See systemd.service(5).
     */
    public static final Key<Boolean> GUESS_MAIN_PID = Keys.typed("Service", "GuessMainPID", ValueTypes.SYSTEMD_BOOL);

    /**
     * File with the number of the main process; Podman sets it for pods, and it is not for other units.
     *
     * <p>{@code PIDFile=}. See systemd.service(5).
     */
    public static final Key<String> PID_FILE = Keys.typed("Service", "PIDFile", ValueTypes.PATH);

    /**
     * Name on D-Bus that the service takes.
     *
     * <p>{@code BusName=}. See systemd.service(5).
     */
    public static final Key<String> BUS_NAME = Keys.typed("Service", "BusName", ValueTypes.STRING);

    /**
     * Command that is the service; Podman adds its own as the last, and a second one is allowed only with
     * {@code Type=oneshot}.
     *
     * <p>{@code ExecStart=}. See systemd.service(5).
     */
    public static final Key<CommandLine> EXEC_START = Keys.typed("Service", "ExecStart", ValueTypes.COMMAND);

    /**
     * Command that runs on the host before the container starts; the start fails when it fails, unless a {@code -}
     * leads it.
     *
     * <p>{@code ExecStartPre=}. See systemd.service(5).
     */
    public static final Key<CommandLine> EXEC_START_PRE = Keys.typed("Service", "ExecStartPre", ValueTypes.COMMAND);

    /**
     * Command that runs on the host once the service counts as started; the start fails when it fails, unless a
     * {@code -} leads it.
     *
     * <p>{@code ExecStartPost=}. See systemd.service(5).
     */
    public static final Key<CommandLine> EXEC_START_POST = Keys.typed("Service", "ExecStartPost", ValueTypes.COMMAND);

    /**
     * Command that runs on the host before everything else: with status 1 to 254 the start is skipped without a
     * failure.
     *
     * <p>{@code ExecCondition=}. See systemd.service(5).
     */
    public static final Key<CommandLine> EXEC_CONDITION = Keys.typed("Service", "ExecCondition", ValueTypes.COMMAND);

    /**
     * Command that runs on the host when the service is reloaded; for one inside the container use {@code ReloadCmd=}.
     *
     * <p>{@code ExecReload=}. See systemd.service(5).
     */
    public static final Key<CommandLine> EXEC_RELOAD = Keys.typed("Service", "ExecReload", ValueTypes.COMMAND);

    /**
     * Command that runs on the host when the service is stopped, before Podman's own, which removes the container.
     *
     * <p>{@code ExecStop=}. See systemd.service(5).
     */
    public static final Key<CommandLine> EXEC_STOP = Keys.typed("Service", "ExecStop", ValueTypes.COMMAND);

    /**
     * Command that runs on the host after the service has ended, also when it failed to start.
     *
     * <p>{@code ExecStopPost=}. See systemd.service(5).
     */
    public static final Key<CommandLine> EXEC_STOP_POST = Keys.typed("Service", "ExecStopPost", ValueTypes.COMMAND);

    /**
     * Time between the end of the service and its restart; the default is 100 milliseconds, which is short for
     * containers.
     *
     * <p>{@code RestartSec=}. See systemd.service(5).
     */
    public static final Key<TimeSpan> RESTART_SEC = Keys.typed("Service", "RestartSec", ValueTypes.TIMESPAN);

    /**
     * Number of steps in which the time between restarts grows from {@code RestartSec=} to {@code RestartMaxDelaySec=};
     * the default 0 means that it does not grow, systemd 254 or newer.
     *
     * <p>{@code RestartSteps=}. See systemd.service(5).
     */
    public static final Key<WholeNumber> RESTART_STEPS = Keys.typed("Service", "RestartSteps", ValueTypes.COUNT);

    /**
     * Longest time between restarts that {@code RestartSteps=} leads to; the default is without growth, systemd 254 or
     * newer.
     *
     * <p>{@code RestartMaxDelaySec=}. See systemd.service(5).
     */
    public static final Key<TimeSpan> RESTART_MAX_DELAY_SEC =
            Keys.typed("Service", "RestartMaxDelaySec", ValueTypes.TIMESPAN);

    /**
     * Whether a restart passes through a failed state, which dependants see: {@code normal}, which is the default, or
     * {@code direct}; systemd 254 or newer.
     *
     * <p>{@code RestartMode=}. See systemd.service(5).
     */
    public static final Key<String> RESTART_MODE = Keys.typed("Service", "RestartMode", ValueTypes.STRING);

    /**
     * Time that starting may take before it counts as failed; the default is 90 seconds on most systems, which pulling
     * an image can exceed, and for {@code oneshot} there is no limit.
     *
     * <p>{@code TimeoutStartSec=}. See systemd.service(5).
     */
    public static final Key<TimeSpan> TIMEOUT_START_SEC = Keys.typed("Service", "TimeoutStartSec", ValueTypes.TIMESPAN);

    /**
     * Time that each stop command and then the processes have before they are killed; the default is 90 seconds on most
     * systems.
     *
     * <p>{@code TimeoutStopSec=}. See systemd.service(5).
     */
    public static final Key<TimeSpan> TIMEOUT_STOP_SEC = Keys.typed("Service", "TimeoutStopSec", ValueTypes.TIMESPAN);

    /**
     * Time that the service has after its watchdog has expired before it is killed; the default is that of
     * {@code TimeoutStopSec=}.
     *
     * <p>{@code TimeoutAbortSec=}. See systemd.service(5).
     */
    public static final Key<TimeSpan> TIMEOUT_ABORT_SEC = Keys.typed("Service", "TimeoutAbortSec", ValueTypes.TIMESPAN);

    /**
     * Sets {@code TimeoutStartSec=} and {@code TimeoutStopSec=} to the same time.
     *
     * <p>{@code TimeoutSec=}. See systemd.service(5).
     */
    public static final Key<TimeSpan> TIMEOUT_SEC = Keys.typed("Service", "TimeoutSec", ValueTypes.TIMESPAN);

    /**
     * What happens when starting takes too long: {@code terminate}, which is the default, {@code abort} or
     * {@code kill}.
     *
     * <p>{@code TimeoutStartFailureMode=}. See systemd.service(5).
     */
    public static final Key<String> TIMEOUT_START_FAILURE_MODE =
            Keys.typed("Service", "TimeoutStartFailureMode", ValueTypes.STRING);

    /**
     * What happens when stopping takes too long: {@code terminate}, which is the default, {@code abort} or
     * {@code kill}.
     *
     * <p>{@code TimeoutStopFailureMode=}. See systemd.service(5).
     */
    public static final Key<String> TIMEOUT_STOP_FAILURE_MODE =
            Keys.typed("Service", "TimeoutStopFailureMode", ValueTypes.STRING);

    /**
     * Longest time that the service may run before it is ended as failed; the default is without limit.
     *
     * <p>{@code RuntimeMaxSec=}. See systemd.service(5).
     */
    public static final Key<TimeSpan> RUNTIME_MAX_SEC = Keys.typed("Service", "RuntimeMaxSec", ValueTypes.TIMESPAN);

    /**
     * Upper bound of the random time that is added to {@code RuntimeMaxSec=}; the default is 0.
     *
     * <p>{@code RuntimeRandomizedExtraSec=}. See systemd.service(5).
     */
    public static final Key<TimeSpan> RUNTIME_RANDOMIZED_EXTRA_SEC =
            Keys.typed("Service", "RuntimeRandomizedExtraSec", ValueTypes.TIMESPAN);

    /**
     * Time within which the service must report to systemd again before it is ended as failed; the default 0 switches
     * this off.
     *
     * <p>{@code WatchdogSec=}. See systemd.service(5).
     */
    public static final Key<TimeSpan> WATCHDOG_SEC = Keys.typed("Service", "WatchdogSec", ValueTypes.TIMESPAN);

    /**
     * When the service is started again after it has ended: {@code no}, which is the default, {@code on-failure},
     * {@code always} and others; for pods Podman sets {@code on-failure}.
     *
     * <p>{@code Restart=}. See systemd.service(5).
     */
    public static final Key<RestartPolicy> RESTART = Keys.typed("Service", "Restart", ValueTypes.RESTART);

    /**
     * Exit codes and signals that count as success beside 0 and the ordinary stop signals, such as {@code 143} or
     * {@code SIGKILL}.
     *
     * <p>{@code SuccessExitStatus=}. See systemd.service(5).
     */
    public static final Key<String> SUCCESS_EXIT_STATUS = Keys.typed("Service", "SuccessExitStatus", ValueTypes.STRING);

    /**
     * Exit codes and signals after which the service is not started again, whatever {@code Restart=} says.
     *
     * <p>{@code RestartPreventExitStatus=}. See systemd.service(5).
     */
    public static final Key<String> RESTART_PREVENT_EXIT_STATUS =
            Keys.typed("Service", "RestartPreventExitStatus", ValueTypes.STRING);

    /**
     * Exit codes and signals after which the service is always started again, whatever {@code Restart=} says.
     *
     * <p>{@code RestartForceExitStatus=}. See systemd.service(5).
     */
    public static final Key<String> RESTART_FORCE_EXIT_STATUS =
            Keys.typed("Service", "RestartForceExitStatus", ValueTypes.STRING);

    /**
     * Whether {@code RootDirectory=} holds for {@code ExecStart=} only; the default is no.
     *
     * <p>{@code RootDirectoryStartOnly=}. See systemd.service(5).
     */
    public static final Key<Boolean> ROOT_DIRECTORY_START_ONLY =
            Keys.typed("Service", "RootDirectoryStartOnly", ValueTypes.SYSTEMD_BOOL);

    /**
     * Whether file descriptors that systemd passes on are set to not block; the default is no.
     *
     * <p>{@code NonBlocking=}. See systemd.service(5).
     */
    public static final Key<Boolean> NON_BLOCKING = Keys.typed("Service", "NonBlocking", ValueTypes.SYSTEMD_BOOL);

    /**
     * Which processes may report their state to systemd: {@code none}, {@code main}, {@code exec} or {@code all};
     * Podman forces {@code all} for containers and YAML.
     *
     * <p>{@code NotifyAccess=}. See systemd.service(5).
     */
    public static final Key<String> NOTIFY_ACCESS = Keys.typed("Service", "NotifyAccess", ValueTypes.STRING);

    /**
     * Socket units whose file descriptors the service gets; the default is the one with the name of the service.
     *
     * <p>{@code Sockets=}. See systemd.service(5).
     */
    public static final Key<UnitName> SOCKETS = Keys.typed("Service", "Sockets", ValueTypes.SOCKET);

    /**
     * How many file descriptors the service may leave with systemd across a restart; the default is 0.
     *
     * <p>{@code FileDescriptorStoreMax=}. See systemd.service(5).
     */
    public static final Key<WholeNumber> FILE_DESCRIPTOR_STORE_MAX =
            Keys.typed("Service", "FileDescriptorStoreMax", ValueTypes.COUNT);

    /**
     * Whether stored file descriptors outlive the service: {@code no}, {@code yes} or, which is the default,
     * {@code restart}; systemd 254 or newer.
     *
     * <p>{@code FileDescriptorStorePreserve=}. See systemd.service(5).
     */
    public static final Key<String> FILE_DESCRIPTOR_STORE_PRESERVE =
            Keys.typed("Service", "FileDescriptorStorePreserve", ValueTypes.STRING);

    /**
     * What happens when the kernel kills a process of the service for lack of memory: {@code continue}, {@code stop} or
     * {@code kill}.
     *
     * <p>{@code OOMPolicy=}. See systemd.service(5).
     */
    public static final Key<String> OOM_POLICY = Keys.typed("Service", "OOMPolicy", ValueTypes.STRING);

    /**
     * File or socket that systemd opens for the service, as {@code PATH[:NAME:OPTIONS]}; systemd 253 or newer.
     *
     * <p>{@code OpenFile=}. See systemd.service(5).
     */
    public static final Key<String> OPEN_FILE = Keys.typed("Service", "OpenFile", ValueTypes.STRING);

    /**
     * Signal that reloads a service of the type {@code notify-reload}, which units of Podman are not; the default is
     * {@code SIGHUP}.
     *
     * <p>{@code ReloadSignal=}. See systemd.service(5).
     */
    public static final Key<Signal> RELOAD_SIGNAL = Keys.typed("Service", "ReloadSignal", ValueTypes.SIGNAL);

    /**
     * Folder that the commands of the service run in, on the host; {@code ~} means the user's home, and the default is
     * {@code /}, for user services the home.
     *
     * <p>{@code WorkingDirectory=}. See systemd.exec(5).
     */
    public static final Key<String> WORKING_DIRECTORY = Keys.typed("Service", "WorkingDirectory", ValueTypes.PATH);

    /**
     * Folder on the host that the commands of the service see as their root; Podman itself does not run in it.
     *
     * <p>{@code RootDirectory=}. See systemd.exec(5).
     */
    public static final Key<String> ROOT_DIRECTORY = Keys.typed("Service", "RootDirectory", ValueTypes.PATH);

    /**
     * User that the commands of the service run as; Podman does not support it, so use a user unit, or {@code User=} of
     * the container.
     *
     * <p>{@code User=}. See systemd.exec(5).
     */
    public static final Key<String> USER = Keys.typed("Service", "User", ValueTypes.STRING);

    /**
     * Group that the commands of the service run as; Podman does not support it, so use a user unit, or {@code Group=}
     * of the container.
     *
     * <p>{@code Group=}. See systemd.exec(5).
     */
    public static final Key<String> GROUP = Keys.typed("Service", "Group", ValueTypes.STRING);

    /**
     * Whether the service gets a user of its own while it runs; Podman does not support it.
     *
     * <p>{@code DynamicUser=}. See systemd.exec(5).
     */
    public static final Key<Boolean> DYNAMIC_USER = Keys.typed("Service", "DynamicUser", ValueTypes.SYSTEMD_BOOL);

    /**
     * Additional groups, by name or number, of the commands of the service.
     *
     * <p>{@code SupplementaryGroups=}. See systemd.exec(5).
     */
    public static final Key<String> SUPPLEMENTARY_GROUPS =
            Keys.typed("Service", "SupplementaryGroups", ValueTypes.STRING);

    /**
     * Capabilities that the commands of the service can have at most, such as {@code CAP_NET_ADMIN}; with a leading
     * {@code ~} all but these.
     *
     * <p>{@code CapabilityBoundingSet=}. See systemd.exec(5).
     */
    public static final Key<String> CAPABILITY_BOUNDING_SET =
            Keys.typed("Service", "CapabilityBoundingSet", ValueTypes.STRING);

    /**
     * Capabilities that the commands of the service get though they do not run as root; with a leading {@code ~} all
     * but these.
     *
     * <p>{@code AmbientCapabilities=}. See systemd.exec(5).
     */
    public static final Key<String> AMBIENT_CAPABILITIES =
            Keys.typed("Service", "AmbientCapabilities", ValueTypes.STRING);

    /**
     * Whether the commands of the service are barred from gaining privileges; rootless Podman needs them, so set it on
     * the container instead.
     *
     * <p>{@code NoNewPrivileges=}. See systemd.exec(5).
     */
    public static final Key<Boolean> NO_NEW_PRIVILEGES =
            Keys.typed("Service", "NoNewPrivileges", ValueTypes.SYSTEMD_BOOL);

    /**
     * Flags that say how capabilities follow a change of the user, such as {@code no-setuid-fixup}.
     *
     * <p>{@code SecureBits=}. See systemd.exec(5).
     */
    public static final Key<String> SECURE_BITS = Keys.typed("Service", "SecureBits", ValueTypes.STRING);

    /**
     * SELinux context that the commands of the service run in; with a leading {@code -} a failure is ignored.
     *
     * <p>{@code SELinuxContext=}. See systemd.exec(5).
     */
    public static final Key<String> SE_LINUX_CONTEXT = Keys.typed("Service", "SELinuxContext", ValueTypes.STRING);

    /**
     * AppArmor profile that the commands of the service run in; with a leading {@code -} a failure is ignored.
     *
     * <p>{@code AppArmorProfile=}. See systemd.exec(5).
     */
    public static final Key<String> APP_ARMOR_PROFILE = Keys.typed("Service", "AppArmorProfile", ValueTypes.STRING);

    /**
     * Processor time that a process of the service may use, in seconds, as {@code SOFT[:HARD]}.
     *
     * <p>{@code LimitCPU=}. See systemd.exec(5).
     */
    public static final Key<String> LIMIT_CPU = Keys.typed("Service", "LimitCPU", ValueTypes.STRING);

    /**
     * Size of a file that a process of the service may write, in bytes, as {@code SOFT[:HARD]}.
     *
     * <p>{@code LimitFSIZE=}. See systemd.exec(5).
     */
    public static final Key<String> LIMIT_FSIZE = Keys.typed("Service", "LimitFSIZE", ValueTypes.STRING);

    /**
     * Size of the data segment of a process of the service, in bytes, as {@code SOFT[:HARD]}.
     *
     * <p>{@code LimitDATA=}. See systemd.exec(5).
     */
    public static final Key<String> LIMIT_DATA = Keys.typed("Service", "LimitDATA", ValueTypes.STRING);

    /**
     * Size of the stack of a process of the service, in bytes, as {@code SOFT[:HARD]}.
     *
     * <p>{@code LimitSTACK=}. See systemd.exec(5).
     */
    public static final Key<String> LIMIT_STACK = Keys.typed("Service", "LimitSTACK", ValueTypes.STRING);

    /**
     * Size of a core dump of a process of the service, in bytes, as {@code SOFT[:HARD]}; 0 switches them off.
     *
     * <p>{@code LimitCORE=}. See systemd.exec(5).
     */
    public static final Key<String> LIMIT_CORE = Keys.typed("Service", "LimitCORE", ValueTypes.STRING);

    /**
     * How many files a process of the service may have open, as {@code SOFT[:HARD]}; containers take their own from
     * {@code Ulimit=}.
     *
     * <p>{@code LimitNOFILE=}. See systemd.exec(5).
     */
    public static final Key<String> LIMIT_NOFILE = Keys.typed("Service", "LimitNOFILE", ValueTypes.STRING);

    /**
     * Size of the address space of a process of the service, in bytes, as {@code SOFT[:HARD]}.
     *
     * <p>{@code LimitAS=}. See systemd.exec(5).
     */
    public static final Key<String> LIMIT_AS = Keys.typed("Service", "LimitAS", ValueTypes.STRING);

    /**
     * How many processes the user of the service may have, as {@code SOFT[:HARD]}; {@code TasksMax=} counts per service
     * and is mostly better.
     *
     * <p>{@code LimitNPROC=}. See systemd.exec(5).
     */
    public static final Key<String> LIMIT_NPROC = Keys.typed("Service", "LimitNPROC", ValueTypes.STRING);

    /**
     * How much memory a process of the service may lock, in bytes, as {@code SOFT[:HARD]}.
     *
     * <p>{@code LimitMEMLOCK=}. See systemd.exec(5).
     */
    public static final Key<String> LIMIT_MEMLOCK = Keys.typed("Service", "LimitMEMLOCK", ValueTypes.STRING);

    /**
     * Highest real-time priority of a process of the service, as {@code SOFT[:HARD]}.
     *
     * <p>{@code LimitRTPRIO=}. See systemd.exec(5).
     */
    public static final Key<String> LIMIT_RTPRIO = Keys.typed("Service", "LimitRTPRIO", ValueTypes.STRING);

    /**
     * Octal mask of the permissions that new files do not get; the default is {@code 0022}.
     *
     * <p>{@code UMask=}. See systemd.exec(5).
     */
    public static final Key<String> U_MASK = Keys.typed("Service", "UMask", ValueTypes.STRING);

    /**
     * Which kinds of memory a core dump holds, by names such as {@code private-anonymous} or as a number.
     *
     * <p>{@code CoredumpFilter=}. See systemd.exec(5).
     */
    public static final Key<String> COREDUMP_FILTER = Keys.typed("Service", "CoredumpFilter", ValueTypes.STRING);

    /**
     * Kernel keyring of the service: {@code private}, {@code shared} or {@code inherit}.
     *
     * <p>{@code KeyringMode=}. See systemd.exec(5).
     */
    public static final Key<String> KEYRING_MODE = Keys.typed("Service", "KeyringMode", ValueTypes.STRING);

    /**
     * How likely the kernel picks the service when memory runs out, from -1000, never, to 1000.
     *
     * <p>{@code OOMScoreAdjust=}. See systemd.exec(5).
     */
    public static final Key<WholeNumber> OOM_SCORE_ADJUST =
            Keys.typed("Service", "OOMScoreAdjust", ValueTypes.OOM_SCORE);

    /**
     * Time by which timers of the service may be late, in nanoseconds unless a unit follows.
     *
     * <p>{@code TimerSlackNSec=}. See systemd.exec(5).
     */
    public static final Key<String> TIMER_SLACK_NSEC = Keys.typed("Service", "TimerSlackNSec", ValueTypes.STRING);

    /**
     * Architecture that {@code uname} reports to the commands of the service, such as {@code x86}.
     *
     * <p>{@code Personality=}. See systemd.exec(5).
     */
    public static final Key<String> PERSONALITY = Keys.typed("Service", "Personality", ValueTypes.STRING);

    /**
     * Whether the commands of the service ignore {@code SIGPIPE}; the default is yes.
     *
     * <p>{@code IgnoreSIGPIPE=}. See systemd.exec(5).
     */
    public static final Key<Boolean> IGNORE_SIGPIPE = Keys.typed("Service", "IgnoreSIGPIPE", ValueTypes.SYSTEMD_BOOL);

    /**
     * Scheduling priority of the commands of the service, from -20, the highest, to 19, the lowest; the default is 0.
     *
     * <p>{@code Nice=}. See systemd.exec(5).
     */
    public static final Key<WholeNumber> NICE = Keys.typed("Service", "Nice", ValueTypes.NICE);

    /**
     * How the kernel schedules the commands of the service: {@code other}, {@code batch}, {@code idle}, {@code fifo} or
     * {@code rr}.
     *
     * <p>{@code CPUSchedulingPolicy=}. See systemd.exec(5).
     */
    public static final Key<String> CPU_SCHEDULING_POLICY =
            Keys.typed("Service", "CPUSchedulingPolicy", ValueTypes.STRING);

    /**
     * Priority, 0 to 99; for the real-time policies {@code fifo} and {@code rr} it starts at 1.
     *
     * <p>{@code CPUSchedulingPriority=}. See systemd.exec(5).
     */
    public static final Key<WholeNumber> CPU_SCHEDULING_PRIORITY =
            Keys.typed("Service", "CPUSchedulingPriority", ValueTypes.REALTIME_PRIORITY);

    /**
     * Whether children of the commands fall back to ordinary scheduling; the default is no.
     *
     * <p>{@code CPUSchedulingResetOnFork=}. See systemd.exec(5).
     */
    public static final Key<Boolean> CPU_SCHEDULING_RESET_ON_FORK =
            Keys.typed("Service", "CPUSchedulingResetOnFork", ValueTypes.SYSTEMD_BOOL);

    /**
     * Processors that the commands of the service run on, as numbers and ranges such as {@code 0-3}, or {@code numa}.
     *
     * <p>{@code CPUAffinity=}. See systemd.exec(5).
     */
    public static final Key<String> CPU_AFFINITY = Keys.typed("Service", "CPUAffinity", ValueTypes.STRING);

    /**
     * Where the kernel takes memory for the service on machines with several nodes: {@code default}, {@code preferred},
     * {@code bind}, {@code interleave} or {@code local}.
     *
     * <p>{@code NUMAPolicy=}. See systemd.exec(5).
     */
    public static final Key<String> NUMA_POLICY = Keys.typed("Service", "NUMAPolicy", ValueTypes.STRING);

    /**
     * Memory nodes that {@code NUMAPolicy=} means, as numbers and ranges.
     *
     * <p>{@code NUMAMask=}. See systemd.exec(5).
     */
    public static final Key<String> NUMA_MASK = Keys.typed("Service", "NUMAMask", ValueTypes.STRING);

    /**
     * Class in which input and output of the service is scheduled: {@code realtime}, {@code best-effort}, which is the
     * default, or {@code idle}.
     *
     * <p>{@code IOSchedulingClass=}. See systemd.exec(5).
     */
    public static final Key<String> IO_SCHEDULING_CLASS = Keys.typed("Service", "IOSchedulingClass", ValueTypes.STRING);

    /**
     * Priority within the class of input and output, from 0, the highest, to 7, the lowest.
     *
     * <p>{@code IOSchedulingPriority=}. See systemd.exec(5).
     */
    public static final Key<WholeNumber> IO_SCHEDULING_PRIORITY =
            Keys.typed("Service", "IOSchedulingPriority", ValueTypes.IO_PRIORITY);

    /**
     * How much of the system is read-only for the commands of the service: {@code no}, which is the default,
     * {@code yes}, {@code full} or {@code strict}; Podman needs its storage writable.
     *
     * <p>{@code ProtectSystem=}. See systemd.exec(5).
     */
    public static final Key<String> PROTECT_SYSTEM = Keys.typed("Service", "ProtectSystem", ValueTypes.STRING);

    /**
     * How the home folders appear to the commands of the service: {@code no}, which is the default, {@code yes} for
     * empty, {@code read-only} or {@code tmpfs}; rootless Podman needs its own.
     *
     * <p>{@code ProtectHome=}. See systemd.exec(5).
     */
    public static final Key<String> PROTECT_HOME = Keys.typed("Service", "ProtectHome", ValueTypes.STRING);

    /**
     * Folders below {@code /run}, for user services below {@code XDG_RUNTIME_DIR}, that exist while the service runs.
     *
     * <p>{@code RuntimeDirectory=}. See systemd.exec(5).
     */
    public static final Key<String> RUNTIME_DIRECTORY = Keys.typed("Service", "RuntimeDirectory", ValueTypes.PATH);

    /**
     * Folders below {@code /var/lib}, for user services below the user's state folder, that are created before the
     * start and stay.
     *
     * <p>{@code StateDirectory=}. See systemd.exec(5).
     */
    public static final Key<String> STATE_DIRECTORY = Keys.typed("Service", "StateDirectory", ValueTypes.PATH);

    /**
     * Folders below {@code /var/cache}, for user services below the user's cache folder, that are created before the
     * start and stay.
     *
     * <p>{@code CacheDirectory=}. See systemd.exec(5).
     */
    public static final Key<String> CACHE_DIRECTORY = Keys.typed("Service", "CacheDirectory", ValueTypes.PATH);

    /**
     * Folders below {@code /var/log}, for user services below {@code log} in the user's state folder, that are created
     * before the start and stay.
     *
     * <p>{@code LogsDirectory=}. See systemd.exec(5).
     */
    public static final Key<String> LOGS_DIRECTORY = Keys.typed("Service", "LogsDirectory", ValueTypes.PATH);

    /**
     * Folders below {@code /etc}, for user services below the user's configuration folder, that are created before the
     * start and stay.
     *
     * <p>{@code ConfigurationDirectory=}. See systemd.exec(5).
     */
    public static final Key<String> CONFIGURATION_DIRECTORY =
            Keys.typed("Service", "ConfigurationDirectory", ValueTypes.PATH);

    /**
     * Octal permissions of what {@code RuntimeDirectory=} creates; the default is {@code 0755}.
     *
     * <p>{@code RuntimeDirectoryMode=}. See systemd.exec(5).
     */
    public static final Key<String> RUNTIME_DIRECTORY_MODE =
            Keys.typed("Service", "RuntimeDirectoryMode", ValueTypes.STRING);

    /**
     * Octal permissions of what {@code StateDirectory=} creates; the default is {@code 0755}.
     *
     * <p>{@code StateDirectoryMode=}. See systemd.exec(5).
     */
    public static final Key<String> STATE_DIRECTORY_MODE =
            Keys.typed("Service", "StateDirectoryMode", ValueTypes.STRING);

    /**
     * Octal permissions of what {@code CacheDirectory=} creates; the default is {@code 0755}.
     *
     * <p>{@code CacheDirectoryMode=}. See systemd.exec(5).
     */
    public static final Key<String> CACHE_DIRECTORY_MODE =
            Keys.typed("Service", "CacheDirectoryMode", ValueTypes.STRING);

    /**
     * Octal permissions of what {@code LogsDirectory=} creates; the default is {@code 0755}.
     *
     * <p>{@code LogsDirectoryMode=}. See systemd.exec(5).
     */
    public static final Key<String> LOGS_DIRECTORY_MODE = Keys.typed("Service", "LogsDirectoryMode", ValueTypes.STRING);

    /**
     * Octal permissions of what {@code ConfigurationDirectory=} creates; the default is {@code 0755}.
     *
     * <p>{@code ConfigurationDirectoryMode=}. See systemd.exec(5).
     */
    public static final Key<String> CONFIGURATION_DIRECTORY_MODE =
            Keys.typed("Service", "ConfigurationDirectoryMode", ValueTypes.STRING);

    /**
     * Whether the runtime folders outlive the service: {@code no}, which is the default, {@code restart} or
     * {@code yes}.
     *
     * <p>{@code RuntimeDirectoryPreserve=}. See systemd.exec(5).
     */
    public static final Key<String> RUNTIME_DIRECTORY_PRESERVE =
            Keys.typed("Service", "RuntimeDirectoryPreserve", ValueTypes.STRING);

    /**
     * Time that {@code systemctl clean} may take for the service; the default is without limit.
     *
     * <p>{@code TimeoutCleanSec=}. See systemd.exec(5).
     */
    public static final Key<TimeSpan> TIMEOUT_CLEAN_SEC = Keys.typed("Service", "TimeoutCleanSec", ValueTypes.TIMESPAN);

    /**
     * Paths that stay writable for the commands of the service where others are read-only; a leading {@code -} allows
     * them to be missing.
     *
     * <p>{@code ReadWritePaths=}. See systemd.exec(5).
     */
    public static final Key<String> READ_WRITE_PATHS = Keys.typed("Service", "ReadWritePaths", ValueTypes.PATH);

    /**
     * Paths that are read-only for the commands of the service; a leading {@code -} allows them to be missing.
     *
     * <p>{@code ReadOnlyPaths=}. See systemd.exec(5).
     */
    public static final Key<String> READ_ONLY_PATHS = Keys.typed("Service", "ReadOnlyPaths", ValueTypes.PATH);

    /**
     * Paths that the commands of the service cannot see into; a leading {@code -} allows them to be missing.
     *
     * <p>{@code InaccessiblePaths=}. See systemd.exec(5).
     */
    public static final Key<String> INACCESSIBLE_PATHS = Keys.typed("Service", "InaccessiblePaths", ValueTypes.PATH);

    /**
     * Paths below which the commands of the service may execute files where others are barred by {@code NoExecPaths=}.
     *
     * <p>{@code ExecPaths=}. See systemd.exec(5).
     */
    public static final Key<String> EXEC_PATHS = Keys.typed("Service", "ExecPaths", ValueTypes.PATH);

    /**
     * Paths below which the commands of the service may not execute files.
     *
     * <p>{@code NoExecPaths=}. See systemd.exec(5).
     */
    public static final Key<String> NO_EXEC_PATHS = Keys.typed("Service", "NoExecPaths", ValueTypes.PATH);

    /**
     * Paths where the commands of the service see an empty temporary file system, as {@code PATH[:OPTIONS]}.
     *
     * <p>{@code TemporaryFileSystem=}. See systemd.exec(5).
     */
    public static final Key<String> TEMPORARY_FILE_SYSTEM =
            Keys.typed("Service", "TemporaryFileSystem", ValueTypes.STRING);

    /**
     * Paths that the commands of the service see at another place, as {@code SOURCE[:DESTINATION[:OPTIONS]]}; for the
     * container use {@code Volume=}.
     *
     * <p>{@code BindPaths=}. See systemd.exec(5).
     */
    public static final Key<String> BIND_PATHS = Keys.typed("Service", "BindPaths", ValueTypes.STRING);

    /**
     * As {@code BindPaths=}, but read-only.
     *
     * <p>{@code BindReadOnlyPaths=}. See systemd.exec(5).
     */
    public static final Key<String> BIND_READ_ONLY_PATHS =
            Keys.typed("Service", "BindReadOnlyPaths", ValueTypes.STRING);

    /**
     * Whether the commands of the service have {@code /tmp} and {@code /var/tmp} of their own; the default is
     * {@code no}.
     *
     * <p>{@code PrivateTmp=}. See systemd.exec(5).
     */
    public static final Key<String> PRIVATE_TMP = Keys.typed("Service", "PrivateTmp", ValueTypes.STRING);

    /**
     * Whether the commands of the service see only the harmless devices; the default is no, and Podman needs more.
     *
     * <p>{@code PrivateDevices=}. See systemd.exec(5).
     */
    public static final Key<Boolean> PRIVATE_DEVICES = Keys.typed("Service", "PrivateDevices", ValueTypes.SYSTEMD_BOOL);

    /**
     * Whether the commands of the service have a network of their own with a loopback device only; the default is no.
     *
     * <p>{@code PrivateNetwork=}. See systemd.exec(5).
     */
    public static final Key<Boolean> PRIVATE_NETWORK = Keys.typed("Service", "PrivateNetwork", ValueTypes.SYSTEMD_BOOL);

    /**
     * File of the network namespace that the commands of the service run in, such as one below {@code /run/netns}.
     *
     * <p>{@code NetworkNamespacePath=}. See systemd.exec(5).
     */
    public static final Key<String> NETWORK_NAMESPACE_PATH =
            Keys.typed("Service", "NetworkNamespacePath", ValueTypes.PATH);

    /**
     * Whether the commands of the service have their own shared memory and message queues; the default is no.
     *
     * <p>{@code PrivateIPC=}. See systemd.exec(5).
     */
    public static final Key<Boolean> PRIVATE_IPC = Keys.typed("Service", "PrivateIPC", ValueTypes.SYSTEMD_BOOL);

    /**
     * Whether the commands of the service run in a user namespace of their own; the default is {@code no}.
     *
     * <p>{@code PrivateUsers=}. See systemd.exec(5).
     */
    public static final Key<String> PRIVATE_USERS = Keys.typed("Service", "PrivateUsers", ValueTypes.STRING);

    /**
     * Whether mounts that the commands of the service make stay invisible to the host; the default is no.
     *
     * <p>{@code PrivateMounts=}. See systemd.exec(5).
     */
    public static final Key<Boolean> PRIVATE_MOUNTS = Keys.typed("Service", "PrivateMounts", ValueTypes.SYSTEMD_BOOL);

    /**
     * Whether the commands of the service are barred from changing the host name; the default is {@code no}.
     *
     * <p>{@code ProtectHostname=}. See systemd.exec(5).
     */
    public static final Key<String> PROTECT_HOSTNAME = Keys.typed("Service", "ProtectHostname", ValueTypes.STRING);

    /**
     * Whether the commands of the service are barred from setting the clock; the default is no.
     *
     * <p>{@code ProtectClock=}. See systemd.exec(5).
     */
    public static final Key<Boolean> PROTECT_CLOCK = Keys.typed("Service", "ProtectClock", ValueTypes.SYSTEMD_BOOL);

    /**
     * Whether the kernel's settings below {@code /proc} and {@code /sys} are read-only for the commands of the service;
     * the default is no.
     *
     * <p>{@code ProtectKernelTunables=}. See systemd.exec(5).
     */
    public static final Key<Boolean> PROTECT_KERNEL_TUNABLES =
            Keys.typed("Service", "ProtectKernelTunables", ValueTypes.SYSTEMD_BOOL);

    /**
     * Whether the commands of the service are barred from loading kernel modules; the default is no.
     *
     * <p>{@code ProtectKernelModules=}. See systemd.exec(5).
     */
    public static final Key<Boolean> PROTECT_KERNEL_MODULES =
            Keys.typed("Service", "ProtectKernelModules", ValueTypes.SYSTEMD_BOOL);

    /**
     * Whether the commands of the service are barred from the kernel's log; the default is no.
     *
     * <p>{@code ProtectKernelLogs=}. See systemd.exec(5).
     */
    public static final Key<Boolean> PROTECT_KERNEL_LOGS =
            Keys.typed("Service", "ProtectKernelLogs", ValueTypes.SYSTEMD_BOOL);

    /**
     * Whether control groups are read-only for the commands of the service; the default is {@code no}, and Podman
     * writes there.
     *
     * <p>{@code ProtectControlGroups=}. See systemd.exec(5).
     */
    public static final Key<String> PROTECT_CONTROL_GROUPS =
            Keys.typed("Service", "ProtectControlGroups", ValueTypes.STRING);

    /**
     * Which processes of others appear below {@code /proc} for the commands of the service: all with {@code default},
     * fewer with {@code noaccess}, {@code invisible} or {@code ptraceable}.
     *
     * <p>{@code ProtectProc=}. See systemd.exec(5).
     */
    public static final Key<String> PROTECT_PROC = Keys.typed("Service", "ProtectProc", ValueTypes.STRING);

    /**
     * Whether {@code /proc} shows the commands of the service everything, {@code all}, or processes only, {@code pid}.
     *
     * <p>{@code ProcSubset=}. See systemd.exec(5).
     */
    public static final Key<String> PROC_SUBSET = Keys.typed("Service", "ProcSubset", ValueTypes.STRING);

    /**
     * Kinds of sockets that the commands of the service may open, such as {@code AF_UNIX AF_INET}; with a leading
     * {@code ~} all but these, and {@code none} bars every kind.
     *
     * <p>{@code RestrictAddressFamilies=}. See systemd.exec(5).
     */
    public static final Key<String> RESTRICT_ADDRESS_FAMILIES =
            Keys.typed("Service", "RestrictAddressFamilies", ValueTypes.STRING);

    /**
     * Kinds of file systems that the commands of the service may use, such as {@code ext4}; with a leading {@code ~}
     * all but these.
     *
     * <p>{@code RestrictFileSystems=}. See systemd.exec(5).
     */
    public static final Key<String> RESTRICT_FILE_SYSTEMS =
            Keys.typed("Service", "RestrictFileSystems", ValueTypes.STRING);

    /**
     * Kinds of namespaces that the commands of the service may create, such as {@code net}, or {@code yes} for none;
     * Podman needs most of them.
     *
     * <p>{@code RestrictNamespaces=}. See systemd.exec(5).
     */
    public static final Key<String> RESTRICT_NAMESPACES =
            Keys.typed("Service", "RestrictNamespaces", ValueTypes.STRING);

    /**
     * Whether the commands of the service are barred from changing the architecture they appear to run on; the default
     * is no.
     *
     * <p>{@code LockPersonality=}. See systemd.exec(5).
     */
    public static final Key<Boolean> LOCK_PERSONALITY =
            Keys.typed("Service", "LockPersonality", ValueTypes.SYSTEMD_BOOL);

    /**
     * Whether memory cannot be both writable and executable for the commands of the service; the default is no.
     *
     * <p>{@code MemoryDenyWriteExecute=}. See systemd.exec(5).
     */
    public static final Key<Boolean> MEMORY_DENY_WRITE_EXECUTE =
            Keys.typed("Service", "MemoryDenyWriteExecute", ValueTypes.SYSTEMD_BOOL);

    /**
     * Whether the commands of the service are barred from real-time scheduling; the default is no.
     *
     * <p>{@code RestrictRealtime=}. See systemd.exec(5).
     */
    public static final Key<Boolean> RESTRICT_REALTIME =
            Keys.typed("Service", "RestrictRealtime", ValueTypes.SYSTEMD_BOOL);

    /**
     * Whether the commands of the service are barred from making files set-user-id or set-group-id; the default is no,
     * and pulling images needs it.
     *
     * <p>{@code RestrictSUIDSGID=}. See systemd.exec(5).
     */
    public static final Key<Boolean> RESTRICT_SUIDSGID =
            Keys.typed("Service", "RestrictSUIDSGID", ValueTypes.SYSTEMD_BOOL);

    /**
     * Whether shared memory and message queues of the service's user are removed when it stops; the default is no.
     *
     * <p>{@code RemoveIPC=}. See systemd.exec(5).
     */
    public static final Key<Boolean> REMOVE_IPC = Keys.typed("Service", "RemoveIPC", ValueTypes.SYSTEMD_BOOL);

    /**
     * How mounts pass between the service and the host: {@code shared}, {@code slave} or {@code private}.
     *
     * <p>{@code MountFlags=}. See systemd.exec(5).
     */
    public static final Key<String> MOUNT_FLAGS = Keys.typed("Service", "MountFlags", ValueTypes.STRING);

    /**
     * System calls, or groups of them by a name with a leading at sign, that the commands of the service may make; with
     * a leading {@code ~} all but these.
     *
     * <p>{@code SystemCallFilter=}. See systemd.exec(5).
     */
    public static final Key<String> SYSTEM_CALL_FILTER = Keys.typed("Service", "SystemCallFilter", ValueTypes.STRING);

    /**
     * Error, such as {@code EPERM}, that a filtered system call returns; without the key the process is killed.
     *
     * <p>{@code SystemCallErrorNumber=}. See systemd.exec(5).
     */
    public static final Key<String> SYSTEM_CALL_ERROR_NUMBER =
            Keys.typed("Service", "SystemCallErrorNumber", ValueTypes.STRING);

    /**
     * Architectures whose system calls the commands of the service may make, such as {@code native}.
     *
     * <p>{@code SystemCallArchitectures=}. See systemd.exec(5).
     */
    public static final Key<String> SYSTEM_CALL_ARCHITECTURES =
            Keys.typed("Service", "SystemCallArchitectures", ValueTypes.STRING);

    /**
     * System calls of the service that are written to the log; with a leading {@code ~} all but these.
     *
     * <p>{@code SystemCallLog=}. See systemd.exec(5).
     */
    public static final Key<String> SYSTEM_CALL_LOG = Keys.typed("Service", "SystemCallLog", ValueTypes.STRING);

    /**
     * Environment variables of the service's commands on the host, and what {@code ${NAME}} in the unit means; the
     * container has its own key of the same name.
     *
     * <p>{@code Environment=}. See systemd.exec(5).
     */
    public static final Key<EnvironmentVariable> ENVIRONMENT = Keys.typed("Service", "Environment", ValueTypes.ENV);

    /**
     * Absolute path of a file with {@code NAME=VALUE} lines for the service's commands on the host, and for
     * {@code ${NAME}} in the unit; a leading {@code -} allows it to be missing.
     *
     * <p>{@code EnvironmentFile=}. See systemd.exec(5).
     */
    public static final Key<String> ENVIRONMENT_FILE = Keys.typed("Service", "EnvironmentFile", ValueTypes.PATH);

    /**
     * Names of variables that the commands of the service take over from the service manager.
     *
     * <p>{@code PassEnvironment=}. See systemd.exec(5).
     */
    public static final Key<String> PASS_ENVIRONMENT = Keys.typed("Service", "PassEnvironment", ValueTypes.STRING);

    /**
     * Variables, as {@code NAME} or {@code NAME=VALUE}, that are removed from the environment of the service's
     * commands.
     *
     * <p>{@code UnsetEnvironment=}. See systemd.exec(5).
     */
    public static final Key<String> UNSET_ENVIRONMENT = Keys.typed("Service", "UnsetEnvironment", ValueTypes.STRING);

    /**
     * Where the commands of the service read from: {@code null}, which is the default, {@code file:PATH},
     * {@code socket} and others.
     *
     * <p>{@code StandardInput=}. See systemd.exec(5).
     */
    public static final Key<String> STANDARD_INPUT = Keys.typed("Service", "StandardInput", ValueTypes.STRING);

    /**
     * Where the output of the service's commands goes: {@code journal}, which is the default, {@code null},
     * {@code file:PATH}, {@code append:PATH} and others.
     *
     * <p>{@code StandardOutput=}. See systemd.exec(5).
     */
    public static final Key<String> STANDARD_OUTPUT = Keys.typed("Service", "StandardOutput", ValueTypes.STRING);

    /**
     * Where error messages of the service's commands go: {@code inherit}, which is the default and means as the output,
     * {@code journal}, {@code null}, {@code file:PATH} and others.
     *
     * <p>{@code StandardError=}. See systemd.exec(5).
     */
    public static final Key<String> STANDARD_ERROR = Keys.typed("Service", "StandardError", ValueTypes.STRING);

    /**
     * Level, such as {@code info} or {@code debug}, beyond which messages of the service are not stored.
     *
     * <p>{@code LogLevelMax=}. See systemd.exec(5).
     */
    public static final Key<String> LOG_LEVEL_MAX = Keys.typed("Service", "LogLevelMax", ValueTypes.STRING);

    /**
     * Fields, as {@code NAME=VALUE}, that every message of the service carries in the journal.
     *
     * <p>{@code LogExtraFields=}. See systemd.exec(5).
     */
    public static final Key<String> LOG_EXTRA_FIELDS = Keys.typed("Service", "LogExtraFields", ValueTypes.STRING);

    /**
     * Window in which the messages of the service are counted for {@code LogRateLimitBurst=}; 0 switches the limit off.
     *
     * <p>{@code LogRateLimitIntervalSec=}. See systemd.exec(5).
     */
    public static final Key<TimeSpan> LOG_RATE_LIMIT_INTERVAL_SEC =
            Keys.typed("Service", "LogRateLimitIntervalSec", ValueTypes.TIMESPAN);

    /**
     * How many messages within {@code LogRateLimitIntervalSec=} are stored before more are dropped; 0 switches the
     * limit off.
     *
     * <p>{@code LogRateLimitBurst=}. See systemd.exec(5).
     */
    public static final Key<WholeNumber> LOG_RATE_LIMIT_BURST =
            Keys.typed("Service", "LogRateLimitBurst", ValueTypes.COUNT);

    /**
     * Name of the separate journal that the messages of the service go to.
     *
     * <p>{@code LogNamespace=}. See systemd.exec(5).
     */
    public static final Key<String> LOG_NAMESPACE = Keys.typed("Service", "LogNamespace", ValueTypes.STRING);

    /**
     * Name in front of the service's messages in the log; Podman sets the name of the service.
     *
     * <p>{@code SyslogIdentifier=}. See systemd.exec(5).
     */
    public static final Key<String> SYSLOG_IDENTIFIER = Keys.typed("Service", "SyslogIdentifier", ValueTypes.STRING);

    /**
     * Facility of the service's messages in the log, such as {@code local0}; the default is {@code daemon}.
     *
     * <p>{@code SyslogFacility=}. See systemd.exec(5).
     */
    public static final Key<String> SYSLOG_FACILITY = Keys.typed("Service", "SyslogFacility", ValueTypes.STRING);

    /**
     * Level of the service's messages that do not say their own; the default is {@code info}.
     *
     * <p>{@code SyslogLevel=}. See systemd.exec(5).
     */
    public static final Key<String> SYSLOG_LEVEL = Keys.typed("Service", "SyslogLevel", ValueTypes.STRING);

    /**
     * Whether a level in angle brackets at the start of a line is read as such; the default is yes.
     *
     * <p>{@code SyslogLevelPrefix=}. See systemd.exec(5).
     */
    public static final Key<Boolean> SYSLOG_LEVEL_PREFIX =
            Keys.typed("Service", "SyslogLevelPrefix", ValueTypes.SYSTEMD_BOOL);

    /**
     * Credential for the service's commands, as {@code NAME[:PATH]}; it appears as a file in the folder {@code %d}.
     *
     * <p>{@code LoadCredential=}. See systemd.exec(5).
     */
    public static final Key<String> LOAD_CREDENTIAL = Keys.typed("Service", "LoadCredential", ValueTypes.STRING);

    /**
     * As {@code LoadCredential=}, but the source is encrypted and is decrypted for the service.
     *
     * <p>{@code LoadCredentialEncrypted=}. See systemd.exec(5).
     */
    public static final Key<String> LOAD_CREDENTIAL_ENCRYPTED =
            Keys.typed("Service", "LoadCredentialEncrypted", ValueTypes.STRING);

    /**
     * Names of credentials, which may hold wildcards, that the service takes over from the system; systemd 254 or
     * newer.
     *
     * <p>{@code ImportCredential=}. See systemd.exec(5).
     */
    public static final Key<String> IMPORT_CREDENTIAL = Keys.typed("Service", "ImportCredential", ValueTypes.STRING);

    /**
     * Credential for the service's commands, as {@code NAME:VALUE}; the value is readable in the unit, so this is not
     * for secrets.
     *
     * <p>{@code SetCredential=}. See systemd.exec(5).
     */
    public static final Key<String> SET_CREDENTIAL = Keys.typed("Service", "SetCredential", ValueTypes.STRING);

    /**
     * Credential for the service's commands, as {@code NAME:VALUE} with an encrypted value.
     *
     * <p>{@code SetCredentialEncrypted=}. See systemd.exec(5).
     */
    public static final Key<String> SET_CREDENTIAL_ENCRYPTED =
            Keys.typed("Service", "SetCredentialEncrypted", ValueTypes.STRING);

    /**
     * Which processes are killed at a stop: Podman sets {@code mixed}, and for containers and YAML it accepts only that
     * and {@code control-group}.
     *
     * <p>{@code KillMode=}. See systemd.kill(5).
     */
    public static final Key<KillMode> KILL_MODE = Keys.typed("Service", "KillMode", ValueTypes.KILL_MODE);

    /**
     * Signal that asks the processes of the service to end; the default is {@code SIGTERM}, and the container has
     * {@code StopSignal=}.
     *
     * <p>{@code KillSignal=}. See systemd.kill(5).
     */
    public static final Key<Signal> KILL_SIGNAL = Keys.typed("Service", "KillSignal", ValueTypes.SIGNAL);

    /**
     * Signal that asks the processes of the service to end before a restart; the default is that of
     * {@code KillSignal=}.
     *
     * <p>{@code RestartKillSignal=}. See systemd.kill(5).
     */
    public static final Key<Signal> RESTART_KILL_SIGNAL = Keys.typed("Service", "RestartKillSignal", ValueTypes.SIGNAL);

    /**
     * Whether {@code SIGHUP} follows right after the stop signal, for shells and their like; the default is no.
     *
     * <p>{@code SendSIGHUP=}. See systemd.kill(5).
     */
    public static final Key<Boolean> SEND_SIGHUP = Keys.typed("Service", "SendSIGHUP", ValueTypes.SYSTEMD_BOOL);

    /**
     * Whether processes that are still there after the stop time-out are killed; the default is yes.
     *
     * <p>{@code SendSIGKILL=}. See systemd.kill(5).
     */
    public static final Key<Boolean> SEND_SIGKILL = Keys.typed("Service", "SendSIGKILL", ValueTypes.SYSTEMD_BOOL);

    /**
     * Signal for processes that are still there after the stop time-out; the default is {@code SIGKILL}.
     *
     * <p>{@code FinalKillSignal=}. See systemd.kill(5).
     */
    public static final Key<Signal> FINAL_KILL_SIGNAL = Keys.typed("Service", "FinalKillSignal", ValueTypes.SIGNAL);

    /**
     * Signal that ends the service when its watchdog has expired; the default is {@code SIGABRT}.
     *
     * <p>{@code WatchdogSignal=}. See systemd.kill(5).
     */
    public static final Key<Signal> WATCHDOG_SIGNAL = Keys.typed("Service", "WatchdogSignal", ValueTypes.SIGNAL);

    /**
     * Whether the processor time of the service, its containers included, is counted.
     *
     * <p>{@code CPUAccounting=}. See systemd.resource-control(5).
     */
    public static final Key<Boolean> CPU_ACCOUNTING = Keys.typed("Service", "CPUAccounting", ValueTypes.SYSTEMD_BOOL);

    /**
     * Share of processor time when there is not enough for all, from 1 to 10000, or {@code idle}; the default is 100.
     *
     * <p>{@code CPUWeight=}. See systemd.resource-control(5).
     */
    public static final Key<String> CPU_WEIGHT = Keys.typed("Service", "CPUWeight", ValueTypes.STRING);

    /**
     * As {@code CPUWeight=}, while the system boots or shuts down.
     *
     * <p>{@code StartupCPUWeight=}. See systemd.resource-control(5).
     */
    public static final Key<String> STARTUP_CPU_WEIGHT = Keys.typed("Service", "StartupCPUWeight", ValueTypes.STRING);

    /**
     * Most processor time that the service, its containers included, may use, as a percentage of one processor such as
     * {@code 150%}; the default is no limit.
     *
     * <p>{@code CPUQuota=}. See systemd.resource-control(5).
     */
    public static final Key<String> CPU_QUOTA = Keys.typed("Service", "CPUQuota", ValueTypes.STRING);

    /**
     * Period over which {@code CPUQuota=} is measured, from one millisecond to one second; the default is 100
     * milliseconds.
     *
     * <p>{@code CPUQuotaPeriodSec=}. See systemd.resource-control(5).
     */
    public static final Key<TimeSpan> CPU_QUOTA_PERIOD_SEC =
            Keys.typed("Service", "CPUQuotaPeriodSec", ValueTypes.TIMESPAN);

    /**
     * Processors that the service, its containers included, may run on, as numbers and ranges such as {@code 0-3}.
     *
     * <p>{@code AllowedCPUs=}. See systemd.resource-control(5).
     */
    public static final Key<String> ALLOWED_CPUS = Keys.typed("Service", "AllowedCPUs", ValueTypes.STRING);

    /**
     * As {@code AllowedCPUs=}, while the system boots or shuts down.
     *
     * <p>{@code StartupAllowedCPUs=}. See systemd.resource-control(5).
     */
    public static final Key<String> STARTUP_ALLOWED_CPUS =
            Keys.typed("Service", "StartupAllowedCPUs", ValueTypes.STRING);

    /**
     * Memory nodes that the service, its containers included, may use, as numbers and ranges.
     *
     * <p>{@code AllowedMemoryNodes=}. See systemd.resource-control(5).
     */
    public static final Key<String> ALLOWED_MEMORY_NODES =
            Keys.typed("Service", "AllowedMemoryNodes", ValueTypes.STRING);

    /**
     * As {@code AllowedMemoryNodes=}, while the system boots or shuts down.
     *
     * <p>{@code StartupAllowedMemoryNodes=}. See systemd.resource-control(5).
     */
    public static final Key<String> STARTUP_ALLOWED_MEMORY_NODES =
            Keys.typed("Service", "StartupAllowedMemoryNodes", ValueTypes.STRING);

    /**
     * Whether the memory of the service, its containers included, is counted; the default is yes on most systems.
     *
     * <p>{@code MemoryAccounting=}. See systemd.resource-control(5).
     */
    public static final Key<Boolean> MEMORY_ACCOUNTING =
            Keys.typed("Service", "MemoryAccounting", ValueTypes.SYSTEMD_BOOL);

    /**
     * Memory that is never taken away from the service; the default is 0.
     *
     * <p>{@code MemoryMin=}. See systemd.resource-control(5).
     */
    public static final Key<ByteSize> MEMORY_MIN = Keys.typed("Service", "MemoryMin", ValueTypes.SYSTEMD_SIZE);

    /**
     * Memory that is taken away from the service only when nothing else is left; the default is 0.
     *
     * <p>{@code MemoryLow=}. See systemd.resource-control(5).
     */
    public static final Key<ByteSize> MEMORY_LOW = Keys.typed("Service", "MemoryLow", ValueTypes.SYSTEMD_SIZE);

    /**
     * As {@code MemoryLow=}, while the system boots or shuts down; systemd 254 or newer.
     *
     * <p>{@code StartupMemoryLow=}. See systemd.resource-control(5).
     */
    public static final Key<ByteSize> STARTUP_MEMORY_LOW =
            Keys.typed("Service", "StartupMemoryLow", ValueTypes.SYSTEMD_SIZE);

    /**
     * Memory use beyond which the service, its containers included, is slowed down, in bytes, with a unit such as
     * {@code 512M}, or as a percentage; the default is {@code infinity}.
     *
     * <p>{@code MemoryHigh=}. See systemd.resource-control(5).
     */
    public static final Key<ByteSize> MEMORY_HIGH = Keys.typed("Service", "MemoryHigh", ValueTypes.SYSTEMD_SIZE);

    /**
     * Most memory that the service, its containers included, may use before processes are killed, in bytes, with a unit
     * such as {@code 1G}, or as a percentage; the default is {@code infinity}.
     *
     * <p>{@code MemoryMax=}. See systemd.resource-control(5).
     */
    public static final Key<ByteSize> MEMORY_MAX = Keys.typed("Service", "MemoryMax", ValueTypes.SYSTEMD_SIZE);

    /**
     * Most swap space that the service, its containers included, may use; the default is {@code infinity}.
     *
     * <p>{@code MemorySwapMax=}. See systemd.resource-control(5).
     */
    public static final Key<ByteSize> MEMORY_SWAP_MAX = Keys.typed("Service", "MemorySwapMax", ValueTypes.SYSTEMD_SIZE);

    /**
     * Most compressed swap in memory that the service, its containers included, may use; the default is
     * {@code infinity}, systemd 253 or newer.
     *
     * <p>{@code MemoryZSwapMax=}. See systemd.resource-control(5).
     */
    public static final Key<ByteSize> MEMORY_ZSWAP_MAX =
            Keys.typed("Service", "MemoryZSwapMax", ValueTypes.SYSTEMD_SIZE);

    /**
     * Whether the processes and threads of the service are counted; the default is yes on most systems.
     *
     * <p>{@code TasksAccounting=}. See systemd.resource-control(5).
     */
    public static final Key<Boolean> TASKS_ACCOUNTING =
            Keys.typed("Service", "TasksAccounting", ValueTypes.SYSTEMD_BOOL);

    /**
     * Most processes and threads that the service, its containers included, may have, as a number, a percentage or
     * {@code infinity}; the default is 15% of the system's.
     *
     * <p>{@code TasksMax=}. See systemd.resource-control(5).
     */
    public static final Key<String> TASKS_MAX = Keys.typed("Service", "TasksMax", ValueTypes.STRING);

    /**
     * Whether input and output of the service, its containers included, is counted; the default is no.
     *
     * <p>{@code IOAccounting=}. See systemd.resource-control(5).
     */
    public static final Key<Boolean> IO_ACCOUNTING = Keys.typed("Service", "IOAccounting", ValueTypes.SYSTEMD_BOOL);

    /**
     * Share of input and output when there is not enough for all, from 1 to 10000; the default is 100.
     *
     * <p>{@code IOWeight=}. See systemd.resource-control(5).
     */
    public static final Key<WholeNumber> IO_WEIGHT = Keys.typed("Service", "IOWeight", ValueTypes.WEIGHT);

    /**
     * As {@code IOWeight=}, while the system boots or shuts down.
     *
     * <p>{@code StartupIOWeight=}. See systemd.resource-control(5).
     */
    public static final Key<WholeNumber> STARTUP_IO_WEIGHT =
            Keys.typed("Service", "StartupIOWeight", ValueTypes.WEIGHT);

    /**
     * Share of one device, as {@code DEVICE WEIGHT}; the device may be a path on its file system.
     *
     * <p>{@code IODeviceWeight=}. See systemd.resource-control(5).
     */
    public static final Key<String> IO_DEVICE_WEIGHT = Keys.typed("Service", "IODeviceWeight", ValueTypes.STRING);

    /**
     * Most bytes per second that the service, its containers included, may read from a device, as {@code DEVICE BYTES},
     * such as {@code /dev/sda 5M}.
     *
     * <p>{@code IOReadBandwidthMax=}. See systemd.resource-control(5).
     */
    public static final Key<String> IO_READ_BANDWIDTH_MAX =
            Keys.typed("Service", "IOReadBandwidthMax", ValueTypes.STRING);

    /**
     * Most bytes per second that the service, its containers included, may write to a device, as {@code DEVICE BYTES},
     * such as {@code /dev/sda 5M}.
     *
     * <p>{@code IOWriteBandwidthMax=}. See systemd.resource-control(5).
     */
    public static final Key<String> IO_WRITE_BANDWIDTH_MAX =
            Keys.typed("Service", "IOWriteBandwidthMax", ValueTypes.STRING);

    /**
     * Most reads per second of the service, its containers included, from a device, as {@code DEVICE NUMBER}.
     *
     * <p>{@code IOReadIOPSMax=}. See systemd.resource-control(5).
     */
    public static final Key<String> IO_READ_IOPS_MAX = Keys.typed("Service", "IOReadIOPSMax", ValueTypes.STRING);

    /**
     * Most writes per second of the service, its containers included, to a device, as {@code DEVICE NUMBER}.
     *
     * <p>{@code IOWriteIOPSMax=}. See systemd.resource-control(5).
     */
    public static final Key<String> IO_WRITE_IOPS_MAX = Keys.typed("Service", "IOWriteIOPSMax", ValueTypes.STRING);

    /**
     * Latency that the service should see on a device, as {@code DEVICE TIME}, such as {@code /dev/sda 25ms}.
     *
     * <p>{@code IODeviceLatencyTargetSec=}. See systemd.resource-control(5).
     */
    public static final Key<String> IO_DEVICE_LATENCY_TARGET_SEC =
            Keys.typed("Service", "IODeviceLatencyTargetSec", ValueTypes.STRING);

    /**
     * Whether network traffic of the service's own processes is counted; the default is no.
     *
     * <p>{@code IPAccounting=}. See systemd.resource-control(5).
     */
    public static final Key<Boolean> IP_ACCOUNTING = Keys.typed("Service", "IPAccounting", ValueTypes.SYSTEMD_BOOL);

    /**
     * Addresses, such as {@code 10.0.0.0/8} or {@code localhost}, that the service's own processes may exchange packets
     * with.
     *
     * <p>{@code IPAddressAllow=}. See systemd.resource-control(5).
     */
    public static final Key<String> IP_ADDRESS_ALLOW = Keys.typed("Service", "IPAddressAllow", ValueTypes.STRING);

    /**
     * Addresses, such as {@code any}, that the service's own processes may not exchange packets with.
     *
     * <p>{@code IPAddressDeny=}. See systemd.resource-control(5).
     */
    public static final Key<String> IP_ADDRESS_DENY = Keys.typed("Service", "IPAddressDeny", ValueTypes.STRING);

    /**
     * Ports that the service's own processes may listen on, such as {@code tcp:8080} or {@code any}.
     *
     * <p>{@code SocketBindAllow=}. See systemd.resource-control(5).
     */
    public static final Key<String> SOCKET_BIND_ALLOW = Keys.typed("Service", "SocketBindAllow", ValueTypes.STRING);

    /**
     * Ports that the service's own processes may not listen on, such as {@code any}.
     *
     * <p>{@code SocketBindDeny=}. See systemd.resource-control(5).
     */
    public static final Key<String> SOCKET_BIND_DENY = Keys.typed("Service", "SocketBindDeny", ValueTypes.STRING);

    /**
     * Network interfaces that the service's own processes may use; with a leading {@code ~} all but these.
     *
     * <p>{@code RestrictNetworkInterfaces=}. See systemd.resource-control(5).
     */
    public static final Key<String> RESTRICT_NETWORK_INTERFACES =
            Keys.typed("Service", "RestrictNetworkInterfaces", ValueTypes.STRING);

    /**
     * Device that the service, its containers included, may use, as {@code DEVICE PERMISSIONS} such as
     * {@code /dev/fuse rw}.
     *
     * <p>{@code DeviceAllow=}. See systemd.resource-control(5).
     */
    public static final Key<String> DEVICE_ALLOW = Keys.typed("Service", "DeviceAllow", ValueTypes.STRING);

    /**
     * Which devices are allowed beside those of {@code DeviceAllow=}: all with {@code auto}, which is the default, the
     * harmless ones with {@code closed}, none with {@code strict}.
     *
     * <p>{@code DevicePolicy=}. See systemd.resource-control(5).
     */
    public static final Key<String> DEVICE_POLICY = Keys.typed("Service", "DevicePolicy", ValueTypes.STRING);

    /**
     * Slice, a branch of the tree of control groups, that the service is placed in; the default is
     * {@code system.slice}, for user services {@code app.slice}.
     *
     * <p>{@code Slice=}. See systemd.resource-control(5).
     */
    public static final Key<UnitName> SLICE = Keys.typed("Service", "Slice", ValueTypes.SLICE);

    /**
     * Whether the service manages control groups of its own, or for which controllers; Podman sets {@code yes} for
     * containers.
     *
     * <p>{@code Delegate=}. See systemd.resource-control(5).
     */
    public static final Key<String> DELEGATE = Keys.typed("Service", "Delegate", ValueTypes.STRING);

    /**
     * Control group below that of the service that its processes are placed in; systemd 254 or newer.
     *
     * <p>{@code DelegateSubgroup=}. See systemd.resource-control(5).
     */
    public static final Key<String> DELEGATE_SUBGROUP = Keys.typed("Service", "DelegateSubgroup", ValueTypes.STRING);

    /**
     * Controllers of control groups that are switched off below the service.
     *
     * <p>{@code DisableControllers=}. See systemd.resource-control(5).
     */
    public static final Key<String> DISABLE_CONTROLLERS =
            Keys.typed("Service", "DisableControllers", ValueTypes.STRING);

    /**
     * What {@code systemd-oomd} does when swap space runs out: nothing with {@code auto}, which is the default, or end
     * a part of the service with {@code kill}.
     *
     * <p>{@code ManagedOOMSwap=}. See systemd.resource-control(5).
     */
    public static final Key<String> MANAGED_OOM_SWAP = Keys.typed("Service", "ManagedOOMSwap", ValueTypes.STRING);

    /**
     * What {@code systemd-oomd} does when memory is short for long: nothing with {@code auto}, which is the default, or
     * end a part of the service with {@code kill}.
     *
     * <p>{@code ManagedOOMMemoryPressure=}. See systemd.resource-control(5).
     */
    public static final Key<String> MANAGED_OOM_MEMORY_PRESSURE =
            Keys.typed("Service", "ManagedOOMMemoryPressure", ValueTypes.STRING);

    /**
     * Memory pressure, as a percentage, from which {@code ManagedOOMMemoryPressure=} acts.
     *
     * <p>{@code ManagedOOMMemoryPressureLimit=}. See systemd.resource-control(5).
     */
    public static final Key<String> MANAGED_OOM_MEMORY_PRESSURE_LIMIT =
            Keys.typed("Service", "ManagedOOMMemoryPressureLimit", ValueTypes.STRING);

    /**
     * Whether {@code systemd-oomd} spares the service: {@code none}, which is the default, {@code avoid} or
     * {@code omit}.
     *
     * <p>{@code ManagedOOMPreference=}. See systemd.resource-control(5).
     */
    public static final Key<String> MANAGED_OOM_PREFERENCE =
            Keys.typed("Service", "ManagedOOMPreference", ValueTypes.STRING);

    private ServiceKeys() {}
}
