// Generated from keys.tsv by java quadlet-core/src/test/java/dev/quadlet/codegen/Generate.java
package dev.quadlet;

import dev.quadlet.key.KubeKeys;
import dev.quadlet.value.AutoUpdate;
import dev.quadlet.value.CommandLine;
import dev.quadlet.value.ExitCodePropagation;
import dev.quadlet.value.KeyValue;
import dev.quadlet.value.NetworkMode;
import dev.quadlet.value.PortMapping;
import dev.quadlet.value.UserNamespace;
import dev.quadlet.value.WholeNumber;
import java.util.List;
import java.util.Optional;

/**
 * What a unit says in {@code [Kube]}: a method for each key.
 *
 * <p>Of a key that can stand once, the last line counts; of a key that can be repeated, all do. How lines and words
 * are read is Podman's way, and for the keys that Podman hands on, systemd's.
 */
public final class KubeSection {
    private final SectionReader reader;

    KubeSection(SectionReader reader) {
        this.reader = reader;
    }

    /**
     * How {@code podman auto-update} looks for newer images, {@code registry} or {@code local};
     * {@code CONTAINER/registry} limits the word to one container of the YAML.
     *
     * <p>{@code AutoUpdate=}, {@code --annotation=io.containers.autoupdate[/CTR]=T}; Podman 4.7 or newer,
     * podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<AutoUpdate> autoUpdate() {
        return reader.all(KubeKeys.AUTO_UPDATE);
    }

    /**
     * Kubernetes ConfigMap files that the YAML may refer to; relative paths count from the unit's folder, and blanks
     * separate several.
     *
     * <p>{@code ConfigMap=}, {@code --configmap V}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> configMap() {
        return reader.all(KubeKeys.CONFIG_MAP);
    }

    /**
     * Module of {@code containers.conf} that is loaded before every podman command of the unit.
     *
     * <p>{@code ContainersConfModule=}, {@code --module=V}; Podman 4.8 or newer, podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> containersConfModule() {
        return reader.all(KubeKeys.CONTAINERS_CONF_MODULE);
    }

    /**
     * When the service fails because containers did: {@code none}, which is the default, {@code any} (at least one
     * failed) or {@code all}.
     *
     * <p>{@code ExitCodePropagation=}, {@code --service-exit-code-propagation=V}; Podman 4.6 or newer,
     * podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<ExitCodePropagation> exitCodePropagation() {
        return reader.first(KubeKeys.EXIT_CODE_PROPAGATION);
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
        return reader.all(KubeKeys.GLOBAL_ARGS);
    }

    /**
     * Whether stopping the service also removes the volumes that the YAML created; Podman's default is no.
     *
     * <p>{@code KubeDownForce=}, {@code --force | --force=false}; Podman 4.8 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<Boolean> kubeDownForce() {
        return reader.first(KubeKeys.KUBE_DOWN_FORCE);
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
        return reader.first(KubeKeys.LOG_DRIVER);
    }

    /**
     * Options of the log driver, as {@code NAME=VALUE}, such as {@code max-size=10mb} or {@code tag=web}.
     *
     * <p>{@code LogOpt=}, {@code --log-opt V}; Podman 5.2 or newer, podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<KeyValue> logOpt() {
        return reader.all(KubeKeys.LOG_OPT);
    }

    /**
     * Network of the pods in the YAML: a mode such as {@code host} or {@code pasta}, a network by name, or the name of
     * a network unit; options follow a colon.
     *
     * <p>{@code Network=}, {@code --network V}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<NetworkMode> network() {
        return reader.all(KubeKeys.NETWORK);
    }

    /**
     * Words that are added to {@code podman kube play} before the YAML file, for options without a key of their own;
     * Podman does not check them here.
     *
     * <p>{@code PodmanArgs=}, words before the YAML file; Podman 4.6 or newer, podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<CommandLine> podmanArgs() {
        return reader.all(KubeKeys.PODMAN_ARGS);
    }

    /**
     * Port of the YAML's pods that is reachable on the host, as {@code [[ADDRESS:]HOST:]CONTAINER[/PROTOCOL]}; it
     * overrides the {@code hostPort} that the YAML has for the same container port.
     *
     * <p>{@code PublishPort=}, {@code --publish V}; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<PortMapping> publishPort() {
        return reader.all(KubeKeys.PUBLISH_PORT);
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
        return reader.all(KubeKeys.REMAP_GID);
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
        return reader.all(KubeKeys.REMAP_UID);
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
        return reader.first(KubeKeys.REMAP_UID_SIZE);
    }

    /**
     * User namespace of the old form: {@code auto} or {@code keep-id}.
     *
     * <p>{@code RemapUsers=}, {@code --userns V | --uidmap V | --gidmap V}; Podman 4.4 or newer,
     * podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @deprecated use UserNS instead
     */
    @Deprecated
    public Optional<String> remapUsers() {
        return reader.first(KubeKeys.REMAP_USERS);
    }

    /**
     * Name of the generated service without {@code .service}; the default is the name of the unit.
     *
     * <p>{@code ServiceName=}; Podman 5.3 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> serviceName() {
        return reader.first(KubeKeys.SERVICE_NAME);
    }

    /**
     * Folder that the service runs in and that relative host paths in the YAML count from: {@code yaml} for that of the
     * YAML file, {@code unit} for that of the unit; without the key it is systemd's default.
     *
     * <p>{@code SetWorkingDirectory=}; Podman 4.7 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> setWorkingDirectory() {
        return reader.first(KubeKeys.SET_WORKING_DIRECTORY);
    }

    /**
     * User namespace of the YAML's pods, as {@code MODE[:OPTIONS]}: {@code keep-id}, {@code auto}, {@code nomap},
     * {@code host} and others.
     *
     * <p>{@code UserNS=}, {@code --userns V}; Podman 4.5 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<UserNamespace> userNs() {
        return reader.first(KubeKeys.USER_NS);
    }

    /**
     * Kubernetes YAML file to play, needed in every kube unit; a relative path counts from the unit's folder, and from
     * Podman 5.7 there may be several, separated by blanks.
     *
     * <p>{@code Yaml=}, YAML file; Podman 4.4 or newer, podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> yaml() {
        return reader.all(KubeKeys.YAML);
    }
}
