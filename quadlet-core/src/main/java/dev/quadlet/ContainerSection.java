// Generated from keys.tsv by java quadlet-core/src/test/java/dev/quadlet/codegen/Generate.java
package dev.quadlet;

import dev.quadlet.key.ContainerKeys;
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
import java.util.List;
import java.util.Optional;

/**
 * What a unit says in {@code [Container]}: a method for each key.
 *
 * <p>Of a key that can stand once, the last line counts; of a key that can be repeated, all do. How lines and words
 * are read is Podman's way, and for the keys that Podman hands on, systemd's.
 */
public final class ContainerSection {
    private final SectionReader reader;

    ContainerSection(SectionReader reader) {
        this.reader = reader;
    }

    /**
     * Linux capabilities that the container gets on top of Podman's default set, such as {@code CAP_NET_ADMIN};
     * {@code all} adds every one.
     *
     * <p>{@code AddCapability=}, {@code --cap-add CAP}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<Capability> addCapability() {
        return reader.all(ContainerKeys.ADD_CAPABILITY);
    }

    /**
     * Device node of the host that the container may use, as {@code HOST[:CONTAINER[:PERMISSIONS]]}; with a leading
     * {@code -} it is left out when the host does not have it at the time the units are generated.
     *
     * <p>{@code AddDevice=}, {@code --device DEV}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<DeviceMapping> addDevice() {
        return reader.all(ContainerKeys.ADD_DEVICE);
    }

    /**
     * Extra line of the container's {@code /etc/hosts}, as {@code NAME:ADDRESS}; the address {@code host-gateway}
     * stands for the host itself.
     *
     * <p>{@code AddHost=}, {@code --add-host HOST:IP}; Podman 5.3 or newer, podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<HostEntry> addHost() {
        return reader.all(ContainerKeys.ADD_HOST);
    }

    /**
     * OCI annotations of the container, read by the runtime and by hooks; words of the form {@code NAME=VALUE}, a later
     * one of the same name wins.
     *
     * <p>{@code Annotation=}, {@code --annotation K=V}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<Label> annotation() {
        return reader.all(ContainerKeys.ANNOTATION);
    }

    /**
     * AppArmor profile that confines the container; {@code unconfined} switches AppArmor off for it.
     *
     * <p>{@code AppArmor=}, {@code --security-opt apparmor=V}; Podman 5.8 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> appArmor() {
        return reader.first(ContainerKeys.APP_ARMOR);
    }

    /**
     * How {@code podman auto-update} looks for a newer image: {@code registry} asks the registry and needs a fully
     * qualified image name, {@code local} compares with the local storage; without the key the container is never
     * updated.
     *
     * <p>{@code AutoUpdate=}, {@code --label io.containers.autoupdate=V}; Podman 4.6 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<AutoUpdate> autoUpdate() {
        return reader.first(ContainerKeys.AUTO_UPDATE);
    }

    /**
     * How the container is placed in control groups; without the key the unit uses {@code split}, which keeps
     * everything below the cgroup of the service.
     *
     * <p>{@code CgroupsMode=}, {@code --cgroups V}; Podman 5.3 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<CgroupsMode> cgroupsMode() {
        return reader.first(ContainerKeys.CGROUPS_MODE);
    }

    /**
     * Name of the container; the default is {@code systemd-} and the name of the service without its suffix, for
     * templates {@code systemd-%p_%i}.
     *
     * <p>{@code ContainerName=}, {@code --name N}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> containerName() {
        return reader.first(ContainerKeys.CONTAINER_NAME);
    }

    /**
     * Module of {@code containers.conf} that is loaded before every podman command of the unit.
     *
     * <p>{@code ContainersConfModule=}, {@code --module=V}; Podman 4.8 or newer, podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> containersConfModule() {
        return reader.all(ContainerKeys.CONTAINERS_CONF_MODULE);
    }

    /**
     * Address of a DNS server that the container asks instead of the host's; {@code none} leaves the image's
     * {@code /etc/resolv.conf} alone.
     *
     * <p>{@code DNS=}, {@code --dns V}; Podman 4.7 or newer, podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> dns() {
        return reader.all(ContainerKeys.DNS);
    }

    /**
     * Option for the resolver in the container's {@code /etc/resolv.conf}, such as {@code ndots:2}.
     *
     * <p>{@code DNSOption=}, {@code --dns-option V}; Podman 4.7 or newer, podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> dnsOption() {
        return reader.all(ContainerKeys.DNS_OPTION);
    }

    /**
     * Domain that the container's resolver appends to short names; a single {@code .} means none.
     *
     * <p>{@code DNSSearch=}, {@code --dns-search V}; Podman 4.7 or newer, podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> dnsSearch() {
        return reader.all(ContainerKeys.DNS_SEARCH);
    }

    /**
     * Linux capabilities that the container loses from Podman's default set; {@code all} takes every one.
     *
     * <p>{@code DropCapability=}, {@code --cap-drop CAP}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<Capability> dropCapability() {
        return reader.all(ContainerKeys.DROP_CAPABILITY);
    }

    /**
     * Program that runs instead of the image's entry point: one command as text, or a JSON array of words such as
     * {@code ["/bin/sh", "-c"]}.
     *
     * <p>{@code Entrypoint=}, {@code --entrypoint=V}; Podman 5.0 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> entrypoint() {
        return reader.first(ContainerKeys.ENTRYPOINT);
    }

    /**
     * Environment variables inside the container; words of the form {@code NAME=VALUE}, a later one of the same name
     * wins, and from Podman 5.6 a bare name is taken over from the service.
     *
     * <p>{@code Environment=}, {@code --env K=V}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<EnvironmentVariable> environment() {
        return reader.all(ContainerKeys.ENVIRONMENT);
    }

    /**
     * File with {@code NAME=VALUE} lines for the container's environment, read by Podman at each start; a relative path
     * counts from the unit's folder, and the file must exist.
     *
     * <p>{@code EnvironmentFile=}, {@code --env-file V}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> environmentFile() {
        return reader.all(ContainerKeys.ENVIRONMENT_FILE);
    }

    /**
     * Whether the container takes over the environment of its service; Podman's default is no.
     *
     * <p>{@code EnvironmentHost=}, {@code --env-host | --env-host=false}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<Boolean> environmentHost() {
        return reader.first(ContainerKeys.ENVIRONMENT_HOST);
    }

    /**
     * Words after the image name: the command that replaces the image's, or the arguments of its entry point; there is
     * no shell unless the words start one.
     *
     * <p>{@code Exec=}, words after the image; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<CommandLine> exec() {
        return reader.first(ContainerKeys.EXEC);
    }

    /**
     * Port or range of ports that the container listens on, as {@code PORT[-PORT][/PROTOCOL]}; this documents it and
     * does not publish anything on the host.
     *
     * <p>{@code ExposeHostPort=}, {@code --expose P}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<ExposedPort> exposeHostPort() {
        return reader.all(ContainerKeys.EXPOSE_HOST_PORT);
    }

    /**
     * Mapping of group ids into the container's user namespace, as {@code CONTAINER:HOST:COUNT}.
     *
     * <p>{@code GIDMap=}, {@code --gidmap V}; Podman 4.8 or newer, podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<IdMapping> gidMap() {
        return reader.all(ContainerKeys.GID_MAP);
    }

    /**
     * Words that stand directly behind {@code podman} in every command of the unit, for options such as
     * {@code --log-level=debug}; Podman does not check them here.
     *
     * <p>{@code GlobalArgs=}, words after podman; Podman 4.8 or newer, podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<CommandLine> globalArgs() {
        return reader.all(ContainerKeys.GLOBAL_ARGS);
    }

    /**
     * Group, by name or number inside the container, that the process runs as; it needs {@code User=}.
     *
     * <p>{@code Group=}, {@code --user USER:GROUP}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> group() {
        return reader.first(ContainerKeys.GROUP);
    }

    /**
     * Additional group of the process in the container, by name or number; {@code keep-groups} keeps those of the user
     * that starts it.
     *
     * <p>{@code GroupAdd=}, {@code --group-add V}; Podman 5.1 or newer, podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> groupAdd() {
        return reader.all(ContainerKeys.GROUP_ADD);
    }

    /**
     * Command inside the container whose exit status says whether it is healthy: text for a shell, or a JSON array of
     * words; {@code none} switches the image's own check off.
     *
     * <p>{@code HealthCmd=}, {@code --health-cmd V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<HealthCommand> healthCmd() {
        return reader.first(ContainerKeys.HEALTH_CMD);
    }

    /**
     * Time between two health checks; Podman's default is 30 seconds, and {@code disable} leaves them to whoever asks.
     *
     * <p>{@code HealthInterval=}, {@code --health-interval V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<TimeSpan> healthInterval() {
        return reader.first(ContainerKeys.HEALTH_INTERVAL);
    }

    /**
     * Where results of health checks are kept: {@code local}, which is the default, a folder, or {@code events_logger}.
     *
     * <p>{@code HealthLogDestination=}, {@code --health-log-destination V}; Podman 5.3 or newer,
     * podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> healthLogDestination() {
        return reader.first(ContainerKeys.HEALTH_LOG_DESTINATION);
    }

    /**
     * How many results of health checks are kept; Podman's default is 5, and 0 means all.
     *
     * <p>{@code HealthMaxLogCount=}, {@code --health-max-log-count V}; Podman 5.3 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<WholeNumber> healthMaxLogCount() {
        return reader.first(ContainerKeys.HEALTH_MAX_LOG_COUNT);
    }

    /**
     * How many characters of a health check's output are kept; Podman's default is 500, and 0 means all.
     *
     * <p>{@code HealthMaxLogSize=}, {@code --health-max-log-size V}; Podman 5.3 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<WholeNumber> healthMaxLogSize() {
        return reader.first(ContainerKeys.HEALTH_MAX_LOG_SIZE);
    }

    /**
     * What Podman does once the container counts as unhealthy: {@code none}, which is the default, {@code kill},
     * {@code restart} or {@code stop}; in a unit prefer {@code kill}, so that {@code Restart=} of the service starts it
     * again.
     *
     * <p>{@code HealthOnFailure=}, {@code --health-on-failure V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<HealthAction> healthOnFailure() {
        return reader.first(ContainerKeys.HEALTH_ON_FAILURE);
    }

    /**
     * How many health checks must fail in a row before the container counts as unhealthy; at least 1, Podman's default
     * is 3.
     *
     * <p>{@code HealthRetries=}, {@code --health-retries V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<WholeNumber> healthRetries() {
        return reader.first(ContainerKeys.HEALTH_RETRIES);
    }

    /**
     * Time after the start during which failing health checks do not count; Podman's default is none.
     *
     * <p>{@code HealthStartPeriod=}, {@code --health-start-period V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<TimeSpan> healthStartPeriod() {
        return reader.first(ContainerKeys.HEALTH_START_PERIOD);
    }

    /**
     * Command that is used as health check until it has succeeded, in place of {@code HealthCmd=}; for programs that
     * take long to come up.
     *
     * <p>{@code HealthStartupCmd=}, {@code --health-startup-cmd V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<HealthCommand> healthStartupCmd() {
        return reader.first(ContainerKeys.HEALTH_STARTUP_CMD);
    }

    /**
     * Time between two start-up health checks; Podman's default is 30 seconds, and {@code disable} leaves them to
     * whoever asks.
     *
     * <p>{@code HealthStartupInterval=}, {@code --health-startup-interval V}; Podman 4.5 or newer,
     * podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<TimeSpan> healthStartupInterval() {
        return reader.first(ContainerKeys.HEALTH_STARTUP_INTERVAL);
    }

    /**
     * How many start-up health checks may fail before the container is restarted; Podman's default 0 means without
     * limit.
     *
     * <p>{@code HealthStartupRetries=}, {@code --health-startup-retries V}; Podman 4.5 or newer,
     * podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<WholeNumber> healthStartupRetries() {
        return reader.first(ContainerKeys.HEALTH_STARTUP_RETRIES);
    }

    /**
     * How many start-up health checks must succeed in a row before the ordinary ones begin; Podman's default 0 means
     * one.
     *
     * <p>{@code HealthStartupSuccess=}, {@code --health-startup-success V}; Podman 4.5 or newer,
     * podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<WholeNumber> healthStartupSuccess() {
        return reader.first(ContainerKeys.HEALTH_STARTUP_SUCCESS);
    }

    /**
     * Time that one start-up health check may take before it counts as failed; Podman's default is 30 seconds.
     *
     * <p>{@code HealthStartupTimeout=}, {@code --health-startup-timeout V}; Podman 4.5 or newer,
     * podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<TimeSpan> healthStartupTimeout() {
        return reader.first(ContainerKeys.HEALTH_STARTUP_TIMEOUT);
    }

    /**
     * Time that one health check may take before it counts as failed; at least one second, Podman's default is 30
     * seconds.
     *
     * <p>{@code HealthTimeout=}, {@code --health-timeout V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<TimeSpan> healthTimeout() {
        return reader.first(ContainerKeys.HEALTH_TIMEOUT);
    }

    /**
     * Host name that the container sees; the default is the beginning of its id.
     *
     * <p>{@code HostName=}, {@code --hostname V}; Podman 4.6 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> hostName() {
        return reader.first(ContainerKeys.HOST_NAME);
    }

    /**
     * Whether the proxy variables of the service, such as {@code http_proxy}, are passed into the container; Podman's
     * default is yes.
     *
     * <p>{@code HttpProxy=}, {@code --http-proxy | --http-proxy=false}; Podman 5.7 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<Boolean> httpProxy() {
        return reader.first(ContainerKeys.HTTP_PROXY);
    }

    /**
     * Fixed IPv4 address of the container on its network; the network must have a subnet that holds it.
     *
     * <p>{@code IP=}, {@code --ip V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<IpAddress> ip() {
        return reader.first(ContainerKeys.IP);
    }

    /**
     * Fixed IPv6 address of the container on its network; the network must have a subnet that holds it.
     *
     * <p>{@code IP6=}, {@code --ip6 V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<IpAddress> ip6() {
        return reader.first(ContainerKeys.IP6);
    }

    /**
     * Image that the container runs; best fully qualified with registry and tag, or the name of an image or build unit,
     * which then runs first.
     *
     * <p>{@code Image=}, image; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<ImageName> image() {
        return reader.first(ContainerKeys.IMAGE);
    }

    /**
     * Labels of the container; words of the form {@code NAME=VALUE}, a later one of the same name wins, and a value
     * with blanks needs quotes around the whole word.
     *
     * <p>{@code Label=}, {@code --label K=V}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<Label> label() {
        return reader.all(ContainerKeys.LABEL);
    }

    /**
     * Where the output of the container goes: {@code journald}, {@code k8s-file}, {@code passthrough}, {@code none} and
     * others; the default stands in {@code containers.conf}.
     *
     * <p>{@code LogDriver=}, {@code --log-driver V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> logDriver() {
        return reader.first(ContainerKeys.LOG_DRIVER);
    }

    /**
     * Options of the log driver, as {@code NAME=VALUE}, such as {@code max-size=10mb} or {@code tag=web}.
     *
     * <p>{@code LogOpt=}, {@code --log-opt V}; Podman 5.2 or newer, podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<KeyValue> logOpt() {
        return reader.all(ContainerKeys.LOG_OPT);
    }

    /**
     * Paths inside the container that are hidden from it, separated by colons.
     *
     * <p>{@code Mask=}, {@code --security-opt mask=V}; Podman 4.6 or newer, podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> mask() {
        return reader.all(ContainerKeys.MASK);
    }

    /**
     * Most memory that the container may use, in bytes or with a unit such as {@code 512m}; the default is no limit.
     *
     * <p>{@code Memory=}, {@code --memory V}; Podman 5.5 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<ByteSize> memory() {
        return reader.first(ContainerKeys.MEMORY);
    }

    /**
     * Mount in the long form, as comma-separated {@code NAME=VALUE} pairs such as
     * {@code type=bind,source=/srv/www,destination=/www,ro}; the source may be the name of a volume, image or artifact
     * unit.
     *
     * <p>{@code Mount=}, {@code --mount V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<Mount> mount() {
        return reader.all(ContainerKeys.MOUNT);
    }

    /**
     * Network of the container: a mode such as {@code host} or {@code pasta}, a network by name, or the name of a
     * network unit, or of a container unit whose network is shared; options follow a colon.
     *
     * <p>{@code Network=}, {@code --network V}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<NetworkMode> network() {
        return reader.all(ContainerKeys.NETWORK);
    }

    /**
     * Additional name under which other containers on the same networks find this one.
     *
     * <p>{@code NetworkAlias=}, {@code --network-alias V}; Podman 5.2 or newer, podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> networkAlias() {
        return reader.all(ContainerKeys.NETWORK_ALIAS);
    }

    /**
     * Whether processes are barred from gaining privileges, for example by set-user-id programs; the default is no.
     *
     * <p>{@code NoNewPrivileges=}, {@code --security-opt=no-new-privileges}; Podman 4.4 or newer,
     * podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<Boolean> noNewPrivileges() {
        return reader.first(ContainerKeys.NO_NEW_PRIVILEGES);
    }

    /**
     * When the service counts as started: with {@code false}, the default, once the container runs; with {@code true}
     * once the program in it says so by {@code sd_notify}; with {@code healthy}, from Podman 5.0, once its health check
     * succeeds.
     *
     * <p>{@code Notify=}, {@code --sdnotify=conmon | --sdnotify=container | --sdnotify=healthy}; Podman 4.4 or newer,
     * podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<NotifyMode> notifyMode() {
        return reader.first(ContainerKeys.NOTIFY);
    }

    /**
     * Most processes and threads that the container may have at once; -1 means no limit.
     *
     * <p>{@code PidsLimit=}, {@code --pids-limit V}; Podman 4.7 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<WholeNumber> pidsLimit() {
        return reader.first(ContainerKeys.PIDS_LIMIT);
    }

    /**
     * Name of the pod unit that the container joins; network, published ports and user namespace are then those of the
     * pod.
     *
     * <p>{@code Pod=}, {@code --pod PODNAME}; Podman 5.0 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<UnitName> pod() {
        return reader.first(ContainerKeys.POD);
    }

    /**
     * Words that are added to {@code podman run} before the image, for options without a key of their own; Podman does
     * not check them here.
     *
     * <p>{@code PodmanArgs=}, words before the image; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<CommandLine> podmanArgs() {
        return reader.all(ContainerKeys.PODMAN_ARGS);
    }

    /**
     * Port of the container that is reachable on the host, as {@code [[ADDRESS:]HOST:]CONTAINER[/PROTOCOL]}; without a
     * host port Podman picks a free one, and without an address it listens on all.
     *
     * <p>{@code PublishPort=}, {@code --publish V}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<PortMapping> publishPort() {
        return reader.all(ContainerKeys.PUBLISH_PORT);
    }

    /**
     * When the image is pulled at start: {@code missing}, which is the default, {@code always}, {@code newer} or
     * {@code never}.
     *
     * <p>{@code Pull=}, {@code --pull V}; Podman 4.6 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<PullPolicy> pull() {
        return reader.first(ContainerKeys.PULL);
    }

    /**
     * Whether the root file system of the container is read-only; the default is no.
     *
     * <p>{@code ReadOnly=}, {@code --read-only | --read-only=false}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<Boolean> readOnly() {
        return reader.first(ContainerKeys.READ_ONLY);
    }

    /**
     * Whether a container with a read-only root file system gets a {@code tmpfs} at {@code /dev}, {@code /dev/shm},
     * {@code /run}, {@code /tmp} and {@code /var/tmp}; Podman's default is yes.
     *
     * <p>{@code ReadOnlyTmpfs=}, {@code --read-only-tmpfs | --read-only-tmpfs=false}; Podman 4.8 or newer,
     * podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<Boolean> readOnlyTmpfs() {
        return reader.first(ContainerKeys.READ_ONLY_TMPFS);
    }

    /**
     * Command that {@code systemctl reload} runs inside the container; not together with {@code ReloadSignal=}.
     *
     * <p>{@code ReloadCmd=}, ExecReload: podman exec NAME WORDS; Podman 5.5 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<CommandLine> reloadCmd() {
        return reader.first(ContainerKeys.RELOAD_CMD);
    }

    /**
     * Signal that {@code systemctl reload} sends to the container; not together with {@code ReloadCmd=}.
     *
     * <p>{@code ReloadSignal=}, ExecReload: podman kill --signal V NAME; Podman 5.5 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<Signal> reloadSignal() {
        return reader.first(ContainerKeys.RELOAD_SIGNAL);
    }

    /**
     * Group mapping of the old form, read together with {@code RemapUsers=}.
     *
     * <p>{@code RemapGid=}, {@code --gidmap V | --userns V}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @return the values, in order
     * @deprecated use GIDMap or UserNS instead
     */
    @Deprecated
    public List<String> remapGid() {
        return reader.all(ContainerKeys.REMAP_GID);
    }

    /**
     * User mapping of the old form, read together with {@code RemapUsers=}.
     *
     * <p>{@code RemapUid=}, {@code --uidmap V | --userns V}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @return the values, in order
     * @deprecated use UIDMap or UserNS instead
     */
    @Deprecated
    public List<String> remapUid() {
        return reader.all(ContainerKeys.REMAP_UID);
    }

    /**
     * How many ids {@code RemapUsers=auto} asks for; 0 leaves it to Podman.
     *
     * <p>{@code RemapUidSize=}, {@code --userns auto:size=N}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @deprecated use UserNS=auto:size=N instead
     */
    @Deprecated
    public Optional<WholeNumber> remapUidSize() {
        return reader.first(ContainerKeys.REMAP_UID_SIZE);
    }

    /**
     * User namespace of the old form: {@code manual}, {@code auto} or {@code keep-id}.
     *
     * <p>{@code RemapUsers=}, {@code --userns V | --uidmap V | --gidmap V}; Podman 4.4 or newer,
     * podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @deprecated use UserNS instead
     */
    @Deprecated
    public Optional<String> remapUsers() {
        return reader.first(ContainerKeys.REMAP_USERS);
    }

    /**
     * How often a failed pull of an image is tried again; Podman's default is 3.
     *
     * <p>{@code Retry=}, {@code --retry V}; Podman 5.5 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<WholeNumber> retry() {
        return reader.first(ContainerKeys.RETRY);
    }

    /**
     * Time between two attempts to pull an image; by default it starts at two seconds and doubles.
     *
     * <p>{@code RetryDelay=}, {@code --retry-delay V}; Podman 5.5 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<TimeSpan> retryDelay() {
        return reader.first(ContainerKeys.RETRY_DELAY);
    }

    /**
     * Folder on the host that is the container's root file system, in place of {@code Image=}; options such as
     * {@code :O} may follow.
     *
     * <p>{@code Rootfs=}, {@code --rootfs V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> rootfs() {
        return reader.first(ContainerKeys.ROOTFS);
    }

    /**
     * Whether a small init process runs as number 1, which passes signals on and collects orphans; the default is no.
     *
     * <p>{@code RunInit=}, {@code --init | --init=false}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<Boolean> runInit() {
        return reader.first(ContainerKeys.RUN_INIT);
    }

    /**
     * File with the seccomp filter of the container; {@code unconfined} switches filtering off, and a relative path is
     * not resolved against the unit's folder.
     *
     * <p>{@code SeccompProfile=}, {@code --security-opt seccomp=V}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> seccompProfile() {
        return reader.first(ContainerKeys.SECCOMP_PROFILE);
    }

    /**
     * Podman secret that the container gets, as {@code NAME[,OPTION=VALUE…]}; a file below {@code /run/secrets} unless
     * {@code type=env} makes it an environment variable.
     *
     * <p>{@code Secret=}, {@code --secret V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<SecretRef> secret() {
        return reader.all(ContainerKeys.SECRET);
    }

    /**
     * Whether SELinux separation is switched off for the container; the default is no.
     *
     * <p>{@code SecurityLabelDisable=}, {@code --security-opt label=disable}; Podman 4.5 or newer,
     * podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<Boolean> securityLabelDisable() {
        return reader.first(ContainerKeys.SECURITY_LABEL_DISABLE);
    }

    /**
     * SELinux type of the files in the container, such as {@code usr_t}.
     *
     * <p>{@code SecurityLabelFileType=}, {@code --security-opt label=filetype:V}; Podman 4.5 or newer,
     * podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> securityLabelFileType() {
        return reader.first(ContainerKeys.SECURITY_LABEL_FILE_TYPE);
    }

    /**
     * SELinux level of the container, such as {@code s0:c1,c2}.
     *
     * <p>{@code SecurityLabelLevel=}, {@code --security-opt label=level:V}; Podman 4.5 or newer,
     * podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> securityLabelLevel() {
        return reader.first(ContainerKeys.SECURITY_LABEL_LEVEL);
    }

    /**
     * Whether containers inside this container may be separated by SELinux labels too; the default is no.
     *
     * <p>{@code SecurityLabelNested=}, {@code --security-opt label=nested}; Podman 4.6 or newer,
     * podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<Boolean> securityLabelNested() {
        return reader.first(ContainerKeys.SECURITY_LABEL_NESTED);
    }

    /**
     * SELinux type of the container's processes, such as {@code spc_t}.
     *
     * <p>{@code SecurityLabelType=}, {@code --security-opt label=type:V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> securityLabelType() {
        return reader.first(ContainerKeys.SECURITY_LABEL_TYPE);
    }

    /**
     * Name of the generated service without {@code .service}; the default is the name of the unit.
     *
     * <p>{@code ServiceName=}; Podman 5.3 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> serviceName() {
        return reader.first(ContainerKeys.SERVICE_NAME);
    }

    /**
     * Size of the container's {@code /dev/shm}, in bytes or with a unit such as {@code 256m}; Podman's default is 64
     * MiB.
     *
     * <p>{@code ShmSize=}, {@code --shm-size V}; Podman 4.7 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<ByteSize> shmSize() {
        return reader.first(ContainerKeys.SHM_SIZE);
    }

    /**
     * Whether starting the pod starts this container too; the default is yes, and it matters only with {@code Pod=}.
     *
     * <p>{@code StartWithPod=}; Podman 5.3 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<Boolean> startWithPod() {
        return reader.first(ContainerKeys.START_WITH_POD);
    }

    /**
     * Signal that asks the container to stop; the default is the image's, otherwise {@code SIGTERM}.
     *
     * <p>{@code StopSignal=}, {@code --stop-signal V}; Podman 5.2 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<Signal> stopSignal() {
        return reader.first(ContainerKeys.STOP_SIGNAL);
    }

    /**
     * Seconds between the stop signal and {@code SIGKILL}; Podman's default is 10, and the service's
     * {@code TimeoutStopSec=} should be longer.
     *
     * <p>{@code StopTimeout=}, {@code --stop-timeout V}; Podman 5.0 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<WholeNumber> stopTimeout() {
        return reader.first(ContainerKeys.STOP_TIMEOUT);
    }

    /**
     * Name in {@code /etc/subgid} whose ranges make up the container's user namespace.
     *
     * <p>{@code SubGIDMap=}, {@code --subgidname V}; Podman 4.8 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> subGidMap() {
        return reader.first(ContainerKeys.SUB_GID_MAP);
    }

    /**
     * Name in {@code /etc/subuid} whose ranges make up the container's user namespace.
     *
     * <p>{@code SubUIDMap=}, {@code --subuidname V}; Podman 4.8 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> subUidMap() {
        return reader.first(ContainerKeys.SUB_UID_MAP);
    }

    /**
     * Kernel parameters inside the container's namespaces, as {@code NAME=VALUE} without blanks, such as
     * {@code net.core.somaxconn=1024}.
     *
     * <p>{@code Sysctl=}, {@code --sysctl K=V}; Podman 4.6 or newer, podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<KeyValue> sysctl() {
        return reader.all(ContainerKeys.SYSCTL);
    }

    /**
     * Time zone of the container, such as {@code Europe/Berlin}; {@code local} takes that of the host, and without the
     * key it is the image's, mostly UTC.
     *
     * <p>{@code Timezone=}, {@code --tz V}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> timezone() {
        return reader.first(ContainerKeys.TIMEZONE);
    }

    /**
     * Path in the container where a {@code tmpfs} is mounted, as {@code PATH[:OPTIONS]}, such as {@code /tmp:size=64m}.
     *
     * <p>{@code Tmpfs=}, {@code --tmpfs V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> tmpfs() {
        return reader.all(ContainerKeys.TMPFS);
    }

    /**
     * Mapping of user ids into the container's user namespace, as {@code CONTAINER:HOST:COUNT}.
     *
     * <p>{@code UIDMap=}, {@code --uidmap V}; Podman 4.8 or newer, podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<IdMapping> uidMap() {
        return reader.all(ContainerKeys.UID_MAP);
    }

    /**
     * Resource limit of the processes in the container, as {@code NAME=SOFT[:HARD]}, such as {@code nofile=1024:4096};
     * {@code host} takes over those of the service.
     *
     * <p>{@code Ulimit=}, {@code --ulimit V}; Podman 4.7 or newer, podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<Ulimit> ulimit() {
        return reader.all(ContainerKeys.ULIMIT);
    }

    /**
     * Paths that Podman hides by default and that the container may see, separated by colons; {@code ALL} for every
     * one.
     *
     * <p>{@code Unmask=}, {@code --security-opt unmask=V}; Podman 4.6 or newer, podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> unmask() {
        return reader.all(ContainerKeys.UNMASK);
    }

    /**
     * User, by name or number inside the container, that the process runs as; the default is the image's.
     *
     * <p>{@code User=}, {@code --user V}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> user() {
        return reader.first(ContainerKeys.USER);
    }

    /**
     * User namespace of the container, as {@code MODE[:OPTIONS]}: {@code keep-id}, {@code auto}, {@code nomap},
     * {@code host} and others; not for a container in a pod.
     *
     * <p>{@code UserNS=}, {@code --userns V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<UserNamespace> userNs() {
        return reader.first(ContainerKeys.USER_NS);
    }

    /**
     * Whether {@code /tmp} of the container is a {@code tmpfs} of 512 MiB; the default is no.
     *
     * <p>{@code VolatileTmp=}, {@code --tmpfs /tmp:rw,size=512M,mode=1777}; Podman 4.4 or newer,
     * podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @deprecated use Tmpfs=/tmp instead
     */
    @Deprecated
    public Optional<Boolean> volatileTmp() {
        return reader.first(ContainerKeys.VOLATILE_TMP);
    }

    /**
     * Mount in the short form, as {@code [SOURCE:]DESTINATION[:OPTIONS]}; the source is a path, a volume by name or the
     * name of a volume unit, and one that starts with a dot counts from the unit's folder.
     *
     * <p>{@code Volume=}, {@code -v V}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<VolumeMount> volume() {
        return reader.all(ContainerKeys.VOLUME);
    }

    /**
     * Folder inside the container that the process starts in; the default is the image's.
     *
     * <p>{@code WorkingDir=}, {@code --workdir V}; Podman 4.6 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> workingDir() {
        return reader.first(ContainerKeys.WORKING_DIR);
    }
}
