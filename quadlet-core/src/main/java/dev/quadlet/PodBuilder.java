// Generated from keys.tsv by java quadlet-core/src/test/java/dev/quadlet/codegen/Generate.java
package dev.quadlet;

import dev.quadlet.key.Key;
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
import dev.quadlet.value.Text;
import dev.quadlet.value.UnitName;
import dev.quadlet.value.UserNamespace;
import dev.quadlet.value.ValueException;
import dev.quadlet.value.VolumeMount;
import dev.quadlet.value.WholeNumber;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Builds a pod unit, which containers join: a method for each key of {@code [Pod]}.
 *
 * <p>A key that can stand once is set, one that can be repeated is added to. A {@code String} is what one would write
 * behind the equals sign, unless the parameter is called content: a value is what arrives. The other sections have
 * builders of their own, and any other key is written by {@link #set set} and {@link #add add}. Builders are not safe
 * for use by several threads; what they build is immutable.
 */
public final class PodBuilder implements UnitBuilder<PodBuilder> {
    private final UnitEditor editor;

    PodBuilder(UnitEditor editor) {
        this.editor = editor;
    }

    /**
     * Extra line of the {@code /etc/hosts} that all containers of the pod see, as {@code NAME:ADDRESS}; the address
     * {@code host-gateway} stands for the host itself.
     *
     * <p>Adds a line to {@code AddHost=}, which becomes {@code --add-host V}. Since Podman 5.3. See
     * podman-systemd.unit(5).
     *
     * @param value the host
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public PodBuilder addHost(HostEntry value) {
        editor.add(PodKeys.ADD_HOST, value);
        return this;
    }

    /**
     * Extra line of the {@code /etc/hosts} that all containers of the pod see, as {@code NAME:ADDRESS}; the address
     * {@code host-gateway} stands for the host itself.
     *
     * <p>Adds a line to {@code AddHost=}, which becomes {@code --add-host V}. Since Podman 5.3. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code AddHost=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public PodBuilder addHost(String notation) {
        editor.addText(PodKeys.ADD_HOST, notation);
        return this;
    }

    /**
     * Module of {@code containers.conf} that is loaded before every podman command of the unit.
     *
     * <p>Adds a line to {@code ContainersConfModule=}, which becomes {@code --module=V}. Since Podman 5.0. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code ContainersConfModule=}, in which systemd fills in specifiers such as
     *     {@code %h} and variables such as {@code ${X}}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public PodBuilder containersConfModule(String notation) {
        editor.addText(PodKeys.CONTAINERS_CONF_MODULE, notation);
        return this;
    }

    /**
     * Module of {@code containers.conf} that is loaded before every podman command of the unit.
     *
     * <p>Adds a line to {@code ContainersConfModule=}, which becomes {@code --module=V}. Since Podman 5.0. See
     * podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public PodBuilder containersConfModule(Text content) {
        editor.addContent(PodKeys.CONTAINERS_CONF_MODULE, content);
        return this;
    }

    /**
     * Address of a DNS server that all containers of the pod ask instead of the host's; {@code none} leaves
     * {@code /etc/resolv.conf} alone.
     *
     * <p>Adds a line to {@code DNS=}, which becomes {@code --dns V}. Since Podman 5.3. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code DNS=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public PodBuilder dns(String notation) {
        editor.addText(PodKeys.DNS, notation);
        return this;
    }

    /**
     * Address of a DNS server that all containers of the pod ask instead of the host's; {@code none} leaves
     * {@code /etc/resolv.conf} alone.
     *
     * <p>Adds a line to {@code DNS=}, which becomes {@code --dns V}. Since Podman 5.3. See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public PodBuilder dns(Text content) {
        editor.addContent(PodKeys.DNS, content);
        return this;
    }

    /**
     * Option for the resolver in the pod's {@code /etc/resolv.conf}, such as {@code ndots:2}.
     *
     * <p>Adds a line to {@code DNSOption=}, which becomes {@code --dns-option V}. Since Podman 5.3. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code DNSOption=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public PodBuilder dnsOption(String notation) {
        editor.addText(PodKeys.DNS_OPTION, notation);
        return this;
    }

    /**
     * Option for the resolver in the pod's {@code /etc/resolv.conf}, such as {@code ndots:2}.
     *
     * <p>Adds a line to {@code DNSOption=}, which becomes {@code --dns-option V}. Since Podman 5.3. See
     * podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public PodBuilder dnsOption(Text content) {
        editor.addContent(PodKeys.DNS_OPTION, content);
        return this;
    }

    /**
     * Domain that the pod's resolver appends to short names; a single {@code .} means none.
     *
     * <p>Adds a line to {@code DNSSearch=}, which becomes {@code --dns-search V}. Since Podman 5.3. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code DNSSearch=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public PodBuilder dnsSearch(String notation) {
        editor.addText(PodKeys.DNS_SEARCH, notation);
        return this;
    }

    /**
     * Domain that the pod's resolver appends to short names; a single {@code .} means none.
     *
     * <p>Adds a line to {@code DNSSearch=}, which becomes {@code --dns-search V}. Since Podman 5.3. See
     * podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public PodBuilder dnsSearch(Text content) {
        editor.addContent(PodKeys.DNS_SEARCH, content);
        return this;
    }

    /**
     * What becomes of the pod when its last container stops: {@code stop}, the default in units, or {@code continue}.
     *
     * <p>Sets {@code ExitPolicy=}, which becomes {@code --exit-policy V}. Since Podman 5.6. See podman-systemd.unit(5).
     *
     * @param value the policy
     * @return this builder
     */
    public PodBuilder exitPolicy(ExitPolicy value) {
        editor.set(PodKeys.EXIT_POLICY, value);
        return this;
    }

    /**
     * What becomes of the pod when its last container stops: {@code stop}, the default in units, or {@code continue}.
     *
     * <p>Sets {@code ExitPolicy=}, which becomes {@code --exit-policy V}. Since Podman 5.6. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code ExitPolicy=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public PodBuilder exitPolicy(String notation) {
        editor.setText(PodKeys.EXIT_POLICY, notation);
        return this;
    }

    /**
     * Mapping of group ids into the pod's user namespace, as {@code CONTAINER:HOST:COUNT}.
     *
     * <p>Adds a line to {@code GIDMap=}, which becomes {@code --gidmap V}. Since Podman 5.3. See
     * podman-systemd.unit(5).
     *
     * @param value the mapping
     * @return this builder
     */
    public PodBuilder gidMap(IdMapping value) {
        editor.add(PodKeys.GID_MAP, value);
        return this;
    }

    /**
     * Mapping of group ids into the pod's user namespace, as {@code CONTAINER:HOST:COUNT}.
     *
     * <p>Adds a line to {@code GIDMap=}, which becomes {@code --gidmap V}. Since Podman 5.3. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code GIDMap=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; blanks part several values; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public PodBuilder gidMap(String notation) {
        editor.addText(PodKeys.GID_MAP, notation);
        return this;
    }

    /**
     * Words that stand directly behind {@code podman} in every command of the unit, for options such as
     * {@code --log-level=debug}; Podman does not check them here.
     *
     * <p>Adds a line to {@code GlobalArgs=}, which becomes words after podman. Since Podman 5.0. See
     * podman-systemd.unit(5).
     *
     * @param value the words
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public PodBuilder globalArgs(CommandLine value) {
        editor.add(PodKeys.GLOBAL_ARGS, value);
        return this;
    }

    /**
     * Words that stand directly behind {@code podman} in every command of the unit, for options such as
     * {@code --log-level=debug}; Podman does not check them here.
     *
     * <p>Adds a line to {@code GlobalArgs=}, which becomes words after podman. Since Podman 5.0. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code GlobalArgs=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; blanks part several values; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public PodBuilder globalArgs(String notation) {
        editor.addText(PodKeys.GLOBAL_ARGS, notation);
        return this;
    }

    /**
     * Host name that the containers of the pod see; the default is the name of the pod.
     *
     * <p>Adds a line to {@code HostName=}, which becomes {@code --hostname V}. Since Podman 5.5. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code HostName=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public PodBuilder hostName(String notation) {
        editor.addText(PodKeys.HOST_NAME, notation);
        return this;
    }

    /**
     * Host name that the containers of the pod see; the default is the name of the pod.
     *
     * <p>Adds a line to {@code HostName=}, which becomes {@code --hostname V}. Since Podman 5.5. See
     * podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public PodBuilder hostName(Text content) {
        editor.addContent(PodKeys.HOST_NAME, content);
        return this;
    }

    /**
     * Fixed IPv4 address of the pod on its network; the network must have a subnet that holds it.
     *
     * <p>Sets {@code IP=}, which becomes {@code --ip V}. Since Podman 5.3. See podman-systemd.unit(5).
     *
     * @param value the address
     * @return this builder
     */
    public PodBuilder ip(IpAddress value) {
        editor.set(PodKeys.IP, value);
        return this;
    }

    /**
     * Fixed IPv4 address of the pod on its network; the network must have a subnet that holds it.
     *
     * <p>Sets {@code IP=}, which becomes {@code --ip V}. Since Podman 5.3. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code IP=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public PodBuilder ip(String notation) {
        editor.setText(PodKeys.IP, notation);
        return this;
    }

    /**
     * Fixed IPv6 address of the pod on its network; the network must have a subnet that holds it.
     *
     * <p>Sets {@code IP6=}, which becomes {@code --ip6 V}. Since Podman 5.3. See podman-systemd.unit(5).
     *
     * @param value the address
     * @return this builder
     */
    public PodBuilder ip6(IpAddress value) {
        editor.set(PodKeys.IP6, value);
        return this;
    }

    /**
     * Fixed IPv6 address of the pod on its network; the network must have a subnet that holds it.
     *
     * <p>Sets {@code IP6=}, which becomes {@code --ip6 V}. Since Podman 5.3. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code IP6=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public PodBuilder ip6(String notation) {
        editor.setText(PodKeys.IP6, notation);
        return this;
    }

    /**
     * Labels of the pod; words of the form {@code NAME=VALUE}, a later one of the same name wins.
     *
     * <p>Adds a line to {@code Label=}, which becomes {@code --label K=V}. Since Podman 5.6. See
     * podman-systemd.unit(5).
     *
     * @param value the label
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public PodBuilder label(Label value) {
        editor.add(PodKeys.LABEL, value);
        return this;
    }

    /**
     * Labels of the pod; words of the form {@code NAME=VALUE}, a later one of the same name wins.
     *
     * <p>Adds a line to {@code Label=}, which becomes {@code --label K=V}. Since Podman 5.6. See
     * podman-systemd.unit(5).
     *
     * @param name the name, without an equals sign
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public PodBuilder label(String name, String content) {
        editor.add(PodKeys.LABEL, Label.of(name, content));
        return this;
    }

    /**
     * Labels of the pod; words of the form {@code NAME=VALUE}, a later one of the same name wins.
     *
     * <p>Adds a line to {@code Label=}, which becomes {@code --label K=V}. Since Podman 5.6. See
     * podman-systemd.unit(5).
     *
     * @param name the name, without an equals sign
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public PodBuilder label(String name, Text content) {
        editor.add(PodKeys.LABEL, Label.of(name, content));
        return this;
    }

    /**
     * Labels of the pod; words of the form {@code NAME=VALUE}, a later one of the same name wins.
     *
     * <p>Adds a line to {@code Label=}, which becomes {@code --label K=V}. Since Podman 5.6. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Label=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; blanks part several values; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public PodBuilder label(String notation) {
        editor.addText(PodKeys.LABEL, notation);
        return this;
    }

    /**
     * Network of the pod: a mode such as {@code host} or {@code pasta}, a network by name, or the name of a network
     * unit; options follow a colon.
     *
     * <p>Adds a line to {@code Network=}, which becomes {@code --network V}. Since Podman 5.0. See
     * podman-systemd.unit(5).
     *
     * @param value the network
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public PodBuilder network(NetworkMode value) {
        editor.add(PodKeys.NETWORK, value);
        return this;
    }

    /**
     * Network of the pod: a mode such as {@code host} or {@code pasta}, a network by name, or the name of a network
     * unit; options follow a colon.
     *
     * <p>Adds a line to {@code Network=}, which becomes {@code --network V}. Since Podman 5.0. See
     * podman-systemd.unit(5).
     *
     * @param unit the unit, named by its file
     * @return this builder
     */
    public PodBuilder network(NetworkUnit unit) {
        editor.reference(PodKeys.NETWORK, unit);
        return this;
    }

    /**
     * Network of the pod: a mode such as {@code host} or {@code pasta}, a network by name, or the name of a network
     * unit; options follow a colon.
     *
     * <p>Adds a line to {@code Network=}, which becomes {@code --network V}. Since Podman 5.0. See
     * podman-systemd.unit(5).
     *
     * @param unit the unit, named by its file
     * @return this builder
     */
    public PodBuilder network(ContainerUnit unit) {
        editor.reference(PodKeys.NETWORK, unit);
        return this;
    }

    /**
     * Network of the pod: a mode such as {@code host} or {@code pasta}, a network by name, or the name of a network
     * unit; options follow a colon.
     *
     * <p>Adds a line to {@code Network=}, which becomes {@code --network V}. Since Podman 5.0. See
     * podman-systemd.unit(5).
     *
     * @param unit the name of a unit that is not built yet, or not ours
     * @return this builder
     * @throws ValueException when it is not the name of a network or container unit
     */
    public PodBuilder network(UnitName unit) {
        editor.reference(PodKeys.NETWORK, unit);
        return this;
    }

    /**
     * Network of the pod: a mode such as {@code host} or {@code pasta}, a network by name, or the name of a network
     * unit; options follow a colon.
     *
     * <p>Adds a line to {@code Network=}, which becomes {@code --network V}. Since Podman 5.0. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Network=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public PodBuilder network(String notation) {
        editor.addText(PodKeys.NETWORK, notation);
        return this;
    }

    /**
     * Additional name under which containers on the same networks find the pod.
     *
     * <p>Adds a line to {@code NetworkAlias=}, which becomes {@code --network-alias V}. Since Podman 5.2. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code NetworkAlias=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public PodBuilder networkAlias(String notation) {
        editor.addText(PodKeys.NETWORK_ALIAS, notation);
        return this;
    }

    /**
     * Additional name under which containers on the same networks find the pod.
     *
     * <p>Adds a line to {@code NetworkAlias=}, which becomes {@code --network-alias V}. Since Podman 5.2. See
     * podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public PodBuilder networkAlias(Text content) {
        editor.addContent(PodKeys.NETWORK_ALIAS, content);
        return this;
    }

    /**
     * Name of the pod; the default is {@code systemd-} and the name of the unit.
     *
     * <p>Sets {@code PodName=}, which becomes {@code --name V | --infra-name V-infra}. Since Podman 5.0. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code PodName=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public PodBuilder podName(String notation) {
        editor.setText(PodKeys.POD_NAME, notation);
        return this;
    }

    /**
     * Name of the pod; the default is {@code systemd-} and the name of the unit.
     *
     * <p>Sets {@code PodName=}, which becomes {@code --name V | --infra-name V-infra}. Since Podman 5.0. See
     * podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public PodBuilder podName(Text content) {
        editor.setContent(PodKeys.POD_NAME, content);
        return this;
    }

    /**
     * Words that are added to the end of {@code podman pod create}, for options without a key of their own; Podman does
     * not check them here.
     *
     * <p>Adds a line to {@code PodmanArgs=}, which becomes the last words. Since Podman 5.0. See
     * podman-systemd.unit(5).
     *
     * @param value the words
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public PodBuilder podmanArgs(CommandLine value) {
        editor.add(PodKeys.PODMAN_ARGS, value);
        return this;
    }

    /**
     * Words that are added to the end of {@code podman pod create}, for options without a key of their own; Podman does
     * not check them here.
     *
     * <p>Adds a line to {@code PodmanArgs=}, which becomes the last words. Since Podman 5.0. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code PodmanArgs=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; blanks part several values; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public PodBuilder podmanArgs(String notation) {
        editor.addText(PodKeys.PODMAN_ARGS, notation);
        return this;
    }

    /**
     * Port of the pod's containers that is reachable on the host, as {@code [[ADDRESS:]HOST:]CONTAINER[/PROTOCOL]};
     * without a host port Podman picks a free one, and without an address it listens on all.
     *
     * <p>Adds a line to {@code PublishPort=}, which becomes {@code --publish V}. Since Podman 5.0. See
     * podman-systemd.unit(5).
     *
     * @param value the port mapping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public PodBuilder publishPort(PortMapping value) {
        editor.add(PodKeys.PUBLISH_PORT, value);
        return this;
    }

    /**
     * Port of the pod's containers that is reachable on the host, as {@code [[ADDRESS:]HOST:]CONTAINER[/PROTOCOL]};
     * without a host port Podman picks a free one, and without an address it listens on all.
     *
     * <p>Adds a line to {@code PublishPort=}, which becomes {@code --publish V}. Since Podman 5.0. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code PublishPort=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public PodBuilder publishPort(String notation) {
        editor.addText(PodKeys.PUBLISH_PORT, notation);
        return this;
    }

    /**
     * Group mapping of the old form, read together with {@code RemapUsers=}.
     *
     * <p>Adds a line to {@code RemapGid=}, which becomes {@code --gidmap V | --userns V}. Since Podman 5.3. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code RemapGid=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; blanks part several values; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     * @deprecated use GIDMap or UserNS instead
     */
    @Deprecated
    public PodBuilder remapGid(String notation) {
        editor.addText(PodKeys.REMAP_GID, notation);
        return this;
    }

    /**
     * Group mapping of the old form, read together with {@code RemapUsers=}.
     *
     * <p>Adds a line to {@code RemapGid=}, which becomes {@code --gidmap V | --userns V}. Since Podman 5.3. See
     * podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     * @deprecated use GIDMap or UserNS instead
     */
    @Deprecated
    public PodBuilder remapGid(Text content) {
        editor.addContent(PodKeys.REMAP_GID, content);
        return this;
    }

    /**
     * User mapping of the old form, read together with {@code RemapUsers=}.
     *
     * <p>Adds a line to {@code RemapUid=}, which becomes {@code --uidmap V | --userns V}. Since Podman 5.3. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code RemapUid=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; blanks part several values; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     * @deprecated use UIDMap or UserNS instead
     */
    @Deprecated
    public PodBuilder remapUid(String notation) {
        editor.addText(PodKeys.REMAP_UID, notation);
        return this;
    }

    /**
     * User mapping of the old form, read together with {@code RemapUsers=}.
     *
     * <p>Adds a line to {@code RemapUid=}, which becomes {@code --uidmap V | --userns V}. Since Podman 5.3. See
     * podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     * @deprecated use UIDMap or UserNS instead
     */
    @Deprecated
    public PodBuilder remapUid(Text content) {
        editor.addContent(PodKeys.REMAP_UID, content);
        return this;
    }

    /**
     * How many ids {@code RemapUsers=auto} asks for, up to 4294967295; 0 counts as not set.
     *
     * <p>Sets {@code RemapUidSize=}, which becomes {@code --userns auto:size=N}. Since Podman 5.3. See
     * podman-systemd.unit(5).
     *
     * @param value the number, from 0 to 4294967295
     * @return this builder
     * @throws ValueException when it is another number, or a variable where none is filled in
     * @deprecated use UserNS=auto:size=N instead
     */
    @Deprecated
    public PodBuilder remapUidSize(WholeNumber value) {
        editor.set(PodKeys.REMAP_UID_SIZE, value);
        return this;
    }

    /**
     * How many ids {@code RemapUsers=auto} asks for, up to 4294967295; 0 counts as not set.
     *
     * <p>Sets {@code RemapUidSize=}, which becomes {@code --userns auto:size=N}. Since Podman 5.3. See
     * podman-systemd.unit(5).
     *
     * @param number the number, from 0 to 4294967295
     * @return this builder
     * @throws ValueException when it is another number
     * @deprecated use UserNS=auto:size=N instead
     */
    @Deprecated
    public PodBuilder remapUidSize(long number) {
        editor.set(PodKeys.REMAP_UID_SIZE, WholeNumber.of(number));
        return this;
    }

    /**
     * How many ids {@code RemapUsers=auto} asks for, up to 4294967295; 0 counts as not set.
     *
     * <p>Sets {@code RemapUidSize=}, which becomes {@code --userns auto:size=N}. Since Podman 5.3. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code RemapUidSize=}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     * @deprecated use UserNS=auto:size=N instead
     */
    @Deprecated
    public PodBuilder remapUidSize(String notation) {
        editor.setText(PodKeys.REMAP_UID_SIZE, notation);
        return this;
    }

    /**
     * User namespace of the old form: {@code manual}, {@code auto} or {@code keep-id}.
     *
     * <p>Sets {@code RemapUsers=}, which becomes {@code --userns V | --uidmap V | --gidmap V}. Since Podman 5.3. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code RemapUsers=}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     * @deprecated use UserNS instead
     */
    @Deprecated
    public PodBuilder remapUsers(String notation) {
        editor.setText(PodKeys.REMAP_USERS, notation);
        return this;
    }

    /**
     * User namespace of the old form: {@code manual}, {@code auto} or {@code keep-id}.
     *
     * <p>Sets {@code RemapUsers=}, which becomes {@code --userns V | --uidmap V | --gidmap V}. Since Podman 5.3. See
     * podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     * @deprecated use UserNS instead
     */
    @Deprecated
    public PodBuilder remapUsers(Text content) {
        editor.setContent(PodKeys.REMAP_USERS, content);
        return this;
    }

    /**
     * Name of the generated service without {@code .service}; the default is the name of the unit followed by
     * {@code -pod}.
     *
     * <p>Sets {@code ServiceName=}. Since Podman 5.3. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code ServiceName=}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public PodBuilder serviceName(String notation) {
        editor.setText(PodKeys.SERVICE_NAME, notation);
        return this;
    }

    /**
     * Name of the generated service without {@code .service}; the default is the name of the unit followed by
     * {@code -pod}.
     *
     * <p>Sets {@code ServiceName=}. Since Podman 5.3. See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public PodBuilder serviceName(Text content) {
        editor.setContent(PodKeys.SERVICE_NAME, content);
        return this;
    }

    /**
     * Size of the {@code /dev/shm} that the pod's containers share, in bytes or with a unit such as {@code 256m};
     * Podman's default is 64 MiB.
     *
     * <p>Sets {@code ShmSize=}, which becomes {@code --shm-size V}. Since Podman 5.4. See podman-systemd.unit(5).
     *
     * @param value the size
     * @return this builder
     * @throws ValueException when it is endless or a share, which only systemd knows
     */
    public PodBuilder shmSize(ByteSize value) {
        editor.set(PodKeys.SHM_SIZE, value);
        return this;
    }

    /**
     * Size of the {@code /dev/shm} that the pod's containers share, in bytes or with a unit such as {@code 256m};
     * Podman's default is 64 MiB.
     *
     * <p>Sets {@code ShmSize=}, which becomes {@code --shm-size V}. Since Podman 5.4. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code ShmSize=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public PodBuilder shmSize(String notation) {
        editor.setText(PodKeys.SHM_SIZE, notation);
        return this;
    }

    /**
     * Seconds between the stop signal to the pod's containers and {@code SIGKILL}; the default is 10.
     *
     * <p>Sets {@code StopTimeout=}, which becomes {@code --time=V}. Since Podman 5.7. See podman-systemd.unit(5).
     *
     * @param value the number
     * @return this builder
     */
    public PodBuilder stopTimeout(WholeNumber value) {
        editor.set(PodKeys.STOP_TIMEOUT, value);
        return this;
    }

    /**
     * Seconds between the stop signal to the pod's containers and {@code SIGKILL}; the default is 10.
     *
     * <p>Sets {@code StopTimeout=}, which becomes {@code --time=V}. Since Podman 5.7. See podman-systemd.unit(5).
     *
     * @param number the number
     * @return this builder
     */
    public PodBuilder stopTimeout(long number) {
        editor.set(PodKeys.STOP_TIMEOUT, WholeNumber.of(number));
        return this;
    }

    /**
     * Seconds between the stop signal to the pod's containers and {@code SIGKILL}; the default is 10.
     *
     * <p>Sets {@code StopTimeout=}, which becomes {@code --time=V}. Since Podman 5.7. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code StopTimeout=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public PodBuilder stopTimeout(String notation) {
        editor.setText(PodKeys.STOP_TIMEOUT, notation);
        return this;
    }

    /**
     * Name in {@code /etc/subgid} whose ranges make up the pod's user namespace.
     *
     * <p>Sets {@code SubGIDMap=}, which becomes {@code --subgidname V}. Since Podman 5.3. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code SubGIDMap=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public PodBuilder subGidMap(String notation) {
        editor.setText(PodKeys.SUB_GID_MAP, notation);
        return this;
    }

    /**
     * Name in {@code /etc/subgid} whose ranges make up the pod's user namespace.
     *
     * <p>Sets {@code SubGIDMap=}, which becomes {@code --subgidname V}. Since Podman 5.3. See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public PodBuilder subGidMap(Text content) {
        editor.setContent(PodKeys.SUB_GID_MAP, content);
        return this;
    }

    /**
     * Name in {@code /etc/subuid} whose ranges make up the pod's user namespace.
     *
     * <p>Sets {@code SubUIDMap=}, which becomes {@code --subuidname V}. Since Podman 5.3. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code SubUIDMap=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public PodBuilder subUidMap(String notation) {
        editor.setText(PodKeys.SUB_UID_MAP, notation);
        return this;
    }

    /**
     * Name in {@code /etc/subuid} whose ranges make up the pod's user namespace.
     *
     * <p>Sets {@code SubUIDMap=}, which becomes {@code --subuidname V}. Since Podman 5.3. See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public PodBuilder subUidMap(Text content) {
        editor.setContent(PodKeys.SUB_UID_MAP, content);
        return this;
    }

    /**
     * Mapping of user ids into the pod's user namespace, as {@code CONTAINER:HOST:COUNT}.
     *
     * <p>Adds a line to {@code UIDMap=}, which becomes {@code --uidmap V}. Since Podman 5.3. See
     * podman-systemd.unit(5).
     *
     * @param value the mapping
     * @return this builder
     */
    public PodBuilder uidMap(IdMapping value) {
        editor.add(PodKeys.UID_MAP, value);
        return this;
    }

    /**
     * Mapping of user ids into the pod's user namespace, as {@code CONTAINER:HOST:COUNT}.
     *
     * <p>Adds a line to {@code UIDMap=}, which becomes {@code --uidmap V}. Since Podman 5.3. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code UIDMap=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; blanks part several values; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public PodBuilder uidMap(String notation) {
        editor.addText(PodKeys.UID_MAP, notation);
        return this;
    }

    /**
     * User namespace of the pod's containers, as {@code MODE[:OPTIONS]}: {@code keep-id}, {@code auto}, {@code nomap},
     * {@code host} and others.
     *
     * <p>Sets {@code UserNS=}, which becomes {@code --userns V}. Since Podman 5.3. See podman-systemd.unit(5).
     *
     * @param value the user namespace
     * @return this builder
     */
    public PodBuilder userNs(UserNamespace value) {
        editor.set(PodKeys.USER_NS, value);
        return this;
    }

    /**
     * User namespace of the pod's containers, as {@code MODE[:OPTIONS]}: {@code keep-id}, {@code auto}, {@code nomap},
     * {@code host} and others.
     *
     * <p>Sets {@code UserNS=}, which becomes {@code --userns V}. Since Podman 5.3. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code UserNS=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public PodBuilder userNs(String notation) {
        editor.setText(PodKeys.USER_NS, notation);
        return this;
    }

    /**
     * Mount that all containers of the pod see, as {@code [SOURCE:]DESTINATION[:OPTIONS]}; the source is a path, a
     * volume by name or the name of a volume unit, and one that starts with a dot counts from the unit's folder.
     *
     * <p>Adds a line to {@code Volume=}, which becomes {@code -v V}. Since Podman 5.0. See podman-systemd.unit(5).
     *
     * @param value the mount
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public PodBuilder volume(VolumeMount value) {
        editor.add(PodKeys.VOLUME, value);
        return this;
    }

    /**
     * Mount that all containers of the pod see, as {@code [SOURCE:]DESTINATION[:OPTIONS]}; the source is a path, a
     * volume by name or the name of a volume unit, and one that starts with a dot counts from the unit's folder.
     *
     * <p>Adds a line to {@code Volume=}, which becomes {@code -v V}. Since Podman 5.0. See podman-systemd.unit(5).
     *
     * @param unit the volume unit that is mounted
     * @param path where in the container, absolute
     * @return this builder
     * @throws ValueException when the unit is no volume, or the path no absolute one without a colon
     */
    public PodBuilder volume(VolumeUnit unit, String path) {
        editor.volume(PodKeys.VOLUME, unit, path);
        return this;
    }

    /**
     * Mount that all containers of the pod see, as {@code [SOURCE:]DESTINATION[:OPTIONS]}; the source is a path, a
     * volume by name or the name of a volume unit, and one that starts with a dot counts from the unit's folder.
     *
     * <p>Adds a line to {@code Volume=}, which becomes {@code -v V}. Since Podman 5.0. See podman-systemd.unit(5).
     *
     * @param unit the volume unit that is mounted
     * @param path where in the container, absolute
     * @return this builder
     * @throws ValueException when the unit is no volume, or the path no absolute one without a colon
     */
    public PodBuilder volume(UnitName unit, String path) {
        editor.volume(PodKeys.VOLUME, unit, path);
        return this;
    }

    /**
     * Mount that all containers of the pod see, as {@code [SOURCE:]DESTINATION[:OPTIONS]}; the source is a path, a
     * volume by name or the name of a volume unit, and one that starts with a dot counts from the unit's folder.
     *
     * <p>Adds a line to {@code Volume=}, which becomes {@code -v V}. Since Podman 5.0. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Volume=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public PodBuilder volume(String notation) {
        editor.addText(PodKeys.VOLUME, notation);
        return this;
    }

    @Override
    public PodBuilder unit(Consumer<UnitSectionBuilder> change) {
        change.accept(new UnitSectionBuilder(editor));
        return this;
    }

    @Override
    public PodBuilder service(Consumer<ServiceSectionBuilder> change) {
        change.accept(new ServiceSectionBuilder(editor));
        return this;
    }

    @Override
    public PodBuilder install(Consumer<InstallSectionBuilder> change) {
        change.accept(new InstallSectionBuilder(editor));
        return this;
    }

    @Override
    public PodBuilder quadlet(Consumer<QuadletSectionBuilder> change) {
        change.accept(new QuadletSectionBuilder(editor));
        return this;
    }

    @Override
    public <T> PodBuilder set(Key<T> key, T value) {
        editor.set(key, value);
        return this;
    }

    @Override
    public <T> PodBuilder add(Key<T> key, T value) {
        editor.add(key, value);
        return this;
    }

    @Override
    public PodBuilder remove(Key<?> key) {
        editor.remove(key);
        return this;
    }

    @Override
    public PodBuilder comment(String text) {
        editor.comment(text);
        return this;
    }

    @Override
    public PodBuilder apply(UnaryOperator<PodBuilder> fragment) {
        return fragment.apply(this);
    }

    @Override
    public PodBuilder dependsOn(QuadletUnit unit, QuadletUnit... more) {
        editor.dependsOn(unit, more);
        return this;
    }

    @Override
    public PodBuilder dependsOn(SystemdUnit unit, SystemdUnit... more) {
        editor.dependsOn(unit, more);
        return this;
    }

    @Override
    public PodBuilder dependsOn(UnitName unit, UnitName... more) {
        editor.dependsOn(unit, more);
        return this;
    }

    @Override
    public PodBuilder dependsOnHealthy(ContainerUnit unit, ContainerUnit... more) {
        editor.dependsOnHealthy(unit, more);
        return this;
    }

    @Override
    public PodBuilder startOnBoot() {
        editor.startOnBoot();
        return this;
    }

    @Override
    public PodUnit build() {
        return editor.build((document, companions) -> new PodUnit(editor.name(), document, companions));
    }

    @Override
    public DropIn dropIn(String name) {
        return editor.dropIn(name);
    }
}
