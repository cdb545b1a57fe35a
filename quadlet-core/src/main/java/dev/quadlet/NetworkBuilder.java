// Generated from keys.tsv by java quadlet-core/src/test/java/dev/quadlet/codegen/Generate.java
package dev.quadlet;

import dev.quadlet.key.Key;
import dev.quadlet.key.NetworkKeys;
import dev.quadlet.value.CommandLine;
import dev.quadlet.value.IpAddress;
import dev.quadlet.value.IpRange;
import dev.quadlet.value.KeyValue;
import dev.quadlet.value.Label;
import dev.quadlet.value.Subnet;
import dev.quadlet.value.Text;
import dev.quadlet.value.UnitName;
import dev.quadlet.value.ValueException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Builds a network unit, which containers join: a method for each key of {@code [Network]}.
 *
 * <p>A key that can stand once is set, one that can be repeated is added to. A {@code String} is what one would write
 * behind the equals sign, unless the parameter is called content: a value is what arrives. The other sections have
 * builders of their own, and any other key is written by {@link #set set} and {@link #add add}. Builders are not safe
 * for use by several threads; what they build is immutable.
 */
public final class NetworkBuilder implements UnitBuilder<NetworkBuilder> {
    private final UnitEditor editor;

    NetworkBuilder(UnitEditor editor) {
        this.editor = editor;
    }

    /**
     * Module of {@code containers.conf} that is loaded before every podman command of the unit.
     *
     * <p>Adds a line to {@code ContainersConfModule=}, which becomes {@code --module=V}. Since Podman 4.8. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code ContainersConfModule=}, in which systemd fills in specifiers such as
     *     {@code %h} and variables such as {@code ${X}}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public NetworkBuilder containersConfModule(String notation) {
        editor.addText(NetworkKeys.CONTAINERS_CONF_MODULE, notation);
        return this;
    }

    /**
     * Module of {@code containers.conf} that is loaded before every podman command of the unit.
     *
     * <p>Adds a line to {@code ContainersConfModule=}, which becomes {@code --module=V}. Since Podman 4.8. See
     * podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public NetworkBuilder containersConfModule(Text content) {
        editor.addContent(NetworkKeys.CONTAINERS_CONF_MODULE, content);
        return this;
    }

    /**
     * Address of a DNS server that the network's own resolver forwards queries to, instead of the servers of the host.
     *
     * <p>Adds a line to {@code DNS=}, which becomes {@code --dns V}. Since Podman 4.7. See podman-systemd.unit(5).
     *
     * @param value the address
     * @return this builder
     */
    public NetworkBuilder dns(IpAddress value) {
        editor.add(NetworkKeys.DNS, value);
        return this;
    }

    /**
     * Address of a DNS server that the network's own resolver forwards queries to, instead of the servers of the host.
     *
     * <p>Adds a line to {@code DNS=}, which becomes {@code --dns V}. Since Podman 4.7. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code DNS=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public NetworkBuilder dns(String notation) {
        editor.addText(NetworkKeys.DNS, notation);
        return this;
    }

    /**
     * Whether containers on the network cannot find each other by name, because its DNS plugin is off; Podman's default
     * is no.
     *
     * <p>Sets {@code DisableDNS=}, which becomes {@code --disable-dns | --disable-dns=false}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public NetworkBuilder disableDns(boolean value) {
        editor.set(NetworkKeys.DISABLE_DNS, value);
        return this;
    }

    /**
     * Whether containers on the network cannot find each other by name, because its DNS plugin is off; Podman's default
     * is no.
     *
     * <p>Sets {@code DisableDNS=}, which becomes {@code --disable-dns | --disable-dns=false}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code DisableDNS=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public NetworkBuilder disableDns(String notation) {
        editor.setText(NetworkKeys.DISABLE_DNS, notation);
        return this;
    }

    /**
     * Driver of the network: {@code bridge}, which is the default, {@code macvlan}, {@code ipvlan} or that of a plugin.
     *
     * <p>Sets {@code Driver=}, which becomes {@code --driver V}. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Driver=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public NetworkBuilder driver(String notation) {
        editor.setText(NetworkKeys.DRIVER, notation);
        return this;
    }

    /**
     * Driver of the network: {@code bridge}, which is the default, {@code macvlan}, {@code ipvlan} or that of a plugin.
     *
     * <p>Sets {@code Driver=}, which becomes {@code --driver V}. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public NetworkBuilder driver(Text content) {
        editor.setContent(NetworkKeys.DRIVER, content);
        return this;
    }

    /**
     * Gateway of the subnet at the same place in the list of {@code Subnet=} lines; the default is the first address of
     * the subnet.
     *
     * <p>Adds a line to {@code Gateway=}, which becomes {@code --gateway V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param value the address
     * @return this builder
     */
    public NetworkBuilder gateway(IpAddress value) {
        editor.add(NetworkKeys.GATEWAY, value);
        return this;
    }

    /**
     * Gateway of the subnet at the same place in the list of {@code Subnet=} lines; the default is the first address of
     * the subnet.
     *
     * <p>Adds a line to {@code Gateway=}, which becomes {@code --gateway V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Gateway=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public NetworkBuilder gateway(String notation) {
        editor.addText(NetworkKeys.GATEWAY, notation);
        return this;
    }

    /**
     * Words that stand directly behind {@code podman} in every command of the unit, for options such as
     * {@code --log-level=debug}; Podman does not check them here.
     *
     * <p>Adds a line to {@code GlobalArgs=}, which becomes words after podman. Since Podman 4.8. See
     * podman-systemd.unit(5).
     *
     * @param value the words
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public NetworkBuilder globalArgs(CommandLine value) {
        editor.add(NetworkKeys.GLOBAL_ARGS, value);
        return this;
    }

    /**
     * Words that stand directly behind {@code podman} in every command of the unit, for options such as
     * {@code --log-level=debug}; Podman does not check them here.
     *
     * <p>Adds a line to {@code GlobalArgs=}, which becomes words after podman. Since Podman 4.8. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code GlobalArgs=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; blanks part several values; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public NetworkBuilder globalArgs(String notation) {
        editor.addText(NetworkKeys.GLOBAL_ARGS, notation);
        return this;
    }

    /**
     * How addresses are handed out: {@code host-local} by Podman itself, {@code dhcp} by a server on the network,
     * {@code none} not at all; the default follows from the driver.
     *
     * <p>Sets {@code IPAMDriver=}, which becomes {@code --ipam-driver V}. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code IPAMDriver=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public NetworkBuilder ipamDriver(String notation) {
        editor.setText(NetworkKeys.IPAM_DRIVER, notation);
        return this;
    }

    /**
     * How addresses are handed out: {@code host-local} by Podman itself, {@code dhcp} by a server on the network,
     * {@code none} not at all; the default follows from the driver.
     *
     * <p>Sets {@code IPAMDriver=}, which becomes {@code --ipam-driver V}. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public NetworkBuilder ipamDriver(Text content) {
        editor.setContent(NetworkKeys.IPAM_DRIVER, content);
        return this;
    }

    /**
     * Part of the subnet that addresses are handed out from, as {@code ADDRESS/BITS} or {@code FIRST-LAST}; it belongs
     * to the subnet at the same place in the list of {@code Subnet=} lines.
     *
     * <p>Adds a line to {@code IPRange=}, which becomes {@code --ip-range V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param value the range
     * @return this builder
     */
    public NetworkBuilder ipRange(IpRange value) {
        editor.add(NetworkKeys.IP_RANGE, value);
        return this;
    }

    /**
     * Part of the subnet that addresses are handed out from, as {@code ADDRESS/BITS} or {@code FIRST-LAST}; it belongs
     * to the subnet at the same place in the list of {@code Subnet=} lines.
     *
     * <p>Adds a line to {@code IPRange=}, which becomes {@code --ip-range V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code IPRange=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public NetworkBuilder ipRange(String notation) {
        editor.addText(NetworkKeys.IP_RANGE, notation);
        return this;
    }

    /**
     * Whether the network has IPv6 beside IPv4, with a subnet that Podman picks when none is given; Podman's default is
     * no.
     *
     * <p>Sets {@code IPv6=}, which becomes {@code --ipv6 | --ipv6=false}. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public NetworkBuilder ipv6(boolean value) {
        editor.set(NetworkKeys.IPV6, value);
        return this;
    }

    /**
     * Whether the network has IPv6 beside IPv4, with a subnet that Podman picks when none is given; Podman's default is
     * no.
     *
     * <p>Sets {@code IPv6=}, which becomes {@code --ipv6 | --ipv6=false}. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code IPv6=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public NetworkBuilder ipv6(String notation) {
        editor.setText(NetworkKeys.IPV6, notation);
        return this;
    }

    /**
     * Name of the network interface on the host: of the bridge, or the parent of a macvlan or ipvlan network.
     *
     * <p>Sets {@code InterfaceName=}, which becomes {@code --interface-name V}. Since Podman 5.6. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code InterfaceName=}, in which systemd fills in specifiers such as
     *     {@code %h} and variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public NetworkBuilder interfaceName(String notation) {
        editor.setText(NetworkKeys.INTERFACE_NAME, notation);
        return this;
    }

    /**
     * Name of the network interface on the host: of the bridge, or the parent of a macvlan or ipvlan network.
     *
     * <p>Sets {@code InterfaceName=}, which becomes {@code --interface-name V}. Since Podman 5.6. See
     * podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public NetworkBuilder interfaceName(Text content) {
        editor.setContent(NetworkKeys.INTERFACE_NAME, content);
        return this;
    }

    /**
     * Whether the network has no way to the outside; Podman's default is no.
     *
     * <p>Sets {@code Internal=}, which becomes {@code --internal | --internal=false}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public NetworkBuilder internal(boolean value) {
        editor.set(NetworkKeys.INTERNAL, value);
        return this;
    }

    /**
     * Whether the network has no way to the outside; Podman's default is no.
     *
     * <p>Sets {@code Internal=}, which becomes {@code --internal | --internal=false}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Internal=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public NetworkBuilder internal(String notation) {
        editor.setText(NetworkKeys.INTERNAL, notation);
        return this;
    }

    /**
     * Labels of the network; words of the form {@code NAME=VALUE}, a later one of the same name wins.
     *
     * <p>Adds a line to {@code Label=}, which becomes {@code --label K=V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param value the label
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public NetworkBuilder label(Label value) {
        editor.add(NetworkKeys.LABEL, value);
        return this;
    }

    /**
     * Labels of the network; words of the form {@code NAME=VALUE}, a later one of the same name wins.
     *
     * <p>Adds a line to {@code Label=}, which becomes {@code --label K=V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param name the name, without an equals sign
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public NetworkBuilder label(String name, String content) {
        editor.add(NetworkKeys.LABEL, Label.of(name, content));
        return this;
    }

    /**
     * Labels of the network; words of the form {@code NAME=VALUE}, a later one of the same name wins.
     *
     * <p>Adds a line to {@code Label=}, which becomes {@code --label K=V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param name the name, without an equals sign
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public NetworkBuilder label(String name, Text content) {
        editor.add(NetworkKeys.LABEL, Label.of(name, content));
        return this;
    }

    /**
     * Labels of the network; words of the form {@code NAME=VALUE}, a later one of the same name wins.
     *
     * <p>Adds a line to {@code Label=}, which becomes {@code --label K=V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Label=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; blanks part several values; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public NetworkBuilder label(String notation) {
        editor.addText(NetworkKeys.LABEL, notation);
        return this;
    }

    /**
     * Whether the network is removed when its service stops; the default is no, and removal fails while containers use
     * it.
     *
     * <p>Sets {@code NetworkDeleteOnStop=}, which becomes ExecStopPost: podman network rm NAME. Since Podman 5.5. See
     * podman-systemd.unit(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public NetworkBuilder networkDeleteOnStop(boolean value) {
        editor.set(NetworkKeys.NETWORK_DELETE_ON_STOP, value);
        return this;
    }

    /**
     * Whether the network is removed when its service stops; the default is no, and removal fails while containers use
     * it.
     *
     * <p>Sets {@code NetworkDeleteOnStop=}, which becomes ExecStopPost: podman network rm NAME. Since Podman 5.5. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code NetworkDeleteOnStop=}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public NetworkBuilder networkDeleteOnStop(String notation) {
        editor.setText(NetworkKeys.NETWORK_DELETE_ON_STOP, notation);
        return this;
    }

    /**
     * Name of the network; the default is {@code systemd-} and the name of the unit.
     *
     * <p>Sets {@code NetworkName=}, which becomes the network name. Since Podman 4.7. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code NetworkName=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public NetworkBuilder networkName(String notation) {
        editor.setText(NetworkKeys.NETWORK_NAME, notation);
        return this;
    }

    /**
     * Name of the network; the default is {@code systemd-} and the name of the unit.
     *
     * <p>Sets {@code NetworkName=}, which becomes the network name. Since Podman 4.7. See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public NetworkBuilder networkName(Text content) {
        editor.setContent(NetworkKeys.NETWORK_NAME, content);
        return this;
    }

    /**
     * Options of the network driver, as {@code NAME=VALUE}, such as {@code mtu=1400} or {@code isolate=true}.
     *
     * <p>Adds a line to {@code Options=}, which becomes {@code --opt K=V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param value the option
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public NetworkBuilder options(KeyValue value) {
        editor.add(NetworkKeys.OPTIONS, value);
        return this;
    }

    /**
     * Options of the network driver, as {@code NAME=VALUE}, such as {@code mtu=1400} or {@code isolate=true}.
     *
     * <p>Adds a line to {@code Options=}, which becomes {@code --opt K=V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param name the name, without an equals sign
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public NetworkBuilder options(String name, String content) {
        editor.add(NetworkKeys.OPTIONS, KeyValue.of(name, content));
        return this;
    }

    /**
     * Options of the network driver, as {@code NAME=VALUE}, such as {@code mtu=1400} or {@code isolate=true}.
     *
     * <p>Adds a line to {@code Options=}, which becomes {@code --opt K=V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param name the name, without an equals sign
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public NetworkBuilder options(String name, Text content) {
        editor.add(NetworkKeys.OPTIONS, KeyValue.of(name, content));
        return this;
    }

    /**
     * Options of the network driver, as {@code NAME=VALUE}, such as {@code mtu=1400} or {@code isolate=true}.
     *
     * <p>Adds a line to {@code Options=}, which becomes {@code --opt K=V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Options=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; blanks part several values; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public NetworkBuilder options(String notation) {
        editor.addText(NetworkKeys.OPTIONS, notation);
        return this;
    }

    /**
     * Words that are added to {@code podman network create} before the name, for options without a key of their own;
     * Podman does not check them here.
     *
     * <p>Adds a line to {@code PodmanArgs=}, which becomes words before the name. Since Podman 4.6. See
     * podman-systemd.unit(5).
     *
     * @param value the words
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public NetworkBuilder podmanArgs(CommandLine value) {
        editor.add(NetworkKeys.PODMAN_ARGS, value);
        return this;
    }

    /**
     * Words that are added to {@code podman network create} before the name, for options without a key of their own;
     * Podman does not check them here.
     *
     * <p>Adds a line to {@code PodmanArgs=}, which becomes words before the name. Since Podman 4.6. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code PodmanArgs=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; blanks part several values; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public NetworkBuilder podmanArgs(String notation) {
        editor.addText(NetworkKeys.PODMAN_ARGS, notation);
        return this;
    }

    /**
     * Name of the generated service without {@code .service}; the default is the name of the unit followed by
     * {@code -network}.
     *
     * <p>Sets {@code ServiceName=}. Since Podman 5.3. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code ServiceName=}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public NetworkBuilder serviceName(String notation) {
        editor.setText(NetworkKeys.SERVICE_NAME, notation);
        return this;
    }

    /**
     * Name of the generated service without {@code .service}; the default is the name of the unit followed by
     * {@code -network}.
     *
     * <p>Sets {@code ServiceName=}. Since Podman 5.3. See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public NetworkBuilder serviceName(Text content) {
        editor.setContent(NetworkKeys.SERVICE_NAME, content);
        return this;
    }

    /**
     * Subnet of the network, as {@code ADDRESS/BITS}; without the key Podman picks a free one, and several lines make
     * several subnets.
     *
     * <p>Adds a line to {@code Subnet=}, which becomes {@code --subnet V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param value the subnet
     * @return this builder
     */
    public NetworkBuilder subnet(Subnet value) {
        editor.add(NetworkKeys.SUBNET, value);
        return this;
    }

    /**
     * Subnet of the network, as {@code ADDRESS/BITS}; without the key Podman picks a free one, and several lines make
     * several subnets.
     *
     * <p>Adds a line to {@code Subnet=}, which becomes {@code --subnet V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Subnet=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public NetworkBuilder subnet(String notation) {
        editor.addText(NetworkKeys.SUBNET, notation);
        return this;
    }

    @Override
    public NetworkBuilder unit(Consumer<UnitSectionBuilder> change) {
        change.accept(new UnitSectionBuilder(editor));
        return this;
    }

    @Override
    public NetworkBuilder service(Consumer<ServiceSectionBuilder> change) {
        change.accept(new ServiceSectionBuilder(editor));
        return this;
    }

    @Override
    public NetworkBuilder install(Consumer<InstallSectionBuilder> change) {
        change.accept(new InstallSectionBuilder(editor));
        return this;
    }

    @Override
    public NetworkBuilder quadlet(Consumer<QuadletSectionBuilder> change) {
        change.accept(new QuadletSectionBuilder(editor));
        return this;
    }

    @Override
    public <T> NetworkBuilder set(Key<T> key, T value) {
        editor.set(key, value);
        return this;
    }

    @Override
    public <T> NetworkBuilder add(Key<T> key, T value) {
        editor.add(key, value);
        return this;
    }

    @Override
    public NetworkBuilder remove(Key<?> key) {
        editor.remove(key);
        return this;
    }

    @Override
    public NetworkBuilder comment(String text) {
        editor.comment(text);
        return this;
    }

    @Override
    public NetworkBuilder apply(UnaryOperator<NetworkBuilder> fragment) {
        return fragment.apply(this);
    }

    @Override
    public NetworkBuilder dependsOn(QuadletUnit unit, QuadletUnit... more) {
        editor.dependsOn(unit, more);
        return this;
    }

    @Override
    public NetworkBuilder dependsOn(SystemdUnit unit, SystemdUnit... more) {
        editor.dependsOn(unit, more);
        return this;
    }

    @Override
    public NetworkBuilder dependsOn(UnitName unit, UnitName... more) {
        editor.dependsOn(unit, more);
        return this;
    }

    @Override
    public NetworkBuilder dependsOnHealthy(ContainerUnit unit, ContainerUnit... more) {
        editor.dependsOnHealthy(unit, more);
        return this;
    }

    @Override
    public NetworkBuilder startOnBoot() {
        editor.startOnBoot();
        return this;
    }

    @Override
    public NetworkUnit build() {
        return editor.build((document, companions) -> new NetworkUnit(editor.name(), document, companions));
    }

    @Override
    public DropIn dropIn(String name) {
        return editor.dropIn(name);
    }
}
