// Generated from keys.tsv by java quadlet-core/src/test/java/dev/quadlet/codegen/Generate.java
package dev.quadlet;

import dev.quadlet.key.ImageKeys;
import dev.quadlet.key.Key;
import dev.quadlet.value.CommandLine;
import dev.quadlet.value.ImageName;
import dev.quadlet.value.PullPolicy;
import dev.quadlet.value.Text;
import dev.quadlet.value.TimeSpan;
import dev.quadlet.value.UnitName;
import dev.quadlet.value.ValueException;
import dev.quadlet.value.WholeNumber;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Builds an image unit, an image that is pulled: a method for each key of {@code [Image]}.
 *
 * <p>A key that can stand once is set, one that can be repeated is added to. A {@code String} is what one would write
 * behind the equals sign, unless the parameter is called content: a value is what arrives. The other sections have
 * builders of their own, and any other key is written by {@link #set set} and {@link #add add}. Builders are not safe
 * for use by several threads; what they build is immutable.
 */
public final class ImageBuilder implements UnitBuilder<ImageBuilder> {
    private final UnitEditor editor;

    ImageBuilder(UnitEditor editor) {
        this.editor = editor;
    }

    /**
     * Whether every tag of the repository is pulled instead of one; Podman's default is no.
     *
     * <p>Sets {@code AllTags=}, which becomes {@code --all-tags | --all-tags=false}. Since Podman 4.8. See
     * podman-systemd.unit(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public ImageBuilder allTags(boolean value) {
        editor.set(ImageKeys.ALL_TAGS, value);
        return this;
    }

    /**
     * Whether every tag of the repository is pulled instead of one; Podman's default is no.
     *
     * <p>Sets {@code AllTags=}, which becomes {@code --all-tags | --all-tags=false}. Since Podman 4.8. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code AllTags=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ImageBuilder allTags(String notation) {
        editor.setText(ImageKeys.ALL_TAGS, notation);
        return this;
    }

    /**
     * Processor architecture whose image is pulled, such as {@code arm64}; the default is the one of the host.
     *
     * <p>Sets {@code Arch=}, which becomes {@code --arch V}. Since Podman 4.8. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Arch=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ImageBuilder arch(String notation) {
        editor.setText(ImageKeys.ARCH, notation);
        return this;
    }

    /**
     * Processor architecture whose image is pulled, such as {@code arm64}; the default is the one of the host.
     *
     * <p>Sets {@code Arch=}, which becomes {@code --arch V}. Since Podman 4.8. See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ImageBuilder arch(Text content) {
        editor.setContent(ImageKeys.ARCH, content);
        return this;
    }

    /**
     * File with the credentials for the registry, as {@code podman login} writes it; a relative path is not resolved
     * against the unit's folder.
     *
     * <p>Sets {@code AuthFile=}, which becomes {@code --authfile V}. Since Podman 4.8. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code AuthFile=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ImageBuilder authFile(String notation) {
        editor.setText(ImageKeys.AUTH_FILE, notation);
        return this;
    }

    /**
     * File with the credentials for the registry, as {@code podman login} writes it; a relative path is not resolved
     * against the unit's folder.
     *
     * <p>Sets {@code AuthFile=}, which becomes {@code --authfile V}. Since Podman 4.8. See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ImageBuilder authFile(Text content) {
        editor.setContent(ImageKeys.AUTH_FILE, content);
        return this;
    }

    /**
     * Folder with the TLS certificates for the registry; the default is {@code /etc/containers/certs.d}.
     *
     * <p>Sets {@code CertDir=}, which becomes {@code --cert-dir V}. Since Podman 4.8. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code CertDir=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ImageBuilder certDir(String notation) {
        editor.setText(ImageKeys.CERT_DIR, notation);
        return this;
    }

    /**
     * Folder with the TLS certificates for the registry; the default is {@code /etc/containers/certs.d}.
     *
     * <p>Sets {@code CertDir=}, which becomes {@code --cert-dir V}. Since Podman 4.8. See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ImageBuilder certDir(Text content) {
        editor.setContent(ImageKeys.CERT_DIR, content);
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
    public ImageBuilder containersConfModule(String notation) {
        editor.addText(ImageKeys.CONTAINERS_CONF_MODULE, notation);
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
    public ImageBuilder containersConfModule(Text content) {
        editor.addContent(ImageKeys.CONTAINERS_CONF_MODULE, content);
        return this;
    }

    /**
     * Registry credentials as {@code USER[:PASSWORD]}; they are readable in the unit and in the process list, so prefer
     * {@code AuthFile=}.
     *
     * <p>Sets {@code Creds=}, which becomes {@code --creds V}. Since Podman 4.8. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Creds=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ImageBuilder creds(String notation) {
        editor.setText(ImageKeys.CREDS, notation);
        return this;
    }

    /**
     * Registry credentials as {@code USER[:PASSWORD]}; they are readable in the unit and in the process list, so prefer
     * {@code AuthFile=}.
     *
     * <p>Sets {@code Creds=}, which becomes {@code --creds V}. Since Podman 4.8. See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ImageBuilder creds(Text content) {
        editor.setContent(ImageKeys.CREDS, content);
        return this;
    }

    /**
     * Key that decrypts an encrypted image, as {@code FILE[:PASSPHRASE]}.
     *
     * <p>Sets {@code DecryptionKey=}, which becomes {@code --decryption-key V}. Since Podman 4.8. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code DecryptionKey=}, in which systemd fills in specifiers such as
     *     {@code %h} and variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ImageBuilder decryptionKey(String notation) {
        editor.setText(ImageKeys.DECRYPTION_KEY, notation);
        return this;
    }

    /**
     * Key that decrypts an encrypted image, as {@code FILE[:PASSPHRASE]}.
     *
     * <p>Sets {@code DecryptionKey=}, which becomes {@code --decryption-key V}. Since Podman 4.8. See
     * podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ImageBuilder decryptionKey(Text content) {
        editor.setContent(ImageKeys.DECRYPTION_KEY, content);
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
    public ImageBuilder globalArgs(CommandLine value) {
        editor.add(ImageKeys.GLOBAL_ARGS, value);
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
    public ImageBuilder globalArgs(String notation) {
        editor.addText(ImageKeys.GLOBAL_ARGS, notation);
        return this;
    }

    /**
     * Image that is pulled, best with registry and tag; every image unit needs it.
     *
     * <p>Sets {@code Image=}, which becomes the image. Since Podman 4.8. See podman-systemd.unit(5).
     *
     * @param value the name
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ImageBuilder image(ImageName value) {
        editor.set(ImageKeys.IMAGE, value);
        return this;
    }

    /**
     * Image that is pulled, best with registry and tag; every image unit needs it.
     *
     * <p>Sets {@code Image=}, which becomes the image. Since Podman 4.8. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Image=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ImageBuilder image(String notation) {
        editor.setText(ImageKeys.IMAGE, notation);
        return this;
    }

    /**
     * Name that units which refer to this one use for the image; the default is the value of {@code Image=}, and it
     * matters when that is an archive.
     *
     * <p>Sets {@code ImageTag=}. Since Podman 4.8. See podman-systemd.unit(5).
     *
     * @param value the name
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ImageBuilder imageTag(ImageName value) {
        editor.set(ImageKeys.IMAGE_TAG, value);
        return this;
    }

    /**
     * Name that units which refer to this one use for the image; the default is the value of {@code Image=}, and it
     * matters when that is an archive.
     *
     * <p>Sets {@code ImageTag=}. Since Podman 4.8. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code ImageTag=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ImageBuilder imageTag(String notation) {
        editor.setText(ImageKeys.IMAGE_TAG, notation);
        return this;
    }

    /**
     * Operating system whose image is pulled, such as {@code linux}; the default is the one of the host.
     *
     * <p>Sets {@code OS=}, which becomes {@code --os V}. Since Podman 4.8. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code OS=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ImageBuilder os(String notation) {
        editor.setText(ImageKeys.OS, notation);
        return this;
    }

    /**
     * Operating system whose image is pulled, such as {@code linux}; the default is the one of the host.
     *
     * <p>Sets {@code OS=}, which becomes {@code --os V}. Since Podman 4.8. See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ImageBuilder os(Text content) {
        editor.setContent(ImageKeys.OS, content);
        return this;
    }

    /**
     * Words that are added to {@code podman image pull} before the image, for options without a key of their own;
     * Podman does not check them here.
     *
     * <p>Adds a line to {@code PodmanArgs=}, which becomes words before the image. Since Podman 4.8. See
     * podman-systemd.unit(5).
     *
     * @param value the words
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ImageBuilder podmanArgs(CommandLine value) {
        editor.add(ImageKeys.PODMAN_ARGS, value);
        return this;
    }

    /**
     * Words that are added to {@code podman image pull} before the image, for options without a key of their own;
     * Podman does not check them here.
     *
     * <p>Adds a line to {@code PodmanArgs=}, which becomes words before the image. Since Podman 4.8. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code PodmanArgs=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; blanks part several values; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ImageBuilder podmanArgs(String notation) {
        editor.addText(ImageKeys.PODMAN_ARGS, notation);
        return this;
    }

    /**
     * When the image is pulled: {@code always}, which is the default, {@code missing}, {@code never} or {@code newer}.
     *
     * <p>Sets {@code Policy=}, which becomes {@code --policy V}. Since Podman 5.6. See podman-systemd.unit(5).
     *
     * @param value the policy
     * @return this builder
     */
    public ImageBuilder policy(PullPolicy value) {
        editor.set(ImageKeys.POLICY, value);
        return this;
    }

    /**
     * When the image is pulled: {@code always}, which is the default, {@code missing}, {@code never} or {@code newer}.
     *
     * <p>Sets {@code Policy=}, which becomes {@code --policy V}. Since Podman 5.6. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Policy=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ImageBuilder policy(String notation) {
        editor.setText(ImageKeys.POLICY, notation);
        return this;
    }

    /**
     * How often a failed pull is tried again; Podman's default is 3.
     *
     * <p>Sets {@code Retry=}, which becomes {@code --retry V}. Since Podman 5.5. See podman-systemd.unit(5).
     *
     * @param value the number, 0 or more
     * @return this builder
     * @throws ValueException when it is another number, or a variable where none is filled in
     */
    public ImageBuilder retry(WholeNumber value) {
        editor.set(ImageKeys.RETRY, value);
        return this;
    }

    /**
     * How often a failed pull is tried again; Podman's default is 3.
     *
     * <p>Sets {@code Retry=}, which becomes {@code --retry V}. Since Podman 5.5. See podman-systemd.unit(5).
     *
     * @param number the number, 0 or more
     * @return this builder
     * @throws ValueException when it is another number
     */
    public ImageBuilder retry(long number) {
        editor.set(ImageKeys.RETRY, WholeNumber.of(number));
        return this;
    }

    /**
     * How often a failed pull is tried again; Podman's default is 3.
     *
     * <p>Sets {@code Retry=}, which becomes {@code --retry V}. Since Podman 5.5. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Retry=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ImageBuilder retry(String notation) {
        editor.setText(ImageKeys.RETRY, notation);
        return this;
    }

    /**
     * Time between two attempts to pull; by default it starts at two seconds and doubles.
     *
     * <p>Sets {@code RetryDelay=}, which becomes {@code --retry-delay V}. Since Podman 5.5. See podman-systemd.unit(5).
     *
     * @param value the time
     * @return this builder
     * @throws ValueException when it is {@link TimeSpan#INFINITY} or {@link TimeSpan#DISABLED}
     */
    public ImageBuilder retryDelay(TimeSpan value) {
        editor.set(ImageKeys.RETRY_DELAY, value);
        return this;
    }

    /**
     * Time between two attempts to pull; by default it starts at two seconds and doubles.
     *
     * <p>Sets {@code RetryDelay=}, which becomes {@code --retry-delay V}. Since Podman 5.5. See podman-systemd.unit(5).
     *
     * @param time the time, zero or more
     * @return this builder
     * @throws ValueException when the time is negative
     */
    public ImageBuilder retryDelay(Duration time) {
        editor.set(ImageKeys.RETRY_DELAY, TimeSpan.of(time));
        return this;
    }

    /**
     * Time between two attempts to pull; by default it starts at two seconds and doubles.
     *
     * <p>Sets {@code RetryDelay=}, which becomes {@code --retry-delay V}. Since Podman 5.5. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code RetryDelay=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ImageBuilder retryDelay(String notation) {
        editor.setText(ImageKeys.RETRY_DELAY, notation);
        return this;
    }

    /**
     * Name of the generated service without {@code .service}; the default is the name of the unit followed by
     * {@code -image}.
     *
     * <p>Sets {@code ServiceName=}. Since Podman 5.3. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code ServiceName=}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ImageBuilder serviceName(String notation) {
        editor.setText(ImageKeys.SERVICE_NAME, notation);
        return this;
    }

    /**
     * Name of the generated service without {@code .service}; the default is the name of the unit followed by
     * {@code -image}.
     *
     * <p>Sets {@code ServiceName=}. Since Podman 5.3. See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ImageBuilder serviceName(Text content) {
        editor.setContent(ImageKeys.SERVICE_NAME, content);
        return this;
    }

    /**
     * Whether the registry must have a valid TLS certificate; Podman's default is yes.
     *
     * <p>Sets {@code TLSVerify=}, which becomes {@code --tls-verify | --tls-verify=false}. Since Podman 4.8. See
     * podman-systemd.unit(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public ImageBuilder tlsVerify(boolean value) {
        editor.set(ImageKeys.TLS_VERIFY, value);
        return this;
    }

    /**
     * Whether the registry must have a valid TLS certificate; Podman's default is yes.
     *
     * <p>Sets {@code TLSVerify=}, which becomes {@code --tls-verify | --tls-verify=false}. Since Podman 4.8. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code TLSVerify=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ImageBuilder tlsVerify(String notation) {
        editor.setText(ImageKeys.TLS_VERIFY, notation);
        return this;
    }

    /**
     * Variant of the processor architecture whose image is pulled, such as {@code v8}.
     *
     * <p>Sets {@code Variant=}, which becomes {@code --variant V}. Since Podman 4.8. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Variant=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ImageBuilder variant(String notation) {
        editor.setText(ImageKeys.VARIANT, notation);
        return this;
    }

    /**
     * Variant of the processor architecture whose image is pulled, such as {@code v8}.
     *
     * <p>Sets {@code Variant=}, which becomes {@code --variant V}. Since Podman 4.8. See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ImageBuilder variant(Text content) {
        editor.setContent(ImageKeys.VARIANT, content);
        return this;
    }

    @Override
    public ImageBuilder unit(Consumer<UnitSectionBuilder> change) {
        change.accept(new UnitSectionBuilder(editor));
        return this;
    }

    @Override
    public ImageBuilder service(Consumer<ServiceSectionBuilder> change) {
        change.accept(new ServiceSectionBuilder(editor));
        return this;
    }

    @Override
    public ImageBuilder install(Consumer<InstallSectionBuilder> change) {
        change.accept(new InstallSectionBuilder(editor));
        return this;
    }

    @Override
    public ImageBuilder quadlet(Consumer<QuadletSectionBuilder> change) {
        change.accept(new QuadletSectionBuilder(editor));
        return this;
    }

    @Override
    public <T> ImageBuilder set(Key<T> key, T value) {
        editor.set(key, value);
        return this;
    }

    @Override
    public <T> ImageBuilder add(Key<T> key, T value) {
        editor.add(key, value);
        return this;
    }

    @Override
    public ImageBuilder remove(Key<?> key) {
        editor.remove(key);
        return this;
    }

    @Override
    public ImageBuilder comment(String text) {
        editor.comment(text);
        return this;
    }

    @Override
    public ImageBuilder apply(UnaryOperator<ImageBuilder> fragment) {
        return fragment.apply(this);
    }

    @Override
    public ImageBuilder dependsOn(QuadletUnit unit, QuadletUnit... more) {
        editor.dependsOn(unit, more);
        return this;
    }

    @Override
    public ImageBuilder dependsOn(SystemdUnit unit, SystemdUnit... more) {
        editor.dependsOn(unit, more);
        return this;
    }

    @Override
    public ImageBuilder dependsOn(UnitName unit, UnitName... more) {
        editor.dependsOn(unit, more);
        return this;
    }

    @Override
    public ImageBuilder dependsOnHealthy(ContainerUnit unit, ContainerUnit... more) {
        editor.dependsOnHealthy(unit, more);
        return this;
    }

    @Override
    public ImageBuilder startOnBoot() {
        editor.startOnBoot();
        return this;
    }

    @Override
    public ImageUnit build() {
        return editor.build((document, companions) -> new ImageUnit(editor.name(), document, companions));
    }

    @Override
    public DropIn dropIn(String name) {
        return editor.dropIn(name);
    }
}
