// Generated from keys.tsv by java quadlet-core/src/test/java/dev/quadlet/codegen/Generate.java
package dev.quadlet;

import dev.quadlet.key.BuildKeys;
import dev.quadlet.value.CommandLine;
import dev.quadlet.value.EnvironmentVariable;
import dev.quadlet.value.ImageName;
import dev.quadlet.value.KeyValue;
import dev.quadlet.value.Label;
import dev.quadlet.value.NetworkMode;
import dev.quadlet.value.PullPolicy;
import dev.quadlet.value.SecretRef;
import dev.quadlet.value.TimeSpan;
import dev.quadlet.value.ValueException;
import dev.quadlet.value.VolumeMount;
import dev.quadlet.value.WholeNumber;
import java.util.List;
import java.util.Optional;

/**
 * What a unit says in {@code [Build]}: a method for each key.
 *
 * <p>Of a key that can stand once, the last line counts; of a key that can be repeated, all do. How lines and words
 * are read is Podman's way, and for the keys that Podman hands on, systemd's.
 */
public final class BuildSection {
    private final SectionReader reader;

    BuildSection(SectionReader reader) {
        this.reader = reader;
    }

    /**
     * OCI annotations that are written into the image's manifest; words of the form {@code NAME=VALUE}, a later one of
     * the same name wins.
     *
     * <p>{@code Annotation=}, which becomes {@code --annotation K=V}. Since Podman 5.2. See podman-systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<Label> annotation() {
        return reader.all(BuildKeys.ANNOTATION);
    }

    /**
     * Processor architecture that the image is built for, such as {@code arm64}; the default is the one of the host.
     *
     * <p>{@code Arch=}, which becomes {@code --arch V}. Since Podman 5.2. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> arch() {
        return reader.first(BuildKeys.ARCH);
    }

    /**
     * File with the credentials for registries that the build pulls from, as {@code podman login} writes it; a relative
     * path is not resolved against the unit's folder.
     *
     * <p>{@code AuthFile=}, which becomes {@code --authfile V}. Since Podman 5.2. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> authFile() {
        return reader.first(BuildKeys.AUTH_FILE);
    }

    /**
     * Values for the {@code ARG} lines of the Containerfile; words of the form {@code NAME=VALUE}, a bare name takes
     * the value from the environment of the build.
     *
     * <p>{@code BuildArg=}, which becomes {@code --build-arg K=V}. Since Podman 5.7. See podman-systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<KeyValue> buildArg() {
        return reader.all(BuildKeys.BUILD_ARG);
    }

    /**
     * Module of {@code containers.conf} that is loaded before every podman command of the unit.
     *
     * <p>{@code ContainersConfModule=}, which becomes {@code --module=V}. Since Podman 5.2. See podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> containersConfModule() {
        return reader.all(BuildKeys.CONTAINERS_CONF_MODULE);
    }

    /**
     * Address of a DNS server that the steps of the build ask; {@code none} leaves the base image's
     * {@code /etc/resolv.conf} alone.
     *
     * <p>{@code DNS=}, which becomes {@code --dns V}. Since Podman 5.2. See podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> dns() {
        return reader.all(BuildKeys.DNS);
    }

    /**
     * Option for the resolver that the steps of the build use, such as {@code ndots:2}.
     *
     * <p>{@code DNSOption=}, which becomes {@code --dns-option V}. Since Podman 5.2. See podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> dnsOption() {
        return reader.all(BuildKeys.DNS_OPTION);
    }

    /**
     * Domain that short names are completed with during the build; a single {@code .} means none.
     *
     * <p>{@code DNSSearch=}, which becomes {@code --dns-search V}. Since Podman 5.2. See podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> dnsSearch() {
        return reader.all(BuildKeys.DNS_SEARCH);
    }

    /**
     * Environment variables of the build that stay in the image; words of the form {@code NAME=VALUE}, a later one of
     * the same name wins.
     *
     * <p>{@code Environment=}, which becomes {@code --env K=V}. Since Podman 5.2. See podman-systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<EnvironmentVariable> environment() {
        return reader.all(BuildKeys.ENVIRONMENT);
    }

    /**
     * Containerfile of the build, as a path or URL; a relative path needs {@code SetWorkingDirectory=} or a working
     * directory of the service.
     *
     * <p>{@code File=}, which becomes {@code --file V}. Since Podman 5.2. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> file() {
        return reader.first(BuildKeys.FILE);
    }

    /**
     * Whether the intermediate containers are removed even when the build fails; Podman's default is yes.
     *
     * <p>{@code ForceRM=}, which becomes {@code --force-rm | --force-rm=false}. Since Podman 5.2. See
     * podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Boolean> forceRm() {
        return reader.first(BuildKeys.FORCE_RM);
    }

    /**
     * Words that stand directly behind {@code podman} in every command of the unit, for options such as
     * {@code --log-level=debug}; Podman does not check them here.
     *
     * <p>{@code GlobalArgs=}, which becomes words after podman. Since Podman 5.2. See podman-systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<CommandLine> globalArgs() {
        return reader.all(BuildKeys.GLOBAL_ARGS);
    }

    /**
     * Additional group of the processes in the build's steps, by name or number; {@code keep-groups} keeps those of the
     * user that builds.
     *
     * <p>{@code GroupAdd=}, which becomes {@code --group-add V}. Since Podman 5.2. See podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> groupAdd() {
        return reader.all(BuildKeys.GROUP_ADD);
    }

    /**
     * File with the patterns of what is left out of the build's context, in place of {@code .containerignore}.
     *
     * <p>{@code IgnoreFile=}, which becomes {@code --ignorefile V}. Since Podman 5.7. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> ignoreFile() {
        return reader.first(BuildKeys.IGNORE_FILE);
    }

    /**
     * Name of the image that is built; every build unit needs one, and units that refer to this one use the first.
     *
     * <p>{@code ImageTag=}, which becomes {@code --tag V}. Since Podman 5.2. See podman-systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<ImageName> imageTag() {
        return reader.all(BuildKeys.IMAGE_TAG);
    }

    /**
     * Labels of the image that is built; words of the form {@code NAME=VALUE}, a later one of the same name wins.
     *
     * <p>{@code Label=}, which becomes {@code --label K=V}. Since Podman 5.2. See podman-systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<Label> label() {
        return reader.all(BuildKeys.LABEL);
    }

    /**
     * Network that the steps of the build use: a mode such as {@code host} or {@code none}, a network by name, or the
     * name of a network unit.
     *
     * <p>{@code Network=}, which becomes {@code --network V}. Since Podman 5.2. See podman-systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<NetworkMode> network() {
        return reader.all(BuildKeys.NETWORK);
    }

    /**
     * Words that are added to {@code podman build} before the context, for options without a key of their own; Podman
     * does not check them here.
     *
     * <p>{@code PodmanArgs=}, which becomes words before the context. Since Podman 5.2. See podman-systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<CommandLine> podmanArgs() {
        return reader.all(BuildKeys.PODMAN_ARGS);
    }

    /**
     * When base images are pulled: {@code missing}, which is the default, {@code always}, {@code newer} or
     * {@code never}.
     *
     * <p>{@code Pull=}, which becomes {@code --pull=V}. Since Podman 5.2. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<PullPolicy> pull() {
        return reader.first(BuildKeys.PULL);
    }

    /**
     * How often a failed pull of an image is tried again; Podman's default is 3.
     *
     * <p>{@code Retry=}, which becomes {@code --retry V}. Since Podman 5.5. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<WholeNumber> retry() {
        return reader.first(BuildKeys.RETRY);
    }

    /**
     * Time between two attempts to pull an image; by default it starts at two seconds and doubles.
     *
     * <p>{@code RetryDelay=}, which becomes {@code --retry-delay V}. Since Podman 5.5. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<TimeSpan> retryDelay() {
        return reader.first(BuildKeys.RETRY_DELAY);
    }

    /**
     * Secret that the build's steps can mount, as {@code id=NAME,src=FILE}; it does not stay in the image.
     *
     * <p>{@code Secret=}, which becomes {@code --secret V}. Since Podman 5.2. See podman-systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<SecretRef> secret() {
        return reader.all(BuildKeys.SECRET);
    }

    /**
     * Name of the generated service without {@code .service}; the default is the name of the unit followed by
     * {@code -build}.
     *
     * <p>{@code ServiceName=}. Since Podman 5.3. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> serviceName() {
        return reader.first(BuildKeys.SERVICE_NAME);
    }

    /**
     * Context of the build: {@code unit} for the folder of the unit, {@code file} for that of {@code File=}, or a path
     * or URL; needed unless {@code File=} or the working directory of the service says it.
     *
     * <p>{@code SetWorkingDirectory=}, which becomes the context. Since Podman 5.2. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> setWorkingDirectory() {
        return reader.first(BuildKeys.SET_WORKING_DIRECTORY);
    }

    /**
     * Whether registries must have a valid TLS certificate; Podman's default is yes.
     *
     * <p>{@code TLSVerify=}, which becomes {@code --tls-verify | --tls-verify=false}. Since Podman 5.2. See
     * podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Boolean> tlsVerify() {
        return reader.first(BuildKeys.TLS_VERIFY);
    }

    /**
     * Stage of the Containerfile at which the build ends; the default is the last one.
     *
     * <p>{@code Target=}, which becomes {@code --target V}. Since Podman 5.2. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> target() {
        return reader.first(BuildKeys.TARGET);
    }

    /**
     * Variant of the processor architecture that the image is built for, such as {@code v8}.
     *
     * <p>{@code Variant=}, which becomes {@code --variant V}. Since Podman 5.2. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> variant() {
        return reader.first(BuildKeys.VARIANT);
    }

    /**
     * Mount that the steps of the build see, as {@code [SOURCE:]DESTINATION[:OPTIONS]}; the source is a path or the
     * name of a volume unit, and one that starts with a dot counts from the unit's folder.
     *
     * <p>{@code Volume=}, which becomes {@code -v V}. Since Podman 5.2. See podman-systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<VolumeMount> volume() {
        return reader.all(BuildKeys.VOLUME);
    }
}
