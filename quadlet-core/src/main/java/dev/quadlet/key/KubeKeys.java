// Generated from keys.tsv by java quadlet-core/src/test/java/dev/quadlet/codegen/Generate.java
package dev.quadlet.key;

import dev.quadlet.value.AutoUpdate;
import dev.quadlet.value.CommandLine;
import dev.quadlet.value.ExitCodePropagation;
import dev.quadlet.value.KeyValue;
import dev.quadlet.value.NetworkMode;
import dev.quadlet.value.PortMapping;
import dev.quadlet.value.UserNamespace;
import dev.quadlet.value.WholeNumber;

/**
 * The keys of {@code [Kube]}.
 *
 * <p>They are the rows of the key table; {@link Keys} looks the same ones up by name.
 */
public final class KubeKeys {
    /**
     * How {@code podman auto-update} looks for newer images, {@code registry} or {@code local};
     * {@code CONTAINER/registry} limits the word to one container of the YAML.
     *
     * <p>{@code AutoUpdate=}, which becomes {@code --annotation=io.containers.autoupdate[/CTR]=T}. Since Podman 4.7.
     * See podman-systemd.unit(5).
     */
    public static final Key<AutoUpdate> AUTO_UPDATE = Keys.typed("Kube", "AutoUpdate", ValueTypes.AUTO_UPDATE);

    /**
     * Kubernetes ConfigMap files that the YAML may refer to; relative paths count from the unit's folder, and blanks
     * separate several.
     *
     * <p>{@code ConfigMap=}, which becomes {@code --configmap V}. Since Podman 4.4. See podman-systemd.unit(5).
     */
    public static final Key<String> CONFIG_MAP = Keys.typed("Kube", "ConfigMap", ValueTypes.UNIT_PATH);

    /**
     * Module of {@code containers.conf} that is loaded before every podman command of the unit.
     *
     * <p>{@code ContainersConfModule=}, which becomes {@code --module=V}. Since Podman 4.8. See podman-systemd.unit(5).
     */
    public static final Key<String> CONTAINERS_CONF_MODULE =
            Keys.typed("Kube", "ContainersConfModule", ValueTypes.PATH);

    /**
     * When the service fails because containers did: {@code none}, which is the default, {@code any} (at least one
     * failed) or {@code all}.
     *
     * <p>{@code ExitCodePropagation=}, which becomes {@code --service-exit-code-propagation=V}. Since Podman 4.6. See
     * podman-systemd.unit(5).
     */
    public static final Key<ExitCodePropagation> EXIT_CODE_PROPAGATION =
            Keys.typed("Kube", "ExitCodePropagation", ValueTypes.EXIT_CODE_PROPAGATION);

    /**
     * Words that stand directly behind {@code podman} in every command of the unit, for options such as
     * {@code --log-level=debug}; Podman does not check them here.
     *
     * <p>{@code GlobalArgs=}, which becomes words after podman. Since Podman 4.8. See podman-systemd.unit(5).
     */
    public static final Key<CommandLine> GLOBAL_ARGS = Keys.typed("Kube", "GlobalArgs", ValueTypes.COMMAND);

    /**
     * Whether stopping the service also removes the volumes that the YAML created; Podman's default is no.
     *
     * <p>{@code KubeDownForce=}, which becomes {@code --force | --force=false}. Since Podman 4.8. See
     * podman-systemd.unit(5).
     */
    public static final Key<Boolean> KUBE_DOWN_FORCE = Keys.typed("Kube", "KubeDownForce", ValueTypes.BOOL);

    /**
     * Where the output of the container goes: {@code journald}, {@code k8s-file}, {@code passthrough}, {@code none} and
     * others; the default stands in {@code containers.conf}.
     *
     * <p>{@code LogDriver=}, which becomes {@code --log-driver V}. Since Podman 4.5. See podman-systemd.unit(5).
     */
    public static final Key<String> LOG_DRIVER = Keys.typed("Kube", "LogDriver", ValueTypes.STRING);

    /**
     * Options of the log driver, as {@code NAME=VALUE}, such as {@code max-size=10mb} or {@code tag=web}.
     *
     * <p>{@code LogOpt=}, which becomes {@code --log-opt V}. Since Podman 5.2. See podman-systemd.unit(5).
     */
    public static final Key<KeyValue> LOG_OPT = Keys.typed("Kube", "LogOpt", ValueTypes.SETTING);

    /**
     * Network of the pods in the YAML: a mode such as {@code host} or {@code pasta}, a network by name, or the name of
     * a network unit; options follow a colon.
     *
     * <p>{@code Network=}, which becomes {@code --network V}. Since Podman 4.4. See podman-systemd.unit(5).
     */
    public static final Key<NetworkMode> NETWORK = Keys.typed("Kube", "Network", ValueTypes.NETWORK);

    /**
     * Words that are added to {@code podman kube play} before the YAML file, for options without a key of their own;
     * Podman does not check them here.
     *
     * <p>{@code PodmanArgs=}, which becomes words before the YAML file. Since Podman 4.6. See podman-systemd.unit(5).
     */
    public static final Key<CommandLine> PODMAN_ARGS = Keys.typed("Kube", "PodmanArgs", ValueTypes.COMMAND);

    /**
     * Port of the YAML's pods that is reachable on the host, as {@code [[ADDRESS:]HOST:]CONTAINER[/PROTOCOL]}; it
     * overrides the {@code hostPort} that the YAML has for the same container port.
     *
     * <p>{@code PublishPort=}, which becomes {@code --publish V}. Since Podman 4.4. See podman-systemd.unit(5).
     */
    public static final Key<PortMapping> PUBLISH_PORT = Keys.typed("Kube", "PublishPort", ValueTypes.PORT);

    /**
     * Group mapping of the old form, read together with {@code RemapUsers=}.
     *
     * <p>{@code RemapGid=}, which becomes {@code --gidmap V | --userns V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @deprecated use GIDMap or UserNS instead
     */
    @Deprecated
    public static final Key<String> REMAP_GID = Keys.typed("Kube", "RemapGid", ValueTypes.STRING);

    /**
     * User mapping of the old form, read together with {@code RemapUsers=}.
     *
     * <p>{@code RemapUid=}, which becomes {@code --uidmap V | --userns V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @deprecated use UIDMap or UserNS instead
     */
    @Deprecated
    public static final Key<String> REMAP_UID = Keys.typed("Kube", "RemapUid", ValueTypes.STRING);

    /**
     * How many ids {@code RemapUsers=auto} asks for, up to 4294967295; 0 counts as not set.
     *
     * <p>{@code RemapUidSize=}, which becomes {@code --userns auto:size=N}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @deprecated use UserNS=auto:size=N instead
     */
    @Deprecated
    public static final Key<WholeNumber> REMAP_UID_SIZE = Keys.typed("Kube", "RemapUidSize", ValueTypes.COUNT);

    /**
     * User namespace of the old form: {@code auto} or {@code keep-id}.
     *
     * <p>{@code RemapUsers=}, which becomes {@code --userns V | --uidmap V | --gidmap V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @deprecated use UserNS instead
     */
    @Deprecated
    public static final Key<String> REMAP_USERS = Keys.typed("Kube", "RemapUsers", ValueTypes.STRING);

    /**
     * Name of the generated service without {@code .service}; the default is the name of the unit.
     *
     * <p>{@code ServiceName=}. Since Podman 5.3. See podman-systemd.unit(5).
     */
    public static final Key<String> SERVICE_NAME = Keys.typed("Kube", "ServiceName", ValueTypes.STRING);

    /**
     * Folder that the service runs in and that relative host paths in the YAML count from: {@code yaml} for that of the
     * YAML file, {@code unit} for that of the unit; without the key it is systemd's default.
     *
     * <p>{@code SetWorkingDirectory=}. Since Podman 4.7. See podman-systemd.unit(5).
     */
    public static final Key<String> SET_WORKING_DIRECTORY =
            Keys.typed("Kube", "SetWorkingDirectory", ValueTypes.STRING);

    /**
     * User namespace of the YAML's pods, as {@code MODE[:OPTIONS]}: {@code keep-id}, {@code auto}, {@code nomap},
     * {@code host} and others.
     *
     * <p>{@code UserNS=}, which becomes {@code --userns V}. Since Podman 4.5. See podman-systemd.unit(5).
     */
    public static final Key<UserNamespace> USER_NS = Keys.typed("Kube", "UserNS", ValueTypes.USERNS);

    /**
     * Kubernetes YAML file to play, needed in every kube unit; a relative path counts from the unit's folder, and from
     * Podman 5.7 there may be several, separated by blanks.
     *
     * <p>{@code Yaml=}, which becomes the YAML file. Since Podman 4.4. See podman-systemd.unit(5).
     */
    public static final Key<String> YAML = Keys.typed("Kube", "Yaml", ValueTypes.UNIT_PATH);

    private KubeKeys() {}
}
