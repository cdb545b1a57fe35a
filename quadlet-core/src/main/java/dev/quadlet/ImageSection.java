// Generated from keys.tsv by java quadlet-core/src/test/java/dev/quadlet/codegen/Generate.java
package dev.quadlet;

import dev.quadlet.key.ImageKeys;
import dev.quadlet.value.CommandLine;
import dev.quadlet.value.ImageName;
import dev.quadlet.value.PullPolicy;
import dev.quadlet.value.TimeSpan;
import dev.quadlet.value.ValueException;
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
     * <p>{@code AllTags=}, which becomes {@code --all-tags | --all-tags=false}. Since Podman 4.8. See
     * podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Boolean> allTags() {
        return reader.first(ImageKeys.ALL_TAGS);
    }

    /**
     * Processor architecture whose image is pulled, such as {@code arm64}; the default is the one of the host.
     *
     * <p>{@code Arch=}, which becomes {@code --arch V}. Since Podman 4.8. See podman-systemd.unit(5).
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
     * <p>{@code AuthFile=}, which becomes {@code --authfile V}. Since Podman 4.8. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> authFile() {
        return reader.first(ImageKeys.AUTH_FILE);
    }

    /**
     * Folder with the TLS certificates for the registry; the default is {@code /etc/containers/certs.d}.
     *
     * <p>{@code CertDir=}, which becomes {@code --cert-dir V}. Since Podman 4.8. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> certDir() {
        return reader.first(ImageKeys.CERT_DIR);
    }

    /**
     * Module of {@code containers.conf} that is loaded before every podman command of the unit.
     *
     * <p>{@code ContainersConfModule=}, which becomes {@code --module=V}. Since Podman 4.8. See podman-systemd.unit(5).
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
     * <p>{@code Creds=}, which becomes {@code --creds V}. Since Podman 4.8. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> creds() {
        return reader.first(ImageKeys.CREDS);
    }

    /**
     * Key that decrypts an encrypted image, as {@code FILE[:PASSPHRASE]}.
     *
     * <p>{@code DecryptionKey=}, which becomes {@code --decryption-key V}. Since Podman 4.8. See
     * podman-systemd.unit(5).
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
     * <p>{@code GlobalArgs=}, which becomes words after podman. Since Podman 4.8. See podman-systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<CommandLine> globalArgs() {
        return reader.all(ImageKeys.GLOBAL_ARGS);
    }

    /**
     * Image that is pulled, best with registry and tag; every image unit needs it.
     *
     * <p>{@code Image=}, which becomes the image. Since Podman 4.8. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<ImageName> image() {
        return reader.first(ImageKeys.IMAGE);
    }

    /**
     * Name that units which refer to this one use for the image; the default is the value of {@code Image=}, and it
     * matters when that is an archive.
     *
     * <p>{@code ImageTag=}. Since Podman 4.8. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<ImageName> imageTag() {
        return reader.first(ImageKeys.IMAGE_TAG);
    }

    /**
     * Operating system whose image is pulled, such as {@code linux}; the default is the one of the host.
     *
     * <p>{@code OS=}, which becomes {@code --os V}. Since Podman 4.8. See podman-systemd.unit(5).
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
     * <p>{@code PodmanArgs=}, which becomes words before the image. Since Podman 4.8. See podman-systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<CommandLine> podmanArgs() {
        return reader.all(ImageKeys.PODMAN_ARGS);
    }

    /**
     * When the image is pulled: {@code always}, which is the default, {@code missing}, {@code never} or {@code newer}.
     *
     * <p>{@code Policy=}, which becomes {@code --policy V}. Since Podman 5.6. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<PullPolicy> policy() {
        return reader.first(ImageKeys.POLICY);
    }

    /**
     * How often a failed pull is tried again; Podman's default is 3.
     *
     * <p>{@code Retry=}, which becomes {@code --retry V}. Since Podman 5.5. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<WholeNumber> retry() {
        return reader.first(ImageKeys.RETRY);
    }

    /**
     * Time between two attempts to pull; by default it starts at two seconds and doubles.
     *
     * <p>{@code RetryDelay=}, which becomes {@code --retry-delay V}. Since Podman 5.5. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<TimeSpan> retryDelay() {
        return reader.first(ImageKeys.RETRY_DELAY);
    }

    /**
     * Name of the generated service without {@code .service}; the default is the name of the unit followed by
     * {@code -image}.
     *
     * <p>{@code ServiceName=}. Since Podman 5.3. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> serviceName() {
        return reader.first(ImageKeys.SERVICE_NAME);
    }

    /**
     * Whether the registry must have a valid TLS certificate; Podman's default is yes.
     *
     * <p>{@code TLSVerify=}, which becomes {@code --tls-verify | --tls-verify=false}. Since Podman 4.8. See
     * podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Boolean> tlsVerify() {
        return reader.first(ImageKeys.TLS_VERIFY);
    }

    /**
     * Variant of the processor architecture whose image is pulled, such as {@code v8}.
     *
     * <p>{@code Variant=}, which becomes {@code --variant V}. Since Podman 4.8. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> variant() {
        return reader.first(ImageKeys.VARIANT);
    }
}
