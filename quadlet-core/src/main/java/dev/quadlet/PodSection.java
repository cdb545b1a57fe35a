// Generated from keys.tsv by java quadlet-core/src/test/java/dev/quadlet/codegen/Generate.java
package dev.quadlet;

import dev.quadlet.key.PodKeys;
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
import dev.quadlet.value.ValueException;
import dev.quadlet.value.VolumeMount;
import dev.quadlet.value.WholeNumber;
import java.util.List;
import java.util.Optional;

/**
 * What a unit says in {@code [Pod]}: a method for each key.
 *
 * <p>Of a key that can stand once, the last line counts; of a key that can be repeated, all do. How lines and words
 * are read is Podman's way, and for the keys that Podman hands on, systemd's.
 */
public final class PodSection {
    private final SectionReader reader;

    PodSection(SectionReader reader) {
        this.reader = reader;
    }

    /**
     * Extra line of the {@code /etc/hosts} that all containers of the pod see, as {@code NAME:ADDRESS}; the address
     * {@code host-gateway} stands for the host itself.
     *
     * <p>{@code AddHost=}, which becomes {@code --add-host V}. Since Podman 5.3. See podman-systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<HostEntry> addHost() {
        return reader.all(PodKeys.ADD_HOST);
    }

    /**
     * Module of {@code containers.conf} that is loaded before every podman command of the unit.
     *
     * <p>{@code ContainersConfModule=}, which becomes {@code --module=V}. Since Podman 5.0. See podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> containersConfModule() {
        return reader.all(PodKeys.CONTAINERS_CONF_MODULE);
    }

    /**
     * Address of a DNS server that all containers of the pod ask instead of the host's; {@code none} leaves
     * {@code /etc/resolv.conf} alone.
     *
     * <p>{@code DNS=}, which becomes {@code --dns V}. Since Podman 5.3. See podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> dns() {
        return reader.all(PodKeys.DNS);
    }

    /**
     * Option for the resolver in the pod's {@code /etc/resolv.conf}, such as {@code ndots:2}.
     *
     * <p>{@code DNSOption=}, which becomes {@code --dns-option V}. Since Podman 5.3. See podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> dnsOption() {
        return reader.all(PodKeys.DNS_OPTION);
    }

    /**
     * Domain that the pod's resolver appends to short names; a single {@code .} means none.
     *
     * <p>{@code DNSSearch=}, which becomes {@code --dns-search V}. Since Podman 5.3. See podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> dnsSearch() {
        return reader.all(PodKeys.DNS_SEARCH);
    }

    /**
     * What becomes of the pod when its last container stops: {@code stop}, the default in units, or {@code continue}.
     *
     * <p>{@code ExitPolicy=}, which becomes {@code --exit-policy V}. Since Podman 5.6. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<ExitPolicy> exitPolicy() {
        return reader.first(PodKeys.EXIT_POLICY);
    }

    /**
     * Mapping of group ids into the pod's user namespace, as {@code CONTAINER:HOST:COUNT}.
     *
     * <p>{@code GIDMap=}, which becomes {@code --gidmap V}. Since Podman 5.3. See podman-systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<IdMapping> gidMap() {
        return reader.all(PodKeys.GID_MAP);
    }

    /**
     * Words that stand directly behind {@code podman} in every command of the unit, for options such as
     * {@code --log-level=debug}; Podman does not check them here.
     *
     * <p>{@code GlobalArgs=}, which becomes words after podman. Since Podman 5.0. See podman-systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<CommandLine> globalArgs() {
        return reader.all(PodKeys.GLOBAL_ARGS);
    }

    /**
     * Host name that the containers of the pod see; the default is the name of the pod.
     *
     * <p>{@code HostName=}, which becomes {@code --hostname V}. Since Podman 5.5. See podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> hostName() {
        return reader.all(PodKeys.HOST_NAME);
    }

    /**
     * Fixed IPv4 address of the pod on its network; the network must have a subnet that holds it.
     *
     * <p>{@code IP=}, which becomes {@code --ip V}. Since Podman 5.3. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<IpAddress> ip() {
        return reader.first(PodKeys.IP);
    }

    /**
     * Fixed IPv6 address of the pod on its network; the network must have a subnet that holds it.
     *
     * <p>{@code IP6=}, which becomes {@code --ip6 V}. Since Podman 5.3. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<IpAddress> ip6() {
        return reader.first(PodKeys.IP6);
    }

    /**
     * Labels of the pod; words of the form {@code NAME=VALUE}, a later one of the same name wins.
     *
     * <p>{@code Label=}, which becomes {@code --label K=V}. Since Podman 5.6. See podman-systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<Label> label() {
        return reader.all(PodKeys.LABEL);
    }

    /**
     * Network of the pod: a mode such as {@code host} or {@code pasta}, a network by name, or the name of a network
     * unit; options follow a colon.
     *
     * <p>{@code Network=}, which becomes {@code --network V}. Since Podman 5.0. See podman-systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<NetworkMode> network() {
        return reader.all(PodKeys.NETWORK);
    }

    /**
     * Additional name under which containers on the same networks find the pod.
     *
     * <p>{@code NetworkAlias=}, which becomes {@code --network-alias V}. Since Podman 5.2. See podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> networkAlias() {
        return reader.all(PodKeys.NETWORK_ALIAS);
    }

    /**
     * Name of the pod; the default is {@code systemd-} and the name of the unit.
     *
     * <p>{@code PodName=}, which becomes {@code --name V | --infra-name V-infra}. Since Podman 5.0. See
     * podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> podName() {
        return reader.first(PodKeys.POD_NAME);
    }

    /**
     * Words that are added to the end of {@code podman pod create}, for options without a key of their own; Podman does
     * not check them here.
     *
     * <p>{@code PodmanArgs=}, which becomes the last words. Since Podman 5.0. See podman-systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<CommandLine> podmanArgs() {
        return reader.all(PodKeys.PODMAN_ARGS);
    }

    /**
     * Port of the pod's containers that is reachable on the host, as {@code [[ADDRESS:]HOST:]CONTAINER[/PROTOCOL]};
     * without a host port Podman picks a free one, and without an address it listens on all.
     *
     * <p>{@code PublishPort=}, which becomes {@code --publish V}. Since Podman 5.0. See podman-systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<PortMapping> publishPort() {
        return reader.all(PodKeys.PUBLISH_PORT);
    }

    /**
     * Group mapping of the old form, read together with {@code RemapUsers=}.
     *
     * <p>{@code RemapGid=}, which becomes {@code --gidmap V | --userns V}. Since Podman 5.3. See
     * podman-systemd.unit(5).
     *
     * @return the values, in order
     * @deprecated use GIDMap or UserNS instead
     */
    @Deprecated
    public List<String> remapGid() {
        return reader.all(PodKeys.REMAP_GID);
    }

    /**
     * User mapping of the old form, read together with {@code RemapUsers=}.
     *
     * <p>{@code RemapUid=}, which becomes {@code --uidmap V | --userns V}. Since Podman 5.3. See
     * podman-systemd.unit(5).
     *
     * @return the values, in order
     * @deprecated use UIDMap or UserNS instead
     */
    @Deprecated
    public List<String> remapUid() {
        return reader.all(PodKeys.REMAP_UID);
    }

    /**
     * How many ids {@code RemapUsers=auto} asks for, up to 4294967295; 0 counts as not set.
     *
     * <p>{@code RemapUidSize=}, which becomes {@code --userns auto:size=N}. Since Podman 5.3. See
     * podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     * @deprecated use UserNS=auto:size=N instead
     */
    @Deprecated
    public Optional<WholeNumber> remapUidSize() {
        return reader.first(PodKeys.REMAP_UID_SIZE);
    }

    /**
     * User namespace of the old form: {@code manual}, {@code auto} or {@code keep-id}.
     *
     * <p>{@code RemapUsers=}, which becomes {@code --userns V | --uidmap V | --gidmap V}. Since Podman 5.3. See
     * podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @deprecated use UserNS instead
     */
    @Deprecated
    public Optional<String> remapUsers() {
        return reader.first(PodKeys.REMAP_USERS);
    }

    /**
     * Name of the generated service without {@code .service}; the default is the name of the unit followed by
     * {@code -pod}.
     *
     * <p>{@code ServiceName=}. Since Podman 5.3. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> serviceName() {
        return reader.first(PodKeys.SERVICE_NAME);
    }

    /**
     * Size of the {@code /dev/shm} that the pod's containers share, in bytes or with a unit such as {@code 256m};
     * Podman's default is 64 MiB.
     *
     * <p>{@code ShmSize=}, which becomes {@code --shm-size V}. Since Podman 5.4. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<ByteSize> shmSize() {
        return reader.first(PodKeys.SHM_SIZE);
    }

    /**
     * Seconds between the stop signal to the pod's containers and {@code SIGKILL}; the default is 10.
     *
     * <p>{@code StopTimeout=}, which becomes {@code --time=V}. Since Podman 5.7. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<WholeNumber> stopTimeout() {
        return reader.first(PodKeys.STOP_TIMEOUT);
    }

    /**
     * Name in {@code /etc/subgid} whose ranges make up the pod's user namespace.
     *
     * <p>{@code SubGIDMap=}, which becomes {@code --subgidname V}. Since Podman 5.3. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> subGidMap() {
        return reader.first(PodKeys.SUB_GID_MAP);
    }

    /**
     * Name in {@code /etc/subuid} whose ranges make up the pod's user namespace.
     *
     * <p>{@code SubUIDMap=}, which becomes {@code --subuidname V}. Since Podman 5.3. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> subUidMap() {
        return reader.first(PodKeys.SUB_UID_MAP);
    }

    /**
     * Mapping of user ids into the pod's user namespace, as {@code CONTAINER:HOST:COUNT}.
     *
     * <p>{@code UIDMap=}, which becomes {@code --uidmap V}. Since Podman 5.3. See podman-systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<IdMapping> uidMap() {
        return reader.all(PodKeys.UID_MAP);
    }

    /**
     * User namespace of the pod's containers, as {@code MODE[:OPTIONS]}: {@code keep-id}, {@code auto}, {@code nomap},
     * {@code host} and others.
     *
     * <p>{@code UserNS=}, which becomes {@code --userns V}. Since Podman 5.3. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<UserNamespace> userNs() {
        return reader.first(PodKeys.USER_NS);
    }

    /**
     * Mount that all containers of the pod see, as {@code [SOURCE:]DESTINATION[:OPTIONS]}; the source is a path, a
     * volume by name or the name of a volume unit, and one that starts with a dot counts from the unit's folder.
     *
     * <p>{@code Volume=}, which becomes {@code -v V}. Since Podman 5.0. See podman-systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<VolumeMount> volume() {
        return reader.all(PodKeys.VOLUME);
    }
}
