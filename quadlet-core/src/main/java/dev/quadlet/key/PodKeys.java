// Generated from keys.tsv by java quadlet-core/src/test/java/dev/quadlet/codegen/Generate.java
package dev.quadlet.key;

import dev.quadlet.value.ByteSize;
import dev.quadlet.value.CommandLine;
import dev.quadlet.value.ExitPolicy;
import dev.quadlet.value.HostEntry;
import dev.quadlet.value.IdMapping;
import dev.quadlet.value.IpAddress;
import dev.quadlet.value.Label;
import dev.quadlet.value.NetworkMode;
import dev.quadlet.value.PortMapping;
import dev.quadlet.value.UserNamespace;
import dev.quadlet.value.VolumeMount;
import dev.quadlet.value.WholeNumber;

/**
 * The keys of {@code [Pod]}.
 *
 * <p>They are the rows of the key table; {@link Keys} looks the same ones up by name.
 */
public final class PodKeys {
    /**
     * Extra line of the {@code /etc/hosts} that all containers of the pod see, as {@code NAME:ADDRESS}; the address
     * {@code host-gateway} stands for the host itself.
     *
     * <p>{@code AddHost=}, which becomes {@code --add-host V}. Since Podman 5.3. See podman-systemd.unit(5).
     */
    public static final Key<HostEntry> ADD_HOST = Keys.typed("Pod", "AddHost", ValueTypes.HOST);

    /**
     * Module of {@code containers.conf} that is loaded before every podman command of the unit.
     *
     * <p>{@code ContainersConfModule=}, which becomes {@code --module=V}. Since Podman 5.0. See podman-systemd.unit(5).
     */
    public static final Key<String> CONTAINERS_CONF_MODULE = Keys.typed("Pod", "ContainersConfModule", ValueTypes.PATH);

    /**
     * Address of a DNS server that all containers of the pod ask instead of the host's; {@code none} leaves
     * {@code /etc/resolv.conf} alone.
     *
     * <p>{@code DNS=}, which becomes {@code --dns V}. Since Podman 5.3. See podman-systemd.unit(5).
     */
    public static final Key<String> DNS = Keys.typed("Pod", "DNS", ValueTypes.STRING);

    /**
     * Option for the resolver in the pod's {@code /etc/resolv.conf}, such as {@code ndots:2}.
     *
     * <p>{@code DNSOption=}, which becomes {@code --dns-option V}. Since Podman 5.3. See podman-systemd.unit(5).
     */
    public static final Key<String> DNS_OPTION = Keys.typed("Pod", "DNSOption", ValueTypes.STRING);

    /**
     * Domain that the pod's resolver appends to short names; a single {@code .} means none.
     *
     * <p>{@code DNSSearch=}, which becomes {@code --dns-search V}. Since Podman 5.3. See podman-systemd.unit(5).
     */
    public static final Key<String> DNS_SEARCH = Keys.typed("Pod", "DNSSearch", ValueTypes.STRING);

    /**
     * What becomes of the pod when its last container stops: {@code stop}, the default in units, or {@code continue}.
     *
     * <p>{@code ExitPolicy=}, which becomes {@code --exit-policy V}. Since Podman 5.6. See podman-systemd.unit(5).
     */
    public static final Key<ExitPolicy> EXIT_POLICY = Keys.typed("Pod", "ExitPolicy", ValueTypes.EXIT_POLICY);

    /**
     * Mapping of group ids into the pod's user namespace, as {@code CONTAINER:HOST:COUNT}.
     *
     * <p>{@code GIDMap=}, which becomes {@code --gidmap V}. Since Podman 5.3. See podman-systemd.unit(5).
     */
    public static final Key<IdMapping> GID_MAP = Keys.typed("Pod", "GIDMap", ValueTypes.IDMAP);

    /**
     * Words that stand directly behind {@code podman} in every command of the unit, for options such as
     * {@code --log-level=debug}; Podman does not check them here.
     *
     * <p>{@code GlobalArgs=}, which becomes words after podman. Since Podman 5.0. See podman-systemd.unit(5).
     */
    public static final Key<CommandLine> GLOBAL_ARGS = Keys.typed("Pod", "GlobalArgs", ValueTypes.COMMAND);

    /**
     * Host name that the containers of the pod see; the default is the name of the pod.
     *
     * <p>{@code HostName=}, which becomes {@code --hostname V}. Since Podman 5.5. See podman-systemd.unit(5).
     */
    public static final Key<String> HOST_NAME = Keys.typed("Pod", "HostName", ValueTypes.STRING);

    /**
     * Fixed IPv4 address of the pod on its network; the network must have a subnet that holds it.
     *
     * <p>{@code IP=}, which becomes {@code --ip V}. Since Podman 5.3. See podman-systemd.unit(5).
     */
    public static final Key<IpAddress> IP = Keys.typed("Pod", "IP", ValueTypes.ADDRESS);

    /**
     * Fixed IPv6 address of the pod on its network; the network must have a subnet that holds it.
     *
     * <p>{@code IP6=}, which becomes {@code --ip6 V}. Since Podman 5.3. See podman-systemd.unit(5).
     */
    public static final Key<IpAddress> IP6 = Keys.typed("Pod", "IP6", ValueTypes.ADDRESS);

    /**
     * Labels of the pod; words of the form {@code NAME=VALUE}, a later one of the same name wins.
     *
     * <p>{@code Label=}, which becomes {@code --label K=V}. Since Podman 5.6. See podman-systemd.unit(5).
     */
    public static final Key<Label> LABEL = Keys.typed("Pod", "Label", ValueTypes.LABEL);

    /**
     * Network of the pod: a mode such as {@code host} or {@code pasta}, a network by name, or the name of a network
     * unit; options follow a colon.
     *
     * <p>{@code Network=}, which becomes {@code --network V}. Since Podman 5.0. See podman-systemd.unit(5).
     */
    public static final Key<NetworkMode> NETWORK = Keys.typed("Pod", "Network", ValueTypes.NETWORK);

    /**
     * Additional name under which containers on the same networks find the pod.
     *
     * <p>{@code NetworkAlias=}, which becomes {@code --network-alias V}. Since Podman 5.2. See podman-systemd.unit(5).
     */
    public static final Key<String> NETWORK_ALIAS = Keys.typed("Pod", "NetworkAlias", ValueTypes.STRING);

    /**
     * Name of the pod; the default is {@code systemd-} and the name of the unit.
     *
     * <p>{@code PodName=}, which becomes {@code --name V | --infra-name V-infra}. Since Podman 5.0. See
     * podman-systemd.unit(5).
     */
    public static final Key<String> POD_NAME = Keys.typed("Pod", "PodName", ValueTypes.STRING);

    /**
     * Words that are added to the end of {@code podman pod create}, for options without a key of their own; Podman does
     * not check them here.
     *
     * <p>{@code PodmanArgs=}, which becomes the last words. Since Podman 5.0. See podman-systemd.unit(5).
     */
    public static final Key<CommandLine> PODMAN_ARGS = Keys.typed("Pod", "PodmanArgs", ValueTypes.COMMAND);

    /**
     * Port of the pod's containers that is reachable on the host, as {@code [[ADDRESS:]HOST:]CONTAINER[/PROTOCOL]};
     * without a host port Podman picks a free one, and without an address it listens on all.
     *
     * <p>{@code PublishPort=}, which becomes {@code --publish V}. Since Podman 5.0. See podman-systemd.unit(5).
     */
    public static final Key<PortMapping> PUBLISH_PORT = Keys.typed("Pod", "PublishPort", ValueTypes.PORT);

    /**
     * Group mapping of the old form, read together with {@code RemapUsers=}.
     *
     * <p>{@code RemapGid=}, which becomes {@code --gidmap V | --userns V}. Since Podman 5.3. See
     * podman-systemd.unit(5).
     *
     * @deprecated use GIDMap or UserNS instead
     */
    @Deprecated
    public static final Key<String> REMAP_GID = Keys.typed("Pod", "RemapGid", ValueTypes.STRING);

    /**
     * User mapping of the old form, read together with {@code RemapUsers=}.
     *
     * <p>{@code RemapUid=}, which becomes {@code --uidmap V | --userns V}. Since Podman 5.3. See
     * podman-systemd.unit(5).
     *
     * @deprecated use UIDMap or UserNS instead
     */
    @Deprecated
    public static final Key<String> REMAP_UID = Keys.typed("Pod", "RemapUid", ValueTypes.STRING);

    /**
     * How many ids {@code RemapUsers=auto} asks for, up to 4294967295; 0 counts as not set.
     *
     * <p>{@code RemapUidSize=}, which becomes {@code --userns auto:size=N}. Since Podman 5.3. See
     * podman-systemd.unit(5).
     *
     * @deprecated use UserNS=auto:size=N instead
     */
    @Deprecated
    public static final Key<WholeNumber> REMAP_UID_SIZE = Keys.typed("Pod", "RemapUidSize", ValueTypes.COUNT);

    /**
     * User namespace of the old form: {@code manual}, {@code auto} or {@code keep-id}.
     *
     * <p>{@code RemapUsers=}, which becomes {@code --userns V | --uidmap V | --gidmap V}. Since Podman 5.3. See
     * podman-systemd.unit(5).
     *
     * @deprecated use UserNS instead
     */
    @Deprecated
    public static final Key<String> REMAP_USERS = Keys.typed("Pod", "RemapUsers", ValueTypes.STRING);

    /**
     * Name of the generated service without {@code .service}; the default is the name of the unit followed by
     * {@code -pod}.
     *
     * <p>{@code ServiceName=}. Since Podman 5.3. See podman-systemd.unit(5).
     */
    public static final Key<String> SERVICE_NAME = Keys.typed("Pod", "ServiceName", ValueTypes.STRING);

    /**
     * Size of the {@code /dev/shm} that the pod's containers share, in bytes or with a unit such as {@code 256m};
     * Podman's default is 64 MiB.
     *
     * <p>{@code ShmSize=}, which becomes {@code --shm-size V}. Since Podman 5.4. See podman-systemd.unit(5).
     */
    public static final Key<ByteSize> SHM_SIZE = Keys.typed("Pod", "ShmSize", ValueTypes.SIZE);

    /**
     * Seconds between the stop signal to the pod's containers and {@code SIGKILL}; the default is 10.
     *
     * <p>{@code StopTimeout=}, which becomes {@code --time=V}. Since Podman 5.7. See podman-systemd.unit(5).
     */
    public static final Key<WholeNumber> STOP_TIMEOUT = Keys.typed("Pod", "StopTimeout", ValueTypes.INTEGER);

    /**
     * Name in {@code /etc/subgid} whose ranges make up the pod's user namespace.
     *
     * <p>{@code SubGIDMap=}, which becomes {@code --subgidname V}. Since Podman 5.3. See podman-systemd.unit(5).
     */
    public static final Key<String> SUB_GID_MAP = Keys.typed("Pod", "SubGIDMap", ValueTypes.STRING);

    /**
     * Name in {@code /etc/subuid} whose ranges make up the pod's user namespace.
     *
     * <p>{@code SubUIDMap=}, which becomes {@code --subuidname V}. Since Podman 5.3. See podman-systemd.unit(5).
     */
    public static final Key<String> SUB_UID_MAP = Keys.typed("Pod", "SubUIDMap", ValueTypes.STRING);

    /**
     * Mapping of user ids into the pod's user namespace, as {@code CONTAINER:HOST:COUNT}.
     *
     * <p>{@code UIDMap=}, which becomes {@code --uidmap V}. Since Podman 5.3. See podman-systemd.unit(5).
     */
    public static final Key<IdMapping> UID_MAP = Keys.typed("Pod", "UIDMap", ValueTypes.IDMAP);

    /**
     * User namespace of the pod's containers, as {@code MODE[:OPTIONS]}: {@code keep-id}, {@code auto}, {@code nomap},
     * {@code host} and others.
     *
     * <p>{@code UserNS=}, which becomes {@code --userns V}. Since Podman 5.3. See podman-systemd.unit(5).
     */
    public static final Key<UserNamespace> USER_NS = Keys.typed("Pod", "UserNS", ValueTypes.USERNS);

    /**
     * Mount that all containers of the pod see, as {@code [SOURCE:]DESTINATION[:OPTIONS]}; the source is a path, a
     * volume by name or the name of a volume unit, and one that starts with a dot counts from the unit's folder.
     *
     * <p>{@code Volume=}, which becomes {@code -v V}. Since Podman 5.0. See podman-systemd.unit(5).
     */
    public static final Key<VolumeMount> VOLUME = Keys.typed("Pod", "Volume", ValueTypes.VOLUME);

    private PodKeys() {}
}
