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
import dev.quadlet.value.ValueException;
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
     * <p>{@code AutoUpdate=}, which becomes {@code --annotation=io.containers.autoupdate[/CTR]=T}. Since Podman 4.7.
     * See podman-systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<AutoUpdate> autoUpdate() {
        return reader.all(KubeKeys.AUTO_UPDATE);
    }

    /**
     * Kubernetes ConfigMap files that the YAML may refer to; relative paths count from the unit's folder, and blanks
     * separate several.
     *
     * <p>{@code ConfigMap=}, which becomes {@code --configmap V}. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> configMap() {
        return reader.all(KubeKeys.CONFIG_MAP);
    }

    /**
     * Module of {@code containers.conf} that is loaded before every podman command of the unit.
     *
     * <p>{@code ContainersConfModule=}, which becomes {@code --module=V}. Since Podman 4.8. See podman-systemd.unit(5).
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
     * <p>{@code ExitCodePropagation=}, which becomes {@code --service-exit-code-propagation=V}. Since Podman 4.6. See
     * podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<ExitCodePropagation> exitCodePropagation() {
        return reader.first(KubeKeys.EXIT_CODE_PROPAGATION);
    }

    /**
     * Words that stand directly behind {@code podman} in every command of the unit, for options such as
     * {@code --log-level=debug}; Podman does not check them here.
     *
     * <p>{@code GlobalArgs=}, which becomes words after podman. Since Podman 4.8. See podman-systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<CommandLine> globalArgs() {
        return reader.all(KubeKeys.GLOBAL_ARGS);
    }

    /**
     * Whether stopping the service also removes the volumes that the YAML created; Podman's default is no.
     *
     * <p>{@code KubeDownForce=}, which becomes {@code --force | --force=false}. Since Podman 4.8. See
     * podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Boolean> kubeDownForce() {
        return reader.first(KubeKeys.KUBE_DOWN_FORCE);
    }

    /**
     * Where the output of the container goes: {@code journald}, {@code k8s-file}, {@code passthrough}, {@code none} and
     * others; the default stands in {@code containers.conf}.
     *
     * <p>{@code LogDriver=}, which becomes {@code --log-driver V}. Since Podman 4.5. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> logDriver() {
        return reader.first(KubeKeys.LOG_DRIVER);
    }

    /**
     * Options of the log driver, as {@code NAME=VALUE}, such as {@code max-size=10mb} or {@code tag=web}.
     *
     * <p>{@code LogOpt=}, which becomes {@code --log-opt V}. Since Podman 5.2. See podman-systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<KeyValue> logOpt() {
        return reader.all(KubeKeys.LOG_OPT);
    }

    /**
     * Network of the pods in the YAML: a mode such as {@code host} or {@code pasta}, a network by name, or the name of
     * a network unit; options follow a colon.
     *
     * <p>{@code Network=}, which becomes {@code --network V}. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<NetworkMode> network() {
        return reader.all(KubeKeys.NETWORK);
    }

    /**
     * Words that are added to {@code podman kube play} before the YAML file, for options without a key of their own;
     * Podman does not check them here.
     *
     * <p>{@code PodmanArgs=}, which becomes words before the YAML file. Since Podman 4.6. See podman-systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<CommandLine> podmanArgs() {
        return reader.all(KubeKeys.PODMAN_ARGS);
    }

    /**
     * Port of the YAML's pods that is reachable on the host, as {@code [[ADDRESS:]HOST:]CONTAINER[/PROTOCOL]}; it
     * overrides the {@code hostPort} that the YAML has for the same container port.
     *
     * <p>{@code PublishPort=}, which becomes {@code --publish V}. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<PortMapping> publishPort() {
        return reader.all(KubeKeys.PUBLISH_PORT);
    }

    /**
     * Group mapping of the old form, read together with {@code RemapUsers=}.
     *
     * <p>{@code RemapGid=}, which becomes {@code --gidmap V | --userns V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
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
     * <p>{@code RemapUid=}, which becomes {@code --uidmap V | --userns V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @return the values, in order
     * @deprecated use UIDMap or UserNS instead
     */
    @Deprecated
    public List<String> remapUid() {
        return reader.all(KubeKeys.REMAP_UID);
    }

    /**
     * How many ids {@code RemapUsers=auto} asks for, up to 4294967295; 0 counts as not set.
     *
     * <p>{@code RemapUidSize=}, which becomes {@code --userns auto:size=N}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     * @deprecated use UserNS=auto:size=N instead
     */
    @Deprecated
    public Optional<WholeNumber> remapUidSize() {
        return reader.first(KubeKeys.REMAP_UID_SIZE);
    }

    /**
     * User namespace of the old form: {@code auto} or {@code keep-id}.
     *
     * <p>{@code RemapUsers=}, which becomes {@code --userns V | --uidmap V | --gidmap V}. Since Podman 4.4. See
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
     * <p>{@code ServiceName=}. Since Podman 5.3. See podman-systemd.unit(5).
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
     * <p>{@code SetWorkingDirectory=}. Since Podman 4.7. See podman-systemd.unit(5).
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
     * <p>{@code UserNS=}, which becomes {@code --userns V}. Since Podman 4.5. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<UserNamespace> userNs() {
        return reader.first(KubeKeys.USER_NS);
    }

    /**
     * Kubernetes YAML file to play, needed in every kube unit; a relative path counts from the unit's folder, and from
     * Podman 5.7 there may be several, separated by blanks.
     *
     * <p>{@code Yaml=}, which becomes the YAML file. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> yaml() {
        return reader.all(KubeKeys.YAML);
    }
}
