// Generated from keys.tsv by java quadlet-core/src/test/java/dev/quadlet/codegen/Generate.java
package dev.quadlet;

import dev.quadlet.key.ContainerKeys;
import dev.quadlet.key.Key;
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
import dev.quadlet.value.Text;
import dev.quadlet.value.TimeSpan;
import dev.quadlet.value.Ulimit;
import dev.quadlet.value.UnitName;
import dev.quadlet.value.UserNamespace;
import dev.quadlet.value.ValueException;
import dev.quadlet.value.VolumeMount;
import dev.quadlet.value.WholeNumber;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Builds a container unit, which {@code podman run} runs: a method for each key of {@code [Container]}.
 *
 * <p>A key that can stand once is set, one that can be repeated is added to. A {@code String} is what one would write
 * behind the equals sign, unless the parameter is called content: a value is what arrives. The other sections have
 * builders of their own, and any other key is written by {@link #set set} and {@link #add add}. Builders are not safe
 * for use by several threads; what they build is immutable.
 */
public final class ContainerBuilder implements UnitBuilder<ContainerBuilder> {
    private final UnitEditor editor;

    ContainerBuilder(UnitEditor editor) {
        this.editor = editor;
    }

    /**
     * Linux capabilities that the container gets on top of Podman's default set, such as {@code CAP_NET_ADMIN};
     * {@code all} adds every one.
     *
     * <p>Adds {@code AddCapability=}, {@code --cap-add CAP}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param value the capability
     * @return this builder
     */
    public ContainerBuilder addCapability(Capability value) {
        editor.add(ContainerKeys.ADD_CAPABILITY, value);
        return this;
    }

    /**
     * Linux capabilities that the container gets on top of Podman's default set, such as {@code CAP_NET_ADMIN};
     * {@code all} adds every one.
     *
     * <p>Adds {@code AddCapability=}, {@code --cap-add CAP}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code AddCapability=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder addCapability(String notation) {
        editor.addText(ContainerKeys.ADD_CAPABILITY, notation);
        return this;
    }

    /**
     * Device node of the host that the container may use, as {@code HOST[:CONTAINER[:PERMISSIONS]]}; with a leading
     * {@code -} it is left out when the host does not have it at the time the units are generated.
     *
     * <p>Adds {@code AddDevice=}, {@code --device DEV}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param value the device
     * @return this builder
     */
    public ContainerBuilder addDevice(DeviceMapping value) {
        editor.add(ContainerKeys.ADD_DEVICE, value);
        return this;
    }

    /**
     * Device node of the host that the container may use, as {@code HOST[:CONTAINER[:PERMISSIONS]]}; with a leading
     * {@code -} it is left out when the host does not have it at the time the units are generated.
     *
     * <p>Adds {@code AddDevice=}, {@code --device DEV}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code AddDevice=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder addDevice(String notation) {
        editor.addText(ContainerKeys.ADD_DEVICE, notation);
        return this;
    }

    /**
     * Extra line of the container's {@code /etc/hosts}, as {@code NAME:ADDRESS}; the address {@code host-gateway}
     * stands for the host itself.
     *
     * <p>Adds {@code AddHost=}, {@code --add-host HOST:IP}; Podman 5.3 or newer, podman-systemd.unit(5).
     *
     * @param value the host
     * @return this builder
     */
    public ContainerBuilder addHost(HostEntry value) {
        editor.add(ContainerKeys.ADD_HOST, value);
        return this;
    }

    /**
     * Extra line of the container's {@code /etc/hosts}, as {@code NAME:ADDRESS}; the address {@code host-gateway}
     * stands for the host itself.
     *
     * <p>Adds {@code AddHost=}, {@code --add-host HOST:IP}; Podman 5.3 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code AddHost=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder addHost(String notation) {
        editor.addText(ContainerKeys.ADD_HOST, notation);
        return this;
    }

    /**
     * OCI annotations of the container, read by the runtime and by hooks; words of the form {@code NAME=VALUE}, a later
     * one of the same name wins.
     *
     * <p>Adds {@code Annotation=}, {@code --annotation K=V}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param value the label
     * @return this builder
     */
    public ContainerBuilder annotation(Label value) {
        editor.add(ContainerKeys.ANNOTATION, value);
        return this;
    }

    /**
     * OCI annotations of the container, read by the runtime and by hooks; words of the form {@code NAME=VALUE}, a later
     * one of the same name wins.
     *
     * <p>Adds {@code Annotation=}, {@code --annotation K=V}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param name the name, without an equals sign
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when it has no spelling in this key
     */
    public ContainerBuilder annotation(String name, String content) {
        editor.add(ContainerKeys.ANNOTATION, Label.of(name, content));
        return this;
    }

    /**
     * OCI annotations of the container, read by the runtime and by hooks; words of the form {@code NAME=VALUE}, a later
     * one of the same name wins.
     *
     * <p>Adds {@code Annotation=}, {@code --annotation K=V}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param name the name, without an equals sign
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when it has no spelling in this key
     */
    public ContainerBuilder annotation(String name, Text content) {
        editor.add(ContainerKeys.ANNOTATION, Label.of(name, content));
        return this;
    }

    /**
     * OCI annotations of the container, read by the runtime and by hooks; words of the form {@code NAME=VALUE}, a later
     * one of the same name wins.
     *
     * <p>Adds {@code Annotation=}, {@code --annotation K=V}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Annotation=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder annotation(String notation) {
        editor.addText(ContainerKeys.ANNOTATION, notation);
        return this;
    }

    /**
     * AppArmor profile that confines the container; {@code unconfined} switches AppArmor off for it.
     *
     * <p>Sets {@code AppArmor=}, {@code --security-opt apparmor=V}; Podman 5.8 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code AppArmor=}
     * @return this builder
     */
    public ContainerBuilder appArmor(String notation) {
        editor.setText(ContainerKeys.APP_ARMOR, notation);
        return this;
    }

    /**
     * AppArmor profile that confines the container; {@code unconfined} switches AppArmor off for it.
     *
     * <p>Sets {@code AppArmor=}, {@code --security-opt apparmor=V}; Podman 5.8 or newer, podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when it has no spelling in this key
     */
    public ContainerBuilder appArmor(Text content) {
        editor.setContent(ContainerKeys.APP_ARMOR, content);
        return this;
    }

    /**
     * How {@code podman auto-update} looks for a newer image: {@code registry} asks the registry and needs a fully
     * qualified image name, {@code local} compares with the local storage; without the key the container is never
     * updated.
     *
     * <p>Sets {@code AutoUpdate=}, {@code --label io.containers.autoupdate=V}; Podman 4.6 or newer,
     * podman-systemd.unit(5).
     *
     * @param value the policy
     * @return this builder
     */
    public ContainerBuilder autoUpdate(AutoUpdate value) {
        editor.set(ContainerKeys.AUTO_UPDATE, value);
        return this;
    }

    /**
     * How {@code podman auto-update} looks for a newer image: {@code registry} asks the registry and needs a fully
     * qualified image name, {@code local} compares with the local storage; without the key the container is never
     * updated.
     *
     * <p>Sets {@code AutoUpdate=}, {@code --label io.containers.autoupdate=V}; Podman 4.6 or newer,
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code AutoUpdate=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder autoUpdate(String notation) {
        editor.setText(ContainerKeys.AUTO_UPDATE, notation);
        return this;
    }

    /**
     * How the container is placed in control groups; without the key the unit uses {@code split}, which keeps
     * everything below the cgroup of the service.
     *
     * <p>Sets {@code CgroupsMode=}, {@code --cgroups V}; Podman 5.3 or newer, podman-systemd.unit(5).
     *
     * @param value the mode
     * @return this builder
     */
    public ContainerBuilder cgroupsMode(CgroupsMode value) {
        editor.set(ContainerKeys.CGROUPS_MODE, value);
        return this;
    }

    /**
     * How the container is placed in control groups; without the key the unit uses {@code split}, which keeps
     * everything below the cgroup of the service.
     *
     * <p>Sets {@code CgroupsMode=}, {@code --cgroups V}; Podman 5.3 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code CgroupsMode=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder cgroupsMode(String notation) {
        editor.setText(ContainerKeys.CGROUPS_MODE, notation);
        return this;
    }

    /**
     * Name of the container; the default is {@code systemd-} and the name of the service without its suffix, for
     * templates {@code systemd-%p_%i}.
     *
     * <p>Sets {@code ContainerName=}, {@code --name N}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code ContainerName=}
     * @return this builder
     */
    public ContainerBuilder containerName(String notation) {
        editor.setText(ContainerKeys.CONTAINER_NAME, notation);
        return this;
    }

    /**
     * Name of the container; the default is {@code systemd-} and the name of the service without its suffix, for
     * templates {@code systemd-%p_%i}.
     *
     * <p>Sets {@code ContainerName=}, {@code --name N}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when it has no spelling in this key
     */
    public ContainerBuilder containerName(Text content) {
        editor.setContent(ContainerKeys.CONTAINER_NAME, content);
        return this;
    }

    /**
     * Module of {@code containers.conf} that is loaded before every podman command of the unit.
     *
     * <p>Adds {@code ContainersConfModule=}, {@code --module=V}; Podman 4.8 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code ContainersConfModule=}
     * @return this builder
     */
    public ContainerBuilder containersConfModule(String notation) {
        editor.addText(ContainerKeys.CONTAINERS_CONF_MODULE, notation);
        return this;
    }

    /**
     * Module of {@code containers.conf} that is loaded before every podman command of the unit.
     *
     * <p>Adds {@code ContainersConfModule=}, {@code --module=V}; Podman 4.8 or newer, podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when it has no spelling in this key
     */
    public ContainerBuilder containersConfModule(Text content) {
        editor.addContent(ContainerKeys.CONTAINERS_CONF_MODULE, content);
        return this;
    }

    /**
     * Address of a DNS server that the container asks instead of the host's; {@code none} leaves the image's
     * {@code /etc/resolv.conf} alone.
     *
     * <p>Adds {@code DNS=}, {@code --dns V}; Podman 4.7 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code DNS=}
     * @return this builder
     */
    public ContainerBuilder dns(String notation) {
        editor.addText(ContainerKeys.DNS, notation);
        return this;
    }

    /**
     * Address of a DNS server that the container asks instead of the host's; {@code none} leaves the image's
     * {@code /etc/resolv.conf} alone.
     *
     * <p>Adds {@code DNS=}, {@code --dns V}; Podman 4.7 or newer, podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when it has no spelling in this key
     */
    public ContainerBuilder dns(Text content) {
        editor.addContent(ContainerKeys.DNS, content);
        return this;
    }

    /**
     * Option for the resolver in the container's {@code /etc/resolv.conf}, such as {@code ndots:2}.
     *
     * <p>Adds {@code DNSOption=}, {@code --dns-option V}; Podman 4.7 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code DNSOption=}
     * @return this builder
     */
    public ContainerBuilder dnsOption(String notation) {
        editor.addText(ContainerKeys.DNS_OPTION, notation);
        return this;
    }

    /**
     * Option for the resolver in the container's {@code /etc/resolv.conf}, such as {@code ndots:2}.
     *
     * <p>Adds {@code DNSOption=}, {@code --dns-option V}; Podman 4.7 or newer, podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when it has no spelling in this key
     */
    public ContainerBuilder dnsOption(Text content) {
        editor.addContent(ContainerKeys.DNS_OPTION, content);
        return this;
    }

    /**
     * Domain that the container's resolver appends to short names; a single {@code .} means none.
     *
     * <p>Adds {@code DNSSearch=}, {@code --dns-search V}; Podman 4.7 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code DNSSearch=}
     * @return this builder
     */
    public ContainerBuilder dnsSearch(String notation) {
        editor.addText(ContainerKeys.DNS_SEARCH, notation);
        return this;
    }

    /**
     * Domain that the container's resolver appends to short names; a single {@code .} means none.
     *
     * <p>Adds {@code DNSSearch=}, {@code --dns-search V}; Podman 4.7 or newer, podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when it has no spelling in this key
     */
    public ContainerBuilder dnsSearch(Text content) {
        editor.addContent(ContainerKeys.DNS_SEARCH, content);
        return this;
    }

    /**
     * Linux capabilities that the container loses from Podman's default set; {@code all} takes every one.
     *
     * <p>Adds {@code DropCapability=}, {@code --cap-drop CAP}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param value the capability
     * @return this builder
     */
    public ContainerBuilder dropCapability(Capability value) {
        editor.add(ContainerKeys.DROP_CAPABILITY, value);
        return this;
    }

    /**
     * Linux capabilities that the container loses from Podman's default set; {@code all} takes every one.
     *
     * <p>Adds {@code DropCapability=}, {@code --cap-drop CAP}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code DropCapability=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder dropCapability(String notation) {
        editor.addText(ContainerKeys.DROP_CAPABILITY, notation);
        return this;
    }

    /**
     * Program that runs instead of the image's entry point: one command as text, or a JSON array of words such as
     * {@code ["/bin/sh", "-c"]}.
     *
     * <p>Sets {@code Entrypoint=}, {@code --entrypoint=V}; Podman 5.0 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Entrypoint=}
     * @return this builder
     */
    public ContainerBuilder entrypoint(String notation) {
        editor.setText(ContainerKeys.ENTRYPOINT, notation);
        return this;
    }

    /**
     * Program that runs instead of the image's entry point: one command as text, or a JSON array of words such as
     * {@code ["/bin/sh", "-c"]}.
     *
     * <p>Sets {@code Entrypoint=}, {@code --entrypoint=V}; Podman 5.0 or newer, podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when it has no spelling in this key
     */
    public ContainerBuilder entrypoint(Text content) {
        editor.setContent(ContainerKeys.ENTRYPOINT, content);
        return this;
    }

    /**
     * Environment variables inside the container; words of the form {@code NAME=VALUE}, a later one of the same name
     * wins, and from Podman 5.6 a bare name is taken over from the service.
     *
     * <p>Adds {@code Environment=}, {@code --env K=V}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param value the variable
     * @return this builder
     */
    public ContainerBuilder environment(EnvironmentVariable value) {
        editor.add(ContainerKeys.ENVIRONMENT, value);
        return this;
    }

    /**
     * Environment variables inside the container; words of the form {@code NAME=VALUE}, a later one of the same name
     * wins, and from Podman 5.6 a bare name is taken over from the service.
     *
     * <p>Adds {@code Environment=}, {@code --env K=V}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param name the name, without an equals sign
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when it has no spelling in this key
     */
    public ContainerBuilder environment(String name, String content) {
        editor.add(ContainerKeys.ENVIRONMENT, EnvironmentVariable.of(name, content));
        return this;
    }

    /**
     * Environment variables inside the container; words of the form {@code NAME=VALUE}, a later one of the same name
     * wins, and from Podman 5.6 a bare name is taken over from the service.
     *
     * <p>Adds {@code Environment=}, {@code --env K=V}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param name the name, without an equals sign
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when it has no spelling in this key
     */
    public ContainerBuilder environment(String name, Text content) {
        editor.add(ContainerKeys.ENVIRONMENT, EnvironmentVariable.of(name, content));
        return this;
    }

    /**
     * Environment variables inside the container; words of the form {@code NAME=VALUE}, a later one of the same name
     * wins, and from Podman 5.6 a bare name is taken over from the service.
     *
     * <p>Adds {@code Environment=}, {@code --env K=V}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Environment=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder environment(String notation) {
        editor.addText(ContainerKeys.ENVIRONMENT, notation);
        return this;
    }

    /**
     * File with {@code NAME=VALUE} lines for the container's environment, read by Podman at each start; a relative path
     * counts from the unit's folder, and the file must exist.
     *
     * <p>Adds {@code EnvironmentFile=}, {@code --env-file V}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code EnvironmentFile=}
     * @return this builder
     */
    public ContainerBuilder environmentFile(String notation) {
        editor.addText(ContainerKeys.ENVIRONMENT_FILE, notation);
        return this;
    }

    /**
     * File with {@code NAME=VALUE} lines for the container's environment, read by Podman at each start; a relative path
     * counts from the unit's folder, and the file must exist.
     *
     * <p>Adds {@code EnvironmentFile=}, {@code --env-file V}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when it has no spelling in this key
     */
    public ContainerBuilder environmentFile(Text content) {
        editor.addContent(ContainerKeys.ENVIRONMENT_FILE, content);
        return this;
    }

    /**
     * Whether the container takes over the environment of its service; Podman's default is no.
     *
     * <p>Sets {@code EnvironmentHost=}, {@code --env-host | --env-host=false}; Podman 4.4 or newer,
     * podman-systemd.unit(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public ContainerBuilder environmentHost(boolean value) {
        editor.set(ContainerKeys.ENVIRONMENT_HOST, value);
        return this;
    }

    /**
     * Whether the container takes over the environment of its service; Podman's default is no.
     *
     * <p>Sets {@code EnvironmentHost=}, {@code --env-host | --env-host=false}; Podman 4.4 or newer,
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code EnvironmentHost=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder environmentHost(String notation) {
        editor.setText(ContainerKeys.ENVIRONMENT_HOST, notation);
        return this;
    }

    /**
     * Words after the image name: the command that replaces the image's, or the arguments of its entry point; there is
     * no shell unless the words start one.
     *
     * <p>Sets {@code Exec=}, words after the image; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param value the words
     * @return this builder
     */
    public ContainerBuilder exec(CommandLine value) {
        editor.set(ContainerKeys.EXEC, value);
        return this;
    }

    /**
     * Words after the image name: the command that replaces the image's, or the arguments of its entry point; there is
     * no shell unless the words start one.
     *
     * <p>Sets {@code Exec=}, words after the image; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Exec=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder exec(String notation) {
        editor.setText(ContainerKeys.EXEC, notation);
        return this;
    }

    /**
     * Port or range of ports that the container listens on, as {@code PORT[-PORT][/PROTOCOL]}; this documents it and
     * does not publish anything on the host.
     *
     * <p>Adds {@code ExposeHostPort=}, {@code --expose P}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param value the port
     * @return this builder
     */
    public ContainerBuilder exposeHostPort(ExposedPort value) {
        editor.add(ContainerKeys.EXPOSE_HOST_PORT, value);
        return this;
    }

    /**
     * Port or range of ports that the container listens on, as {@code PORT[-PORT][/PROTOCOL]}; this documents it and
     * does not publish anything on the host.
     *
     * <p>Adds {@code ExposeHostPort=}, {@code --expose P}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code ExposeHostPort=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder exposeHostPort(String notation) {
        editor.addText(ContainerKeys.EXPOSE_HOST_PORT, notation);
        return this;
    }

    /**
     * Mapping of group ids into the container's user namespace, as {@code CONTAINER:HOST:COUNT}.
     *
     * <p>Adds {@code GIDMap=}, {@code --gidmap V}; Podman 4.8 or newer, podman-systemd.unit(5).
     *
     * @param value the mapping
     * @return this builder
     */
    public ContainerBuilder gidMap(IdMapping value) {
        editor.add(ContainerKeys.GID_MAP, value);
        return this;
    }

    /**
     * Mapping of group ids into the container's user namespace, as {@code CONTAINER:HOST:COUNT}.
     *
     * <p>Adds {@code GIDMap=}, {@code --gidmap V}; Podman 4.8 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code GIDMap=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder gidMap(String notation) {
        editor.addText(ContainerKeys.GID_MAP, notation);
        return this;
    }

    /**
     * Words that stand directly behind {@code podman} in every command of the unit, for options such as
     * {@code --log-level=debug}; Podman does not check them here.
     *
     * <p>Adds {@code GlobalArgs=}, words after podman; Podman 4.8 or newer, podman-systemd.unit(5).
     *
     * @param value the words
     * @return this builder
     */
    public ContainerBuilder globalArgs(CommandLine value) {
        editor.add(ContainerKeys.GLOBAL_ARGS, value);
        return this;
    }

    /**
     * Words that stand directly behind {@code podman} in every command of the unit, for options such as
     * {@code --log-level=debug}; Podman does not check them here.
     *
     * <p>Adds {@code GlobalArgs=}, words after podman; Podman 4.8 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code GlobalArgs=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder globalArgs(String notation) {
        editor.addText(ContainerKeys.GLOBAL_ARGS, notation);
        return this;
    }

    /**
     * Group, by name or number inside the container, that the process runs as; it needs {@code User=}.
     *
     * <p>Sets {@code Group=}, {@code --user USER:GROUP}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Group=}
     * @return this builder
     */
    public ContainerBuilder group(String notation) {
        editor.setText(ContainerKeys.GROUP, notation);
        return this;
    }

    /**
     * Group, by name or number inside the container, that the process runs as; it needs {@code User=}.
     *
     * <p>Sets {@code Group=}, {@code --user USER:GROUP}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when it has no spelling in this key
     */
    public ContainerBuilder group(Text content) {
        editor.setContent(ContainerKeys.GROUP, content);
        return this;
    }

    /**
     * Additional group of the process in the container, by name or number; {@code keep-groups} keeps those of the user
     * that starts it.
     *
     * <p>Adds {@code GroupAdd=}, {@code --group-add V}; Podman 5.1 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code GroupAdd=}
     * @return this builder
     */
    public ContainerBuilder groupAdd(String notation) {
        editor.addText(ContainerKeys.GROUP_ADD, notation);
        return this;
    }

    /**
     * Additional group of the process in the container, by name or number; {@code keep-groups} keeps those of the user
     * that starts it.
     *
     * <p>Adds {@code GroupAdd=}, {@code --group-add V}; Podman 5.1 or newer, podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when it has no spelling in this key
     */
    public ContainerBuilder groupAdd(Text content) {
        editor.addContent(ContainerKeys.GROUP_ADD, content);
        return this;
    }

    /**
     * Command inside the container whose exit status says whether it is healthy: text for a shell, or a JSON array of
     * words; {@code none} switches the image's own check off.
     *
     * <p>Sets {@code HealthCmd=}, {@code --health-cmd V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @param value the command
     * @return this builder
     */
    public ContainerBuilder healthCmd(HealthCommand value) {
        editor.set(ContainerKeys.HEALTH_CMD, value);
        return this;
    }

    /**
     * Command inside the container whose exit status says whether it is healthy: text for a shell, or a JSON array of
     * words; {@code none} switches the image's own check off.
     *
     * <p>Sets {@code HealthCmd=}, {@code --health-cmd V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code HealthCmd=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder healthCmd(String notation) {
        editor.setText(ContainerKeys.HEALTH_CMD, notation);
        return this;
    }

    /**
     * Time between two health checks; Podman's default is 30 seconds, and {@code disable} leaves them to whoever asks.
     *
     * <p>Sets {@code HealthInterval=}, {@code --health-interval V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @param value the time; {@link TimeSpan#DISABLED} switches it off
     * @return this builder
     */
    public ContainerBuilder healthInterval(TimeSpan value) {
        editor.set(ContainerKeys.HEALTH_INTERVAL, value);
        return this;
    }

    /**
     * Time between two health checks; Podman's default is 30 seconds, and {@code disable} leaves them to whoever asks.
     *
     * <p>Sets {@code HealthInterval=}, {@code --health-interval V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @param time the time, zero or more
     * @return this builder
     */
    public ContainerBuilder healthInterval(Duration time) {
        editor.set(ContainerKeys.HEALTH_INTERVAL, TimeSpan.of(time));
        return this;
    }

    /**
     * Time between two health checks; Podman's default is 30 seconds, and {@code disable} leaves them to whoever asks.
     *
     * <p>Sets {@code HealthInterval=}, {@code --health-interval V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code HealthInterval=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder healthInterval(String notation) {
        editor.setText(ContainerKeys.HEALTH_INTERVAL, notation);
        return this;
    }

    /**
     * Where results of health checks are kept: {@code local}, which is the default, a folder, or {@code events_logger}.
     *
     * <p>Sets {@code HealthLogDestination=}, {@code --health-log-destination V}; Podman 5.3 or newer,
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code HealthLogDestination=}
     * @return this builder
     */
    public ContainerBuilder healthLogDestination(String notation) {
        editor.setText(ContainerKeys.HEALTH_LOG_DESTINATION, notation);
        return this;
    }

    /**
     * Where results of health checks are kept: {@code local}, which is the default, a folder, or {@code events_logger}.
     *
     * <p>Sets {@code HealthLogDestination=}, {@code --health-log-destination V}; Podman 5.3 or newer,
     * podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when it has no spelling in this key
     */
    public ContainerBuilder healthLogDestination(Text content) {
        editor.setContent(ContainerKeys.HEALTH_LOG_DESTINATION, content);
        return this;
    }

    /**
     * How many results of health checks are kept; Podman's default is 5, and 0 means all.
     *
     * <p>Sets {@code HealthMaxLogCount=}, {@code --health-max-log-count V}; Podman 5.3 or newer,
     * podman-systemd.unit(5).
     *
     * @param value the number, 0 or more
     * @return this builder
     */
    public ContainerBuilder healthMaxLogCount(WholeNumber value) {
        editor.set(ContainerKeys.HEALTH_MAX_LOG_COUNT, value);
        return this;
    }

    /**
     * How many results of health checks are kept; Podman's default is 5, and 0 means all.
     *
     * <p>Sets {@code HealthMaxLogCount=}, {@code --health-max-log-count V}; Podman 5.3 or newer,
     * podman-systemd.unit(5).
     *
     * @param number the number, 0 or more
     * @return this builder
     */
    public ContainerBuilder healthMaxLogCount(long number) {
        editor.set(ContainerKeys.HEALTH_MAX_LOG_COUNT, WholeNumber.of(number));
        return this;
    }

    /**
     * How many results of health checks are kept; Podman's default is 5, and 0 means all.
     *
     * <p>Sets {@code HealthMaxLogCount=}, {@code --health-max-log-count V}; Podman 5.3 or newer,
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code HealthMaxLogCount=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder healthMaxLogCount(String notation) {
        editor.setText(ContainerKeys.HEALTH_MAX_LOG_COUNT, notation);
        return this;
    }

    /**
     * How many characters of a health check's output are kept; Podman's default is 500, and 0 means all.
     *
     * <p>Sets {@code HealthMaxLogSize=}, {@code --health-max-log-size V}; Podman 5.3 or newer, podman-systemd.unit(5).
     *
     * @param value the number, 0 or more
     * @return this builder
     */
    public ContainerBuilder healthMaxLogSize(WholeNumber value) {
        editor.set(ContainerKeys.HEALTH_MAX_LOG_SIZE, value);
        return this;
    }

    /**
     * How many characters of a health check's output are kept; Podman's default is 500, and 0 means all.
     *
     * <p>Sets {@code HealthMaxLogSize=}, {@code --health-max-log-size V}; Podman 5.3 or newer, podman-systemd.unit(5).
     *
     * @param number the number, 0 or more
     * @return this builder
     */
    public ContainerBuilder healthMaxLogSize(long number) {
        editor.set(ContainerKeys.HEALTH_MAX_LOG_SIZE, WholeNumber.of(number));
        return this;
    }

    /**
     * How many characters of a health check's output are kept; Podman's default is 500, and 0 means all.
     *
     * <p>Sets {@code HealthMaxLogSize=}, {@code --health-max-log-size V}; Podman 5.3 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code HealthMaxLogSize=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder healthMaxLogSize(String notation) {
        editor.setText(ContainerKeys.HEALTH_MAX_LOG_SIZE, notation);
        return this;
    }

    /**
     * What Podman does once the container counts as unhealthy: {@code none}, which is the default, {@code kill},
     * {@code restart} or {@code stop}; in a unit prefer {@code kill}, so that {@code Restart=} of the service starts it
     * again.
     *
     * <p>Sets {@code HealthOnFailure=}, {@code --health-on-failure V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @param value the action
     * @return this builder
     */
    public ContainerBuilder healthOnFailure(HealthAction value) {
        editor.set(ContainerKeys.HEALTH_ON_FAILURE, value);
        return this;
    }

    /**
     * What Podman does once the container counts as unhealthy: {@code none}, which is the default, {@code kill},
     * {@code restart} or {@code stop}; in a unit prefer {@code kill}, so that {@code Restart=} of the service starts it
     * again.
     *
     * <p>Sets {@code HealthOnFailure=}, {@code --health-on-failure V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code HealthOnFailure=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder healthOnFailure(String notation) {
        editor.setText(ContainerKeys.HEALTH_ON_FAILURE, notation);
        return this;
    }

    /**
     * How many health checks must fail in a row before the container counts as unhealthy; at least 1, Podman's default
     * is 3.
     *
     * <p>Sets {@code HealthRetries=}, {@code --health-retries V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @param value the number, 1 or more
     * @return this builder
     */
    public ContainerBuilder healthRetries(WholeNumber value) {
        editor.set(ContainerKeys.HEALTH_RETRIES, value);
        return this;
    }

    /**
     * How many health checks must fail in a row before the container counts as unhealthy; at least 1, Podman's default
     * is 3.
     *
     * <p>Sets {@code HealthRetries=}, {@code --health-retries V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @param number the number, 1 or more
     * @return this builder
     */
    public ContainerBuilder healthRetries(long number) {
        editor.set(ContainerKeys.HEALTH_RETRIES, WholeNumber.of(number));
        return this;
    }

    /**
     * How many health checks must fail in a row before the container counts as unhealthy; at least 1, Podman's default
     * is 3.
     *
     * <p>Sets {@code HealthRetries=}, {@code --health-retries V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code HealthRetries=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder healthRetries(String notation) {
        editor.setText(ContainerKeys.HEALTH_RETRIES, notation);
        return this;
    }

    /**
     * Time after the start during which failing health checks do not count; Podman's default is none.
     *
     * <p>Sets {@code HealthStartPeriod=}, {@code --health-start-period V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @param value the time
     * @return this builder
     */
    public ContainerBuilder healthStartPeriod(TimeSpan value) {
        editor.set(ContainerKeys.HEALTH_START_PERIOD, value);
        return this;
    }

    /**
     * Time after the start during which failing health checks do not count; Podman's default is none.
     *
     * <p>Sets {@code HealthStartPeriod=}, {@code --health-start-period V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @param time the time, zero or more
     * @return this builder
     */
    public ContainerBuilder healthStartPeriod(Duration time) {
        editor.set(ContainerKeys.HEALTH_START_PERIOD, TimeSpan.of(time));
        return this;
    }

    /**
     * Time after the start during which failing health checks do not count; Podman's default is none.
     *
     * <p>Sets {@code HealthStartPeriod=}, {@code --health-start-period V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code HealthStartPeriod=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder healthStartPeriod(String notation) {
        editor.setText(ContainerKeys.HEALTH_START_PERIOD, notation);
        return this;
    }

    /**
     * Command that is used as health check until it has succeeded, in place of {@code HealthCmd=}; for programs that
     * take long to come up.
     *
     * <p>Sets {@code HealthStartupCmd=}, {@code --health-startup-cmd V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @param value the command
     * @return this builder
     */
    public ContainerBuilder healthStartupCmd(HealthCommand value) {
        editor.set(ContainerKeys.HEALTH_STARTUP_CMD, value);
        return this;
    }

    /**
     * Command that is used as health check until it has succeeded, in place of {@code HealthCmd=}; for programs that
     * take long to come up.
     *
     * <p>Sets {@code HealthStartupCmd=}, {@code --health-startup-cmd V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code HealthStartupCmd=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder healthStartupCmd(String notation) {
        editor.setText(ContainerKeys.HEALTH_STARTUP_CMD, notation);
        return this;
    }

    /**
     * Time between two start-up health checks; Podman's default is 30 seconds, and {@code disable} leaves them to
     * whoever asks.
     *
     * <p>Sets {@code HealthStartupInterval=}, {@code --health-startup-interval V}; Podman 4.5 or newer,
     * podman-systemd.unit(5).
     *
     * @param value the time; {@link TimeSpan#DISABLED} switches it off
     * @return this builder
     */
    public ContainerBuilder healthStartupInterval(TimeSpan value) {
        editor.set(ContainerKeys.HEALTH_STARTUP_INTERVAL, value);
        return this;
    }

    /**
     * Time between two start-up health checks; Podman's default is 30 seconds, and {@code disable} leaves them to
     * whoever asks.
     *
     * <p>Sets {@code HealthStartupInterval=}, {@code --health-startup-interval V}; Podman 4.5 or newer,
     * podman-systemd.unit(5).
     *
     * @param time the time, zero or more
     * @return this builder
     */
    public ContainerBuilder healthStartupInterval(Duration time) {
        editor.set(ContainerKeys.HEALTH_STARTUP_INTERVAL, TimeSpan.of(time));
        return this;
    }

    /**
     * Time between two start-up health checks; Podman's default is 30 seconds, and {@code disable} leaves them to
     * whoever asks.
     *
     * <p>Sets {@code HealthStartupInterval=}, {@code --health-startup-interval V}; Podman 4.5 or newer,
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code HealthStartupInterval=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder healthStartupInterval(String notation) {
        editor.setText(ContainerKeys.HEALTH_STARTUP_INTERVAL, notation);
        return this;
    }

    /**
     * How many start-up health checks may fail before the container is restarted; Podman's default 0 means without
     * limit.
     *
     * <p>Sets {@code HealthStartupRetries=}, {@code --health-startup-retries V}; Podman 4.5 or newer,
     * podman-systemd.unit(5).
     *
     * @param value the number, 0 or more
     * @return this builder
     */
    public ContainerBuilder healthStartupRetries(WholeNumber value) {
        editor.set(ContainerKeys.HEALTH_STARTUP_RETRIES, value);
        return this;
    }

    /**
     * How many start-up health checks may fail before the container is restarted; Podman's default 0 means without
     * limit.
     *
     * <p>Sets {@code HealthStartupRetries=}, {@code --health-startup-retries V}; Podman 4.5 or newer,
     * podman-systemd.unit(5).
     *
     * @param number the number, 0 or more
     * @return this builder
     */
    public ContainerBuilder healthStartupRetries(long number) {
        editor.set(ContainerKeys.HEALTH_STARTUP_RETRIES, WholeNumber.of(number));
        return this;
    }

    /**
     * How many start-up health checks may fail before the container is restarted; Podman's default 0 means without
     * limit.
     *
     * <p>Sets {@code HealthStartupRetries=}, {@code --health-startup-retries V}; Podman 4.5 or newer,
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code HealthStartupRetries=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder healthStartupRetries(String notation) {
        editor.setText(ContainerKeys.HEALTH_STARTUP_RETRIES, notation);
        return this;
    }

    /**
     * How many start-up health checks must succeed in a row before the ordinary ones begin; Podman's default 0 means
     * one.
     *
     * <p>Sets {@code HealthStartupSuccess=}, {@code --health-startup-success V}; Podman 4.5 or newer,
     * podman-systemd.unit(5).
     *
     * @param value the number, 0 or more
     * @return this builder
     */
    public ContainerBuilder healthStartupSuccess(WholeNumber value) {
        editor.set(ContainerKeys.HEALTH_STARTUP_SUCCESS, value);
        return this;
    }

    /**
     * How many start-up health checks must succeed in a row before the ordinary ones begin; Podman's default 0 means
     * one.
     *
     * <p>Sets {@code HealthStartupSuccess=}, {@code --health-startup-success V}; Podman 4.5 or newer,
     * podman-systemd.unit(5).
     *
     * @param number the number, 0 or more
     * @return this builder
     */
    public ContainerBuilder healthStartupSuccess(long number) {
        editor.set(ContainerKeys.HEALTH_STARTUP_SUCCESS, WholeNumber.of(number));
        return this;
    }

    /**
     * How many start-up health checks must succeed in a row before the ordinary ones begin; Podman's default 0 means
     * one.
     *
     * <p>Sets {@code HealthStartupSuccess=}, {@code --health-startup-success V}; Podman 4.5 or newer,
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code HealthStartupSuccess=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder healthStartupSuccess(String notation) {
        editor.setText(ContainerKeys.HEALTH_STARTUP_SUCCESS, notation);
        return this;
    }

    /**
     * Time that one start-up health check may take before it counts as failed; Podman's default is 30 seconds.
     *
     * <p>Sets {@code HealthStartupTimeout=}, {@code --health-startup-timeout V}; Podman 4.5 or newer,
     * podman-systemd.unit(5).
     *
     * @param value the time
     * @return this builder
     */
    public ContainerBuilder healthStartupTimeout(TimeSpan value) {
        editor.set(ContainerKeys.HEALTH_STARTUP_TIMEOUT, value);
        return this;
    }

    /**
     * Time that one start-up health check may take before it counts as failed; Podman's default is 30 seconds.
     *
     * <p>Sets {@code HealthStartupTimeout=}, {@code --health-startup-timeout V}; Podman 4.5 or newer,
     * podman-systemd.unit(5).
     *
     * @param time the time, zero or more
     * @return this builder
     */
    public ContainerBuilder healthStartupTimeout(Duration time) {
        editor.set(ContainerKeys.HEALTH_STARTUP_TIMEOUT, TimeSpan.of(time));
        return this;
    }

    /**
     * Time that one start-up health check may take before it counts as failed; Podman's default is 30 seconds.
     *
     * <p>Sets {@code HealthStartupTimeout=}, {@code --health-startup-timeout V}; Podman 4.5 or newer,
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code HealthStartupTimeout=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder healthStartupTimeout(String notation) {
        editor.setText(ContainerKeys.HEALTH_STARTUP_TIMEOUT, notation);
        return this;
    }

    /**
     * Time that one health check may take before it counts as failed; at least one second, Podman's default is 30
     * seconds.
     *
     * <p>Sets {@code HealthTimeout=}, {@code --health-timeout V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @param value the time
     * @return this builder
     */
    public ContainerBuilder healthTimeout(TimeSpan value) {
        editor.set(ContainerKeys.HEALTH_TIMEOUT, value);
        return this;
    }

    /**
     * Time that one health check may take before it counts as failed; at least one second, Podman's default is 30
     * seconds.
     *
     * <p>Sets {@code HealthTimeout=}, {@code --health-timeout V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @param time the time, zero or more
     * @return this builder
     */
    public ContainerBuilder healthTimeout(Duration time) {
        editor.set(ContainerKeys.HEALTH_TIMEOUT, TimeSpan.of(time));
        return this;
    }

    /**
     * Time that one health check may take before it counts as failed; at least one second, Podman's default is 30
     * seconds.
     *
     * <p>Sets {@code HealthTimeout=}, {@code --health-timeout V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code HealthTimeout=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder healthTimeout(String notation) {
        editor.setText(ContainerKeys.HEALTH_TIMEOUT, notation);
        return this;
    }

    /**
     * Host name that the container sees; the default is the beginning of its id.
     *
     * <p>Sets {@code HostName=}, {@code --hostname V}; Podman 4.6 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code HostName=}
     * @return this builder
     */
    public ContainerBuilder hostName(String notation) {
        editor.setText(ContainerKeys.HOST_NAME, notation);
        return this;
    }

    /**
     * Host name that the container sees; the default is the beginning of its id.
     *
     * <p>Sets {@code HostName=}, {@code --hostname V}; Podman 4.6 or newer, podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when it has no spelling in this key
     */
    public ContainerBuilder hostName(Text content) {
        editor.setContent(ContainerKeys.HOST_NAME, content);
        return this;
    }

    /**
     * Whether the proxy variables of the service, such as {@code http_proxy}, are passed into the container; Podman's
     * default is yes.
     *
     * <p>Sets {@code HttpProxy=}, {@code --http-proxy | --http-proxy=false}; Podman 5.7 or newer,
     * podman-systemd.unit(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public ContainerBuilder httpProxy(boolean value) {
        editor.set(ContainerKeys.HTTP_PROXY, value);
        return this;
    }

    /**
     * Whether the proxy variables of the service, such as {@code http_proxy}, are passed into the container; Podman's
     * default is yes.
     *
     * <p>Sets {@code HttpProxy=}, {@code --http-proxy | --http-proxy=false}; Podman 5.7 or newer,
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code HttpProxy=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder httpProxy(String notation) {
        editor.setText(ContainerKeys.HTTP_PROXY, notation);
        return this;
    }

    /**
     * Fixed IPv4 address of the container on its network; the network must have a subnet that holds it.
     *
     * <p>Sets {@code IP=}, {@code --ip V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @param value the address
     * @return this builder
     */
    public ContainerBuilder ip(IpAddress value) {
        editor.set(ContainerKeys.IP, value);
        return this;
    }

    /**
     * Fixed IPv4 address of the container on its network; the network must have a subnet that holds it.
     *
     * <p>Sets {@code IP=}, {@code --ip V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code IP=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder ip(String notation) {
        editor.setText(ContainerKeys.IP, notation);
        return this;
    }

    /**
     * Fixed IPv6 address of the container on its network; the network must have a subnet that holds it.
     *
     * <p>Sets {@code IP6=}, {@code --ip6 V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @param value the address
     * @return this builder
     */
    public ContainerBuilder ip6(IpAddress value) {
        editor.set(ContainerKeys.IP6, value);
        return this;
    }

    /**
     * Fixed IPv6 address of the container on its network; the network must have a subnet that holds it.
     *
     * <p>Sets {@code IP6=}, {@code --ip6 V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code IP6=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder ip6(String notation) {
        editor.setText(ContainerKeys.IP6, notation);
        return this;
    }

    /**
     * Image that the container runs; best fully qualified with registry and tag, or the name of an image or build unit,
     * which then runs first.
     *
     * <p>Sets {@code Image=}, image; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param value the image
     * @return this builder
     */
    public ContainerBuilder image(ImageName value) {
        editor.set(ContainerKeys.IMAGE, value);
        return this;
    }

    /**
     * Image that the container runs; best fully qualified with registry and tag, or the name of an image or build unit,
     * which then runs first.
     *
     * <p>Sets {@code Image=}, image; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param unit the unit that is meant
     * @return this builder
     */
    public ContainerBuilder image(ImageUnit unit) {
        editor.reference(ContainerKeys.IMAGE, unit);
        return this;
    }

    /**
     * Image that the container runs; best fully qualified with registry and tag, or the name of an image or build unit,
     * which then runs first.
     *
     * <p>Sets {@code Image=}, image; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param unit the unit that is meant
     * @return this builder
     */
    public ContainerBuilder image(BuildUnit unit) {
        editor.reference(ContainerKeys.IMAGE, unit);
        return this;
    }

    /**
     * Image that the container runs; best fully qualified with registry and tag, or the name of an image or build unit,
     * which then runs first.
     *
     * <p>Sets {@code Image=}, image; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param unit the name of a unit that is not built yet, or not ours
     * @return this builder
     */
    public ContainerBuilder image(UnitName unit) {
        editor.reference(ContainerKeys.IMAGE, unit);
        return this;
    }

    /**
     * Image that the container runs; best fully qualified with registry and tag, or the name of an image or build unit,
     * which then runs first.
     *
     * <p>Sets {@code Image=}, image; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Image=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder image(String notation) {
        editor.setText(ContainerKeys.IMAGE, notation);
        return this;
    }

    /**
     * Labels of the container; words of the form {@code NAME=VALUE}, a later one of the same name wins, and a value
     * with blanks needs quotes around the whole word.
     *
     * <p>Adds {@code Label=}, {@code --label K=V}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param value the label
     * @return this builder
     */
    public ContainerBuilder label(Label value) {
        editor.add(ContainerKeys.LABEL, value);
        return this;
    }

    /**
     * Labels of the container; words of the form {@code NAME=VALUE}, a later one of the same name wins, and a value
     * with blanks needs quotes around the whole word.
     *
     * <p>Adds {@code Label=}, {@code --label K=V}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param name the name, without an equals sign
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when it has no spelling in this key
     */
    public ContainerBuilder label(String name, String content) {
        editor.add(ContainerKeys.LABEL, Label.of(name, content));
        return this;
    }

    /**
     * Labels of the container; words of the form {@code NAME=VALUE}, a later one of the same name wins, and a value
     * with blanks needs quotes around the whole word.
     *
     * <p>Adds {@code Label=}, {@code --label K=V}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param name the name, without an equals sign
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when it has no spelling in this key
     */
    public ContainerBuilder label(String name, Text content) {
        editor.add(ContainerKeys.LABEL, Label.of(name, content));
        return this;
    }

    /**
     * Labels of the container; words of the form {@code NAME=VALUE}, a later one of the same name wins, and a value
     * with blanks needs quotes around the whole word.
     *
     * <p>Adds {@code Label=}, {@code --label K=V}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Label=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder label(String notation) {
        editor.addText(ContainerKeys.LABEL, notation);
        return this;
    }

    /**
     * Where the output of the container goes: {@code journald}, {@code k8s-file}, {@code passthrough}, {@code none} and
     * others; the default stands in {@code containers.conf}.
     *
     * <p>Sets {@code LogDriver=}, {@code --log-driver V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code LogDriver=}
     * @return this builder
     */
    public ContainerBuilder logDriver(String notation) {
        editor.setText(ContainerKeys.LOG_DRIVER, notation);
        return this;
    }

    /**
     * Where the output of the container goes: {@code journald}, {@code k8s-file}, {@code passthrough}, {@code none} and
     * others; the default stands in {@code containers.conf}.
     *
     * <p>Sets {@code LogDriver=}, {@code --log-driver V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when it has no spelling in this key
     */
    public ContainerBuilder logDriver(Text content) {
        editor.setContent(ContainerKeys.LOG_DRIVER, content);
        return this;
    }

    /**
     * Options of the log driver, as {@code NAME=VALUE}, such as {@code max-size=10mb} or {@code tag=web}.
     *
     * <p>Adds {@code LogOpt=}, {@code --log-opt V}; Podman 5.2 or newer, podman-systemd.unit(5).
     *
     * @param value the option
     * @return this builder
     */
    public ContainerBuilder logOpt(KeyValue value) {
        editor.add(ContainerKeys.LOG_OPT, value);
        return this;
    }

    /**
     * Options of the log driver, as {@code NAME=VALUE}, such as {@code max-size=10mb} or {@code tag=web}.
     *
     * <p>Adds {@code LogOpt=}, {@code --log-opt V}; Podman 5.2 or newer, podman-systemd.unit(5).
     *
     * @param name the name, without an equals sign
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when it has no spelling in this key
     */
    public ContainerBuilder logOpt(String name, String content) {
        editor.add(ContainerKeys.LOG_OPT, KeyValue.of(name, content));
        return this;
    }

    /**
     * Options of the log driver, as {@code NAME=VALUE}, such as {@code max-size=10mb} or {@code tag=web}.
     *
     * <p>Adds {@code LogOpt=}, {@code --log-opt V}; Podman 5.2 or newer, podman-systemd.unit(5).
     *
     * @param name the name, without an equals sign
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when it has no spelling in this key
     */
    public ContainerBuilder logOpt(String name, Text content) {
        editor.add(ContainerKeys.LOG_OPT, KeyValue.of(name, content));
        return this;
    }

    /**
     * Options of the log driver, as {@code NAME=VALUE}, such as {@code max-size=10mb} or {@code tag=web}.
     *
     * <p>Adds {@code LogOpt=}, {@code --log-opt V}; Podman 5.2 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code LogOpt=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder logOpt(String notation) {
        editor.addText(ContainerKeys.LOG_OPT, notation);
        return this;
    }

    /**
     * Paths inside the container that are hidden from it, separated by colons.
     *
     * <p>Adds {@code Mask=}, {@code --security-opt mask=V}; Podman 4.6 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Mask=}
     * @return this builder
     */
    public ContainerBuilder mask(String notation) {
        editor.addText(ContainerKeys.MASK, notation);
        return this;
    }

    /**
     * Paths inside the container that are hidden from it, separated by colons.
     *
     * <p>Adds {@code Mask=}, {@code --security-opt mask=V}; Podman 4.6 or newer, podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when it has no spelling in this key
     */
    public ContainerBuilder mask(Text content) {
        editor.addContent(ContainerKeys.MASK, content);
        return this;
    }

    /**
     * Most memory that the container may use, in bytes or with a unit such as {@code 512m}; the default is no limit.
     *
     * <p>Sets {@code Memory=}, {@code --memory V}; Podman 5.5 or newer, podman-systemd.unit(5).
     *
     * @param value the size
     * @return this builder
     */
    public ContainerBuilder memory(ByteSize value) {
        editor.set(ContainerKeys.MEMORY, value);
        return this;
    }

    /**
     * Most memory that the container may use, in bytes or with a unit such as {@code 512m}; the default is no limit.
     *
     * <p>Sets {@code Memory=}, {@code --memory V}; Podman 5.5 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Memory=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder memory(String notation) {
        editor.setText(ContainerKeys.MEMORY, notation);
        return this;
    }

    /**
     * Mount in the long form, as comma-separated {@code NAME=VALUE} pairs such as
     * {@code type=bind,source=/srv/www,destination=/www,ro}; the source may be the name of a volume, image or artifact
     * unit.
     *
     * <p>Adds {@code Mount=}, {@code --mount V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @param value the mount
     * @return this builder
     */
    public ContainerBuilder mount(Mount value) {
        editor.add(ContainerKeys.MOUNT, value);
        return this;
    }

    /**
     * Mount in the long form, as comma-separated {@code NAME=VALUE} pairs such as
     * {@code type=bind,source=/srv/www,destination=/www,ro}; the source may be the name of a volume, image or artifact
     * unit.
     *
     * <p>Adds {@code Mount=}, {@code --mount V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Mount=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder mount(String notation) {
        editor.addText(ContainerKeys.MOUNT, notation);
        return this;
    }

    /**
     * Network of the container: a mode such as {@code host} or {@code pasta}, a network by name, or the name of a
     * network unit, or of a container unit whose network is shared; options follow a colon.
     *
     * <p>Adds {@code Network=}, {@code --network V}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param value the network
     * @return this builder
     */
    public ContainerBuilder network(NetworkMode value) {
        editor.add(ContainerKeys.NETWORK, value);
        return this;
    }

    /**
     * Network of the container: a mode such as {@code host} or {@code pasta}, a network by name, or the name of a
     * network unit, or of a container unit whose network is shared; options follow a colon.
     *
     * <p>Adds {@code Network=}, {@code --network V}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param unit the unit that is meant
     * @return this builder
     */
    public ContainerBuilder network(NetworkUnit unit) {
        editor.reference(ContainerKeys.NETWORK, unit);
        return this;
    }

    /**
     * Network of the container: a mode such as {@code host} or {@code pasta}, a network by name, or the name of a
     * network unit, or of a container unit whose network is shared; options follow a colon.
     *
     * <p>Adds {@code Network=}, {@code --network V}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param unit the unit that is meant
     * @return this builder
     */
    public ContainerBuilder network(ContainerUnit unit) {
        editor.reference(ContainerKeys.NETWORK, unit);
        return this;
    }

    /**
     * Network of the container: a mode such as {@code host} or {@code pasta}, a network by name, or the name of a
     * network unit, or of a container unit whose network is shared; options follow a colon.
     *
     * <p>Adds {@code Network=}, {@code --network V}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param unit the name of a unit that is not built yet, or not ours
     * @return this builder
     */
    public ContainerBuilder network(UnitName unit) {
        editor.reference(ContainerKeys.NETWORK, unit);
        return this;
    }

    /**
     * Network of the container: a mode such as {@code host} or {@code pasta}, a network by name, or the name of a
     * network unit, or of a container unit whose network is shared; options follow a colon.
     *
     * <p>Adds {@code Network=}, {@code --network V}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Network=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder network(String notation) {
        editor.addText(ContainerKeys.NETWORK, notation);
        return this;
    }

    /**
     * Additional name under which other containers on the same networks find this one.
     *
     * <p>Adds {@code NetworkAlias=}, {@code --network-alias V}; Podman 5.2 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code NetworkAlias=}
     * @return this builder
     */
    public ContainerBuilder networkAlias(String notation) {
        editor.addText(ContainerKeys.NETWORK_ALIAS, notation);
        return this;
    }

    /**
     * Additional name under which other containers on the same networks find this one.
     *
     * <p>Adds {@code NetworkAlias=}, {@code --network-alias V}; Podman 5.2 or newer, podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when it has no spelling in this key
     */
    public ContainerBuilder networkAlias(Text content) {
        editor.addContent(ContainerKeys.NETWORK_ALIAS, content);
        return this;
    }

    /**
     * Whether processes are barred from gaining privileges, for example by set-user-id programs; the default is no.
     *
     * <p>Sets {@code NoNewPrivileges=}, {@code --security-opt=no-new-privileges}; Podman 4.4 or newer,
     * podman-systemd.unit(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public ContainerBuilder noNewPrivileges(boolean value) {
        editor.set(ContainerKeys.NO_NEW_PRIVILEGES, value);
        return this;
    }

    /**
     * Whether processes are barred from gaining privileges, for example by set-user-id programs; the default is no.
     *
     * <p>Sets {@code NoNewPrivileges=}, {@code --security-opt=no-new-privileges}; Podman 4.4 or newer,
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code NoNewPrivileges=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder noNewPrivileges(String notation) {
        editor.setText(ContainerKeys.NO_NEW_PRIVILEGES, notation);
        return this;
    }

    /**
     * When the service counts as started: with {@code false}, the default, once the container runs; with {@code true}
     * once the program in it says so by {@code sd_notify}; with {@code healthy}, from Podman 5.0, once its health check
     * succeeds.
     *
     * <p>Sets {@code Notify=}, {@code --sdnotify=conmon | --sdnotify=container | --sdnotify=healthy}; Podman 4.4 or
     * newer, podman-systemd.unit(5).
     *
     * @param value the mode
     * @return this builder
     */
    public ContainerBuilder notify(NotifyMode value) {
        editor.set(ContainerKeys.NOTIFY, value);
        return this;
    }

    /**
     * When the service counts as started: with {@code false}, the default, once the container runs; with {@code true}
     * once the program in it says so by {@code sd_notify}; with {@code healthy}, from Podman 5.0, once its health check
     * succeeds.
     *
     * <p>Sets {@code Notify=}, {@code --sdnotify=conmon | --sdnotify=container | --sdnotify=healthy}; Podman 4.4 or
     * newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Notify=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder notify(String notation) {
        editor.setText(ContainerKeys.NOTIFY, notation);
        return this;
    }

    /**
     * Most processes and threads that the container may have at once; -1 means no limit.
     *
     * <p>Sets {@code PidsLimit=}, {@code --pids-limit V}; Podman 4.7 or newer, podman-systemd.unit(5).
     *
     * @param value the number
     * @return this builder
     */
    public ContainerBuilder pidsLimit(WholeNumber value) {
        editor.set(ContainerKeys.PIDS_LIMIT, value);
        return this;
    }

    /**
     * Most processes and threads that the container may have at once; -1 means no limit.
     *
     * <p>Sets {@code PidsLimit=}, {@code --pids-limit V}; Podman 4.7 or newer, podman-systemd.unit(5).
     *
     * @param number the number
     * @return this builder
     */
    public ContainerBuilder pidsLimit(long number) {
        editor.set(ContainerKeys.PIDS_LIMIT, WholeNumber.of(number));
        return this;
    }

    /**
     * Most processes and threads that the container may have at once; -1 means no limit.
     *
     * <p>Sets {@code PidsLimit=}, {@code --pids-limit V}; Podman 4.7 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code PidsLimit=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder pidsLimit(String notation) {
        editor.setText(ContainerKeys.PIDS_LIMIT, notation);
        return this;
    }

    /**
     * Name of the pod unit that the container joins; network, published ports and user namespace are then those of the
     * pod.
     *
     * <p>Sets {@code Pod=}, {@code --pod PODNAME}; Podman 5.0 or newer, podman-systemd.unit(5).
     *
     * @param unit the unit that is meant
     * @return this builder
     */
    public ContainerBuilder pod(PodUnit unit) {
        editor.reference(ContainerKeys.POD, unit);
        return this;
    }

    /**
     * Name of the pod unit that the container joins; network, published ports and user namespace are then those of the
     * pod.
     *
     * <p>Sets {@code Pod=}, {@code --pod PODNAME}; Podman 5.0 or newer, podman-systemd.unit(5).
     *
     * @param unit the name of a unit that is not built yet, or not ours
     * @return this builder
     */
    public ContainerBuilder pod(UnitName unit) {
        editor.reference(ContainerKeys.POD, unit);
        return this;
    }

    /**
     * Name of the pod unit that the container joins; network, published ports and user namespace are then those of the
     * pod.
     *
     * <p>Sets {@code Pod=}, {@code --pod PODNAME}; Podman 5.0 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Pod=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder pod(String notation) {
        editor.setText(ContainerKeys.POD, notation);
        return this;
    }

    /**
     * Words that are added to {@code podman run} before the image, for options without a key of their own; Podman does
     * not check them here.
     *
     * <p>Adds {@code PodmanArgs=}, words before the image; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param value the words
     * @return this builder
     */
    public ContainerBuilder podmanArgs(CommandLine value) {
        editor.add(ContainerKeys.PODMAN_ARGS, value);
        return this;
    }

    /**
     * Words that are added to {@code podman run} before the image, for options without a key of their own; Podman does
     * not check them here.
     *
     * <p>Adds {@code PodmanArgs=}, words before the image; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code PodmanArgs=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder podmanArgs(String notation) {
        editor.addText(ContainerKeys.PODMAN_ARGS, notation);
        return this;
    }

    /**
     * Port of the container that is reachable on the host, as {@code [[ADDRESS:]HOST:]CONTAINER[/PROTOCOL]}; without a
     * host port Podman picks a free one, and without an address it listens on all.
     *
     * <p>Adds {@code PublishPort=}, {@code --publish V}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param value the port mapping
     * @return this builder
     */
    public ContainerBuilder publishPort(PortMapping value) {
        editor.add(ContainerKeys.PUBLISH_PORT, value);
        return this;
    }

    /**
     * Port of the container that is reachable on the host, as {@code [[ADDRESS:]HOST:]CONTAINER[/PROTOCOL]}; without a
     * host port Podman picks a free one, and without an address it listens on all.
     *
     * <p>Adds {@code PublishPort=}, {@code --publish V}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code PublishPort=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder publishPort(String notation) {
        editor.addText(ContainerKeys.PUBLISH_PORT, notation);
        return this;
    }

    /**
     * When the image is pulled at start: {@code missing}, which is the default, {@code always}, {@code newer} or
     * {@code never}.
     *
     * <p>Sets {@code Pull=}, {@code --pull V}; Podman 4.6 or newer, podman-systemd.unit(5).
     *
     * @param value the policy
     * @return this builder
     */
    public ContainerBuilder pull(PullPolicy value) {
        editor.set(ContainerKeys.PULL, value);
        return this;
    }

    /**
     * When the image is pulled at start: {@code missing}, which is the default, {@code always}, {@code newer} or
     * {@code never}.
     *
     * <p>Sets {@code Pull=}, {@code --pull V}; Podman 4.6 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Pull=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder pull(String notation) {
        editor.setText(ContainerKeys.PULL, notation);
        return this;
    }

    /**
     * Whether the root file system of the container is read-only; the default is no.
     *
     * <p>Sets {@code ReadOnly=}, {@code --read-only | --read-only=false}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public ContainerBuilder readOnly(boolean value) {
        editor.set(ContainerKeys.READ_ONLY, value);
        return this;
    }

    /**
     * Whether the root file system of the container is read-only; the default is no.
     *
     * <p>Sets {@code ReadOnly=}, {@code --read-only | --read-only=false}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code ReadOnly=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder readOnly(String notation) {
        editor.setText(ContainerKeys.READ_ONLY, notation);
        return this;
    }

    /**
     * Whether a container with a read-only root file system gets a {@code tmpfs} at {@code /dev}, {@code /dev/shm},
     * {@code /run}, {@code /tmp} and {@code /var/tmp}; Podman's default is yes.
     *
     * <p>Sets {@code ReadOnlyTmpfs=}, {@code --read-only-tmpfs | --read-only-tmpfs=false}; Podman 4.8 or newer,
     * podman-systemd.unit(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public ContainerBuilder readOnlyTmpfs(boolean value) {
        editor.set(ContainerKeys.READ_ONLY_TMPFS, value);
        return this;
    }

    /**
     * Whether a container with a read-only root file system gets a {@code tmpfs} at {@code /dev}, {@code /dev/shm},
     * {@code /run}, {@code /tmp} and {@code /var/tmp}; Podman's default is yes.
     *
     * <p>Sets {@code ReadOnlyTmpfs=}, {@code --read-only-tmpfs | --read-only-tmpfs=false}; Podman 4.8 or newer,
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code ReadOnlyTmpfs=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder readOnlyTmpfs(String notation) {
        editor.setText(ContainerKeys.READ_ONLY_TMPFS, notation);
        return this;
    }

    /**
     * Command that {@code systemctl reload} runs inside the container; not together with {@code ReloadSignal=}.
     *
     * <p>Sets {@code ReloadCmd=}, ExecReload: podman exec NAME WORDS; Podman 5.5 or newer, podman-systemd.unit(5).
     *
     * @param value the words
     * @return this builder
     */
    public ContainerBuilder reloadCmd(CommandLine value) {
        editor.set(ContainerKeys.RELOAD_CMD, value);
        return this;
    }

    /**
     * Command that {@code systemctl reload} runs inside the container; not together with {@code ReloadSignal=}.
     *
     * <p>Sets {@code ReloadCmd=}, ExecReload: podman exec NAME WORDS; Podman 5.5 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code ReloadCmd=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder reloadCmd(String notation) {
        editor.setText(ContainerKeys.RELOAD_CMD, notation);
        return this;
    }

    /**
     * Signal that {@code systemctl reload} sends to the container; not together with {@code ReloadCmd=}.
     *
     * <p>Sets {@code ReloadSignal=}, ExecReload: podman kill --signal V NAME; Podman 5.5 or newer,
     * podman-systemd.unit(5).
     *
     * @param value the signal
     * @return this builder
     */
    public ContainerBuilder reloadSignal(Signal value) {
        editor.set(ContainerKeys.RELOAD_SIGNAL, value);
        return this;
    }

    /**
     * Signal that {@code systemctl reload} sends to the container; not together with {@code ReloadCmd=}.
     *
     * <p>Sets {@code ReloadSignal=}, ExecReload: podman kill --signal V NAME; Podman 5.5 or newer,
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code ReloadSignal=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder reloadSignal(String notation) {
        editor.setText(ContainerKeys.RELOAD_SIGNAL, notation);
        return this;
    }

    /**
     * Group mapping of the old form, read together with {@code RemapUsers=}.
     *
     * <p>Adds {@code RemapGid=}, {@code --gidmap V | --userns V}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code RemapGid=}
     * @return this builder
     * @deprecated use GIDMap or UserNS instead
     */
    @Deprecated
    public ContainerBuilder remapGid(String notation) {
        editor.addText(ContainerKeys.REMAP_GID, notation);
        return this;
    }

    /**
     * Group mapping of the old form, read together with {@code RemapUsers=}.
     *
     * <p>Adds {@code RemapGid=}, {@code --gidmap V | --userns V}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when it has no spelling in this key
     * @deprecated use GIDMap or UserNS instead
     */
    @Deprecated
    public ContainerBuilder remapGid(Text content) {
        editor.addContent(ContainerKeys.REMAP_GID, content);
        return this;
    }

    /**
     * User mapping of the old form, read together with {@code RemapUsers=}.
     *
     * <p>Adds {@code RemapUid=}, {@code --uidmap V | --userns V}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code RemapUid=}
     * @return this builder
     * @deprecated use UIDMap or UserNS instead
     */
    @Deprecated
    public ContainerBuilder remapUid(String notation) {
        editor.addText(ContainerKeys.REMAP_UID, notation);
        return this;
    }

    /**
     * User mapping of the old form, read together with {@code RemapUsers=}.
     *
     * <p>Adds {@code RemapUid=}, {@code --uidmap V | --userns V}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when it has no spelling in this key
     * @deprecated use UIDMap or UserNS instead
     */
    @Deprecated
    public ContainerBuilder remapUid(Text content) {
        editor.addContent(ContainerKeys.REMAP_UID, content);
        return this;
    }

    /**
     * How many ids {@code RemapUsers=auto} asks for; 0 leaves it to Podman.
     *
     * <p>Sets {@code RemapUidSize=}, {@code --userns auto:size=N}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param value the number, from 0 to 4294967295
     * @return this builder
     * @deprecated use UserNS=auto:size=N instead
     */
    @Deprecated
    public ContainerBuilder remapUidSize(WholeNumber value) {
        editor.set(ContainerKeys.REMAP_UID_SIZE, value);
        return this;
    }

    /**
     * How many ids {@code RemapUsers=auto} asks for; 0 leaves it to Podman.
     *
     * <p>Sets {@code RemapUidSize=}, {@code --userns auto:size=N}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param number the number, from 0 to 4294967295
     * @return this builder
     * @deprecated use UserNS=auto:size=N instead
     */
    @Deprecated
    public ContainerBuilder remapUidSize(long number) {
        editor.set(ContainerKeys.REMAP_UID_SIZE, WholeNumber.of(number));
        return this;
    }

    /**
     * How many ids {@code RemapUsers=auto} asks for; 0 leaves it to Podman.
     *
     * <p>Sets {@code RemapUidSize=}, {@code --userns auto:size=N}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code RemapUidSize=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     * @deprecated use UserNS=auto:size=N instead
     */
    @Deprecated
    public ContainerBuilder remapUidSize(String notation) {
        editor.setText(ContainerKeys.REMAP_UID_SIZE, notation);
        return this;
    }

    /**
     * User namespace of the old form: {@code manual}, {@code auto} or {@code keep-id}.
     *
     * <p>Sets {@code RemapUsers=}, {@code --userns V | --uidmap V | --gidmap V}; Podman 4.4 or newer,
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code RemapUsers=}
     * @return this builder
     * @deprecated use UserNS instead
     */
    @Deprecated
    public ContainerBuilder remapUsers(String notation) {
        editor.setText(ContainerKeys.REMAP_USERS, notation);
        return this;
    }

    /**
     * User namespace of the old form: {@code manual}, {@code auto} or {@code keep-id}.
     *
     * <p>Sets {@code RemapUsers=}, {@code --userns V | --uidmap V | --gidmap V}; Podman 4.4 or newer,
     * podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when it has no spelling in this key
     * @deprecated use UserNS instead
     */
    @Deprecated
    public ContainerBuilder remapUsers(Text content) {
        editor.setContent(ContainerKeys.REMAP_USERS, content);
        return this;
    }

    /**
     * How often a failed pull of an image is tried again; Podman's default is 3.
     *
     * <p>Sets {@code Retry=}, {@code --retry V}; Podman 5.5 or newer, podman-systemd.unit(5).
     *
     * @param value the number, 0 or more
     * @return this builder
     */
    public ContainerBuilder retry(WholeNumber value) {
        editor.set(ContainerKeys.RETRY, value);
        return this;
    }

    /**
     * How often a failed pull of an image is tried again; Podman's default is 3.
     *
     * <p>Sets {@code Retry=}, {@code --retry V}; Podman 5.5 or newer, podman-systemd.unit(5).
     *
     * @param number the number, 0 or more
     * @return this builder
     */
    public ContainerBuilder retry(long number) {
        editor.set(ContainerKeys.RETRY, WholeNumber.of(number));
        return this;
    }

    /**
     * How often a failed pull of an image is tried again; Podman's default is 3.
     *
     * <p>Sets {@code Retry=}, {@code --retry V}; Podman 5.5 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Retry=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder retry(String notation) {
        editor.setText(ContainerKeys.RETRY, notation);
        return this;
    }

    /**
     * Time between two attempts to pull an image; by default it starts at two seconds and doubles.
     *
     * <p>Sets {@code RetryDelay=}, {@code --retry-delay V}; Podman 5.5 or newer, podman-systemd.unit(5).
     *
     * @param value the time
     * @return this builder
     */
    public ContainerBuilder retryDelay(TimeSpan value) {
        editor.set(ContainerKeys.RETRY_DELAY, value);
        return this;
    }

    /**
     * Time between two attempts to pull an image; by default it starts at two seconds and doubles.
     *
     * <p>Sets {@code RetryDelay=}, {@code --retry-delay V}; Podman 5.5 or newer, podman-systemd.unit(5).
     *
     * @param time the time, zero or more
     * @return this builder
     */
    public ContainerBuilder retryDelay(Duration time) {
        editor.set(ContainerKeys.RETRY_DELAY, TimeSpan.of(time));
        return this;
    }

    /**
     * Time between two attempts to pull an image; by default it starts at two seconds and doubles.
     *
     * <p>Sets {@code RetryDelay=}, {@code --retry-delay V}; Podman 5.5 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code RetryDelay=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder retryDelay(String notation) {
        editor.setText(ContainerKeys.RETRY_DELAY, notation);
        return this;
    }

    /**
     * Folder on the host that is the container's root file system, in place of {@code Image=}; options such as
     * {@code :O} may follow.
     *
     * <p>Sets {@code Rootfs=}, {@code --rootfs V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Rootfs=}
     * @return this builder
     */
    public ContainerBuilder rootfs(String notation) {
        editor.setText(ContainerKeys.ROOTFS, notation);
        return this;
    }

    /**
     * Folder on the host that is the container's root file system, in place of {@code Image=}; options such as
     * {@code :O} may follow.
     *
     * <p>Sets {@code Rootfs=}, {@code --rootfs V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when it has no spelling in this key
     */
    public ContainerBuilder rootfs(Text content) {
        editor.setContent(ContainerKeys.ROOTFS, content);
        return this;
    }

    /**
     * Whether a small init process runs as number 1, which passes signals on and collects orphans; the default is no.
     *
     * <p>Sets {@code RunInit=}, {@code --init | --init=false}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public ContainerBuilder runInit(boolean value) {
        editor.set(ContainerKeys.RUN_INIT, value);
        return this;
    }

    /**
     * Whether a small init process runs as number 1, which passes signals on and collects orphans; the default is no.
     *
     * <p>Sets {@code RunInit=}, {@code --init | --init=false}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code RunInit=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder runInit(String notation) {
        editor.setText(ContainerKeys.RUN_INIT, notation);
        return this;
    }

    /**
     * File with the seccomp filter of the container; {@code unconfined} switches filtering off, and a relative path is
     * not resolved against the unit's folder.
     *
     * <p>Sets {@code SeccompProfile=}, {@code --security-opt seccomp=V}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code SeccompProfile=}
     * @return this builder
     */
    public ContainerBuilder seccompProfile(String notation) {
        editor.setText(ContainerKeys.SECCOMP_PROFILE, notation);
        return this;
    }

    /**
     * File with the seccomp filter of the container; {@code unconfined} switches filtering off, and a relative path is
     * not resolved against the unit's folder.
     *
     * <p>Sets {@code SeccompProfile=}, {@code --security-opt seccomp=V}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when it has no spelling in this key
     */
    public ContainerBuilder seccompProfile(Text content) {
        editor.setContent(ContainerKeys.SECCOMP_PROFILE, content);
        return this;
    }

    /**
     * Podman secret that the container gets, as {@code NAME[,OPTION=VALUE…]}; a file below {@code /run/secrets} unless
     * {@code type=env} makes it an environment variable.
     *
     * <p>Adds {@code Secret=}, {@code --secret V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @param value the secret
     * @return this builder
     */
    public ContainerBuilder secret(SecretRef value) {
        editor.add(ContainerKeys.SECRET, value);
        return this;
    }

    /**
     * Podman secret that the container gets, as {@code NAME[,OPTION=VALUE…]}; a file below {@code /run/secrets} unless
     * {@code type=env} makes it an environment variable.
     *
     * <p>Adds {@code Secret=}, {@code --secret V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Secret=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder secret(String notation) {
        editor.addText(ContainerKeys.SECRET, notation);
        return this;
    }

    /**
     * Whether SELinux separation is switched off for the container; the default is no.
     *
     * <p>Sets {@code SecurityLabelDisable=}, {@code --security-opt label=disable}; Podman 4.5 or newer,
     * podman-systemd.unit(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public ContainerBuilder securityLabelDisable(boolean value) {
        editor.set(ContainerKeys.SECURITY_LABEL_DISABLE, value);
        return this;
    }

    /**
     * Whether SELinux separation is switched off for the container; the default is no.
     *
     * <p>Sets {@code SecurityLabelDisable=}, {@code --security-opt label=disable}; Podman 4.5 or newer,
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code SecurityLabelDisable=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder securityLabelDisable(String notation) {
        editor.setText(ContainerKeys.SECURITY_LABEL_DISABLE, notation);
        return this;
    }

    /**
     * SELinux type of the files in the container, such as {@code usr_t}.
     *
     * <p>Sets {@code SecurityLabelFileType=}, {@code --security-opt label=filetype:V}; Podman 4.5 or newer,
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code SecurityLabelFileType=}
     * @return this builder
     */
    public ContainerBuilder securityLabelFileType(String notation) {
        editor.setText(ContainerKeys.SECURITY_LABEL_FILE_TYPE, notation);
        return this;
    }

    /**
     * SELinux type of the files in the container, such as {@code usr_t}.
     *
     * <p>Sets {@code SecurityLabelFileType=}, {@code --security-opt label=filetype:V}; Podman 4.5 or newer,
     * podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when it has no spelling in this key
     */
    public ContainerBuilder securityLabelFileType(Text content) {
        editor.setContent(ContainerKeys.SECURITY_LABEL_FILE_TYPE, content);
        return this;
    }

    /**
     * SELinux level of the container, such as {@code s0:c1,c2}.
     *
     * <p>Sets {@code SecurityLabelLevel=}, {@code --security-opt label=level:V}; Podman 4.5 or newer,
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code SecurityLabelLevel=}
     * @return this builder
     */
    public ContainerBuilder securityLabelLevel(String notation) {
        editor.setText(ContainerKeys.SECURITY_LABEL_LEVEL, notation);
        return this;
    }

    /**
     * SELinux level of the container, such as {@code s0:c1,c2}.
     *
     * <p>Sets {@code SecurityLabelLevel=}, {@code --security-opt label=level:V}; Podman 4.5 or newer,
     * podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when it has no spelling in this key
     */
    public ContainerBuilder securityLabelLevel(Text content) {
        editor.setContent(ContainerKeys.SECURITY_LABEL_LEVEL, content);
        return this;
    }

    /**
     * Whether containers inside this container may be separated by SELinux labels too; the default is no.
     *
     * <p>Sets {@code SecurityLabelNested=}, {@code --security-opt label=nested}; Podman 4.6 or newer,
     * podman-systemd.unit(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public ContainerBuilder securityLabelNested(boolean value) {
        editor.set(ContainerKeys.SECURITY_LABEL_NESTED, value);
        return this;
    }

    /**
     * Whether containers inside this container may be separated by SELinux labels too; the default is no.
     *
     * <p>Sets {@code SecurityLabelNested=}, {@code --security-opt label=nested}; Podman 4.6 or newer,
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code SecurityLabelNested=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder securityLabelNested(String notation) {
        editor.setText(ContainerKeys.SECURITY_LABEL_NESTED, notation);
        return this;
    }

    /**
     * SELinux type of the container's processes, such as {@code spc_t}.
     *
     * <p>Sets {@code SecurityLabelType=}, {@code --security-opt label=type:V}; Podman 4.5 or newer,
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code SecurityLabelType=}
     * @return this builder
     */
    public ContainerBuilder securityLabelType(String notation) {
        editor.setText(ContainerKeys.SECURITY_LABEL_TYPE, notation);
        return this;
    }

    /**
     * SELinux type of the container's processes, such as {@code spc_t}.
     *
     * <p>Sets {@code SecurityLabelType=}, {@code --security-opt label=type:V}; Podman 4.5 or newer,
     * podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when it has no spelling in this key
     */
    public ContainerBuilder securityLabelType(Text content) {
        editor.setContent(ContainerKeys.SECURITY_LABEL_TYPE, content);
        return this;
    }

    /**
     * Name of the generated service without {@code .service}; the default is the name of the unit.
     *
     * <p>Sets {@code ServiceName=}; Podman 5.3 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code ServiceName=}
     * @return this builder
     */
    public ContainerBuilder serviceName(String notation) {
        editor.setText(ContainerKeys.SERVICE_NAME, notation);
        return this;
    }

    /**
     * Name of the generated service without {@code .service}; the default is the name of the unit.
     *
     * <p>Sets {@code ServiceName=}; Podman 5.3 or newer, podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when it has no spelling in this key
     */
    public ContainerBuilder serviceName(Text content) {
        editor.setContent(ContainerKeys.SERVICE_NAME, content);
        return this;
    }

    /**
     * Size of the container's {@code /dev/shm}, in bytes or with a unit such as {@code 256m}; Podman's default is 64
     * MiB.
     *
     * <p>Sets {@code ShmSize=}, {@code --shm-size V}; Podman 4.7 or newer, podman-systemd.unit(5).
     *
     * @param value the size
     * @return this builder
     */
    public ContainerBuilder shmSize(ByteSize value) {
        editor.set(ContainerKeys.SHM_SIZE, value);
        return this;
    }

    /**
     * Size of the container's {@code /dev/shm}, in bytes or with a unit such as {@code 256m}; Podman's default is 64
     * MiB.
     *
     * <p>Sets {@code ShmSize=}, {@code --shm-size V}; Podman 4.7 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code ShmSize=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder shmSize(String notation) {
        editor.setText(ContainerKeys.SHM_SIZE, notation);
        return this;
    }

    /**
     * Whether starting the pod starts this container too; the default is yes, and it matters only with {@code Pod=}.
     *
     * <p>Sets {@code StartWithPod=}; Podman 5.3 or newer, podman-systemd.unit(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public ContainerBuilder startWithPod(boolean value) {
        editor.set(ContainerKeys.START_WITH_POD, value);
        return this;
    }

    /**
     * Whether starting the pod starts this container too; the default is yes, and it matters only with {@code Pod=}.
     *
     * <p>Sets {@code StartWithPod=}; Podman 5.3 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code StartWithPod=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder startWithPod(String notation) {
        editor.setText(ContainerKeys.START_WITH_POD, notation);
        return this;
    }

    /**
     * Signal that asks the container to stop; the default is the image's, otherwise {@code SIGTERM}.
     *
     * <p>Sets {@code StopSignal=}, {@code --stop-signal V}; Podman 5.2 or newer, podman-systemd.unit(5).
     *
     * @param value the signal
     * @return this builder
     */
    public ContainerBuilder stopSignal(Signal value) {
        editor.set(ContainerKeys.STOP_SIGNAL, value);
        return this;
    }

    /**
     * Signal that asks the container to stop; the default is the image's, otherwise {@code SIGTERM}.
     *
     * <p>Sets {@code StopSignal=}, {@code --stop-signal V}; Podman 5.2 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code StopSignal=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder stopSignal(String notation) {
        editor.setText(ContainerKeys.STOP_SIGNAL, notation);
        return this;
    }

    /**
     * Seconds between the stop signal and {@code SIGKILL}; Podman's default is 10, and the service's
     * {@code TimeoutStopSec=} should be longer.
     *
     * <p>Sets {@code StopTimeout=}, {@code --stop-timeout V}; Podman 5.0 or newer, podman-systemd.unit(5).
     *
     * @param value the number, 0 or more
     * @return this builder
     */
    public ContainerBuilder stopTimeout(WholeNumber value) {
        editor.set(ContainerKeys.STOP_TIMEOUT, value);
        return this;
    }

    /**
     * Seconds between the stop signal and {@code SIGKILL}; Podman's default is 10, and the service's
     * {@code TimeoutStopSec=} should be longer.
     *
     * <p>Sets {@code StopTimeout=}, {@code --stop-timeout V}; Podman 5.0 or newer, podman-systemd.unit(5).
     *
     * @param number the number, 0 or more
     * @return this builder
     */
    public ContainerBuilder stopTimeout(long number) {
        editor.set(ContainerKeys.STOP_TIMEOUT, WholeNumber.of(number));
        return this;
    }

    /**
     * Seconds between the stop signal and {@code SIGKILL}; Podman's default is 10, and the service's
     * {@code TimeoutStopSec=} should be longer.
     *
     * <p>Sets {@code StopTimeout=}, {@code --stop-timeout V}; Podman 5.0 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code StopTimeout=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder stopTimeout(String notation) {
        editor.setText(ContainerKeys.STOP_TIMEOUT, notation);
        return this;
    }

    /**
     * Name in {@code /etc/subgid} whose ranges make up the container's user namespace.
     *
     * <p>Sets {@code SubGIDMap=}, {@code --subgidname V}; Podman 4.8 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code SubGIDMap=}
     * @return this builder
     */
    public ContainerBuilder subGidMap(String notation) {
        editor.setText(ContainerKeys.SUB_GID_MAP, notation);
        return this;
    }

    /**
     * Name in {@code /etc/subgid} whose ranges make up the container's user namespace.
     *
     * <p>Sets {@code SubGIDMap=}, {@code --subgidname V}; Podman 4.8 or newer, podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when it has no spelling in this key
     */
    public ContainerBuilder subGidMap(Text content) {
        editor.setContent(ContainerKeys.SUB_GID_MAP, content);
        return this;
    }

    /**
     * Name in {@code /etc/subuid} whose ranges make up the container's user namespace.
     *
     * <p>Sets {@code SubUIDMap=}, {@code --subuidname V}; Podman 4.8 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code SubUIDMap=}
     * @return this builder
     */
    public ContainerBuilder subUidMap(String notation) {
        editor.setText(ContainerKeys.SUB_UID_MAP, notation);
        return this;
    }

    /**
     * Name in {@code /etc/subuid} whose ranges make up the container's user namespace.
     *
     * <p>Sets {@code SubUIDMap=}, {@code --subuidname V}; Podman 4.8 or newer, podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when it has no spelling in this key
     */
    public ContainerBuilder subUidMap(Text content) {
        editor.setContent(ContainerKeys.SUB_UID_MAP, content);
        return this;
    }

    /**
     * Kernel parameters inside the container's namespaces, as {@code NAME=VALUE} without blanks, such as
     * {@code net.core.somaxconn=1024}.
     *
     * <p>Adds {@code Sysctl=}, {@code --sysctl K=V}; Podman 4.6 or newer, podman-systemd.unit(5).
     *
     * @param value the option
     * @return this builder
     */
    public ContainerBuilder sysctl(KeyValue value) {
        editor.add(ContainerKeys.SYSCTL, value);
        return this;
    }

    /**
     * Kernel parameters inside the container's namespaces, as {@code NAME=VALUE} without blanks, such as
     * {@code net.core.somaxconn=1024}.
     *
     * <p>Adds {@code Sysctl=}, {@code --sysctl K=V}; Podman 4.6 or newer, podman-systemd.unit(5).
     *
     * @param name the name, without an equals sign
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when it has no spelling in this key
     */
    public ContainerBuilder sysctl(String name, String content) {
        editor.add(ContainerKeys.SYSCTL, KeyValue.of(name, content));
        return this;
    }

    /**
     * Kernel parameters inside the container's namespaces, as {@code NAME=VALUE} without blanks, such as
     * {@code net.core.somaxconn=1024}.
     *
     * <p>Adds {@code Sysctl=}, {@code --sysctl K=V}; Podman 4.6 or newer, podman-systemd.unit(5).
     *
     * @param name the name, without an equals sign
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when it has no spelling in this key
     */
    public ContainerBuilder sysctl(String name, Text content) {
        editor.add(ContainerKeys.SYSCTL, KeyValue.of(name, content));
        return this;
    }

    /**
     * Kernel parameters inside the container's namespaces, as {@code NAME=VALUE} without blanks, such as
     * {@code net.core.somaxconn=1024}.
     *
     * <p>Adds {@code Sysctl=}, {@code --sysctl K=V}; Podman 4.6 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Sysctl=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder sysctl(String notation) {
        editor.addText(ContainerKeys.SYSCTL, notation);
        return this;
    }

    /**
     * Time zone of the container, such as {@code Europe/Berlin}; {@code local} takes that of the host, and without the
     * key it is the image's, mostly UTC.
     *
     * <p>Sets {@code Timezone=}, {@code --tz V}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Timezone=}
     * @return this builder
     */
    public ContainerBuilder timezone(String notation) {
        editor.setText(ContainerKeys.TIMEZONE, notation);
        return this;
    }

    /**
     * Time zone of the container, such as {@code Europe/Berlin}; {@code local} takes that of the host, and without the
     * key it is the image's, mostly UTC.
     *
     * <p>Sets {@code Timezone=}, {@code --tz V}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when it has no spelling in this key
     */
    public ContainerBuilder timezone(Text content) {
        editor.setContent(ContainerKeys.TIMEZONE, content);
        return this;
    }

    /**
     * Path in the container where a {@code tmpfs} is mounted, as {@code PATH[:OPTIONS]}, such as {@code /tmp:size=64m}.
     *
     * <p>Adds {@code Tmpfs=}, {@code --tmpfs V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Tmpfs=}
     * @return this builder
     */
    public ContainerBuilder tmpfs(String notation) {
        editor.addText(ContainerKeys.TMPFS, notation);
        return this;
    }

    /**
     * Path in the container where a {@code tmpfs} is mounted, as {@code PATH[:OPTIONS]}, such as {@code /tmp:size=64m}.
     *
     * <p>Adds {@code Tmpfs=}, {@code --tmpfs V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when it has no spelling in this key
     */
    public ContainerBuilder tmpfs(Text content) {
        editor.addContent(ContainerKeys.TMPFS, content);
        return this;
    }

    /**
     * Mapping of user ids into the container's user namespace, as {@code CONTAINER:HOST:COUNT}.
     *
     * <p>Adds {@code UIDMap=}, {@code --uidmap V}; Podman 4.8 or newer, podman-systemd.unit(5).
     *
     * @param value the mapping
     * @return this builder
     */
    public ContainerBuilder uidMap(IdMapping value) {
        editor.add(ContainerKeys.UID_MAP, value);
        return this;
    }

    /**
     * Mapping of user ids into the container's user namespace, as {@code CONTAINER:HOST:COUNT}.
     *
     * <p>Adds {@code UIDMap=}, {@code --uidmap V}; Podman 4.8 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code UIDMap=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder uidMap(String notation) {
        editor.addText(ContainerKeys.UID_MAP, notation);
        return this;
    }

    /**
     * Resource limit of the processes in the container, as {@code NAME=SOFT[:HARD]}, such as {@code nofile=1024:4096};
     * {@code host} takes over those of the service.
     *
     * <p>Adds {@code Ulimit=}, {@code --ulimit V}; Podman 4.7 or newer, podman-systemd.unit(5).
     *
     * @param value the limit
     * @return this builder
     */
    public ContainerBuilder ulimit(Ulimit value) {
        editor.add(ContainerKeys.ULIMIT, value);
        return this;
    }

    /**
     * Resource limit of the processes in the container, as {@code NAME=SOFT[:HARD]}, such as {@code nofile=1024:4096};
     * {@code host} takes over those of the service.
     *
     * <p>Adds {@code Ulimit=}, {@code --ulimit V}; Podman 4.7 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Ulimit=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder ulimit(String notation) {
        editor.addText(ContainerKeys.ULIMIT, notation);
        return this;
    }

    /**
     * Paths that Podman hides by default and that the container may see, separated by colons; {@code ALL} for every
     * one.
     *
     * <p>Adds {@code Unmask=}, {@code --security-opt unmask=V}; Podman 4.6 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Unmask=}
     * @return this builder
     */
    public ContainerBuilder unmask(String notation) {
        editor.addText(ContainerKeys.UNMASK, notation);
        return this;
    }

    /**
     * Paths that Podman hides by default and that the container may see, separated by colons; {@code ALL} for every
     * one.
     *
     * <p>Adds {@code Unmask=}, {@code --security-opt unmask=V}; Podman 4.6 or newer, podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when it has no spelling in this key
     */
    public ContainerBuilder unmask(Text content) {
        editor.addContent(ContainerKeys.UNMASK, content);
        return this;
    }

    /**
     * User, by name or number inside the container, that the process runs as; the default is the image's.
     *
     * <p>Sets {@code User=}, {@code --user V}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code User=}
     * @return this builder
     */
    public ContainerBuilder user(String notation) {
        editor.setText(ContainerKeys.USER, notation);
        return this;
    }

    /**
     * User, by name or number inside the container, that the process runs as; the default is the image's.
     *
     * <p>Sets {@code User=}, {@code --user V}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when it has no spelling in this key
     */
    public ContainerBuilder user(Text content) {
        editor.setContent(ContainerKeys.USER, content);
        return this;
    }

    /**
     * User namespace of the container, as {@code MODE[:OPTIONS]}: {@code keep-id}, {@code auto}, {@code nomap},
     * {@code host} and others; not for a container in a pod.
     *
     * <p>Sets {@code UserNS=}, {@code --userns V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @param value the user namespace
     * @return this builder
     */
    public ContainerBuilder userNs(UserNamespace value) {
        editor.set(ContainerKeys.USER_NS, value);
        return this;
    }

    /**
     * User namespace of the container, as {@code MODE[:OPTIONS]}: {@code keep-id}, {@code auto}, {@code nomap},
     * {@code host} and others; not for a container in a pod.
     *
     * <p>Sets {@code UserNS=}, {@code --userns V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code UserNS=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder userNs(String notation) {
        editor.setText(ContainerKeys.USER_NS, notation);
        return this;
    }

    /**
     * Whether {@code /tmp} of the container is a {@code tmpfs} of 512 MiB; the default is no.
     *
     * <p>Sets {@code VolatileTmp=}, {@code --tmpfs /tmp:rw,size=512M,mode=1777}; Podman 4.4 or newer,
     * podman-systemd.unit(5).
     *
     * @param value whether it is so
     * @return this builder
     * @deprecated use Tmpfs=/tmp instead
     */
    @Deprecated
    public ContainerBuilder volatileTmp(boolean value) {
        editor.set(ContainerKeys.VOLATILE_TMP, value);
        return this;
    }

    /**
     * Whether {@code /tmp} of the container is a {@code tmpfs} of 512 MiB; the default is no.
     *
     * <p>Sets {@code VolatileTmp=}, {@code --tmpfs /tmp:rw,size=512M,mode=1777}; Podman 4.4 or newer,
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code VolatileTmp=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     * @deprecated use Tmpfs=/tmp instead
     */
    @Deprecated
    public ContainerBuilder volatileTmp(String notation) {
        editor.setText(ContainerKeys.VOLATILE_TMP, notation);
        return this;
    }

    /**
     * Mount in the short form, as {@code [SOURCE:]DESTINATION[:OPTIONS]}; the source is a path, a volume by name or the
     * name of a volume unit, and one that starts with a dot counts from the unit's folder.
     *
     * <p>Adds {@code Volume=}, {@code -v V}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param value the mount
     * @return this builder
     */
    public ContainerBuilder volume(VolumeMount value) {
        editor.add(ContainerKeys.VOLUME, value);
        return this;
    }

    /**
     * Mount in the short form, as {@code [SOURCE:]DESTINATION[:OPTIONS]}; the source is a path, a volume by name or the
     * name of a volume unit, and one that starts with a dot counts from the unit's folder.
     *
     * <p>Adds {@code Volume=}, {@code -v V}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param unit the volume unit that is mounted
     * @param path where, absolute
     * @return this builder
     */
    public ContainerBuilder volume(VolumeUnit unit, String path) {
        editor.volume(ContainerKeys.VOLUME, unit, path);
        return this;
    }

    /**
     * Mount in the short form, as {@code [SOURCE:]DESTINATION[:OPTIONS]}; the source is a path, a volume by name or the
     * name of a volume unit, and one that starts with a dot counts from the unit's folder.
     *
     * <p>Adds {@code Volume=}, {@code -v V}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param unit the volume unit that is mounted
     * @param path where, absolute
     * @return this builder
     */
    public ContainerBuilder volume(UnitName unit, String path) {
        editor.volume(ContainerKeys.VOLUME, unit, path);
        return this;
    }

    /**
     * Mount in the short form, as {@code [SOURCE:]DESTINATION[:OPTIONS]}; the source is a path, a volume by name or the
     * name of a volume unit, and one that starts with a dot counts from the unit's folder.
     *
     * <p>Adds {@code Volume=}, {@code -v V}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Volume=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ContainerBuilder volume(String notation) {
        editor.addText(ContainerKeys.VOLUME, notation);
        return this;
    }

    /**
     * Folder inside the container that the process starts in; the default is the image's.
     *
     * <p>Sets {@code WorkingDir=}, {@code --workdir V}; Podman 4.6 or newer, podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code WorkingDir=}
     * @return this builder
     */
    public ContainerBuilder workingDir(String notation) {
        editor.setText(ContainerKeys.WORKING_DIR, notation);
        return this;
    }

    /**
     * Folder inside the container that the process starts in; the default is the image's.
     *
     * <p>Sets {@code WorkingDir=}, {@code --workdir V}; Podman 4.6 or newer, podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when it has no spelling in this key
     */
    public ContainerBuilder workingDir(Text content) {
        editor.setContent(ContainerKeys.WORKING_DIR, content);
        return this;
    }

    /**
     * Makes the service count as started only once the health check succeeds: writes {@code Notify=healthy}, and the
     * time-outs of the service that fit the health check, where they are not set.
     *
     * <p>Podman 5.0 or newer; the unit needs {@code HealthCmd=}.
     *
     * @return this builder
     */
    public ContainerBuilder readyWhenHealthy() {
        editor.readyWhenHealthy();
        return this;
    }

    /**
     * Gives the container every variable of an environment file of the stack.
     *
     * @param file the environment file
     * @return this builder
     */
    public ContainerBuilder environmentFile(EnvironmentFile file) {
        editor.environmentFile(file);
        return this;
    }

    /**
     * Gives the container one variable of an environment file of the stack, under a name of its own. The value stands
     * neither in the unit nor on a command line.
     *
     * @param file the environment file
     * @param name the name of the variable in the container
     * @param sourceName the name of the variable in the file
     * @return this builder
     */
    public ContainerBuilder environmentFrom(EnvironmentFile file, String name, String sourceName) {
        editor.environmentFrom(file, name, sourceName);
        return this;
    }

    @Override
    public ContainerBuilder unit(Consumer<UnitSectionBuilder> change) {
        change.accept(new UnitSectionBuilder(editor));
        return this;
    }

    @Override
    public ContainerBuilder service(Consumer<ServiceSectionBuilder> change) {
        change.accept(new ServiceSectionBuilder(editor));
        return this;
    }

    @Override
    public ContainerBuilder install(Consumer<InstallSectionBuilder> change) {
        change.accept(new InstallSectionBuilder(editor));
        return this;
    }

    @Override
    public ContainerBuilder quadlet(Consumer<QuadletSectionBuilder> change) {
        change.accept(new QuadletSectionBuilder(editor));
        return this;
    }

    @Override
    public <T> ContainerBuilder set(Key<T> key, T value) {
        editor.set(key, value);
        return this;
    }

    @Override
    public <T> ContainerBuilder add(Key<T> key, T value) {
        editor.add(key, value);
        return this;
    }

    @Override
    public ContainerBuilder remove(Key<?> key) {
        editor.remove(key);
        return this;
    }

    @Override
    public ContainerBuilder comment(String text) {
        editor.comment(text);
        return this;
    }

    @Override
    public ContainerBuilder apply(UnaryOperator<ContainerBuilder> fragment) {
        return fragment.apply(this);
    }

    @Override
    public ContainerBuilder dependsOn(QuadletUnit unit, QuadletUnit... more) {
        editor.dependsOn(unit, more);
        return this;
    }

    @Override
    public ContainerBuilder dependsOn(UnitName unit, UnitName... more) {
        editor.dependsOn(unit, more);
        return this;
    }

    @Override
    public ContainerBuilder dependsOnHealthy(ContainerUnit unit, ContainerUnit... more) {
        editor.dependsOnHealthy(unit, more);
        return this;
    }

    @Override
    public ContainerBuilder startOnBoot() {
        editor.startOnBoot();
        return this;
    }

    @Override
    public ContainerUnit build() {
        return editor.build((document, companions) -> new ContainerUnit(editor.name(), document, companions));
    }

    @Override
    public DropIn dropIn(String name) {
        return editor.dropIn(name);
    }
}
