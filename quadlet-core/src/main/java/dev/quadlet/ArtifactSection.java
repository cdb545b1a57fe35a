// Generated from keys.tsv by java quadlet-core/src/test/java/dev/quadlet/codegen/Generate.java
package dev.quadlet;

import dev.quadlet.key.ArtifactKeys;
import dev.quadlet.value.CommandLine;
import dev.quadlet.value.ImageName;
import dev.quadlet.value.TimeSpan;
import dev.quadlet.value.ValueException;
import dev.quadlet.value.WholeNumber;
import java.util.List;
import java.util.Optional;

/**
 * What a unit says in {@code [Artifact]}: a method for each key.
 *
 * <p>Of a key that can stand once, the last line counts; of a key that can be repeated, all do. How lines and words
 * are read is Podman's way, and for the keys that Podman hands on, systemd's.
 */
public final class ArtifactSection {
    private final SectionReader reader;

    ArtifactSection(SectionReader reader) {
        this.reader = reader;
    }

    /**
     * Name of the OCI artifact that is pulled, registry included; every artifact unit needs it.
     *
     * <p>{@code Artifact=}, which becomes the artifact name. Since Podman 5.7. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<ImageName> artifact() {
        return reader.first(ArtifactKeys.ARTIFACT);
    }

    /**
     * File with the credentials for the registry, as {@code podman login} writes it; a relative path is not resolved
     * against the unit's folder.
     *
     * <p>{@code AuthFile=}, which becomes {@code --authfile V}. Since Podman 5.7. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> authFile() {
        return reader.first(ArtifactKeys.AUTH_FILE);
    }

    /**
     * Folder with the TLS certificates for the registry; the default is {@code /etc/containers/certs.d}.
     *
     * <p>{@code CertDir=}, which becomes {@code --cert-dir V}. Since Podman 5.7. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> certDir() {
        return reader.first(ArtifactKeys.CERT_DIR);
    }

    /**
     * Module of {@code containers.conf} that is loaded before every podman command of the unit.
     *
     * <p>{@code ContainersConfModule=}, which becomes {@code --module=V}. Since Podman 5.7. See podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> containersConfModule() {
        return reader.all(ArtifactKeys.CONTAINERS_CONF_MODULE);
    }

    /**
     * Registry credentials as {@code USER[:PASSWORD]}; they are readable in the unit and in the process list, so prefer
     * {@code AuthFile=}.
     *
     * <p>{@code Creds=}, which becomes {@code --creds V}. Since Podman 5.7. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> creds() {
        return reader.first(ArtifactKeys.CREDS);
    }

    /**
     * Key that decrypts an encrypted artifact, as {@code FILE[:PASSPHRASE]}.
     *
     * <p>{@code DecryptionKey=}, which becomes {@code --decryption-key V}. Since Podman 5.7. See
     * podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> decryptionKey() {
        return reader.first(ArtifactKeys.DECRYPTION_KEY);
    }

    /**
     * Words that stand directly behind {@code podman} in every command of the unit, for options such as
     * {@code --log-level=debug}; Podman does not check them here.
     *
     * <p>{@code GlobalArgs=}, which becomes words after podman. Since Podman 5.7. See podman-systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<CommandLine> globalArgs() {
        return reader.all(ArtifactKeys.GLOBAL_ARGS);
    }

    /**
     * Words that are added to {@code podman artifact pull} before the artifact, for options without a key of their own;
     * Podman does not check them here.
     *
     * <p>{@code PodmanArgs=}, which becomes words before the artifact. Since Podman 5.7. See podman-systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<CommandLine> podmanArgs() {
        return reader.all(ArtifactKeys.PODMAN_ARGS);
    }

    /**
     * Whether the pull prints no progress; Podman's default is no.
     *
     * <p>{@code Quiet=}, which becomes {@code --quiet | --quiet=false}. Since Podman 5.7. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Boolean> quiet() {
        return reader.first(ArtifactKeys.QUIET);
    }

    /**
     * How often a failed pull is tried again; Podman's default is 3.
     *
     * <p>{@code Retry=}, which becomes {@code --retry V}. Since Podman 5.7. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<WholeNumber> retry() {
        return reader.first(ArtifactKeys.RETRY);
    }

    /**
     * Time between two attempts to pull; by default it starts at two seconds and doubles.
     *
     * <p>{@code RetryDelay=}, which becomes {@code --retry-delay V}. Since Podman 5.7. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<TimeSpan> retryDelay() {
        return reader.first(ArtifactKeys.RETRY_DELAY);
    }

    /**
     * Name of the generated service without {@code .service}; the default is the name of the unit followed by
     * {@code -artifact}.
     *
     * <p>{@code ServiceName=}. Since Podman 5.7. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> serviceName() {
        return reader.first(ArtifactKeys.SERVICE_NAME);
    }

    /**
     * Whether the registry must have a valid TLS certificate; Podman's default is yes.
     *
     * <p>{@code TLSVerify=}, which becomes {@code --tls-verify | --tls-verify=false}. Since Podman 5.7. See
     * podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Boolean> tlsVerify() {
        return reader.first(ArtifactKeys.TLS_VERIFY);
    }
}
