// Generated from keys.tsv by java quadlet-core/src/test/java/dev/quadlet/codegen/Generate.java
package dev.quadlet.key;

import dev.quadlet.value.CommandLine;
import dev.quadlet.value.ImageName;
import dev.quadlet.value.PullPolicy;
import dev.quadlet.value.TimeSpan;
import dev.quadlet.value.WholeNumber;

/**
 * The keys of {@code [Image]}.
 *
 * <p>They are the rows of the key table; {@link Keys} looks the same ones up by name.
 */
public final class ImageKeys {
    /**
     * Whether every tag of the repository is pulled instead of one; Podman's default is no.
     *
     * <p>{@code AllTags=}, which becomes {@code --all-tags | --all-tags=false}. Since Podman 4.8. See
     * podman-systemd.unit(5).
     */
    public static final Key<Boolean> ALL_TAGS = Keys.typed("Image", "AllTags", ValueTypes.BOOL);

    /**
     * Processor architecture whose image is pulled, such as {@code arm64}; the default is the one of the host.
     *
     * <p>{@code Arch=}, which becomes {@code --arch V}. Since Podman 4.8. See podman-systemd.unit(5).
     */
    public static final Key<String> ARCH = Keys.typed("Image", "Arch", ValueTypes.STRING);

    /**
     * File with the credentials for the registry, as {@code podman login} writes it; a relative path is not resolved
     * against the unit's folder.
     *
     * <p>{@code AuthFile=}, which becomes {@code --authfile V}. Since Podman 4.8. See podman-systemd.unit(5).
     */
    public static final Key<String> AUTH_FILE = Keys.typed("Image", "AuthFile", ValueTypes.PATH);

    /**
     * Folder with the TLS certificates for the registry; the default is {@code /etc/containers/certs.d}.
     *
     * <p>{@code CertDir=}, which becomes {@code --cert-dir V}. Since Podman 4.8. See podman-systemd.unit(5).
     */
    public static final Key<String> CERT_DIR = Keys.typed("Image", "CertDir", ValueTypes.PATH);

    /**
     * Module of {@code containers.conf} that is loaded before every podman command of the unit.
     *
     * <p>{@code ContainersConfModule=}, which becomes {@code --module=V}. Since Podman 4.8. See podman-systemd.unit(5).
     */
    public static final Key<String> CONTAINERS_CONF_MODULE =
            Keys.typed("Image", "ContainersConfModule", ValueTypes.PATH);

    /**
     * Registry credentials as {@code USER[:PASSWORD]}; they are readable in the unit and in the process list, so prefer
     * {@code AuthFile=}.
     *
     * <p>{@code Creds=}, which becomes {@code --creds V}. Since Podman 4.8. See podman-systemd.unit(5).
     */
    public static final Key<String> CREDS = Keys.typed("Image", "Creds", ValueTypes.STRING);

    /**
     * Key that decrypts an encrypted image, as {@code FILE[:PASSPHRASE]}.
     *
     * <p>{@code DecryptionKey=}, which becomes {@code --decryption-key V}. Since Podman 4.8. See
     * podman-systemd.unit(5).
     */
    public static final Key<String> DECRYPTION_KEY = Keys.typed("Image", "DecryptionKey", ValueTypes.STRING);

    /**
     * Words that stand directly behind {@code podman} in every command of the unit, for options such as
     * {@code --log-level=debug}; Podman does not check them here.
     *
     * <p>{@code GlobalArgs=}, which becomes words after podman. Since Podman 4.8. See podman-systemd.unit(5).
     */
    public static final Key<CommandLine> GLOBAL_ARGS = Keys.typed("Image", "GlobalArgs", ValueTypes.COMMAND);

    /**
     * Image that is pulled, best with registry and tag; every image unit needs it.
     *
     * <p>{@code Image=}, which becomes the image. Since Podman 4.8. See podman-systemd.unit(5).
     */
    public static final Key<ImageName> IMAGE = Keys.typed("Image", "Image", ValueTypes.IMAGE_NAME);

    /**
     * Name that units which refer to this one use for the image; the default is the value of {@code Image=}, and it
     * matters when that is an archive.
     *
     * <p>{@code ImageTag=}. Since Podman 4.8. See podman-systemd.unit(5).
     */
    public static final Key<ImageName> IMAGE_TAG = Keys.typed("Image", "ImageTag", ValueTypes.IMAGE_NAME);

    /**
     * Operating system whose image is pulled, such as {@code linux}; the default is the one of the host.
     *
     * <p>{@code OS=}, which becomes {@code --os V}. Since Podman 4.8. See podman-systemd.unit(5).
     */
    public static final Key<String> OS = Keys.typed("Image", "OS", ValueTypes.STRING);

    /**
     * Words that are added to {@code podman image pull} before the image, for options without a key of their own;
     * Podman does not check them here.
     *
     * <p>{@code PodmanArgs=}, which becomes words before the image. Since Podman 4.8. See podman-systemd.unit(5).
     */
    public static final Key<CommandLine> PODMAN_ARGS = Keys.typed("Image", "PodmanArgs", ValueTypes.COMMAND);

    /**
     * When the image is pulled: {@code always}, which is the default, {@code missing}, {@code never} or {@code newer}.
     *
     * <p>{@code Policy=}, which becomes {@code --policy V}. Since Podman 5.6. See podman-systemd.unit(5).
     */
    public static final Key<PullPolicy> POLICY = Keys.typed("Image", "Policy", ValueTypes.PULL);

    /**
     * How often a failed pull is tried again; Podman's default is 3.
     *
     * <p>{@code Retry=}, which becomes {@code --retry V}. Since Podman 5.5. See podman-systemd.unit(5).
     */
    public static final Key<WholeNumber> RETRY = Keys.typed("Image", "Retry", ValueTypes.NATURAL);

    /**
     * Time between two attempts to pull; by default it starts at two seconds and doubles.
     *
     * <p>{@code RetryDelay=}, which becomes {@code --retry-delay V}. Since Podman 5.5. See podman-systemd.unit(5).
     */
    public static final Key<TimeSpan> RETRY_DELAY = Keys.typed("Image", "RetryDelay", ValueTypes.DURATION);

    /**
     * Name of the generated service without {@code .service}; the default is the name of the unit followed by
     * {@code -image}.
     *
     * <p>{@code ServiceName=}. Since Podman 5.3. See podman-systemd.unit(5).
     */
    public static final Key<String> SERVICE_NAME = Keys.typed("Image", "ServiceName", ValueTypes.STRING);

    /**
     * Whether the registry must have a valid TLS certificate; Podman's default is yes.
     *
     * <p>{@code TLSVerify=}, which becomes {@code --tls-verify | --tls-verify=false}. Since Podman 4.8. See
     * podman-systemd.unit(5).
     */
    public static final Key<Boolean> TLS_VERIFY = Keys.typed("Image", "TLSVerify", ValueTypes.BOOL);

    /**
     * Variant of the processor architecture whose image is pulled, such as {@code v8}.
     *
     * <p>{@code Variant=}, which becomes {@code --variant V}. Since Podman 4.8. See podman-systemd.unit(5).
     */
    public static final Key<String> VARIANT = Keys.typed("Image", "Variant", ValueTypes.STRING);

    private ImageKeys() {}
}
