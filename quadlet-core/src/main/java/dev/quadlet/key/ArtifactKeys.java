// Generated from keys.tsv by java quadlet-core/src/test/java/dev/quadlet/codegen/Generate.java
package dev.quadlet.key;

import dev.quadlet.value.CommandLine;
import dev.quadlet.value.ImageName;
import dev.quadlet.value.TimeSpan;
import dev.quadlet.value.WholeNumber;

/**
 * The keys of {@code [Artifact]}.
 *
 * <p>They are the rows of the key table; {@link Keys} looks the same ones up by name.
 */
public final class ArtifactKeys {
    /**
     * Name of the OCI artifact that is pulled, registry included; every artifact unit needs it.
     *
     * <p>{@code Artifact=}, which becomes the artifact name. Since Podman 5.7. See podman-systemd.unit(5).
     */
    public static final Key<ImageName> ARTIFACT = Keys.typed("Artifact", "Artifact", ValueTypes.IMAGE_NAME);

    /**
     * File with the credentials for the registry, as {@code podman login} writes it; a relative path is not resolved
     * against the unit's folder.
     *
     * <p>{@code AuthFile=}, which becomes {@code --authfile V}. Since Podman 5.7. See podman-systemd.unit(5).
     */
    public static final Key<String> AUTH_FILE = Keys.typed("Artifact", "AuthFile", ValueTypes.PATH);

    /**
     * Folder with the TLS certificates for the registry; the default is {@code /etc/containers/certs.d}.
     *
     * <p>{@code CertDir=}, which becomes {@code --cert-dir V}. Since Podman 5.7. See podman-systemd.unit(5).
     */
    public static final Key<String> CERT_DIR = Keys.typed("Artifact", "CertDir", ValueTypes.PATH);

    /**
     * Module of {@code containers.conf} that is loaded before every podman command of the unit.
     *
     * <p>{@code ContainersConfModule=}, which becomes {@code --module=V}. Since Podman 5.7. See podman-systemd.unit(5).
     */
    public static final Key<String> CONTAINERS_CONF_MODULE =
            Keys.typed("Artifact", "ContainersConfModule", ValueTypes.PATH);

    /**
     * Registry credentials as {@code USER[:PASSWORD]}; they are readable in the unit and in the process list, so prefer
     * {@code AuthFile=}.
     *
     * <p>{@code Creds=}, which becomes {@code --creds V}. Since Podman 5.7. See podman-systemd.unit(5).
     */
    public static final Key<String> CREDS = Keys.typed("Artifact", "Creds", ValueTypes.STRING);

    /**
     * Key that decrypts an encrypted artifact, as {@code FILE[:PASSPHRASE]}.
     *
     * <p>{@code DecryptionKey=}, which becomes {@code --decryption-key V}. Since Podman 5.7. See
     * podman-systemd.unit(5).
     */
    public static final Key<String> DECRYPTION_KEY = Keys.typed("Artifact", "DecryptionKey", ValueTypes.STRING);

    /**
     * Words that stand directly behind {@code podman} in every command of the unit, for options such as
     * {@code --log-level=debug}; Podman does not check them here.
     *
     * <p>{@code GlobalArgs=}, which becomes words after podman. Since Podman 5.7. See podman-systemd.unit(5).
     */
    public static final Key<CommandLine> GLOBAL_ARGS = Keys.typed("Artifact", "GlobalArgs", ValueTypes.COMMAND);

    /**
     * Words that are added to {@code podman artifact pull} before the artifact, for options without a key of their own;
     * Podman does not check them here.
     *
     * <p>{@code PodmanArgs=}, which becomes words before the artifact. Since Podman 5.7. See podman-systemd.unit(5).
     */
    public static final Key<CommandLine> PODMAN_ARGS = Keys.typed("Artifact", "PodmanArgs", ValueTypes.COMMAND);

    /**
     * Whether the pull prints no progress; Podman's default is no.
     *
     * <p>{@code Quiet=}, which becomes {@code --quiet | --quiet=false}. Since Podman 5.7. See podman-systemd.unit(5).
     */
    public static final Key<Boolean> QUIET = Keys.typed("Artifact", "Quiet", ValueTypes.BOOL);

    /**
     * How often a failed pull is tried again; Podman's default is 3.
     *
     * <p>{@code Retry=}, which becomes {@code --retry V}. Since Podman 5.7. See podman-systemd.unit(5).
     */
    public static final Key<WholeNumber> RETRY = Keys.typed("Artifact", "Retry", ValueTypes.NATURAL);

    /**
     * Time between two attempts to pull; by default it starts at two seconds and doubles.
     *
     * <p>{@code RetryDelay=}, which becomes {@code --retry-delay V}. Since Podman 5.7. See podman-systemd.unit(5).
     */
    public static final Key<TimeSpan> RETRY_DELAY = Keys.typed("Artifact", "RetryDelay", ValueTypes.DURATION);

    /**
     * Name of the generated service without {@code .service}; the default is the name of the unit followed by
     * {@code -artifact}.
     *
     * <p>{@code ServiceName=}. Since Podman 5.7. See podman-systemd.unit(5).
     */
    public static final Key<String> SERVICE_NAME = Keys.typed("Artifact", "ServiceName", ValueTypes.STRING);

    /**
     * Whether the registry must have a valid TLS certificate; Podman's default is yes.
     *
     * <p>{@code TLSVerify=}, which becomes {@code --tls-verify | --tls-verify=false}. Since Podman 5.7. See
     * podman-systemd.unit(5).
     */
    public static final Key<Boolean> TLS_VERIFY = Keys.typed("Artifact", "TLSVerify", ValueTypes.BOOL);

    private ArtifactKeys() {}
}
