// Generated from keys.tsv by java quadlet-core/src/test/java/dev/quadlet/codegen/Generate.java
package dev.quadlet;

import dev.quadlet.key.ImageKeys;
import dev.quadlet.value.CommandLine;
import dev.quadlet.value.ImageName;
import dev.quadlet.value.PullPolicy;
import dev.quadlet.value.TimeSpan;
import dev.quadlet.value.WholeNumber;
import java.util.List;
import java.util.Optional;

/**
 * What a unit says in {@code [Image]}: a method for each key.
 *
 * <p>Of a key that can stand once, the last line counts; of a key that can be repeated, all do. How lines and words
 * are read is Podman's way, and for the keys that Podman hands on, systemd's.
 */
public final class ImageSection {
    private final SectionReader reader;

    ImageSection(SectionReader reader) {
        this.reader = reader;
    }

    /**
     * Whether every tag of the repository is pulled instead of one; Podman's default is no.
     *
     * <p>{@code AllTags=}, {@code --all-tags | --all-tags=false}; Podman 4.8 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<Boolean> allTags() {
        return reader.first(ImageKeys.ALL_TAGS);
    }

    /**
     * Processor architecture whose image is pulled, such as {@code arm64}; the default is the one of the host.
     *
     * <p>{@code Arch=}, {@code --arch V}; Podman 4.8 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> arch() {
        return reader.first(ImageKeys.ARCH);
    }

    /**
     * File with the credentials for the registry, as {@code podman login} writes it; a relative path is not resolved
     * against the unit's folder.
     *
     * <p>{@code AuthFile=}, {@code --authfile V}; Podman 4.8 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> authFile() {
        return reader.first(ImageKeys.AUTH_FILE);
    }

    /**
     * Folder with the TLS certificates for the registry; the default is {@code /etc/containers/certs.d}.
     *
     * <p>{@code CertDir=}, {@code --cert-dir V}; Podman 4.8 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> certDir() {
        return reader.first(ImageKeys.CERT_DIR);
    }

    /**
     * Module of {@code containers.conf} that is loaded before every podman command of the unit.
     *
     * <p>{@code ContainersConfModule=}, {@code --module=V}; Podman 4.8 or newer, podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> containersConfModule() {
        return reader.all(ImageKeys.CONTAINERS_CONF_MODULE);
    }

    /**
     * Registry credentials as {@code USER[:PASSWORD]}; they are readable in the unit and in the process list, so prefer
     * {@code AuthFile=}.
     *
     * <p>{@code Creds=}, {@code --creds V}; Podman 4.8 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> creds() {
        return reader.first(ImageKeys.CREDS);
    }

    /**
     * Key that decrypts an encrypted image, as {@code FILE[:PASSPHRASE]}.
     *
     * <p>{@code DecryptionKey=}, {@code --decryption-key V}; Podman 4.8 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> decryptionKey() {
        return reader.first(ImageKeys.DECRYPTION_KEY);
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
        return reader.all(ImageKeys.GLOBAL_ARGS);
    }

    /**
     * Image that is pulled, best with registry and tag; every image unit needs it.
     *
     * <p>{@code Image=}, image; Podman 4.8 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<ImageName> image() {
        return reader.first(ImageKeys.IMAGE);
    }

    /**
     * Name that units which refer to this one use for the image; the default is the value of {@code Image=}, and it
     * matters when that is an archive.
     *
     * <p>{@code ImageTag=}; Podman 4.8 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<ImageName> imageTag() {
        return reader.first(ImageKeys.IMAGE_TAG);
    }

    /**
     * Operating system whose image is pulled, such as {@code linux}; the default is the one of the host.
     *
     * <p>{@code OS=}, {@code --os V}; Podman 4.8 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> os() {
        return reader.first(ImageKeys.OS);
    }

    /**
     * Words that are added to {@code podman image pull} before the image, for options without a key of their own;
     * Podman does not check them here.
     *
     * <p>{@code PodmanArgs=}, words before the image; Podman 4.8 or newer, podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<CommandLine> podmanArgs() {
        return reader.all(ImageKeys.PODMAN_ARGS);
    }

    /**
     * When the image is pulled: {@code always}, which is the default, {@code missing}, {@code never} or {@code newer}.
     *
     * <p>{@code Policy=}, {@code --policy V}; Podman 5.6 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<PullPolicy> policy() {
        return reader.first(ImageKeys.POLICY);
    }

    /**
     * How often a failed pull is tried again; Podman's default is 3.
     *
     * <p>{@code Retry=}, {@code --retry V}; Podman 5.5 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<WholeNumber> retry() {
        return reader.first(ImageKeys.RETRY);
    }

    /**
     * Time between two attempts to pull; by default it starts at two seconds and doubles.
     *
     * <p>{@code RetryDelay=}, {@code --retry-delay V}; Podman 5.5 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<TimeSpan> retryDelay() {
        return reader.first(ImageKeys.RETRY_DELAY);
    }

    /**
     * Name of the generated service without {@code .service}; the default is the name of the unit followed by
     * {@code -image}.
     *
     * <p>{@code ServiceName=}; Podman 5.3 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> serviceName() {
        return reader.first(ImageKeys.SERVICE_NAME);
    }

    /**
     * Whether the registry must have a valid TLS certificate; Podman's default is yes.
     *
     * <p>{@code TLSVerify=}, {@code --tls-verify | --tls-verify=false}; Podman 4.8 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<Boolean> tlsVerify() {
        return reader.first(ImageKeys.TLS_VERIFY);
    }

    /**
     * Variant of the processor architecture whose image is pulled, such as {@code v8}.
     *
     * <p>{@code Variant=}, {@code --variant V}; Podman 4.8 or newer, podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> variant() {
        return reader.first(ImageKeys.VARIANT);
    }
}
