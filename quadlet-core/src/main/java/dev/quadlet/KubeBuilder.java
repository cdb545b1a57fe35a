// Generated from keys.tsv by java quadlet-core/src/test/java/dev/quadlet/codegen/Generate.java
package dev.quadlet;

import dev.quadlet.key.Key;
import dev.quadlet.key.KubeKeys;
import dev.quadlet.value.AutoUpdate;
import dev.quadlet.value.CommandLine;
import dev.quadlet.value.ExitCodePropagation;
import dev.quadlet.value.KeyValue;
import dev.quadlet.value.NetworkMode;
import dev.quadlet.value.PortMapping;
import dev.quadlet.value.Text;
import dev.quadlet.value.UnitName;
import dev.quadlet.value.UserNamespace;
import dev.quadlet.value.ValueException;
import dev.quadlet.value.WholeNumber;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Builds a kube unit, Kubernetes YAML that {@code podman kube play} runs: a method for each key of {@code [Kube]}.
 *
 * <p>A key that can stand once is set, one that can be repeated is added to. A {@code String} is what one would write
 * behind the equals sign, unless the parameter is called content: a value is what arrives. The other sections have
 * builders of their own, and any other key is written by {@link #set set} and {@link #add add}. Builders are not safe
 * for use by several threads; what they build is immutable.
 */
public final class KubeBuilder implements UnitBuilder<KubeBuilder> {
    private final UnitEditor editor;

    KubeBuilder(UnitEditor editor) {
        this.editor = editor;
    }

    /**
     * How {@code podman auto-update} looks for newer images, {@code registry} or {@code local};
     * {@code CONTAINER/registry} limits the word to one container of the YAML.
     *
     * <p>Adds a line to {@code AutoUpdate=}, which becomes {@code --annotation=io.containers.autoupdate[/CTR]=T}. Since
     * Podman 4.7. See podman-systemd.unit(5).
     *
     * @param value the policy
     * @return this builder
     */
    public KubeBuilder autoUpdate(AutoUpdate value) {
        editor.add(KubeKeys.AUTO_UPDATE, value);
        return this;
    }

    /**
     * How {@code podman auto-update} looks for newer images, {@code registry} or {@code local};
     * {@code CONTAINER/registry} limits the word to one container of the YAML.
     *
     * <p>Adds a line to {@code AutoUpdate=}, which becomes {@code --annotation=io.containers.autoupdate[/CTR]=T}. Since
     * Podman 4.7. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code AutoUpdate=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; blanks part several values; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public KubeBuilder autoUpdate(String notation) {
        editor.addText(KubeKeys.AUTO_UPDATE, notation);
        return this;
    }

    /**
     * Kubernetes ConfigMap files that the YAML may refer to; relative paths count from the unit's folder, and blanks
     * separate several.
     *
     * <p>Adds a line to {@code ConfigMap=}, which becomes {@code --configmap V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code ConfigMap=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; blanks part several values; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public KubeBuilder configMap(String notation) {
        editor.addText(KubeKeys.CONFIG_MAP, notation);
        return this;
    }

    /**
     * Kubernetes ConfigMap files that the YAML may refer to; relative paths count from the unit's folder, and blanks
     * separate several.
     *
     * <p>Adds a line to {@code ConfigMap=}, which becomes {@code --configmap V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public KubeBuilder configMap(Text content) {
        editor.addContent(KubeKeys.CONFIG_MAP, content);
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
    public KubeBuilder containersConfModule(String notation) {
        editor.addText(KubeKeys.CONTAINERS_CONF_MODULE, notation);
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
    public KubeBuilder containersConfModule(Text content) {
        editor.addContent(KubeKeys.CONTAINERS_CONF_MODULE, content);
        return this;
    }

    /**
     * When the service fails because containers did: {@code none}, which is the default, {@code any} (at least one
     * failed) or {@code all}.
     *
     * <p>Sets {@code ExitCodePropagation=}, which becomes {@code --service-exit-code-propagation=V}. Since Podman 4.6.
     * See podman-systemd.unit(5).
     *
     * @param value the mode
     * @return this builder
     */
    public KubeBuilder exitCodePropagation(ExitCodePropagation value) {
        editor.set(KubeKeys.EXIT_CODE_PROPAGATION, value);
        return this;
    }

    /**
     * When the service fails because containers did: {@code none}, which is the default, {@code any} (at least one
     * failed) or {@code all}.
     *
     * <p>Sets {@code ExitCodePropagation=}, which becomes {@code --service-exit-code-propagation=V}. Since Podman 4.6.
     * See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code ExitCodePropagation=}, in which systemd fills in specifiers such as
     *     {@code %h} and variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public KubeBuilder exitCodePropagation(String notation) {
        editor.setText(KubeKeys.EXIT_CODE_PROPAGATION, notation);
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
    public KubeBuilder globalArgs(CommandLine value) {
        editor.add(KubeKeys.GLOBAL_ARGS, value);
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
    public KubeBuilder globalArgs(String notation) {
        editor.addText(KubeKeys.GLOBAL_ARGS, notation);
        return this;
    }

    /**
     * Whether stopping the service also removes the volumes that the YAML created; Podman's default is no.
     *
     * <p>Sets {@code KubeDownForce=}, which becomes {@code --force | --force=false}. Since Podman 4.8. See
     * podman-systemd.unit(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public KubeBuilder kubeDownForce(boolean value) {
        editor.set(KubeKeys.KUBE_DOWN_FORCE, value);
        return this;
    }

    /**
     * Whether stopping the service also removes the volumes that the YAML created; Podman's default is no.
     *
     * <p>Sets {@code KubeDownForce=}, which becomes {@code --force | --force=false}. Since Podman 4.8. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code KubeDownForce=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public KubeBuilder kubeDownForce(String notation) {
        editor.setText(KubeKeys.KUBE_DOWN_FORCE, notation);
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
    public KubeBuilder logDriver(String notation) {
        editor.setText(KubeKeys.LOG_DRIVER, notation);
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
    public KubeBuilder logDriver(Text content) {
        editor.setContent(KubeKeys.LOG_DRIVER, content);
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
    public KubeBuilder logOpt(KeyValue value) {
        editor.add(KubeKeys.LOG_OPT, value);
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
    public KubeBuilder logOpt(String name, String content) {
        editor.add(KubeKeys.LOG_OPT, KeyValue.of(name, content));
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
    public KubeBuilder logOpt(String name, Text content) {
        editor.add(KubeKeys.LOG_OPT, KeyValue.of(name, content));
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
    public KubeBuilder logOpt(String notation) {
        editor.addText(KubeKeys.LOG_OPT, notation);
        return this;
    }

    /**
     * Network of the pods in the YAML: a mode such as {@code host} or {@code pasta}, a network by name, or the name of
     * a network unit; options follow a colon.
     *
     * <p>Adds a line to {@code Network=}, which becomes {@code --network V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param value the network
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public KubeBuilder network(NetworkMode value) {
        editor.add(KubeKeys.NETWORK, value);
        return this;
    }

    /**
     * Network of the pods in the YAML: a mode such as {@code host} or {@code pasta}, a network by name, or the name of
     * a network unit; options follow a colon.
     *
     * <p>Adds a line to {@code Network=}, which becomes {@code --network V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param unit the unit, named by its file
     * @return this builder
     */
    public KubeBuilder network(NetworkUnit unit) {
        editor.reference(KubeKeys.NETWORK, unit);
        return this;
    }

    /**
     * Network of the pods in the YAML: a mode such as {@code host} or {@code pasta}, a network by name, or the name of
     * a network unit; options follow a colon.
     *
     * <p>Adds a line to {@code Network=}, which becomes {@code --network V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param unit the unit, named by its file
     * @return this builder
     */
    public KubeBuilder network(ContainerUnit unit) {
        editor.reference(KubeKeys.NETWORK, unit);
        return this;
    }

    /**
     * Network of the pods in the YAML: a mode such as {@code host} or {@code pasta}, a network by name, or the name of
     * a network unit; options follow a colon.
     *
     * <p>Adds a line to {@code Network=}, which becomes {@code --network V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param unit the name of a unit that is not built yet, or not ours
     * @return this builder
     * @throws ValueException when it is not the name of a network or container unit
     */
    public KubeBuilder network(UnitName unit) {
        editor.reference(KubeKeys.NETWORK, unit);
        return this;
    }

    /**
     * Network of the pods in the YAML: a mode such as {@code host} or {@code pasta}, a network by name, or the name of
     * a network unit; options follow a colon.
     *
     * <p>Adds a line to {@code Network=}, which becomes {@code --network V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Network=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public KubeBuilder network(String notation) {
        editor.addText(KubeKeys.NETWORK, notation);
        return this;
    }

    /**
     * Words that are added to {@code podman kube play} before the YAML file, for options without a key of their own;
     * Podman does not check them here.
     *
     * <p>Adds a line to {@code PodmanArgs=}, which becomes words before the YAML file. Since Podman 4.6. See
     * podman-systemd.unit(5).
     *
     * @param value the words
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public KubeBuilder podmanArgs(CommandLine value) {
        editor.add(KubeKeys.PODMAN_ARGS, value);
        return this;
    }

    /**
     * Words that are added to {@code podman kube play} before the YAML file, for options without a key of their own;
     * Podman does not check them here.
     *
     * <p>Adds a line to {@code PodmanArgs=}, which becomes words before the YAML file. Since Podman 4.6. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code PodmanArgs=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; blanks part several values; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public KubeBuilder podmanArgs(String notation) {
        editor.addText(KubeKeys.PODMAN_ARGS, notation);
        return this;
    }

    /**
     * Port of the YAML's pods that is reachable on the host, as {@code [[ADDRESS:]HOST:]CONTAINER[/PROTOCOL]}; it
     * overrides the {@code hostPort} that the YAML has for the same container port.
     *
     * <p>Adds a line to {@code PublishPort=}, which becomes {@code --publish V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param value the port mapping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public KubeBuilder publishPort(PortMapping value) {
        editor.add(KubeKeys.PUBLISH_PORT, value);
        return this;
    }

    /**
     * Port of the YAML's pods that is reachable on the host, as {@code [[ADDRESS:]HOST:]CONTAINER[/PROTOCOL]}; it
     * overrides the {@code hostPort} that the YAML has for the same container port.
     *
     * <p>Adds a line to {@code PublishPort=}, which becomes {@code --publish V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code PublishPort=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public KubeBuilder publishPort(String notation) {
        editor.addText(KubeKeys.PUBLISH_PORT, notation);
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
    public KubeBuilder remapGid(String notation) {
        editor.addText(KubeKeys.REMAP_GID, notation);
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
    public KubeBuilder remapGid(Text content) {
        editor.addContent(KubeKeys.REMAP_GID, content);
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
    public KubeBuilder remapUid(String notation) {
        editor.addText(KubeKeys.REMAP_UID, notation);
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
    public KubeBuilder remapUid(Text content) {
        editor.addContent(KubeKeys.REMAP_UID, content);
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
    public KubeBuilder remapUidSize(WholeNumber value) {
        editor.set(KubeKeys.REMAP_UID_SIZE, value);
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
    public KubeBuilder remapUidSize(long number) {
        editor.set(KubeKeys.REMAP_UID_SIZE, WholeNumber.of(number));
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
    public KubeBuilder remapUidSize(String notation) {
        editor.setText(KubeKeys.REMAP_UID_SIZE, notation);
        return this;
    }

    /**
     * User namespace of the old form: {@code auto} or {@code keep-id}.
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
    public KubeBuilder remapUsers(String notation) {
        editor.setText(KubeKeys.REMAP_USERS, notation);
        return this;
    }

    /**
     * User namespace of the old form: {@code auto} or {@code keep-id}.
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
    public KubeBuilder remapUsers(Text content) {
        editor.setContent(KubeKeys.REMAP_USERS, content);
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
    public KubeBuilder serviceName(String notation) {
        editor.setText(KubeKeys.SERVICE_NAME, notation);
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
    public KubeBuilder serviceName(Text content) {
        editor.setContent(KubeKeys.SERVICE_NAME, content);
        return this;
    }

    /**
     * Folder that the service runs in and that relative host paths in the YAML count from: {@code yaml} for that of the
     * YAML file, {@code unit} for that of the unit; without the key it is systemd's default.
     *
     * <p>Sets {@code SetWorkingDirectory=}. Since Podman 4.7. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code SetWorkingDirectory=}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public KubeBuilder setWorkingDirectory(String notation) {
        editor.setText(KubeKeys.SET_WORKING_DIRECTORY, notation);
        return this;
    }

    /**
     * Folder that the service runs in and that relative host paths in the YAML count from: {@code yaml} for that of the
     * YAML file, {@code unit} for that of the unit; without the key it is systemd's default.
     *
     * <p>Sets {@code SetWorkingDirectory=}. Since Podman 4.7. See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public KubeBuilder setWorkingDirectory(Text content) {
        editor.setContent(KubeKeys.SET_WORKING_DIRECTORY, content);
        return this;
    }

    /**
     * User namespace of the YAML's pods, as {@code MODE[:OPTIONS]}: {@code keep-id}, {@code auto}, {@code nomap},
     * {@code host} and others.
     *
     * <p>Sets {@code UserNS=}, which becomes {@code --userns V}. Since Podman 4.5. See podman-systemd.unit(5).
     *
     * @param value the user namespace
     * @return this builder
     */
    public KubeBuilder userNs(UserNamespace value) {
        editor.set(KubeKeys.USER_NS, value);
        return this;
    }

    /**
     * User namespace of the YAML's pods, as {@code MODE[:OPTIONS]}: {@code keep-id}, {@code auto}, {@code nomap},
     * {@code host} and others.
     *
     * <p>Sets {@code UserNS=}, which becomes {@code --userns V}. Since Podman 4.5. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code UserNS=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public KubeBuilder userNs(String notation) {
        editor.setText(KubeKeys.USER_NS, notation);
        return this;
    }

    /**
     * Kubernetes YAML file to play, needed in every kube unit; a relative path counts from the unit's folder, and from
     * Podman 5.7 there may be several, separated by blanks.
     *
     * <p>Adds a line to {@code Yaml=}, which becomes the YAML file. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Yaml=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; blanks part several values; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public KubeBuilder yaml(String notation) {
        editor.addText(KubeKeys.YAML, notation);
        return this;
    }

    /**
     * Kubernetes YAML file to play, needed in every kube unit; a relative path counts from the unit's folder, and from
     * Podman 5.7 there may be several, separated by blanks.
     *
     * <p>Adds a line to {@code Yaml=}, which becomes the YAML file. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public KubeBuilder yaml(Text content) {
        editor.addContent(KubeKeys.YAML, content);
        return this;
    }

    @Override
    public KubeBuilder unit(Consumer<UnitSectionBuilder> change) {
        change.accept(new UnitSectionBuilder(editor));
        return this;
    }

    @Override
    public KubeBuilder service(Consumer<ServiceSectionBuilder> change) {
        change.accept(new ServiceSectionBuilder(editor));
        return this;
    }

    @Override
    public KubeBuilder install(Consumer<InstallSectionBuilder> change) {
        change.accept(new InstallSectionBuilder(editor));
        return this;
    }

    @Override
    public KubeBuilder quadlet(Consumer<QuadletSectionBuilder> change) {
        change.accept(new QuadletSectionBuilder(editor));
        return this;
    }

    @Override
    public <T> KubeBuilder set(Key<T> key, T value) {
        editor.set(key, value);
        return this;
    }

    @Override
    public <T> KubeBuilder add(Key<T> key, T value) {
        editor.add(key, value);
        return this;
    }

    @Override
    public KubeBuilder remove(Key<?> key) {
        editor.remove(key);
        return this;
    }

    @Override
    public KubeBuilder comment(String text) {
        editor.comment(text);
        return this;
    }

    @Override
    public KubeBuilder apply(UnaryOperator<KubeBuilder> fragment) {
        return fragment.apply(this);
    }

    @Override
    public KubeBuilder dependsOn(QuadletUnit unit, QuadletUnit... more) {
        editor.dependsOn(unit, more);
        return this;
    }

    @Override
    public KubeBuilder dependsOn(SystemdUnit unit, SystemdUnit... more) {
        editor.dependsOn(unit, more);
        return this;
    }

    @Override
    public KubeBuilder dependsOn(UnitName unit, UnitName... more) {
        editor.dependsOn(unit, more);
        return this;
    }

    @Override
    public KubeBuilder dependsOnHealthy(ContainerUnit unit, ContainerUnit... more) {
        editor.dependsOnHealthy(unit, more);
        return this;
    }

    @Override
    public KubeBuilder startOnBoot() {
        editor.startOnBoot();
        return this;
    }

    @Override
    public KubeUnit build() {
        return editor.build((document, companions) -> new KubeUnit(editor.name(), document, companions));
    }

    @Override
    public DropIn dropIn(String name) {
        return editor.dropIn(name);
    }
}
