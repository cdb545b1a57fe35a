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
     * <p>Adds a line to {@code AddCapability=}, which becomes {@code --cap-add CAP}. Since Podman 4.4. See
     * podman-systemd.unit(5).
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
     * <p>Adds a line to {@code AddCapability=}, which becomes {@code --cap-add CAP}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code AddCapability=}, in which systemd fills in specifiers such as
     *     {@code %h} and variables such as {@code ${X}}; blanks part several values; empty, it takes back the lines
     *     above
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
     * <p>Adds a line to {@code AddDevice=}, which becomes {@code --device DEV}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param value the device
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder addDevice(DeviceMapping value) {
        editor.add(ContainerKeys.ADD_DEVICE, value);
        return this;
    }

    /**
     * Device node of the host that the container may use, as {@code HOST[:CONTAINER[:PERMISSIONS]]}; with a leading
     * {@code -} it is left out when the host does not have it at the time the units are generated.
     *
     * <p>Adds a line to {@code AddDevice=}, which becomes {@code --device DEV}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code AddDevice=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; blanks part several values; empty, it takes back the lines above
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
     * <p>Adds a line to {@code AddHost=}, which becomes {@code --add-host HOST:IP}. Since Podman 5.3. See
     * podman-systemd.unit(5).
     *
     * @param value the host
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder addHost(HostEntry value) {
        editor.add(ContainerKeys.ADD_HOST, value);
        return this;
    }

    /**
     * Extra line of the container's {@code /etc/hosts}, as {@code NAME:ADDRESS}; the address {@code host-gateway}
     * stands for the host itself.
     *
     * <p>Adds a line to {@code AddHost=}, which becomes {@code --add-host HOST:IP}. Since Podman 5.3. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code AddHost=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it takes back the lines above
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
     * <p>Adds a line to {@code Annotation=}, which becomes {@code --annotation K=V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param value the annotation
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder annotation(Label value) {
        editor.add(ContainerKeys.ANNOTATION, value);
        return this;
    }

    /**
     * OCI annotations of the container, read by the runtime and by hooks; words of the form {@code NAME=VALUE}, a later
     * one of the same name wins.
     *
     * <p>Adds a line to {@code Annotation=}, which becomes {@code --annotation K=V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param name the name, without an equals sign
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder annotation(String name, String content) {
        editor.add(ContainerKeys.ANNOTATION, Label.of(name, content));
        return this;
    }

    /**
     * OCI annotations of the container, read by the runtime and by hooks; words of the form {@code NAME=VALUE}, a later
     * one of the same name wins.
     *
     * <p>Adds a line to {@code Annotation=}, which becomes {@code --annotation K=V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param name the name, without an equals sign
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder annotation(String name, Text content) {
        editor.add(ContainerKeys.ANNOTATION, Label.of(name, content));
        return this;
    }

    /**
     * OCI annotations of the container, read by the runtime and by hooks; words of the form {@code NAME=VALUE}, a later
     * one of the same name wins.
     *
     * <p>Adds a line to {@code Annotation=}, which becomes {@code --annotation K=V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Annotation=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; blanks part several values; empty, it takes back the lines above
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
     * <p>Sets {@code AppArmor=}, which becomes {@code --security-opt apparmor=V}. Since Podman 5.8. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code AppArmor=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ContainerBuilder appArmor(String notation) {
        editor.setText(ContainerKeys.APP_ARMOR, notation);
        return this;
    }

    /**
     * AppArmor profile that confines the container; {@code unconfined} switches AppArmor off for it.
     *
     * <p>Sets {@code AppArmor=}, which becomes {@code --security-opt apparmor=V}. Since Podman 5.8. See
     * podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
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
     * <p>Sets {@code AutoUpdate=}, which becomes {@code --label io.containers.autoupdate=V}. Since Podman 4.6. See
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
     * <p>Sets {@code AutoUpdate=}, which becomes {@code --label io.containers.autoupdate=V}. Since Podman 4.6. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code AutoUpdate=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; empty, it counts as not set
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
     * <p>Sets {@code CgroupsMode=}, which becomes {@code --cgroups V}. Since Podman 5.3. See podman-systemd.unit(5).
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
     * <p>Sets {@code CgroupsMode=}, which becomes {@code --cgroups V}. Since Podman 5.3. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code CgroupsMode=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; empty, it counts as not set
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
     * <p>Sets {@code ContainerName=}, which becomes {@code --name N}. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code ContainerName=}, in which systemd fills in specifiers such as
     *     {@code %h} and variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ContainerBuilder containerName(String notation) {
        editor.setText(ContainerKeys.CONTAINER_NAME, notation);
        return this;
    }

    /**
     * Name of the container; the default is {@code systemd-} and the name of the service without its suffix, for
     * templates {@code systemd-%p_%i}.
     *
     * <p>Sets {@code ContainerName=}, which becomes {@code --name N}. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder containerName(Text content) {
        editor.setContent(ContainerKeys.CONTAINER_NAME, content);
        return this;
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
    public ContainerBuilder containersConfModule(String notation) {
        editor.addText(ContainerKeys.CONTAINERS_CONF_MODULE, notation);
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
    public ContainerBuilder containersConfModule(Text content) {
        editor.addContent(ContainerKeys.CONTAINERS_CONF_MODULE, content);
        return this;
    }

    /**
     * Address of a DNS server that the container asks instead of the host's; {@code none} leaves the image's
     * {@code /etc/resolv.conf} alone.
     *
     * <p>Adds a line to {@code DNS=}, which becomes {@code --dns V}. Since Podman 4.7. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code DNS=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ContainerBuilder dns(String notation) {
        editor.addText(ContainerKeys.DNS, notation);
        return this;
    }

    /**
     * Address of a DNS server that the container asks instead of the host's; {@code none} leaves the image's
     * {@code /etc/resolv.conf} alone.
     *
     * <p>Adds a line to {@code DNS=}, which becomes {@code --dns V}. Since Podman 4.7. See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder dns(Text content) {
        editor.addContent(ContainerKeys.DNS, content);
        return this;
    }

    /**
     * Option for the resolver in the container's {@code /etc/resolv.conf}, such as {@code ndots:2}.
     *
     * <p>Adds a line to {@code DNSOption=}, which becomes {@code --dns-option V}. Since Podman 4.7. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code DNSOption=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ContainerBuilder dnsOption(String notation) {
        editor.addText(ContainerKeys.DNS_OPTION, notation);
        return this;
    }

    /**
     * Option for the resolver in the container's {@code /etc/resolv.conf}, such as {@code ndots:2}.
     *
     * <p>Adds a line to {@code DNSOption=}, which becomes {@code --dns-option V}. Since Podman 4.7. See
     * podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder dnsOption(Text content) {
        editor.addContent(ContainerKeys.DNS_OPTION, content);
        return this;
    }

    /**
     * Domain that the container's resolver appends to short names; a single {@code .} means none.
     *
     * <p>Adds a line to {@code DNSSearch=}, which becomes {@code --dns-search V}. Since Podman 4.7. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code DNSSearch=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ContainerBuilder dnsSearch(String notation) {
        editor.addText(ContainerKeys.DNS_SEARCH, notation);
        return this;
    }

    /**
     * Domain that the container's resolver appends to short names; a single {@code .} means none.
     *
     * <p>Adds a line to {@code DNSSearch=}, which becomes {@code --dns-search V}. Since Podman 4.7. See
     * podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder dnsSearch(Text content) {
        editor.addContent(ContainerKeys.DNS_SEARCH, content);
        return this;
    }

    /**
     * Linux capabilities that the container loses from Podman's default set; {@code all} takes every one.
     *
     * <p>Adds a line to {@code DropCapability=}, which becomes {@code --cap-drop CAP}. Since Podman 4.4. See
     * podman-systemd.unit(5).
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
     * <p>Adds a line to {@code DropCapability=}, which becomes {@code --cap-drop CAP}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code DropCapability=}, in which systemd fills in specifiers such as
     *     {@code %h} and variables such as {@code ${X}}; blanks part several values; empty, it takes back the lines
     *     above
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
     * <p>Sets {@code Entrypoint=}, which becomes {@code --entrypoint=V}. Since Podman 5.0. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Entrypoint=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ContainerBuilder entrypoint(String notation) {
        editor.setText(ContainerKeys.ENTRYPOINT, notation);
        return this;
    }

    /**
     * Program that runs instead of the image's entry point: one command as text, or a JSON array of words such as
     * {@code ["/bin/sh", "-c"]}.
     *
     * <p>Sets {@code Entrypoint=}, which becomes {@code --entrypoint=V}. Since Podman 5.0. See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder entrypoint(Text content) {
        editor.setContent(ContainerKeys.ENTRYPOINT, content);
        return this;
    }

    /**
     * Program that runs instead of the image's entry point: one command as text, or a JSON array of words such as
     * {@code ["/bin/sh", "-c"]}.
     *
     * <p>Sets {@code Entrypoint=}, which becomes {@code --entrypoint=V}. Since Podman 5.0. See podman-systemd.unit(5).
     *
     * @param command the program and its first arguments; {@code Exec=} adds further ones
     * @return this builder
     * @throws ValueException when it has signs for systemd, or a variable that stands for several words
     */
    public ContainerBuilder entrypoint(CommandLine command) {
        editor.setContent(ContainerKeys.ENTRYPOINT, command.json());
        return this;
    }

    /**
     * Environment variables inside the container; words of the form {@code NAME=VALUE}, a later one of the same name
     * wins, and from Podman 5.6 a bare name is taken over from the service.
     *
     * <p>Adds a line to {@code Environment=}, which becomes {@code --env K=V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param value the variable
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder environment(EnvironmentVariable value) {
        editor.add(ContainerKeys.ENVIRONMENT, value);
        return this;
    }

    /**
     * Environment variables inside the container; words of the form {@code NAME=VALUE}, a later one of the same name
     * wins, and from Podman 5.6 a bare name is taken over from the service.
     *
     * <p>Adds a line to {@code Environment=}, which becomes {@code --env K=V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param name the name, without an equals sign
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder environment(String name, String content) {
        editor.add(ContainerKeys.ENVIRONMENT, EnvironmentVariable.of(name, content));
        return this;
    }

    /**
     * Environment variables inside the container; words of the form {@code NAME=VALUE}, a later one of the same name
     * wins, and from Podman 5.6 a bare name is taken over from the service.
     *
     * <p>Adds a line to {@code Environment=}, which becomes {@code --env K=V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param name the name, without an equals sign
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder environment(String name, Text content) {
        editor.add(ContainerKeys.ENVIRONMENT, EnvironmentVariable.of(name, content));
        return this;
    }

    /**
     * Environment variables inside the container; words of the form {@code NAME=VALUE}, a later one of the same name
     * wins, and from Podman 5.6 a bare name is taken over from the service.
     *
     * <p>Adds a line to {@code Environment=}, which becomes {@code --env K=V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Environment=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; blanks part several values; empty, it takes back the lines above
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
     * <p>Adds a line to {@code EnvironmentFile=}, which becomes {@code --env-file V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code EnvironmentFile=}, in which systemd fills in specifiers such as
     *     {@code %h} and variables such as {@code ${X}}; blanks part several values; empty, it takes back the lines
     *     above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ContainerBuilder environmentFile(String notation) {
        editor.addText(ContainerKeys.ENVIRONMENT_FILE, notation);
        return this;
    }

    /**
     * File with {@code NAME=VALUE} lines for the container's environment, read by Podman at each start; a relative path
     * counts from the unit's folder, and the file must exist.
     *
     * <p>Adds a line to {@code EnvironmentFile=}, which becomes {@code --env-file V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder environmentFile(Text content) {
        editor.addContent(ContainerKeys.ENVIRONMENT_FILE, content);
        return this;
    }

    /**
     * Whether the container takes over the environment of its service; Podman's default is no.
     *
     * <p>Sets {@code EnvironmentHost=}, which becomes {@code --env-host | --env-host=false}. Since Podman 4.4. See
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
     * <p>Sets {@code EnvironmentHost=}, which becomes {@code --env-host | --env-host=false}. Since Podman 4.4. See
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
     * <p>Sets {@code Exec=}, which becomes words after the image. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @param value the words
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder exec(CommandLine value) {
        editor.set(ContainerKeys.EXEC, value);
        return this;
    }

    /**
     * Words after the image name: the command that replaces the image's, or the arguments of its entry point; there is
     * no shell unless the words start one.
     *
     * <p>Sets {@code Exec=}, which becomes words after the image. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Exec=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it counts as not set
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
     * <p>Adds a line to {@code ExposeHostPort=}, which becomes {@code --expose P}. Since Podman 4.4. See
     * podman-systemd.unit(5).
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
     * <p>Adds a line to {@code ExposeHostPort=}, which becomes {@code --expose P}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code ExposeHostPort=}, in which systemd fills in specifiers such as
     *     {@code %h} and variables such as {@code ${X}}; empty, it takes back the lines above
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
     * <p>Adds a line to {@code GIDMap=}, which becomes {@code --gidmap V}. Since Podman 4.8. See
     * podman-systemd.unit(5).
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
     * <p>Adds a line to {@code GIDMap=}, which becomes {@code --gidmap V}. Since Podman 4.8. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code GIDMap=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; blanks part several values; empty, it takes back the lines above
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
     * <p>Adds a line to {@code GlobalArgs=}, which becomes words after podman. Since Podman 4.8. See
     * podman-systemd.unit(5).
     *
     * @param value the words
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder globalArgs(CommandLine value) {
        editor.add(ContainerKeys.GLOBAL_ARGS, value);
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
    public ContainerBuilder globalArgs(String notation) {
        editor.addText(ContainerKeys.GLOBAL_ARGS, notation);
        return this;
    }

    /**
     * Group, by name or number inside the container, that the process runs as; it needs {@code User=}.
     *
     * <p>Sets {@code Group=}, which becomes {@code --user USER:GROUP}. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Group=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ContainerBuilder group(String notation) {
        editor.setText(ContainerKeys.GROUP, notation);
        return this;
    }

    /**
     * Group, by name or number inside the container, that the process runs as; it needs {@code User=}.
     *
     * <p>Sets {@code Group=}, which becomes {@code --user USER:GROUP}. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder group(Text content) {
        editor.setContent(ContainerKeys.GROUP, content);
        return this;
    }

    /**
     * Additional group of the process in the container, by name or number; {@code keep-groups} keeps those of the user
     * that starts it.
     *
     * <p>Adds a line to {@code GroupAdd=}, which becomes {@code --group-add V}. Since Podman 5.1. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code GroupAdd=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ContainerBuilder groupAdd(String notation) {
        editor.addText(ContainerKeys.GROUP_ADD, notation);
        return this;
    }

    /**
     * Additional group of the process in the container, by name or number; {@code keep-groups} keeps those of the user
     * that starts it.
     *
     * <p>Adds a line to {@code GroupAdd=}, which becomes {@code --group-add V}. Since Podman 5.1. See
     * podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder groupAdd(Text content) {
        editor.addContent(ContainerKeys.GROUP_ADD, content);
        return this;
    }

    /**
     * Command inside the container whose exit status says whether it is healthy: text for a shell, or a JSON array of
     * words; {@code none} switches the image's own check off.
     *
     * <p>Sets {@code HealthCmd=}, which becomes {@code --health-cmd V}. Since Podman 4.5. See podman-systemd.unit(5).
     *
     * @param value the command
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder healthCmd(HealthCommand value) {
        editor.set(ContainerKeys.HEALTH_CMD, value);
        return this;
    }

    /**
     * Command inside the container whose exit status says whether it is healthy: text for a shell, or a JSON array of
     * words; {@code none} switches the image's own check off.
     *
     * <p>Sets {@code HealthCmd=}, which becomes {@code --health-cmd V}. Since Podman 4.5. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code HealthCmd=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; empty, it counts as not set
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
     * <p>Sets {@code HealthInterval=}, which becomes {@code --health-interval V}. Since Podman 4.5. See
     * podman-systemd.unit(5).
     *
     * @param value the time; {@link TimeSpan#DISABLED} switches it off
     * @return this builder
     * @throws ValueException when it is {@link TimeSpan#INFINITY}
     */
    public ContainerBuilder healthInterval(TimeSpan value) {
        editor.set(ContainerKeys.HEALTH_INTERVAL, value);
        return this;
    }

    /**
     * Time between two health checks; Podman's default is 30 seconds, and {@code disable} leaves them to whoever asks.
     *
     * <p>Sets {@code HealthInterval=}, which becomes {@code --health-interval V}. Since Podman 4.5. See
     * podman-systemd.unit(5).
     *
     * @param time the time, zero or more
     * @return this builder
     * @throws ValueException when the time is negative
     */
    public ContainerBuilder healthInterval(Duration time) {
        editor.set(ContainerKeys.HEALTH_INTERVAL, TimeSpan.of(time));
        return this;
    }

    /**
     * Time between two health checks; Podman's default is 30 seconds, and {@code disable} leaves them to whoever asks.
     *
     * <p>Sets {@code HealthInterval=}, which becomes {@code --health-interval V}. Since Podman 4.5. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code HealthInterval=}, in which systemd fills in specifiers such as
     *     {@code %h} and variables such as {@code ${X}}; empty, it counts as not set
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
     * <p>Sets {@code HealthLogDestination=}, which becomes {@code --health-log-destination V}. Since Podman 5.3. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code HealthLogDestination=}, in which systemd fills in specifiers such as
     *     {@code %h} and variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ContainerBuilder healthLogDestination(String notation) {
        editor.setText(ContainerKeys.HEALTH_LOG_DESTINATION, notation);
        return this;
    }

    /**
     * Where results of health checks are kept: {@code local}, which is the default, a folder, or {@code events_logger}.
     *
     * <p>Sets {@code HealthLogDestination=}, which becomes {@code --health-log-destination V}. Since Podman 5.3. See
     * podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder healthLogDestination(Text content) {
        editor.setContent(ContainerKeys.HEALTH_LOG_DESTINATION, content);
        return this;
    }

    /**
     * How many results of health checks are kept; Podman's default is 5, and 0 means all.
     *
     * <p>Sets {@code HealthMaxLogCount=}, which becomes {@code --health-max-log-count V}. Since Podman 5.3. See
     * podman-systemd.unit(5).
     *
     * @param value the number, 0 or more
     * @return this builder
     * @throws ValueException when it is another number, or a variable where none is filled in
     */
    public ContainerBuilder healthMaxLogCount(WholeNumber value) {
        editor.set(ContainerKeys.HEALTH_MAX_LOG_COUNT, value);
        return this;
    }

    /**
     * How many results of health checks are kept; Podman's default is 5, and 0 means all.
     *
     * <p>Sets {@code HealthMaxLogCount=}, which becomes {@code --health-max-log-count V}. Since Podman 5.3. See
     * podman-systemd.unit(5).
     *
     * @param number the number, 0 or more
     * @return this builder
     * @throws ValueException when it is another number
     */
    public ContainerBuilder healthMaxLogCount(long number) {
        editor.set(ContainerKeys.HEALTH_MAX_LOG_COUNT, WholeNumber.of(number));
        return this;
    }

    /**
     * How many results of health checks are kept; Podman's default is 5, and 0 means all.
     *
     * <p>Sets {@code HealthMaxLogCount=}, which becomes {@code --health-max-log-count V}. Since Podman 5.3. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code HealthMaxLogCount=}, in which systemd fills in specifiers such as
     *     {@code %h} and variables such as {@code ${X}}; empty, it counts as not set
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
     * <p>Sets {@code HealthMaxLogSize=}, which becomes {@code --health-max-log-size V}. Since Podman 5.3. See
     * podman-systemd.unit(5).
     *
     * @param value the number, 0 or more
     * @return this builder
     * @throws ValueException when it is another number, or a variable where none is filled in
     */
    public ContainerBuilder healthMaxLogSize(WholeNumber value) {
        editor.set(ContainerKeys.HEALTH_MAX_LOG_SIZE, value);
        return this;
    }

    /**
     * How many characters of a health check's output are kept; Podman's default is 500, and 0 means all.
     *
     * <p>Sets {@code HealthMaxLogSize=}, which becomes {@code --health-max-log-size V}. Since Podman 5.3. See
     * podman-systemd.unit(5).
     *
     * @param number the number, 0 or more
     * @return this builder
     * @throws ValueException when it is another number
     */
    public ContainerBuilder healthMaxLogSize(long number) {
        editor.set(ContainerKeys.HEALTH_MAX_LOG_SIZE, WholeNumber.of(number));
        return this;
    }

    /**
     * How many characters of a health check's output are kept; Podman's default is 500, and 0 means all.
     *
     * <p>Sets {@code HealthMaxLogSize=}, which becomes {@code --health-max-log-size V}. Since Podman 5.3. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code HealthMaxLogSize=}, in which systemd fills in specifiers such as
     *     {@code %h} and variables such as {@code ${X}}; empty, it counts as not set
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
     * <p>Sets {@code HealthOnFailure=}, which becomes {@code --health-on-failure V}. Since Podman 4.5. See
     * podman-systemd.unit(5).
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
     * <p>Sets {@code HealthOnFailure=}, which becomes {@code --health-on-failure V}. Since Podman 4.5. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code HealthOnFailure=}, in which systemd fills in specifiers such as
     *     {@code %h} and variables such as {@code ${X}}; empty, it counts as not set
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
     * <p>Sets {@code HealthRetries=}, which becomes {@code --health-retries V}. Since Podman 4.5. See
     * podman-systemd.unit(5).
     *
     * @param value the number, 1 or more
     * @return this builder
     * @throws ValueException when it is another number, or a variable where none is filled in
     */
    public ContainerBuilder healthRetries(WholeNumber value) {
        editor.set(ContainerKeys.HEALTH_RETRIES, value);
        return this;
    }

    /**
     * How many health checks must fail in a row before the container counts as unhealthy; at least 1, Podman's default
     * is 3.
     *
     * <p>Sets {@code HealthRetries=}, which becomes {@code --health-retries V}. Since Podman 4.5. See
     * podman-systemd.unit(5).
     *
     * @param number the number, 1 or more
     * @return this builder
     * @throws ValueException when it is another number
     */
    public ContainerBuilder healthRetries(long number) {
        editor.set(ContainerKeys.HEALTH_RETRIES, WholeNumber.of(number));
        return this;
    }

    /**
     * How many health checks must fail in a row before the container counts as unhealthy; at least 1, Podman's default
     * is 3.
     *
     * <p>Sets {@code HealthRetries=}, which becomes {@code --health-retries V}. Since Podman 4.5. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code HealthRetries=}, in which systemd fills in specifiers such as
     *     {@code %h} and variables such as {@code ${X}}; empty, it counts as not set
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
     * <p>Sets {@code HealthStartPeriod=}, which becomes {@code --health-start-period V}. Since Podman 4.5. See
     * podman-systemd.unit(5).
     *
     * @param value the time
     * @return this builder
     * @throws ValueException when it is {@link TimeSpan#INFINITY} or {@link TimeSpan#DISABLED}
     */
    public ContainerBuilder healthStartPeriod(TimeSpan value) {
        editor.set(ContainerKeys.HEALTH_START_PERIOD, value);
        return this;
    }

    /**
     * Time after the start during which failing health checks do not count; Podman's default is none.
     *
     * <p>Sets {@code HealthStartPeriod=}, which becomes {@code --health-start-period V}. Since Podman 4.5. See
     * podman-systemd.unit(5).
     *
     * @param time the time, zero or more
     * @return this builder
     * @throws ValueException when the time is negative
     */
    public ContainerBuilder healthStartPeriod(Duration time) {
        editor.set(ContainerKeys.HEALTH_START_PERIOD, TimeSpan.of(time));
        return this;
    }

    /**
     * Time after the start during which failing health checks do not count; Podman's default is none.
     *
     * <p>Sets {@code HealthStartPeriod=}, which becomes {@code --health-start-period V}. Since Podman 4.5. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code HealthStartPeriod=}, in which systemd fills in specifiers such as
     *     {@code %h} and variables such as {@code ${X}}; empty, it counts as not set
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
     * <p>Sets {@code HealthStartupCmd=}, which becomes {@code --health-startup-cmd V}. Since Podman 4.5. See
     * podman-systemd.unit(5).
     *
     * @param value the command
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder healthStartupCmd(HealthCommand value) {
        editor.set(ContainerKeys.HEALTH_STARTUP_CMD, value);
        return this;
    }

    /**
     * Command that is used as health check until it has succeeded, in place of {@code HealthCmd=}; for programs that
     * take long to come up.
     *
     * <p>Sets {@code HealthStartupCmd=}, which becomes {@code --health-startup-cmd V}. Since Podman 4.5. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code HealthStartupCmd=}, in which systemd fills in specifiers such as
     *     {@code %h} and variables such as {@code ${X}}; empty, it counts as not set
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
     * <p>Sets {@code HealthStartupInterval=}, which becomes {@code --health-startup-interval V}. Since Podman 4.5. See
     * podman-systemd.unit(5).
     *
     * @param value the time; {@link TimeSpan#DISABLED} switches it off
     * @return this builder
     * @throws ValueException when it is {@link TimeSpan#INFINITY}
     */
    public ContainerBuilder healthStartupInterval(TimeSpan value) {
        editor.set(ContainerKeys.HEALTH_STARTUP_INTERVAL, value);
        return this;
    }

    /**
     * Time between two start-up health checks; Podman's default is 30 seconds, and {@code disable} leaves them to
     * whoever asks.
     *
     * <p>Sets {@code HealthStartupInterval=}, which becomes {@code --health-startup-interval V}. Since Podman 4.5. See
     * podman-systemd.unit(5).
     *
     * @param time the time, zero or more
     * @return this builder
     * @throws ValueException when the time is negative
     */
    public ContainerBuilder healthStartupInterval(Duration time) {
        editor.set(ContainerKeys.HEALTH_STARTUP_INTERVAL, TimeSpan.of(time));
        return this;
    }

    /**
     * Time between two start-up health checks; Podman's default is 30 seconds, and {@code disable} leaves them to
     * whoever asks.
     *
     * <p>Sets {@code HealthStartupInterval=}, which becomes {@code --health-startup-interval V}. Since Podman 4.5. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code HealthStartupInterval=}, in which systemd fills in specifiers such as
     *     {@code %h} and variables such as {@code ${X}}; empty, it counts as not set
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
     * <p>Sets {@code HealthStartupRetries=}, which becomes {@code --health-startup-retries V}. Since Podman 4.5. See
     * podman-systemd.unit(5).
     *
     * @param value the number, 0 or more
     * @return this builder
     * @throws ValueException when it is another number, or a variable where none is filled in
     */
    public ContainerBuilder healthStartupRetries(WholeNumber value) {
        editor.set(ContainerKeys.HEALTH_STARTUP_RETRIES, value);
        return this;
    }

    /**
     * How many start-up health checks may fail before the container is restarted; Podman's default 0 means without
     * limit.
     *
     * <p>Sets {@code HealthStartupRetries=}, which becomes {@code --health-startup-retries V}. Since Podman 4.5. See
     * podman-systemd.unit(5).
     *
     * @param number the number, 0 or more
     * @return this builder
     * @throws ValueException when it is another number
     */
    public ContainerBuilder healthStartupRetries(long number) {
        editor.set(ContainerKeys.HEALTH_STARTUP_RETRIES, WholeNumber.of(number));
        return this;
    }

    /**
     * How many start-up health checks may fail before the container is restarted; Podman's default 0 means without
     * limit.
     *
     * <p>Sets {@code HealthStartupRetries=}, which becomes {@code --health-startup-retries V}. Since Podman 4.5. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code HealthStartupRetries=}, in which systemd fills in specifiers such as
     *     {@code %h} and variables such as {@code ${X}}; empty, it counts as not set
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
     * <p>Sets {@code HealthStartupSuccess=}, which becomes {@code --health-startup-success V}. Since Podman 4.5. See
     * podman-systemd.unit(5).
     *
     * @param value the number, 0 or more
     * @return this builder
     * @throws ValueException when it is another number, or a variable where none is filled in
     */
    public ContainerBuilder healthStartupSuccess(WholeNumber value) {
        editor.set(ContainerKeys.HEALTH_STARTUP_SUCCESS, value);
        return this;
    }

    /**
     * How many start-up health checks must succeed in a row before the ordinary ones begin; Podman's default 0 means
     * one.
     *
     * <p>Sets {@code HealthStartupSuccess=}, which becomes {@code --health-startup-success V}. Since Podman 4.5. See
     * podman-systemd.unit(5).
     *
     * @param number the number, 0 or more
     * @return this builder
     * @throws ValueException when it is another number
     */
    public ContainerBuilder healthStartupSuccess(long number) {
        editor.set(ContainerKeys.HEALTH_STARTUP_SUCCESS, WholeNumber.of(number));
        return this;
    }

    /**
     * How many start-up health checks must succeed in a row before the ordinary ones begin; Podman's default 0 means
     * one.
     *
     * <p>Sets {@code HealthStartupSuccess=}, which becomes {@code --health-startup-success V}. Since Podman 4.5. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code HealthStartupSuccess=}, in which systemd fills in specifiers such as
     *     {@code %h} and variables such as {@code ${X}}; empty, it counts as not set
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
     * <p>Sets {@code HealthStartupTimeout=}, which becomes {@code --health-startup-timeout V}. Since Podman 4.5. See
     * podman-systemd.unit(5).
     *
     * @param value the time, more than none
     * @return this builder
     * @throws ValueException when it is zero, {@link TimeSpan#INFINITY} or {@link TimeSpan#DISABLED}
     */
    public ContainerBuilder healthStartupTimeout(TimeSpan value) {
        editor.set(ContainerKeys.HEALTH_STARTUP_TIMEOUT, value);
        return this;
    }

    /**
     * Time that one start-up health check may take before it counts as failed; Podman's default is 30 seconds.
     *
     * <p>Sets {@code HealthStartupTimeout=}, which becomes {@code --health-startup-timeout V}. Since Podman 4.5. See
     * podman-systemd.unit(5).
     *
     * @param time the time, more than zero
     * @return this builder
     * @throws ValueException when the time is zero or negative
     */
    public ContainerBuilder healthStartupTimeout(Duration time) {
        editor.set(ContainerKeys.HEALTH_STARTUP_TIMEOUT, TimeSpan.of(time));
        return this;
    }

    /**
     * Time that one start-up health check may take before it counts as failed; Podman's default is 30 seconds.
     *
     * <p>Sets {@code HealthStartupTimeout=}, which becomes {@code --health-startup-timeout V}. Since Podman 4.5. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code HealthStartupTimeout=}, in which systemd fills in specifiers such as
     *     {@code %h} and variables such as {@code ${X}}; empty, it counts as not set
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
     * <p>Sets {@code HealthTimeout=}, which becomes {@code --health-timeout V}. Since Podman 4.5. See
     * podman-systemd.unit(5).
     *
     * @param value the time, more than none
     * @return this builder
     * @throws ValueException when it is zero, {@link TimeSpan#INFINITY} or {@link TimeSpan#DISABLED}
     */
    public ContainerBuilder healthTimeout(TimeSpan value) {
        editor.set(ContainerKeys.HEALTH_TIMEOUT, value);
        return this;
    }

    /**
     * Time that one health check may take before it counts as failed; at least one second, Podman's default is 30
     * seconds.
     *
     * <p>Sets {@code HealthTimeout=}, which becomes {@code --health-timeout V}. Since Podman 4.5. See
     * podman-systemd.unit(5).
     *
     * @param time the time, more than zero
     * @return this builder
     * @throws ValueException when the time is zero or negative
     */
    public ContainerBuilder healthTimeout(Duration time) {
        editor.set(ContainerKeys.HEALTH_TIMEOUT, TimeSpan.of(time));
        return this;
    }

    /**
     * Time that one health check may take before it counts as failed; at least one second, Podman's default is 30
     * seconds.
     *
     * <p>Sets {@code HealthTimeout=}, which becomes {@code --health-timeout V}. Since Podman 4.5. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code HealthTimeout=}, in which systemd fills in specifiers such as
     *     {@code %h} and variables such as {@code ${X}}; empty, it counts as not set
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
     * <p>Sets {@code HostName=}, which becomes {@code --hostname V}. Since Podman 4.6. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code HostName=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ContainerBuilder hostName(String notation) {
        editor.setText(ContainerKeys.HOST_NAME, notation);
        return this;
    }

    /**
     * Host name that the container sees; the default is the beginning of its id.
     *
     * <p>Sets {@code HostName=}, which becomes {@code --hostname V}. Since Podman 4.6. See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder hostName(Text content) {
        editor.setContent(ContainerKeys.HOST_NAME, content);
        return this;
    }

    /**
     * Whether the proxy variables of the service, such as {@code http_proxy}, are passed into the container; Podman's
     * default is yes.
     *
     * <p>Sets {@code HttpProxy=}, which becomes {@code --http-proxy | --http-proxy=false}. Since Podman 5.7. See
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
     * <p>Sets {@code HttpProxy=}, which becomes {@code --http-proxy | --http-proxy=false}. Since Podman 5.7. See
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
     * <p>Sets {@code IP=}, which becomes {@code --ip V}. Since Podman 4.5. See podman-systemd.unit(5).
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
     * <p>Sets {@code IP=}, which becomes {@code --ip V}. Since Podman 4.5. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code IP=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it counts as not set
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
     * <p>Sets {@code IP6=}, which becomes {@code --ip6 V}. Since Podman 4.5. See podman-systemd.unit(5).
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
     * <p>Sets {@code IP6=}, which becomes {@code --ip6 V}. Since Podman 4.5. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code IP6=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it counts as not set
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
     * <p>Sets {@code Image=}, which becomes the image. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @param value the image
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder image(ImageName value) {
        editor.set(ContainerKeys.IMAGE, value);
        return this;
    }

    /**
     * Image that the container runs; best fully qualified with registry and tag, or the name of an image or build unit,
     * which then runs first.
     *
     * <p>Sets {@code Image=}, which becomes the image. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @param unit the unit, named by its file
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
     * <p>Sets {@code Image=}, which becomes the image. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @param unit the unit, named by its file
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
     * <p>Sets {@code Image=}, which becomes the image. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @param unit the name of a unit that is not built yet, or not ours
     * @return this builder
     * @throws ValueException when it is not the name of an image or build unit
     */
    public ContainerBuilder image(UnitName unit) {
        editor.reference(ContainerKeys.IMAGE, unit);
        return this;
    }

    /**
     * Image that the container runs; best fully qualified with registry and tag, or the name of an image or build unit,
     * which then runs first.
     *
     * <p>Sets {@code Image=}, which becomes the image. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Image=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it counts as not set
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
     * <p>Adds a line to {@code Label=}, which becomes {@code --label K=V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param value the label
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder label(Label value) {
        editor.add(ContainerKeys.LABEL, value);
        return this;
    }

    /**
     * Labels of the container; words of the form {@code NAME=VALUE}, a later one of the same name wins, and a value
     * with blanks needs quotes around the whole word.
     *
     * <p>Adds a line to {@code Label=}, which becomes {@code --label K=V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param name the name, without an equals sign
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder label(String name, String content) {
        editor.add(ContainerKeys.LABEL, Label.of(name, content));
        return this;
    }

    /**
     * Labels of the container; words of the form {@code NAME=VALUE}, a later one of the same name wins, and a value
     * with blanks needs quotes around the whole word.
     *
     * <p>Adds a line to {@code Label=}, which becomes {@code --label K=V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param name the name, without an equals sign
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder label(String name, Text content) {
        editor.add(ContainerKeys.LABEL, Label.of(name, content));
        return this;
    }

    /**
     * Labels of the container; words of the form {@code NAME=VALUE}, a later one of the same name wins, and a value
     * with blanks needs quotes around the whole word.
     *
     * <p>Adds a line to {@code Label=}, which becomes {@code --label K=V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Label=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; blanks part several values; empty, it takes back the lines above
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
     * <p>Sets {@code LogDriver=}, which becomes {@code --log-driver V}. Since Podman 4.5. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code LogDriver=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ContainerBuilder logDriver(String notation) {
        editor.setText(ContainerKeys.LOG_DRIVER, notation);
        return this;
    }

    /**
     * Where the output of the container goes: {@code journald}, {@code k8s-file}, {@code passthrough}, {@code none} and
     * others; the default stands in {@code containers.conf}.
     *
     * <p>Sets {@code LogDriver=}, which becomes {@code --log-driver V}. Since Podman 4.5. See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder logDriver(Text content) {
        editor.setContent(ContainerKeys.LOG_DRIVER, content);
        return this;
    }

    /**
     * Options of the log driver, as {@code NAME=VALUE}, such as {@code max-size=10mb} or {@code tag=web}.
     *
     * <p>Adds a line to {@code LogOpt=}, which becomes {@code --log-opt V}. Since Podman 5.2. See
     * podman-systemd.unit(5).
     *
     * @param value the option, with a value
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder logOpt(KeyValue value) {
        editor.add(ContainerKeys.LOG_OPT, value);
        return this;
    }

    /**
     * Options of the log driver, as {@code NAME=VALUE}, such as {@code max-size=10mb} or {@code tag=web}.
     *
     * <p>Adds a line to {@code LogOpt=}, which becomes {@code --log-opt V}. Since Podman 5.2. See
     * podman-systemd.unit(5).
     *
     * @param name the name, without an equals sign
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder logOpt(String name, String content) {
        editor.add(ContainerKeys.LOG_OPT, KeyValue.of(name, content));
        return this;
    }

    /**
     * Options of the log driver, as {@code NAME=VALUE}, such as {@code max-size=10mb} or {@code tag=web}.
     *
     * <p>Adds a line to {@code LogOpt=}, which becomes {@code --log-opt V}. Since Podman 5.2. See
     * podman-systemd.unit(5).
     *
     * @param name the name, without an equals sign
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder logOpt(String name, Text content) {
        editor.add(ContainerKeys.LOG_OPT, KeyValue.of(name, content));
        return this;
    }

    /**
     * Options of the log driver, as {@code NAME=VALUE}, such as {@code max-size=10mb} or {@code tag=web}.
     *
     * <p>Adds a line to {@code LogOpt=}, which becomes {@code --log-opt V}. Since Podman 5.2. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code LogOpt=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; blanks part several values; empty, it takes back the lines above
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
     * <p>Adds a line to {@code Mask=}, which becomes {@code --security-opt mask=V}. Since Podman 4.6. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Mask=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; blanks part several values; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ContainerBuilder mask(String notation) {
        editor.addText(ContainerKeys.MASK, notation);
        return this;
    }

    /**
     * Paths inside the container that are hidden from it, separated by colons.
     *
     * <p>Adds a line to {@code Mask=}, which becomes {@code --security-opt mask=V}. Since Podman 4.6. See
     * podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder mask(Text content) {
        editor.addContent(ContainerKeys.MASK, content);
        return this;
    }

    /**
     * Most memory that the container may use, in bytes or with a unit such as {@code 512m}; the default is no limit.
     *
     * <p>Sets {@code Memory=}, which becomes {@code --memory V}. Since Podman 5.5. See podman-systemd.unit(5).
     *
     * @param value the size
     * @return this builder
     * @throws ValueException when it is endless or a share, which only systemd knows
     */
    public ContainerBuilder memory(ByteSize value) {
        editor.set(ContainerKeys.MEMORY, value);
        return this;
    }

    /**
     * Most memory that the container may use, in bytes or with a unit such as {@code 512m}; the default is no limit.
     *
     * <p>Sets {@code Memory=}, which becomes {@code --memory V}. Since Podman 5.5. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Memory=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it counts as not set
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
     * <p>Adds a line to {@code Mount=}, which becomes {@code --mount V}. Since Podman 4.5. See podman-systemd.unit(5).
     *
     * @param value the mount
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
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
     * <p>Adds a line to {@code Mount=}, which becomes {@code --mount V}. Since Podman 4.5. See podman-systemd.unit(5).
     *
     * @param unit the unit that provides the files
     * @param path where in the container, absolute
     * @return this builder
     * @throws ValueException when it is no volume, image or artifact unit, or the path is not absolute
     */
    public ContainerBuilder mount(VolumeUnit unit, String path) {
        editor.mount(ContainerKeys.MOUNT, unit, path);
        return this;
    }

    /**
     * Mount in the long form, as comma-separated {@code NAME=VALUE} pairs such as
     * {@code type=bind,source=/srv/www,destination=/www,ro}; the source may be the name of a volume, image or artifact
     * unit.
     *
     * <p>Adds a line to {@code Mount=}, which becomes {@code --mount V}. Since Podman 4.5. See podman-systemd.unit(5).
     *
     * @param unit the unit that provides the files
     * @param path where in the container, absolute
     * @return this builder
     * @throws ValueException when it is no volume, image or artifact unit, or the path is not absolute
     */
    public ContainerBuilder mount(ImageUnit unit, String path) {
        editor.mount(ContainerKeys.MOUNT, unit, path);
        return this;
    }

    /**
     * Mount in the long form, as comma-separated {@code NAME=VALUE} pairs such as
     * {@code type=bind,source=/srv/www,destination=/www,ro}; the source may be the name of a volume, image or artifact
     * unit.
     *
     * <p>Adds a line to {@code Mount=}, which becomes {@code --mount V}. Since Podman 4.5. See podman-systemd.unit(5).
     *
     * @param unit the unit that provides the files
     * @param path where in the container, absolute
     * @return this builder
     * @throws ValueException when it is no volume, image or artifact unit, or the path is not absolute
     */
    public ContainerBuilder mount(ArtifactUnit unit, String path) {
        editor.mount(ContainerKeys.MOUNT, unit, path);
        return this;
    }

    /**
     * Mount in the long form, as comma-separated {@code NAME=VALUE} pairs such as
     * {@code type=bind,source=/srv/www,destination=/www,ro}; the source may be the name of a volume, image or artifact
     * unit.
     *
     * <p>Adds a line to {@code Mount=}, which becomes {@code --mount V}. Since Podman 4.5. See podman-systemd.unit(5).
     *
     * @param unit the unit that provides the files
     * @param path where in the container, absolute
     * @return this builder
     * @throws ValueException when it is no volume, image or artifact unit, or the path is not absolute
     */
    public ContainerBuilder mount(UnitName unit, String path) {
        editor.mount(ContainerKeys.MOUNT, unit, path);
        return this;
    }

    /**
     * Mount in the long form, as comma-separated {@code NAME=VALUE} pairs such as
     * {@code type=bind,source=/srv/www,destination=/www,ro}; the source may be the name of a volume, image or artifact
     * unit.
     *
     * <p>Adds a line to {@code Mount=}, which becomes {@code --mount V}. Since Podman 4.5. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Mount=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; blanks part several values; empty, it takes back the lines above
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
     * <p>Adds a line to {@code Network=}, which becomes {@code --network V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param value the network
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder network(NetworkMode value) {
        editor.add(ContainerKeys.NETWORK, value);
        return this;
    }

    /**
     * Network of the container: a mode such as {@code host} or {@code pasta}, a network by name, or the name of a
     * network unit, or of a container unit whose network is shared; options follow a colon.
     *
     * <p>Adds a line to {@code Network=}, which becomes {@code --network V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param unit the unit, named by its file
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
     * <p>Adds a line to {@code Network=}, which becomes {@code --network V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param unit the unit, named by its file
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
     * <p>Adds a line to {@code Network=}, which becomes {@code --network V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param unit the name of a unit that is not built yet, or not ours
     * @return this builder
     * @throws ValueException when it is not the name of a network or container unit
     */
    public ContainerBuilder network(UnitName unit) {
        editor.reference(ContainerKeys.NETWORK, unit);
        return this;
    }

    /**
     * Network of the container: a mode such as {@code host} or {@code pasta}, a network by name, or the name of a
     * network unit, or of a container unit whose network is shared; options follow a colon.
     *
     * <p>Adds a line to {@code Network=}, which becomes {@code --network V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Network=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it takes back the lines above
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
     * <p>Adds a line to {@code NetworkAlias=}, which becomes {@code --network-alias V}. Since Podman 5.2. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code NetworkAlias=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ContainerBuilder networkAlias(String notation) {
        editor.addText(ContainerKeys.NETWORK_ALIAS, notation);
        return this;
    }

    /**
     * Additional name under which other containers on the same networks find this one.
     *
     * <p>Adds a line to {@code NetworkAlias=}, which becomes {@code --network-alias V}. Since Podman 5.2. See
     * podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder networkAlias(Text content) {
        editor.addContent(ContainerKeys.NETWORK_ALIAS, content);
        return this;
    }

    /**
     * Whether processes are barred from gaining privileges, for example by set-user-id programs; the default is no.
     *
     * <p>Sets {@code NoNewPrivileges=}, which becomes {@code --security-opt=no-new-privileges}. Since Podman 4.4. See
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
     * <p>Sets {@code NoNewPrivileges=}, which becomes {@code --security-opt=no-new-privileges}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code NoNewPrivileges=}; empty, it counts as not set
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
     * <p>Sets {@code Notify=}, which becomes {@code --sdnotify=conmon | --sdnotify=container | --sdnotify=healthy}.
     * Since Podman 4.4. See podman-systemd.unit(5).
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
     * <p>Sets {@code Notify=}, which becomes {@code --sdnotify=conmon | --sdnotify=container | --sdnotify=healthy}.
     * Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Notify=}; empty, it counts as not set
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
     * <p>Sets {@code PidsLimit=}, which becomes {@code --pids-limit V}. Since Podman 4.7. See podman-systemd.unit(5).
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
     * <p>Sets {@code PidsLimit=}, which becomes {@code --pids-limit V}. Since Podman 4.7. See podman-systemd.unit(5).
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
     * <p>Sets {@code PidsLimit=}, which becomes {@code --pids-limit V}. Since Podman 4.7. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code PidsLimit=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; empty, it counts as not set
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
     * <p>Sets {@code Pod=}, which becomes {@code --pod PODNAME}. Since Podman 5.0. See podman-systemd.unit(5).
     *
     * @param unit the unit, named by its file
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
     * <p>Sets {@code Pod=}, which becomes {@code --pod PODNAME}. Since Podman 5.0. See podman-systemd.unit(5).
     *
     * @param unit the name of a unit that is not built yet, or not ours
     * @return this builder
     * @throws ValueException when it is not the name of a pod unit
     */
    public ContainerBuilder pod(UnitName unit) {
        editor.reference(ContainerKeys.POD, unit);
        return this;
    }

    /**
     * Name of the pod unit that the container joins; network, published ports and user namespace are then those of the
     * pod.
     *
     * <p>Sets {@code Pod=}, which becomes {@code --pod PODNAME}. Since Podman 5.0. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Pod=}; empty, it counts as not set
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
     * <p>Adds a line to {@code PodmanArgs=}, which becomes words before the image. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param value the words
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder podmanArgs(CommandLine value) {
        editor.add(ContainerKeys.PODMAN_ARGS, value);
        return this;
    }

    /**
     * Words that are added to {@code podman run} before the image, for options without a key of their own; Podman does
     * not check them here.
     *
     * <p>Adds a line to {@code PodmanArgs=}, which becomes words before the image. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code PodmanArgs=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; blanks part several values; empty, it takes back the lines above
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
     * <p>Adds a line to {@code PublishPort=}, which becomes {@code --publish V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param value the port mapping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder publishPort(PortMapping value) {
        editor.add(ContainerKeys.PUBLISH_PORT, value);
        return this;
    }

    /**
     * Port of the container that is reachable on the host, as {@code [[ADDRESS:]HOST:]CONTAINER[/PROTOCOL]}; without a
     * host port Podman picks a free one, and without an address it listens on all.
     *
     * <p>Adds a line to {@code PublishPort=}, which becomes {@code --publish V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code PublishPort=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; empty, it takes back the lines above
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
     * <p>Sets {@code Pull=}, which becomes {@code --pull V}. Since Podman 4.6. See podman-systemd.unit(5).
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
     * <p>Sets {@code Pull=}, which becomes {@code --pull V}. Since Podman 4.6. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Pull=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it counts as not set
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
     * <p>Sets {@code ReadOnly=}, which becomes {@code --read-only | --read-only=false}. Since Podman 4.4. See
     * podman-systemd.unit(5).
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
     * <p>Sets {@code ReadOnly=}, which becomes {@code --read-only | --read-only=false}. Since Podman 4.4. See
     * podman-systemd.unit(5).
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
     * <p>Sets {@code ReadOnlyTmpfs=}, which becomes {@code --read-only-tmpfs | --read-only-tmpfs=false}. Since Podman
     * 4.8. See podman-systemd.unit(5).
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
     * <p>Sets {@code ReadOnlyTmpfs=}, which becomes {@code --read-only-tmpfs | --read-only-tmpfs=false}. Since Podman
     * 4.8. See podman-systemd.unit(5).
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
     * <p>Sets {@code ReloadCmd=}, which becomes ExecReload: podman exec NAME WORDS. Since Podman 5.5. See
     * podman-systemd.unit(5).
     *
     * @param value the words
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder reloadCmd(CommandLine value) {
        editor.set(ContainerKeys.RELOAD_CMD, value);
        return this;
    }

    /**
     * Command that {@code systemctl reload} runs inside the container; not together with {@code ReloadSignal=}.
     *
     * <p>Sets {@code ReloadCmd=}, which becomes ExecReload: podman exec NAME WORDS. Since Podman 5.5. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code ReloadCmd=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; empty, it counts as not set
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
     * <p>Sets {@code ReloadSignal=}, which becomes ExecReload: podman kill --signal V NAME. Since Podman 5.5. See
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
     * <p>Sets {@code ReloadSignal=}, which becomes ExecReload: podman kill --signal V NAME. Since Podman 5.5. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code ReloadSignal=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; empty, it counts as not set
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
     * <p>Adds a line to {@code RemapGid=}, which becomes {@code --gidmap V | --userns V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code RemapGid=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; blanks part several values; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
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
     * <p>Adds a line to {@code RemapGid=}, which becomes {@code --gidmap V | --userns V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
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
     * <p>Adds a line to {@code RemapUid=}, which becomes {@code --uidmap V | --userns V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code RemapUid=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; blanks part several values; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
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
     * <p>Adds a line to {@code RemapUid=}, which becomes {@code --uidmap V | --userns V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     * @deprecated use UIDMap or UserNS instead
     */
    @Deprecated
    public ContainerBuilder remapUid(Text content) {
        editor.addContent(ContainerKeys.REMAP_UID, content);
        return this;
    }

    /**
     * How many ids {@code RemapUsers=auto} asks for, up to 4294967295; 0 counts as not set.
     *
     * <p>Sets {@code RemapUidSize=}, which becomes {@code --userns auto:size=N}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param value the number, from 0 to 4294967295
     * @return this builder
     * @throws ValueException when it is another number, or a variable where none is filled in
     * @deprecated use UserNS=auto:size=N instead
     */
    @Deprecated
    public ContainerBuilder remapUidSize(WholeNumber value) {
        editor.set(ContainerKeys.REMAP_UID_SIZE, value);
        return this;
    }

    /**
     * How many ids {@code RemapUsers=auto} asks for, up to 4294967295; 0 counts as not set.
     *
     * <p>Sets {@code RemapUidSize=}, which becomes {@code --userns auto:size=N}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param number the number, from 0 to 4294967295
     * @return this builder
     * @throws ValueException when it is another number
     * @deprecated use UserNS=auto:size=N instead
     */
    @Deprecated
    public ContainerBuilder remapUidSize(long number) {
        editor.set(ContainerKeys.REMAP_UID_SIZE, WholeNumber.of(number));
        return this;
    }

    /**
     * How many ids {@code RemapUsers=auto} asks for, up to 4294967295; 0 counts as not set.
     *
     * <p>Sets {@code RemapUidSize=}, which becomes {@code --userns auto:size=N}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code RemapUidSize=}; empty, it counts as not set
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
     * <p>Sets {@code RemapUsers=}, which becomes {@code --userns V | --uidmap V | --gidmap V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code RemapUsers=}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
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
     * <p>Sets {@code RemapUsers=}, which becomes {@code --userns V | --uidmap V | --gidmap V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
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
     * <p>Sets {@code Retry=}, which becomes {@code --retry V}. Since Podman 5.5. See podman-systemd.unit(5).
     *
     * @param value the number, 0 or more
     * @return this builder
     * @throws ValueException when it is another number, or a variable where none is filled in
     */
    public ContainerBuilder retry(WholeNumber value) {
        editor.set(ContainerKeys.RETRY, value);
        return this;
    }

    /**
     * How often a failed pull of an image is tried again; Podman's default is 3.
     *
     * <p>Sets {@code Retry=}, which becomes {@code --retry V}. Since Podman 5.5. See podman-systemd.unit(5).
     *
     * @param number the number, 0 or more
     * @return this builder
     * @throws ValueException when it is another number
     */
    public ContainerBuilder retry(long number) {
        editor.set(ContainerKeys.RETRY, WholeNumber.of(number));
        return this;
    }

    /**
     * How often a failed pull of an image is tried again; Podman's default is 3.
     *
     * <p>Sets {@code Retry=}, which becomes {@code --retry V}. Since Podman 5.5. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Retry=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it counts as not set
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
     * <p>Sets {@code RetryDelay=}, which becomes {@code --retry-delay V}. Since Podman 5.5. See podman-systemd.unit(5).
     *
     * @param value the time
     * @return this builder
     * @throws ValueException when it is {@link TimeSpan#INFINITY} or {@link TimeSpan#DISABLED}
     */
    public ContainerBuilder retryDelay(TimeSpan value) {
        editor.set(ContainerKeys.RETRY_DELAY, value);
        return this;
    }

    /**
     * Time between two attempts to pull an image; by default it starts at two seconds and doubles.
     *
     * <p>Sets {@code RetryDelay=}, which becomes {@code --retry-delay V}. Since Podman 5.5. See podman-systemd.unit(5).
     *
     * @param time the time, zero or more
     * @return this builder
     * @throws ValueException when the time is negative
     */
    public ContainerBuilder retryDelay(Duration time) {
        editor.set(ContainerKeys.RETRY_DELAY, TimeSpan.of(time));
        return this;
    }

    /**
     * Time between two attempts to pull an image; by default it starts at two seconds and doubles.
     *
     * <p>Sets {@code RetryDelay=}, which becomes {@code --retry-delay V}. Since Podman 5.5. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code RetryDelay=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; empty, it counts as not set
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
     * <p>Sets {@code Rootfs=}, which becomes {@code --rootfs V}. Since Podman 4.5. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Rootfs=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ContainerBuilder rootfs(String notation) {
        editor.setText(ContainerKeys.ROOTFS, notation);
        return this;
    }

    /**
     * Folder on the host that is the container's root file system, in place of {@code Image=}; options such as
     * {@code :O} may follow.
     *
     * <p>Sets {@code Rootfs=}, which becomes {@code --rootfs V}. Since Podman 4.5. See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder rootfs(Text content) {
        editor.setContent(ContainerKeys.ROOTFS, content);
        return this;
    }

    /**
     * Whether a small init process runs as number 1, which passes signals on and collects orphans; the default is no.
     *
     * <p>Sets {@code RunInit=}, which becomes {@code --init | --init=false}. Since Podman 4.4. See
     * podman-systemd.unit(5).
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
     * <p>Sets {@code RunInit=}, which becomes {@code --init | --init=false}. Since Podman 4.4. See
     * podman-systemd.unit(5).
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
     * <p>Sets {@code SeccompProfile=}, which becomes {@code --security-opt seccomp=V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code SeccompProfile=}, in which systemd fills in specifiers such as
     *     {@code %h} and variables such as {@code ${X}}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ContainerBuilder seccompProfile(String notation) {
        editor.setText(ContainerKeys.SECCOMP_PROFILE, notation);
        return this;
    }

    /**
     * File with the seccomp filter of the container; {@code unconfined} switches filtering off, and a relative path is
     * not resolved against the unit's folder.
     *
     * <p>Sets {@code SeccompProfile=}, which becomes {@code --security-opt seccomp=V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder seccompProfile(Text content) {
        editor.setContent(ContainerKeys.SECCOMP_PROFILE, content);
        return this;
    }

    /**
     * Podman secret that the container gets, as {@code NAME[,OPTION=VALUE…]}; a file below {@code /run/secrets} unless
     * {@code type=env} makes it an environment variable.
     *
     * <p>Adds a line to {@code Secret=}, which becomes {@code --secret V}. Since Podman 4.5. See
     * podman-systemd.unit(5).
     *
     * @param value the secret
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder secret(SecretRef value) {
        editor.add(ContainerKeys.SECRET, value);
        return this;
    }

    /**
     * Podman secret that the container gets, as {@code NAME[,OPTION=VALUE…]}; a file below {@code /run/secrets} unless
     * {@code type=env} makes it an environment variable.
     *
     * <p>Adds a line to {@code Secret=}, which becomes {@code --secret V}. Since Podman 4.5. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Secret=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; blanks part several values; empty, it takes back the lines above
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
     * <p>Sets {@code SecurityLabelDisable=}, which becomes {@code --security-opt label=disable}. Since Podman 4.5. See
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
     * <p>Sets {@code SecurityLabelDisable=}, which becomes {@code --security-opt label=disable}. Since Podman 4.5. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code SecurityLabelDisable=}; empty, it counts as not set
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
     * <p>Sets {@code SecurityLabelFileType=}, which becomes {@code --security-opt label=filetype:V}. Since Podman 4.5.
     * See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code SecurityLabelFileType=}, in which systemd fills in specifiers such as
     *     {@code %h} and variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ContainerBuilder securityLabelFileType(String notation) {
        editor.setText(ContainerKeys.SECURITY_LABEL_FILE_TYPE, notation);
        return this;
    }

    /**
     * SELinux type of the files in the container, such as {@code usr_t}.
     *
     * <p>Sets {@code SecurityLabelFileType=}, which becomes {@code --security-opt label=filetype:V}. Since Podman 4.5.
     * See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder securityLabelFileType(Text content) {
        editor.setContent(ContainerKeys.SECURITY_LABEL_FILE_TYPE, content);
        return this;
    }

    /**
     * SELinux level of the container, such as {@code s0:c1,c2}.
     *
     * <p>Sets {@code SecurityLabelLevel=}, which becomes {@code --security-opt label=level:V}. Since Podman 4.5. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code SecurityLabelLevel=}, in which systemd fills in specifiers such as
     *     {@code %h} and variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ContainerBuilder securityLabelLevel(String notation) {
        editor.setText(ContainerKeys.SECURITY_LABEL_LEVEL, notation);
        return this;
    }

    /**
     * SELinux level of the container, such as {@code s0:c1,c2}.
     *
     * <p>Sets {@code SecurityLabelLevel=}, which becomes {@code --security-opt label=level:V}. Since Podman 4.5. See
     * podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder securityLabelLevel(Text content) {
        editor.setContent(ContainerKeys.SECURITY_LABEL_LEVEL, content);
        return this;
    }

    /**
     * Whether containers inside this container may be separated by SELinux labels too; the default is no.
     *
     * <p>Sets {@code SecurityLabelNested=}, which becomes {@code --security-opt label=nested}. Since Podman 4.6. See
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
     * <p>Sets {@code SecurityLabelNested=}, which becomes {@code --security-opt label=nested}. Since Podman 4.6. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code SecurityLabelNested=}; empty, it counts as not set
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
     * <p>Sets {@code SecurityLabelType=}, which becomes {@code --security-opt label=type:V}. Since Podman 4.5. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code SecurityLabelType=}, in which systemd fills in specifiers such as
     *     {@code %h} and variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ContainerBuilder securityLabelType(String notation) {
        editor.setText(ContainerKeys.SECURITY_LABEL_TYPE, notation);
        return this;
    }

    /**
     * SELinux type of the container's processes, such as {@code spc_t}.
     *
     * <p>Sets {@code SecurityLabelType=}, which becomes {@code --security-opt label=type:V}. Since Podman 4.5. See
     * podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder securityLabelType(Text content) {
        editor.setContent(ContainerKeys.SECURITY_LABEL_TYPE, content);
        return this;
    }

    /**
     * Name of the generated service without {@code .service}; the default is the name of the unit.
     *
     * <p>Sets {@code ServiceName=}. Since Podman 5.3. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code ServiceName=}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ContainerBuilder serviceName(String notation) {
        editor.setText(ContainerKeys.SERVICE_NAME, notation);
        return this;
    }

    /**
     * Name of the generated service without {@code .service}; the default is the name of the unit.
     *
     * <p>Sets {@code ServiceName=}. Since Podman 5.3. See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder serviceName(Text content) {
        editor.setContent(ContainerKeys.SERVICE_NAME, content);
        return this;
    }

    /**
     * Size of the container's {@code /dev/shm}, in bytes or with a unit such as {@code 256m}; Podman's default is 64
     * MiB.
     *
     * <p>Sets {@code ShmSize=}, which becomes {@code --shm-size V}. Since Podman 4.7. See podman-systemd.unit(5).
     *
     * @param value the size
     * @return this builder
     * @throws ValueException when it is endless or a share, which only systemd knows
     */
    public ContainerBuilder shmSize(ByteSize value) {
        editor.set(ContainerKeys.SHM_SIZE, value);
        return this;
    }

    /**
     * Size of the container's {@code /dev/shm}, in bytes or with a unit such as {@code 256m}; Podman's default is 64
     * MiB.
     *
     * <p>Sets {@code ShmSize=}, which becomes {@code --shm-size V}. Since Podman 4.7. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code ShmSize=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it counts as not set
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
     * <p>Sets {@code StartWithPod=}. Since Podman 5.3. See podman-systemd.unit(5).
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
     * <p>Sets {@code StartWithPod=}. Since Podman 5.3. See podman-systemd.unit(5).
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
     * <p>Sets {@code StopSignal=}, which becomes {@code --stop-signal V}. Since Podman 5.2. See podman-systemd.unit(5).
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
     * <p>Sets {@code StopSignal=}, which becomes {@code --stop-signal V}. Since Podman 5.2. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code StopSignal=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; empty, it counts as not set
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
     * <p>Sets {@code StopTimeout=}, which becomes {@code --stop-timeout V}. Since Podman 5.0. See
     * podman-systemd.unit(5).
     *
     * @param value the number, 0 or more
     * @return this builder
     * @throws ValueException when it is another number, or a variable where none is filled in
     */
    public ContainerBuilder stopTimeout(WholeNumber value) {
        editor.set(ContainerKeys.STOP_TIMEOUT, value);
        return this;
    }

    /**
     * Seconds between the stop signal and {@code SIGKILL}; Podman's default is 10, and the service's
     * {@code TimeoutStopSec=} should be longer.
     *
     * <p>Sets {@code StopTimeout=}, which becomes {@code --stop-timeout V}. Since Podman 5.0. See
     * podman-systemd.unit(5).
     *
     * @param number the number, 0 or more
     * @return this builder
     * @throws ValueException when it is another number
     */
    public ContainerBuilder stopTimeout(long number) {
        editor.set(ContainerKeys.STOP_TIMEOUT, WholeNumber.of(number));
        return this;
    }

    /**
     * Seconds between the stop signal and {@code SIGKILL}; Podman's default is 10, and the service's
     * {@code TimeoutStopSec=} should be longer.
     *
     * <p>Sets {@code StopTimeout=}, which becomes {@code --stop-timeout V}. Since Podman 5.0. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code StopTimeout=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; empty, it counts as not set
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
     * <p>Sets {@code SubGIDMap=}, which becomes {@code --subgidname V}. Since Podman 4.8. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code SubGIDMap=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ContainerBuilder subGidMap(String notation) {
        editor.setText(ContainerKeys.SUB_GID_MAP, notation);
        return this;
    }

    /**
     * Name in {@code /etc/subgid} whose ranges make up the container's user namespace.
     *
     * <p>Sets {@code SubGIDMap=}, which becomes {@code --subgidname V}. Since Podman 4.8. See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder subGidMap(Text content) {
        editor.setContent(ContainerKeys.SUB_GID_MAP, content);
        return this;
    }

    /**
     * Name in {@code /etc/subuid} whose ranges make up the container's user namespace.
     *
     * <p>Sets {@code SubUIDMap=}, which becomes {@code --subuidname V}. Since Podman 4.8. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code SubUIDMap=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ContainerBuilder subUidMap(String notation) {
        editor.setText(ContainerKeys.SUB_UID_MAP, notation);
        return this;
    }

    /**
     * Name in {@code /etc/subuid} whose ranges make up the container's user namespace.
     *
     * <p>Sets {@code SubUIDMap=}, which becomes {@code --subuidname V}. Since Podman 4.8. See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder subUidMap(Text content) {
        editor.setContent(ContainerKeys.SUB_UID_MAP, content);
        return this;
    }

    /**
     * Kernel parameters inside the container's namespaces, as {@code NAME=VALUE} without blanks, such as
     * {@code net.core.somaxconn=1024}.
     *
     * <p>Adds a line to {@code Sysctl=}, which becomes {@code --sysctl K=V}. Since Podman 4.6. See
     * podman-systemd.unit(5).
     *
     * @param value the option, with a value
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder sysctl(KeyValue value) {
        editor.add(ContainerKeys.SYSCTL, value);
        return this;
    }

    /**
     * Kernel parameters inside the container's namespaces, as {@code NAME=VALUE} without blanks, such as
     * {@code net.core.somaxconn=1024}.
     *
     * <p>Adds a line to {@code Sysctl=}, which becomes {@code --sysctl K=V}. Since Podman 4.6. See
     * podman-systemd.unit(5).
     *
     * @param name the name, without an equals sign
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder sysctl(String name, String content) {
        editor.add(ContainerKeys.SYSCTL, KeyValue.of(name, content));
        return this;
    }

    /**
     * Kernel parameters inside the container's namespaces, as {@code NAME=VALUE} without blanks, such as
     * {@code net.core.somaxconn=1024}.
     *
     * <p>Adds a line to {@code Sysctl=}, which becomes {@code --sysctl K=V}. Since Podman 4.6. See
     * podman-systemd.unit(5).
     *
     * @param name the name, without an equals sign
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder sysctl(String name, Text content) {
        editor.add(ContainerKeys.SYSCTL, KeyValue.of(name, content));
        return this;
    }

    /**
     * Kernel parameters inside the container's namespaces, as {@code NAME=VALUE} without blanks, such as
     * {@code net.core.somaxconn=1024}.
     *
     * <p>Adds a line to {@code Sysctl=}, which becomes {@code --sysctl K=V}. Since Podman 4.6. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Sysctl=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; blanks part several values; empty, it takes back the lines above
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
     * <p>Sets {@code Timezone=}, which becomes {@code --tz V}. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Timezone=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ContainerBuilder timezone(String notation) {
        editor.setText(ContainerKeys.TIMEZONE, notation);
        return this;
    }

    /**
     * Time zone of the container, such as {@code Europe/Berlin}; {@code local} takes that of the host, and without the
     * key it is the image's, mostly UTC.
     *
     * <p>Sets {@code Timezone=}, which becomes {@code --tz V}. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder timezone(Text content) {
        editor.setContent(ContainerKeys.TIMEZONE, content);
        return this;
    }

    /**
     * Path in the container where a {@code tmpfs} is mounted, as {@code PATH[:OPTIONS]}, such as {@code /tmp:size=64m}.
     *
     * <p>Adds a line to {@code Tmpfs=}, which becomes {@code --tmpfs V}. Since Podman 4.5. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Tmpfs=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ContainerBuilder tmpfs(String notation) {
        editor.addText(ContainerKeys.TMPFS, notation);
        return this;
    }

    /**
     * Path in the container where a {@code tmpfs} is mounted, as {@code PATH[:OPTIONS]}, such as {@code /tmp:size=64m}.
     *
     * <p>Adds a line to {@code Tmpfs=}, which becomes {@code --tmpfs V}. Since Podman 4.5. See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder tmpfs(Text content) {
        editor.addContent(ContainerKeys.TMPFS, content);
        return this;
    }

    /**
     * Mapping of user ids into the container's user namespace, as {@code CONTAINER:HOST:COUNT}.
     *
     * <p>Adds a line to {@code UIDMap=}, which becomes {@code --uidmap V}. Since Podman 4.8. See
     * podman-systemd.unit(5).
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
     * <p>Adds a line to {@code UIDMap=}, which becomes {@code --uidmap V}. Since Podman 4.8. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code UIDMap=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; blanks part several values; empty, it takes back the lines above
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
     * <p>Adds a line to {@code Ulimit=}, which becomes {@code --ulimit V}. Since Podman 4.7. See
     * podman-systemd.unit(5).
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
     * <p>Adds a line to {@code Ulimit=}, which becomes {@code --ulimit V}. Since Podman 4.7. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Ulimit=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it takes back the lines above
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
     * <p>Adds a line to {@code Unmask=}, which becomes {@code --security-opt unmask=V}. Since Podman 4.6. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Unmask=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; blanks part several values; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ContainerBuilder unmask(String notation) {
        editor.addText(ContainerKeys.UNMASK, notation);
        return this;
    }

    /**
     * Paths that Podman hides by default and that the container may see, separated by colons; {@code ALL} for every
     * one.
     *
     * <p>Adds a line to {@code Unmask=}, which becomes {@code --security-opt unmask=V}. Since Podman 4.6. See
     * podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder unmask(Text content) {
        editor.addContent(ContainerKeys.UNMASK, content);
        return this;
    }

    /**
     * User, by name or number inside the container, that the process runs as; the default is the image's.
     *
     * <p>Sets {@code User=}, which becomes {@code --user V}. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code User=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ContainerBuilder user(String notation) {
        editor.setText(ContainerKeys.USER, notation);
        return this;
    }

    /**
     * User, by name or number inside the container, that the process runs as; the default is the image's.
     *
     * <p>Sets {@code User=}, which becomes {@code --user V}. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder user(Text content) {
        editor.setContent(ContainerKeys.USER, content);
        return this;
    }

    /**
     * User namespace of the container, as {@code MODE[:OPTIONS]}: {@code keep-id}, {@code auto}, {@code nomap},
     * {@code host} and others; not for a container in a pod.
     *
     * <p>Sets {@code UserNS=}, which becomes {@code --userns V}. Since Podman 4.5. See podman-systemd.unit(5).
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
     * <p>Sets {@code UserNS=}, which becomes {@code --userns V}. Since Podman 4.5. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code UserNS=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it counts as not set
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
     * <p>Sets {@code VolatileTmp=}, which becomes {@code --tmpfs /tmp:rw,size=512M,mode=1777}. Since Podman 4.4. See
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
     * <p>Sets {@code VolatileTmp=}, which becomes {@code --tmpfs /tmp:rw,size=512M,mode=1777}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code VolatileTmp=}; empty, it counts as not set
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
     * <p>Adds a line to {@code Volume=}, which becomes {@code -v V}. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @param value the mount
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder volume(VolumeMount value) {
        editor.add(ContainerKeys.VOLUME, value);
        return this;
    }

    /**
     * Mount in the short form, as {@code [SOURCE:]DESTINATION[:OPTIONS]}; the source is a path, a volume by name or the
     * name of a volume unit, and one that starts with a dot counts from the unit's folder.
     *
     * <p>Adds a line to {@code Volume=}, which becomes {@code -v V}. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @param unit the volume unit that is mounted
     * @param path where in the container, absolute
     * @return this builder
     * @throws ValueException when the unit is no volume, or the path no absolute one without a colon
     */
    public ContainerBuilder volume(VolumeUnit unit, String path) {
        editor.volume(ContainerKeys.VOLUME, unit, path);
        return this;
    }

    /**
     * Mount in the short form, as {@code [SOURCE:]DESTINATION[:OPTIONS]}; the source is a path, a volume by name or the
     * name of a volume unit, and one that starts with a dot counts from the unit's folder.
     *
     * <p>Adds a line to {@code Volume=}, which becomes {@code -v V}. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @param unit the volume unit that is mounted
     * @param path where in the container, absolute
     * @return this builder
     * @throws ValueException when the unit is no volume, or the path no absolute one without a colon
     */
    public ContainerBuilder volume(UnitName unit, String path) {
        editor.volume(ContainerKeys.VOLUME, unit, path);
        return this;
    }

    /**
     * Mount in the short form, as {@code [SOURCE:]DESTINATION[:OPTIONS]}; the source is a path, a volume by name or the
     * name of a volume unit, and one that starts with a dot counts from the unit's folder.
     *
     * <p>Adds a line to {@code Volume=}, which becomes {@code -v V}. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Volume=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it takes back the lines above
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
     * <p>Sets {@code WorkingDir=}, which becomes {@code --workdir V}. Since Podman 4.6. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code WorkingDir=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ContainerBuilder workingDir(String notation) {
        editor.setText(ContainerKeys.WORKING_DIR, notation);
        return this;
    }

    /**
     * Folder inside the container that the process starts in; the default is the image's.
     *
     * <p>Sets {@code WorkingDir=}, which becomes {@code --workdir V}. Since Podman 4.6. See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ContainerBuilder workingDir(Text content) {
        editor.setContent(ContainerKeys.WORKING_DIR, content);
        return this;
    }

    /**
     * Makes the service count as started only once the health check succeeds: writes {@code Notify=healthy}, and the
     * time-outs of the service that fit the health check, where nobody has written them. They are counted anew by
     * each build; those of a file that was read stay as they are.
     *
     * <p>The unit needs {@code HealthCmd=}; without, it cannot be built. Nor can it when a number that counts is a
     * variable and the time-out is not written. Since Podman 5.0.
     *
     * @return this builder
     */
    public ContainerBuilder readyWhenHealthy() {
        editor.readyWhenHealthy();
        return this;
    }

    /**
     * Gives the container every variable of an environment file of the stack: writes {@code EnvironmentFile=} with the
     * file's name, which Podman reads as {@code --env-file}. The stack has to hold the file.
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
     * neither in the unit nor on a command line: the stack derives a file for this container alone, which only its owner
     * can read, and {@code EnvironmentFile=} names that. All instances of a template read the same one.
     *
     * @param file the environment file
     * @param name the name of the variable in the container
     * @param sourceName the name of the variable in the file
     * @return this builder
     * @throws ValueException when the name is not one of a variable
     * @throws IllegalArgumentException when the file does not define the other one, or the unit's name has a
     *     character that no environment file's may have
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
    public ContainerBuilder dependsOn(SystemdUnit unit, SystemdUnit... more) {
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
