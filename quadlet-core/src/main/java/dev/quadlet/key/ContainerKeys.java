// Generated from keys.tsv by java quadlet-core/src/test/java/dev/quadlet/codegen/Generate.java
package dev.quadlet.key;

import dev.quadlet.value.AutoUpdate;
import dev.quadlet.value.ByteSize;
import dev.quadlet.value.Capability;
import dev.quadlet.value.CgroupsMode;
import dev.quadlet.value.CommandLine;
import dev.quadlet.value.DeviceMapping;
import dev.quadlet.value.EnvironmentVariable;
import dev.quadlet.value.ExposedPort;
import dev.quadlet.value.HealthAction;
import dev.quadlet.value.HealthCommand;
import dev.quadlet.value.HostEntry;
import dev.quadlet.value.IdMapping;
import dev.quadlet.value.ImageName;
import dev.quadlet.value.IpAddress;
import dev.quadlet.value.KeyValue;
import dev.quadlet.value.Label;
import dev.quadlet.value.Mount;
import dev.quadlet.value.NetworkMode;
import dev.quadlet.value.NotifyMode;
import dev.quadlet.value.PortMapping;
import dev.quadlet.value.PullPolicy;
import dev.quadlet.value.SecretRef;
import dev.quadlet.value.Signal;
import dev.quadlet.value.TimeSpan;
import dev.quadlet.value.Ulimit;
import dev.quadlet.value.UnitName;
import dev.quadlet.value.UserNamespace;
import dev.quadlet.value.VolumeMount;
import dev.quadlet.value.WholeNumber;

/**
 * The keys of {@code [Container]}.
 *
 * <p>They are the rows of the key table; {@link Keys} looks the same ones up by name.
 */
public final class ContainerKeys {
    /**
     * Linux capabilities that the container gets on top of Podman's default set, such as {@code CAP_NET_ADMIN};
     * {@code all} adds every one.
     *
     * <p>{@code AddCapability=}, which becomes {@code --cap-add CAP}. Since Podman 4.4. See podman-systemd.unit(5).
     */
    public static final Key<Capability> ADD_CAPABILITY =
            Keys.typed("Container", "AddCapability", ValueTypes.CAPABILITY);

    /**
     * Device node of the host that the container may use, as {@code HOST[:CONTAINER[:PERMISSIONS]]}; with a leading
     * {@code -} it is left out when the host does not have it at the time the units are generated.
     *
     * <p>{@code AddDevice=}, which becomes {@code --device DEV}. Since Podman 4.4. See podman-systemd.unit(5).
     */
    public static final Key<DeviceMapping> ADD_DEVICE = Keys.typed("Container", "AddDevice", ValueTypes.DEVICE);

    /**
     * Extra line of the container's {@code /etc/hosts}, as {@code NAME:ADDRESS}; the address {@code host-gateway}
     * stands for the host itself.
     *
     * <p>{@code AddHost=}, which becomes {@code --add-host HOST:IP}. Since Podman 5.3. See podman-systemd.unit(5).
     */
    public static final Key<HostEntry> ADD_HOST = Keys.typed("Container", "AddHost", ValueTypes.HOST);

    /**
     * OCI annotations of the container, read by the runtime and by hooks; words of the form {@code NAME=VALUE}, a later
     * one of the same name wins.
     *
     * <p>{@code Annotation=}, which becomes {@code --annotation K=V}. Since Podman 4.4. See podman-systemd.unit(5).
     */
    public static final Key<Label> ANNOTATION = Keys.typed("Container", "Annotation", ValueTypes.ANNOTATION);

    /**
     * AppArmor profile that confines the container; {@code unconfined} switches AppArmor off for it.
     *
     * <p>{@code AppArmor=}, which becomes {@code --security-opt apparmor=V}. Since Podman 5.8. See
     * podman-systemd.unit(5).
     */
    public static final Key<String> APP_ARMOR = Keys.typed("Container", "AppArmor", ValueTypes.STRING);

    /**
     * How {@code podman auto-update} looks for a newer image: {@code registry} asks the registry and needs a fully
     * qualified image name, {@code local} compares with the local storage; without the key the container is never
     * updated.
     *
     * <p>{@code AutoUpdate=}, which becomes {@code --label io.containers.autoupdate=V}. Since Podman 4.6. See
     * podman-systemd.unit(5).
     */
    public static final Key<AutoUpdate> AUTO_UPDATE = Keys.typed("Container", "AutoUpdate", ValueTypes.AUTO_UPDATE);

    /**
     * How the container is placed in control groups; without the key the unit uses {@code split}, which keeps
     * everything below the cgroup of the service.
     *
     * <p>{@code CgroupsMode=}, which becomes {@code --cgroups V}. Since Podman 5.3. See podman-systemd.unit(5).
     */
    public static final Key<CgroupsMode> CGROUPS_MODE = Keys.typed("Container", "CgroupsMode", ValueTypes.CGROUPS);

    /**
     * Name of the container; the default is {@code systemd-} and the name of the service without its suffix, for
     * templates {@code systemd-%p_%i}.
     *
     * <p>{@code ContainerName=}, which becomes {@code --name N}. Since Podman 4.4. See podman-systemd.unit(5).
     */
    public static final Key<String> CONTAINER_NAME = Keys.typed("Container", "ContainerName", ValueTypes.STRING);

    /**
     * Module of {@code containers.conf} that is loaded before every podman command of the unit.
     *
     * <p>{@code ContainersConfModule=}, which becomes {@code --module=V}. Since Podman 4.8. See podman-systemd.unit(5).
     */
    public static final Key<String> CONTAINERS_CONF_MODULE =
            Keys.typed("Container", "ContainersConfModule", ValueTypes.PATH);

    /**
     * Address of a DNS server that the container asks instead of the host's; {@code none} leaves the image's
     * {@code /etc/resolv.conf} alone.
     *
     * <p>{@code DNS=}, which becomes {@code --dns V}. Since Podman 4.7. See podman-systemd.unit(5).
     */
    public static final Key<String> DNS = Keys.typed("Container", "DNS", ValueTypes.STRING);

    /**
     * Option for the resolver in the container's {@code /etc/resolv.conf}, such as {@code ndots:2}.
     *
     * <p>{@code DNSOption=}, which becomes {@code --dns-option V}. Since Podman 4.7. See podman-systemd.unit(5).
     */
    public static final Key<String> DNS_OPTION = Keys.typed("Container", "DNSOption", ValueTypes.STRING);

    /**
     * Domain that the container's resolver appends to short names; a single {@code .} means none.
     *
     * <p>{@code DNSSearch=}, which becomes {@code --dns-search V}. Since Podman 4.7. See podman-systemd.unit(5).
     */
    public static final Key<String> DNS_SEARCH = Keys.typed("Container", "DNSSearch", ValueTypes.STRING);

    /**
     * Linux capabilities that the container loses from Podman's default set; {@code all} takes every one.
     *
     * <p>{@code DropCapability=}, which becomes {@code --cap-drop CAP}. Since Podman 4.4. See podman-systemd.unit(5).
     */
    public static final Key<Capability> DROP_CAPABILITY =
            Keys.typed("Container", "DropCapability", ValueTypes.CAPABILITY);

    /**
     * Program that runs instead of the image's entry point: one command as text, or a JSON array of words such as
     * {@code ["/bin/sh", "-c"]}.
     *
     * <p>{@code Entrypoint=}, which becomes {@code --entrypoint=V}. Since Podman 5.0. See podman-systemd.unit(5).
     */
    public static final Key<String> ENTRYPOINT = Keys.typed("Container", "Entrypoint", ValueTypes.ENTRYPOINT);

    /**
     * Environment variables inside the container; words of the form {@code NAME=VALUE}, a later one of the same name
     * wins, and from Podman 5.6 a bare name is taken over from the service.
     *
     * <p>{@code Environment=}, which becomes {@code --env K=V}. Since Podman 4.4. See podman-systemd.unit(5).
     */
    public static final Key<EnvironmentVariable> ENVIRONMENT = Keys.typed("Container", "Environment", ValueTypes.ENV);

    /**
     * File with {@code NAME=VALUE} lines for the container's environment, read by Podman at each start; a relative path
     * counts from the unit's folder, and the file must exist.
     *
     * <p>{@code EnvironmentFile=}, which becomes {@code --env-file V}. Since Podman 4.4. See podman-systemd.unit(5).
     */
    public static final Key<String> ENVIRONMENT_FILE = Keys.typed("Container", "EnvironmentFile", ValueTypes.UNIT_PATH);

    /**
     * Whether the container takes over the environment of its service; Podman's default is no.
     *
     * <p>{@code EnvironmentHost=}, which becomes {@code --env-host | --env-host=false}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     */
    public static final Key<Boolean> ENVIRONMENT_HOST = Keys.typed("Container", "EnvironmentHost", ValueTypes.BOOL);

    /**
     * Words after the image name: the command that replaces the image's, or the arguments of its entry point; there is
     * no shell unless the words start one.
     *
     * <p>{@code Exec=}, which becomes words after the image. Since Podman 4.4. See podman-systemd.unit(5).
     */
    public static final Key<CommandLine> EXEC = Keys.typed("Container", "Exec", ValueTypes.COMMAND);

    /**
     * Port or range of ports that the container listens on, as {@code PORT[-PORT][/PROTOCOL]}; this documents it and
     * does not publish anything on the host.
     *
     * <p>{@code ExposeHostPort=}, which becomes {@code --expose P}. Since Podman 4.4. See podman-systemd.unit(5).
     */
    public static final Key<ExposedPort> EXPOSE_HOST_PORT =
            Keys.typed("Container", "ExposeHostPort", ValueTypes.EXPOSED_PORT);

    /**
     * Mapping of group ids into the container's user namespace, as {@code CONTAINER:HOST:COUNT}.
     *
     * <p>{@code GIDMap=}, which becomes {@code --gidmap V}. Since Podman 4.8. See podman-systemd.unit(5).
     */
    public static final Key<IdMapping> GID_MAP = Keys.typed("Container", "GIDMap", ValueTypes.IDMAP);

    /**
     * Words that stand directly behind {@code podman} in every command of the unit, for options such as
     * {@code --log-level=debug}; Podman does not check them here.
     *
     * <p>{@code GlobalArgs=}, which becomes words after podman. Since Podman 4.8. See podman-systemd.unit(5).
     */
    public static final Key<CommandLine> GLOBAL_ARGS = Keys.typed("Container", "GlobalArgs", ValueTypes.COMMAND);

    /**
     * Group, by name or number inside the container, that the process runs as; it needs {@code User=}.
     *
     * <p>{@code Group=}, which becomes {@code --user USER:GROUP}. Since Podman 4.4. See podman-systemd.unit(5).
     */
    public static final Key<String> GROUP = Keys.typed("Container", "Group", ValueTypes.STRING);

    /**
     * Additional group of the process in the container, by name or number; {@code keep-groups} keeps those of the user
     * that starts it.
     *
     * <p>{@code GroupAdd=}, which becomes {@code --group-add V}. Since Podman 5.1. See podman-systemd.unit(5).
     */
    public static final Key<String> GROUP_ADD = Keys.typed("Container", "GroupAdd", ValueTypes.STRING);

    /**
     * Command inside the container whose exit status says whether it is healthy: text for a shell, or a JSON array of
     * words; {@code none} switches the image's own check off.
     *
     * <p>{@code HealthCmd=}, which becomes {@code --health-cmd V}. Since Podman 4.5. See podman-systemd.unit(5).
     */
    public static final Key<HealthCommand> HEALTH_CMD = Keys.typed("Container", "HealthCmd", ValueTypes.HEALTH);

    /**
     * Time between two health checks; Podman's default is 30 seconds, and {@code disable} leaves them to whoever asks.
     *
     * <p>{@code HealthInterval=}, which becomes {@code --health-interval V}. Since Podman 4.5. See
     * podman-systemd.unit(5).
     */
    public static final Key<TimeSpan> HEALTH_INTERVAL = Keys.typed("Container", "HealthInterval", ValueTypes.INTERVAL);

    /**
     * Where results of health checks are kept: {@code local}, which is the default, a folder, or {@code events_logger}.
     *
     * <p>{@code HealthLogDestination=}, which becomes {@code --health-log-destination V}. Since Podman 5.3. See
     * podman-systemd.unit(5).
     */
    public static final Key<String> HEALTH_LOG_DESTINATION =
            Keys.typed("Container", "HealthLogDestination", ValueTypes.STRING);

    /**
     * How many results of health checks are kept; Podman's default is 5, and 0 means all.
     *
     * <p>{@code HealthMaxLogCount=}, which becomes {@code --health-max-log-count V}. Since Podman 5.3. See
     * podman-systemd.unit(5).
     */
    public static final Key<WholeNumber> HEALTH_MAX_LOG_COUNT =
            Keys.typed("Container", "HealthMaxLogCount", ValueTypes.NATURAL);

    /**
     * How many characters of a health check's output are kept; Podman's default is 500, and 0 means all.
     *
     * <p>{@code HealthMaxLogSize=}, which becomes {@code --health-max-log-size V}. Since Podman 5.3. See
     * podman-systemd.unit(5).
     */
    public static final Key<WholeNumber> HEALTH_MAX_LOG_SIZE =
            Keys.typed("Container", "HealthMaxLogSize", ValueTypes.NATURAL);

    /**
     * What Podman does once the container counts as unhealthy: {@code none}, which is the default, {@code kill},
     * {@code restart} or {@code stop}; in a unit prefer {@code kill}, so that {@code Restart=} of the service starts it
     * again.
     *
     * <p>{@code HealthOnFailure=}, which becomes {@code --health-on-failure V}. Since Podman 4.5. See
     * podman-systemd.unit(5).
     */
    public static final Key<HealthAction> HEALTH_ON_FAILURE =
            Keys.typed("Container", "HealthOnFailure", ValueTypes.HEALTH_ACTION);

    /**
     * How many health checks must fail in a row before the container counts as unhealthy; at least 1, Podman's default
     * is 3.
     *
     * <p>{@code HealthRetries=}, which becomes {@code --health-retries V}. Since Podman 4.5. See
     * podman-systemd.unit(5).
     */
    public static final Key<WholeNumber> HEALTH_RETRIES = Keys.typed("Container", "HealthRetries", ValueTypes.POSITIVE);

    /**
     * Time after the start during which failing health checks do not count; Podman's default is none.
     *
     * <p>{@code HealthStartPeriod=}, which becomes {@code --health-start-period V}. Since Podman 4.5. See
     * podman-systemd.unit(5).
     */
    public static final Key<TimeSpan> HEALTH_START_PERIOD =
            Keys.typed("Container", "HealthStartPeriod", ValueTypes.DURATION);

    /**
     * Command that is used as health check until it has succeeded, in place of {@code HealthCmd=}; for programs that
     * take long to come up.
     *
     * <p>{@code HealthStartupCmd=}, which becomes {@code --health-startup-cmd V}. Since Podman 4.5. See
     * podman-systemd.unit(5).
     */
    public static final Key<HealthCommand> HEALTH_STARTUP_CMD =
            Keys.typed("Container", "HealthStartupCmd", ValueTypes.HEALTH);

    /**
     * Time between two start-up health checks; Podman's default is 30 seconds, and {@code disable} leaves them to
     * whoever asks.
     *
     * <p>{@code HealthStartupInterval=}, which becomes {@code --health-startup-interval V}. Since Podman 4.5. See
     * podman-systemd.unit(5).
     */
    public static final Key<TimeSpan> HEALTH_STARTUP_INTERVAL =
            Keys.typed("Container", "HealthStartupInterval", ValueTypes.INTERVAL);

    /**
     * How many start-up health checks may fail before the container is restarted; Podman's default 0 means without
     * limit.
     *
     * <p>{@code HealthStartupRetries=}, which becomes {@code --health-startup-retries V}. Since Podman 4.5. See
     * podman-systemd.unit(5).
     */
    public static final Key<WholeNumber> HEALTH_STARTUP_RETRIES =
            Keys.typed("Container", "HealthStartupRetries", ValueTypes.NATURAL);

    /**
     * How many start-up health checks must succeed in a row before the ordinary ones begin; Podman's default 0 means
     * one.
     *
     * <p>{@code HealthStartupSuccess=}, which becomes {@code --health-startup-success V}. Since Podman 4.5. See
     * podman-systemd.unit(5).
     */
    public static final Key<WholeNumber> HEALTH_STARTUP_SUCCESS =
            Keys.typed("Container", "HealthStartupSuccess", ValueTypes.NATURAL);

    /**
     * Time that one start-up health check may take before it counts as failed; Podman's default is 30 seconds.
     *
     * <p>{@code HealthStartupTimeout=}, which becomes {@code --health-startup-timeout V}. Since Podman 4.5. See
     * podman-systemd.unit(5).
     */
    public static final Key<TimeSpan> HEALTH_STARTUP_TIMEOUT =
            Keys.typed("Container", "HealthStartupTimeout", ValueTypes.TIMEOUT);

    /**
     * Time that one health check may take before it counts as failed; at least one second, Podman's default is 30
     * seconds.
     *
     * <p>{@code HealthTimeout=}, which becomes {@code --health-timeout V}. Since Podman 4.5. See
     * podman-systemd.unit(5).
     */
    public static final Key<TimeSpan> HEALTH_TIMEOUT = Keys.typed("Container", "HealthTimeout", ValueTypes.TIMEOUT);

    /**
     * Host name that the container sees; the default is the beginning of its id.
     *
     * <p>{@code HostName=}, which becomes {@code --hostname V}. Since Podman 4.6. See podman-systemd.unit(5).
     */
    public static final Key<String> HOST_NAME = Keys.typed("Container", "HostName", ValueTypes.STRING);

    /**
     * Whether the proxy variables of the service, such as {@code http_proxy}, are passed into the container; Podman's
     * default is yes.
     *
     * <p>{@code HttpProxy=}, which becomes {@code --http-proxy | --http-proxy=false}. Since Podman 5.7. See
     * podman-systemd.unit(5).
     */
    public static final Key<Boolean> HTTP_PROXY = Keys.typed("Container", "HttpProxy", ValueTypes.BOOL);

    /**
     * Fixed IPv4 address of the container on its network; the network must have a subnet that holds it.
     *
     * <p>{@code IP=}, which becomes {@code --ip V}. Since Podman 4.5. See podman-systemd.unit(5).
     */
    public static final Key<IpAddress> IP = Keys.typed("Container", "IP", ValueTypes.ADDRESS);

    /**
     * Fixed IPv6 address of the container on its network; the network must have a subnet that holds it.
     *
     * <p>{@code IP6=}, which becomes {@code --ip6 V}. Since Podman 4.5. See podman-systemd.unit(5).
     */
    public static final Key<IpAddress> IP6 = Keys.typed("Container", "IP6", ValueTypes.ADDRESS);

    /**
     * Image that the container runs; best fully qualified with registry and tag, or the name of an image or build unit,
     * which then runs first.
     *
     * <p>{@code Image=}, which becomes the image. Since Podman 4.4. See podman-systemd.unit(5).
     */
    public static final Key<ImageName> IMAGE = Keys.typed("Container", "Image", ValueTypes.IMAGE);

    /**
     * Labels of the container; words of the form {@code NAME=VALUE}, a later one of the same name wins, and a value
     * with blanks needs quotes around the whole word.
     *
     * <p>{@code Label=}, which becomes {@code --label K=V}. Since Podman 4.4. See podman-systemd.unit(5).
     */
    public static final Key<Label> LABEL = Keys.typed("Container", "Label", ValueTypes.LABEL);

    /**
     * Where the output of the container goes: {@code journald}, {@code k8s-file}, {@code passthrough}, {@code none} and
     * others; the default stands in {@code containers.conf}.
     *
     * <p>{@code LogDriver=}, which becomes {@code --log-driver V}. Since Podman 4.5. See podman-systemd.unit(5).
     */
    public static final Key<String> LOG_DRIVER = Keys.typed("Container", "LogDriver", ValueTypes.STRING);

    /**
     * Options of the log driver, as {@code NAME=VALUE}, such as {@code max-size=10mb} or {@code tag=web}.
     *
     * <p>{@code LogOpt=}, which becomes {@code --log-opt V}. Since Podman 5.2. See podman-systemd.unit(5).
     */
    public static final Key<KeyValue> LOG_OPT = Keys.typed("Container", "LogOpt", ValueTypes.SETTING);

    /**
     * Paths inside the container that are hidden from it, separated by colons.
     *
     * <p>{@code Mask=}, which becomes {@code --security-opt mask=V}. Since Podman 4.6. See podman-systemd.unit(5).
     */
    public static final Key<String> MASK = Keys.typed("Container", "Mask", ValueTypes.PATH);

    /**
     * Most memory that the container may use, in bytes or with a unit such as {@code 512m}; the default is no limit.
     *
     * <p>{@code Memory=}, which becomes {@code --memory V}. Since Podman 5.5. See podman-systemd.unit(5).
     */
    public static final Key<ByteSize> MEMORY = Keys.typed("Container", "Memory", ValueTypes.SIZE);

    /**
     * Mount in the long form, as comma-separated {@code NAME=VALUE} pairs such as
     * {@code type=bind,source=/srv/www,destination=/www,ro}; the source may be the name of a volume, image or artifact
     * unit.
     *
     * <p>{@code Mount=}, which becomes {@code --mount V}. Since Podman 4.5. See podman-systemd.unit(5).
     */
    public static final Key<Mount> MOUNT = Keys.typed("Container", "Mount", ValueTypes.MOUNT);

    /**
     * Network of the container: a mode such as {@code host} or {@code pasta}, a network by name, or the name of a
     * network unit, or of a container unit whose network is shared; options follow a colon.
     *
     * <p>{@code Network=}, which becomes {@code --network V}. Since Podman 4.4. See podman-systemd.unit(5).
     */
    public static final Key<NetworkMode> NETWORK = Keys.typed("Container", "Network", ValueTypes.NETWORK);

    /**
     * Additional name under which other containers on the same networks find this one.
     *
     * <p>{@code NetworkAlias=}, which becomes {@code --network-alias V}. Since Podman 5.2. See podman-systemd.unit(5).
     */
    public static final Key<String> NETWORK_ALIAS = Keys.typed("Container", "NetworkAlias", ValueTypes.STRING);

    /**
     * Whether processes are barred from gaining privileges, for example by set-user-id programs; the default is no.
     *
     * <p>{@code NoNewPrivileges=}, which becomes {@code --security-opt=no-new-privileges}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     */
    public static final Key<Boolean> NO_NEW_PRIVILEGES = Keys.typed("Container", "NoNewPrivileges", ValueTypes.BOOL);

    /**
     * When the service counts as started: with {@code false}, the default, once the container runs; with {@code true}
     * once the program in it says so by {@code sd_notify}; with {@code healthy}, from Podman 5.0, once its health check
     * succeeds.
     *
     * <p>{@code Notify=}, which becomes {@code --sdnotify=conmon | --sdnotify=container | --sdnotify=healthy}. Since
     * Podman 4.4. See podman-systemd.unit(5).
     */
    public static final Key<NotifyMode> NOTIFY = Keys.typed("Container", "Notify", ValueTypes.NOTIFY);

    /**
     * Most processes and threads that the container may have at once; -1 means no limit.
     *
     * <p>{@code PidsLimit=}, which becomes {@code --pids-limit V}. Since Podman 4.7. See podman-systemd.unit(5).
     */
    public static final Key<WholeNumber> PIDS_LIMIT = Keys.typed("Container", "PidsLimit", ValueTypes.INTEGER);

    /**
     * Name of the pod unit that the container joins; network, published ports and user namespace are then those of the
     * pod.
     *
     * <p>{@code Pod=}, which becomes {@code --pod PODNAME}. Since Podman 5.0. See podman-systemd.unit(5).
     */
    public static final Key<UnitName> POD = Keys.typed("Container", "Pod", ValueTypes.POD);

    /**
     * Words that are added to {@code podman run} before the image, for options without a key of their own; Podman does
     * not check them here.
     *
     * <p>{@code PodmanArgs=}, which becomes words before the image. Since Podman 4.4. See podman-systemd.unit(5).
     */
    public static final Key<CommandLine> PODMAN_ARGS = Keys.typed("Container", "PodmanArgs", ValueTypes.COMMAND);

    /**
     * Port of the container that is reachable on the host, as {@code [[ADDRESS:]HOST:]CONTAINER[/PROTOCOL]}; without a
     * host port Podman picks a free one, and without an address it listens on all.
     *
     * <p>{@code PublishPort=}, which becomes {@code --publish V}. Since Podman 4.4. See podman-systemd.unit(5).
     */
    public static final Key<PortMapping> PUBLISH_PORT = Keys.typed("Container", "PublishPort", ValueTypes.PORT);

    /**
     * When the image is pulled at start: {@code missing}, which is the default, {@code always}, {@code newer} or
     * {@code never}.
     *
     * <p>{@code Pull=}, which becomes {@code --pull V}. Since Podman 4.6. See podman-systemd.unit(5).
     */
    public static final Key<PullPolicy> PULL = Keys.typed("Container", "Pull", ValueTypes.PULL);

    /**
     * Whether the root file system of the container is read-only; the default is no.
     *
     * <p>{@code ReadOnly=}, which becomes {@code --read-only | --read-only=false}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     */
    public static final Key<Boolean> READ_ONLY = Keys.typed("Container", "ReadOnly", ValueTypes.BOOL);

    /**
     * Whether a container with a read-only root file system gets a {@code tmpfs} at {@code /dev}, {@code /dev/shm},
     * {@code /run}, {@code /tmp} and {@code /var/tmp}; Podman's default is yes.
     *
     * <p>{@code ReadOnlyTmpfs=}, which becomes {@code --read-only-tmpfs | --read-only-tmpfs=false}. Since Podman 4.8.
     * See podman-systemd.unit(5).
     */
    public static final Key<Boolean> READ_ONLY_TMPFS = Keys.typed("Container", "ReadOnlyTmpfs", ValueTypes.BOOL);

    /**
     * Command that {@code systemctl reload} runs inside the container; not together with {@code ReloadSignal=}.
     *
     * <p>{@code ReloadCmd=}, which becomes ExecReload: podman exec NAME WORDS. Since Podman 5.5. See
     * podman-systemd.unit(5).
     */
    public static final Key<CommandLine> RELOAD_CMD = Keys.typed("Container", "ReloadCmd", ValueTypes.COMMAND);

    /**
     * Signal that {@code systemctl reload} sends to the container; not together with {@code ReloadCmd=}.
     *
     * <p>{@code ReloadSignal=}, which becomes ExecReload: podman kill --signal V NAME. Since Podman 5.5. See
     * podman-systemd.unit(5).
     */
    public static final Key<Signal> RELOAD_SIGNAL = Keys.typed("Container", "ReloadSignal", ValueTypes.SIGNAL);

    /**
     * Group mapping of the old form, read together with {@code RemapUsers=}.
     *
     * <p>{@code RemapGid=}, which becomes {@code --gidmap V | --userns V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @deprecated use GIDMap or UserNS instead
     */
    @Deprecated
    public static final Key<String> REMAP_GID = Keys.typed("Container", "RemapGid", ValueTypes.STRING);

    /**
     * User mapping of the old form, read together with {@code RemapUsers=}.
     *
     * <p>{@code RemapUid=}, which becomes {@code --uidmap V | --userns V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @deprecated use UIDMap or UserNS instead
     */
    @Deprecated
    public static final Key<String> REMAP_UID = Keys.typed("Container", "RemapUid", ValueTypes.STRING);

    /**
     * How many ids {@code RemapUsers=auto} asks for, up to 4294967295; 0 counts as not set.
     *
     * <p>{@code RemapUidSize=}, which becomes {@code --userns auto:size=N}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @deprecated use UserNS=auto:size=N instead
     */
    @Deprecated
    public static final Key<WholeNumber> REMAP_UID_SIZE = Keys.typed("Container", "RemapUidSize", ValueTypes.COUNT);

    /**
     * User namespace of the old form: {@code manual}, {@code auto} or {@code keep-id}.
     *
     * <p>{@code RemapUsers=}, which becomes {@code --userns V | --uidmap V | --gidmap V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @deprecated use UserNS instead
     */
    @Deprecated
    public static final Key<String> REMAP_USERS = Keys.typed("Container", "RemapUsers", ValueTypes.STRING);

    /**
     * How often a failed pull of an image is tried again; Podman's default is 3.
     *
     * <p>{@code Retry=}, which becomes {@code --retry V}. Since Podman 5.5. See podman-systemd.unit(5).
     */
    public static final Key<WholeNumber> RETRY = Keys.typed("Container", "Retry", ValueTypes.NATURAL);

    /**
     * Time between two attempts to pull an image; by default it starts at two seconds and doubles.
     *
     * <p>{@code RetryDelay=}, which becomes {@code --retry-delay V}. Since Podman 5.5. See podman-systemd.unit(5).
     */
    public static final Key<TimeSpan> RETRY_DELAY = Keys.typed("Container", "RetryDelay", ValueTypes.DURATION);

    /**
     * Folder on the host that is the container's root file system, in place of {@code Image=}; options such as
     * {@code :O} may follow.
     *
     * <p>{@code Rootfs=}, which becomes {@code --rootfs V}. Since Podman 4.5. See podman-systemd.unit(5).
     */
    public static final Key<String> ROOTFS = Keys.typed("Container", "Rootfs", ValueTypes.PATH);

    /**
     * Whether a small init process runs as number 1, which passes signals on and collects orphans; the default is no.
     *
     * <p>{@code RunInit=}, which becomes {@code --init | --init=false}. Since Podman 4.4. See podman-systemd.unit(5).
     */
    public static final Key<Boolean> RUN_INIT = Keys.typed("Container", "RunInit", ValueTypes.BOOL);

    /**
     * File with the seccomp filter of the container; {@code unconfined} switches filtering off, and a relative path is
     * not resolved against the unit's folder.
     *
     * <p>{@code SeccompProfile=}, which becomes {@code --security-opt seccomp=V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     */
    public static final Key<String> SECCOMP_PROFILE = Keys.typed("Container", "SeccompProfile", ValueTypes.PATH);

    /**
     * Podman secret that the container gets, as {@code NAME[,OPTION=VALUE…]}; a file below {@code /run/secrets} unless
     * {@code type=env} makes it an environment variable.
     *
     * <p>{@code Secret=}, which becomes {@code --secret V}. Since Podman 4.5. See podman-systemd.unit(5).
     */
    public static final Key<SecretRef> SECRET = Keys.typed("Container", "Secret", ValueTypes.SECRET);

    /**
     * Whether SELinux separation is switched off for the container; the default is no.
     *
     * <p>{@code SecurityLabelDisable=}, which becomes {@code --security-opt label=disable}. Since Podman 4.5. See
     * podman-systemd.unit(5).
     */
    public static final Key<Boolean> SECURITY_LABEL_DISABLE =
            Keys.typed("Container", "SecurityLabelDisable", ValueTypes.BOOL);

    /**
     * SELinux type of the files in the container, such as {@code usr_t}.
     *
     * <p>{@code SecurityLabelFileType=}, which becomes {@code --security-opt label=filetype:V}. Since Podman 4.5. See
     * podman-systemd.unit(5).
     */
    public static final Key<String> SECURITY_LABEL_FILE_TYPE =
            Keys.typed("Container", "SecurityLabelFileType", ValueTypes.STRING);

    /**
     * SELinux level of the container, such as {@code s0:c1,c2}.
     *
     * <p>{@code SecurityLabelLevel=}, which becomes {@code --security-opt label=level:V}. Since Podman 4.5. See
     * podman-systemd.unit(5).
     */
    public static final Key<String> SECURITY_LABEL_LEVEL =
            Keys.typed("Container", "SecurityLabelLevel", ValueTypes.STRING);

    /**
     * Whether containers inside this container may be separated by SELinux labels too; the default is no.
     *
     * <p>{@code SecurityLabelNested=}, which becomes {@code --security-opt label=nested}. Since Podman 4.6. See
     * podman-systemd.unit(5).
     */
    public static final Key<Boolean> SECURITY_LABEL_NESTED =
            Keys.typed("Container", "SecurityLabelNested", ValueTypes.BOOL);

    /**
     * SELinux type of the container's processes, such as {@code spc_t}.
     *
     * <p>{@code SecurityLabelType=}, which becomes {@code --security-opt label=type:V}. Since Podman 4.5. See
     * podman-systemd.unit(5).
     */
    public static final Key<String> SECURITY_LABEL_TYPE =
            Keys.typed("Container", "SecurityLabelType", ValueTypes.STRING);

    /**
     * Name of the generated service without {@code .service}; the default is the name of the unit.
     *
     * <p>{@code ServiceName=}. Since Podman 5.3. See podman-systemd.unit(5).
     */
    public static final Key<String> SERVICE_NAME = Keys.typed("Container", "ServiceName", ValueTypes.STRING);

    /**
     * Size of the container's {@code /dev/shm}, in bytes or with a unit such as {@code 256m}; Podman's default is 64
     * MiB.
     *
     * <p>{@code ShmSize=}, which becomes {@code --shm-size V}. Since Podman 4.7. See podman-systemd.unit(5).
     */
    public static final Key<ByteSize> SHM_SIZE = Keys.typed("Container", "ShmSize", ValueTypes.SIZE);

    /**
     * Whether starting the pod starts this container too; the default is yes, and it matters only with {@code Pod=}.
     *
     * <p>{@code StartWithPod=}. Since Podman 5.3. See podman-systemd.unit(5).
     */
    public static final Key<Boolean> START_WITH_POD = Keys.typed("Container", "StartWithPod", ValueTypes.BOOL);

    /**
     * Signal that asks the container to stop; the default is the image's, otherwise {@code SIGTERM}.
     *
     * <p>{@code StopSignal=}, which becomes {@code --stop-signal V}. Since Podman 5.2. See podman-systemd.unit(5).
     */
    public static final Key<Signal> STOP_SIGNAL = Keys.typed("Container", "StopSignal", ValueTypes.SIGNAL);

    /**
     * Seconds between the stop signal and {@code SIGKILL}; Podman's default is 10, and the service's
     * {@code TimeoutStopSec=} should be longer.
     *
     * <p>{@code StopTimeout=}, which becomes {@code --stop-timeout V}. Since Podman 5.0. See podman-systemd.unit(5).
     */
    public static final Key<WholeNumber> STOP_TIMEOUT = Keys.typed("Container", "StopTimeout", ValueTypes.NATURAL);

    /**
     * Name in {@code /etc/subgid} whose ranges make up the container's user namespace.
     *
     * <p>{@code SubGIDMap=}, which becomes {@code --subgidname V}. Since Podman 4.8. See podman-systemd.unit(5).
     */
    public static final Key<String> SUB_GID_MAP = Keys.typed("Container", "SubGIDMap", ValueTypes.STRING);

    /**
     * Name in {@code /etc/subuid} whose ranges make up the container's user namespace.
     *
     * <p>{@code SubUIDMap=}, which becomes {@code --subuidname V}. Since Podman 4.8. See podman-systemd.unit(5).
     */
    public static final Key<String> SUB_UID_MAP = Keys.typed("Container", "SubUIDMap", ValueTypes.STRING);

    /**
     * Kernel parameters inside the container's namespaces, as {@code NAME=VALUE} without blanks, such as
     * {@code net.core.somaxconn=1024}.
     *
     * <p>{@code Sysctl=}, which becomes {@code --sysctl K=V}. Since Podman 4.6. See podman-systemd.unit(5).
     */
    public static final Key<KeyValue> SYSCTL = Keys.typed("Container", "Sysctl", ValueTypes.SETTING);

    /**
     * Time zone of the container, such as {@code Europe/Berlin}; {@code local} takes that of the host, and without the
     * key it is the image's, mostly UTC.
     *
     * <p>{@code Timezone=}, which becomes {@code --tz V}. Since Podman 4.4. See podman-systemd.unit(5).
     */
    public static final Key<String> TIMEZONE = Keys.typed("Container", "Timezone", ValueTypes.STRING);

    /**
     * Path in the container where a {@code tmpfs} is mounted, as {@code PATH[:OPTIONS]}, such as {@code /tmp:size=64m}.
     *
     * <p>{@code Tmpfs=}, which becomes {@code --tmpfs V}. Since Podman 4.5. See podman-systemd.unit(5).
     */
    public static final Key<String> TMPFS = Keys.typed("Container", "Tmpfs", ValueTypes.STRING);

    /**
     * Mapping of user ids into the container's user namespace, as {@code CONTAINER:HOST:COUNT}.
     *
     * <p>{@code UIDMap=}, which becomes {@code --uidmap V}. Since Podman 4.8. See podman-systemd.unit(5).
     */
    public static final Key<IdMapping> UID_MAP = Keys.typed("Container", "UIDMap", ValueTypes.IDMAP);

    /**
     * Resource limit of the processes in the container, as {@code NAME=SOFT[:HARD]}, such as {@code nofile=1024:4096};
     * {@code host} takes over those of the service.
     *
     * <p>{@code Ulimit=}, which becomes {@code --ulimit V}. Since Podman 4.7. See podman-systemd.unit(5).
     */
    public static final Key<Ulimit> ULIMIT = Keys.typed("Container", "Ulimit", ValueTypes.ULIMIT);

    /**
     * Paths that Podman hides by default and that the container may see, separated by colons; {@code ALL} for every
     * one.
     *
     * <p>{@code Unmask=}, which becomes {@code --security-opt unmask=V}. Since Podman 4.6. See podman-systemd.unit(5).
     */
    public static final Key<String> UNMASK = Keys.typed("Container", "Unmask", ValueTypes.PATH);

    /**
     * User, by name or number inside the container, that the process runs as; the default is the image's.
     *
     * <p>{@code User=}, which becomes {@code --user V}. Since Podman 4.4. See podman-systemd.unit(5).
     */
    public static final Key<String> USER = Keys.typed("Container", "User", ValueTypes.STRING);

    /**
     * User namespace of the container, as {@code MODE[:OPTIONS]}: {@code keep-id}, {@code auto}, {@code nomap},
     * {@code host} and others; not for a container in a pod.
     *
     * <p>{@code UserNS=}, which becomes {@code --userns V}. Since Podman 4.5. See podman-systemd.unit(5).
     */
    public static final Key<UserNamespace> USER_NS = Keys.typed("Container", "UserNS", ValueTypes.USERNS);

    /**
     * Whether {@code /tmp} of the container is a {@code tmpfs} of 512 MiB; the default is no.
     *
     * <p>{@code VolatileTmp=}, which becomes {@code --tmpfs /tmp:rw,size=512M,mode=1777}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @deprecated use Tmpfs=/tmp instead
     */
    @Deprecated
    public static final Key<Boolean> VOLATILE_TMP = Keys.typed("Container", "VolatileTmp", ValueTypes.BOOL);

    /**
     * Mount in the short form, as {@code [SOURCE:]DESTINATION[:OPTIONS]}; the source is a path, a volume by name or the
     * name of a volume unit, and one that starts with a dot counts from the unit's folder.
     *
     * <p>{@code Volume=}, which becomes {@code -v V}. Since Podman 4.4. See podman-systemd.unit(5).
     */
    public static final Key<VolumeMount> VOLUME = Keys.typed("Container", "Volume", ValueTypes.VOLUME);

    /**
     * Folder inside the container that the process starts in; the default is the image's.
     *
     * <p>{@code WorkingDir=}, which becomes {@code --workdir V}. Since Podman 4.6. See podman-systemd.unit(5).
     */
    public static final Key<String> WORKING_DIR = Keys.typed("Container", "WorkingDir", ValueTypes.PATH);

    private ContainerKeys() {}
}
