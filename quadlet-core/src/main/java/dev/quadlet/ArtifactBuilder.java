// Generated from keys.tsv by java quadlet-core/src/test/java/dev/quadlet/codegen/Generate.java
package dev.quadlet;

import dev.quadlet.key.ArtifactKeys;
import dev.quadlet.key.Key;
import dev.quadlet.value.CommandLine;
import dev.quadlet.value.ImageName;
import dev.quadlet.value.Text;
import dev.quadlet.value.TimeSpan;
import dev.quadlet.value.UnitName;
import dev.quadlet.value.ValueException;
import dev.quadlet.value.WholeNumber;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Builds an artifact unit, an OCI artifact that is pulled: a method for each key of {@code [Artifact]}.
 *
 * <p>A key that can stand once is set, one that can be repeated is added to. A {@code String} is what one would write
 * behind the equals sign, unless the parameter is called content: a value is what arrives. The other sections have
 * builders of their own, and any other key is written by {@link #set set} and {@link #add add}. Builders are not safe
 * for use by several threads; what they build is immutable.
 */
public final class ArtifactBuilder implements UnitBuilder<ArtifactBuilder> {
    private final UnitEditor editor;

    ArtifactBuilder(UnitEditor editor) {
        this.editor = editor;
    }

    /**
     * Name of the OCI artifact that is pulled, registry included; every artifact unit needs it.
     *
     * <p>Sets {@code Artifact=}, which becomes the artifact name. Since Podman 5.7. See podman-systemd.unit(5).
     *
     * @param value the name
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ArtifactBuilder artifact(ImageName value) {
        editor.set(ArtifactKeys.ARTIFACT, value);
        return this;
    }

    /**
     * Name of the OCI artifact that is pulled, registry included; every artifact unit needs it.
     *
     * <p>Sets {@code Artifact=}, which becomes the artifact name. Since Podman 5.7. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Artifact=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ArtifactBuilder artifact(String notation) {
        editor.setText(ArtifactKeys.ARTIFACT, notation);
        return this;
    }

    /**
     * File with the credentials for the registry, as {@code podman login} writes it; a relative path is not resolved
     * against the unit's folder.
     *
     * <p>Sets {@code AuthFile=}, which becomes {@code --authfile V}. Since Podman 5.7. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code AuthFile=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ArtifactBuilder authFile(String notation) {
        editor.setText(ArtifactKeys.AUTH_FILE, notation);
        return this;
    }

    /**
     * File with the credentials for the registry, as {@code podman login} writes it; a relative path is not resolved
     * against the unit's folder.
     *
     * <p>Sets {@code AuthFile=}, which becomes {@code --authfile V}. Since Podman 5.7. See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ArtifactBuilder authFile(Text content) {
        editor.setContent(ArtifactKeys.AUTH_FILE, content);
        return this;
    }

    /**
     * Folder with the TLS certificates for the registry; the default is {@code /etc/containers/certs.d}.
     *
     * <p>Sets {@code CertDir=}, which becomes {@code --cert-dir V}. Since Podman 5.7. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code CertDir=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ArtifactBuilder certDir(String notation) {
        editor.setText(ArtifactKeys.CERT_DIR, notation);
        return this;
    }

    /**
     * Folder with the TLS certificates for the registry; the default is {@code /etc/containers/certs.d}.
     *
     * <p>Sets {@code CertDir=}, which becomes {@code --cert-dir V}. Since Podman 5.7. See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ArtifactBuilder certDir(Text content) {
        editor.setContent(ArtifactKeys.CERT_DIR, content);
        return this;
    }

    /**
     * Module of {@code containers.conf} that is loaded before every podman command of the unit.
     *
     * <p>Adds a line to {@code ContainersConfModule=}, which becomes {@code --module=V}. Since Podman 5.7. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code ContainersConfModule=}, in which systemd fills in specifiers such as
     *     {@code %h} and variables such as {@code ${X}}; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ArtifactBuilder containersConfModule(String notation) {
        editor.addText(ArtifactKeys.CONTAINERS_CONF_MODULE, notation);
        return this;
    }

    /**
     * Module of {@code containers.conf} that is loaded before every podman command of the unit.
     *
     * <p>Adds a line to {@code ContainersConfModule=}, which becomes {@code --module=V}. Since Podman 5.7. See
     * podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ArtifactBuilder containersConfModule(Text content) {
        editor.addContent(ArtifactKeys.CONTAINERS_CONF_MODULE, content);
        return this;
    }

    /**
     * Registry credentials as {@code USER[:PASSWORD]}; they are readable in the unit and in the process list, so prefer
     * {@code AuthFile=}.
     *
     * <p>Sets {@code Creds=}, which becomes {@code --creds V}. Since Podman 5.7. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Creds=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ArtifactBuilder creds(String notation) {
        editor.setText(ArtifactKeys.CREDS, notation);
        return this;
    }

    /**
     * Registry credentials as {@code USER[:PASSWORD]}; they are readable in the unit and in the process list, so prefer
     * {@code AuthFile=}.
     *
     * <p>Sets {@code Creds=}, which becomes {@code --creds V}. Since Podman 5.7. See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ArtifactBuilder creds(Text content) {
        editor.setContent(ArtifactKeys.CREDS, content);
        return this;
    }

    /**
     * Key that decrypts an encrypted artifact, as {@code FILE[:PASSPHRASE]}.
     *
     * <p>Sets {@code DecryptionKey=}, which becomes {@code --decryption-key V}. Since Podman 5.7. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code DecryptionKey=}, in which systemd fills in specifiers such as
     *     {@code %h} and variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ArtifactBuilder decryptionKey(String notation) {
        editor.setText(ArtifactKeys.DECRYPTION_KEY, notation);
        return this;
    }

    /**
     * Key that decrypts an encrypted artifact, as {@code FILE[:PASSPHRASE]}.
     *
     * <p>Sets {@code DecryptionKey=}, which becomes {@code --decryption-key V}. Since Podman 5.7. See
     * podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ArtifactBuilder decryptionKey(Text content) {
        editor.setContent(ArtifactKeys.DECRYPTION_KEY, content);
        return this;
    }

    /**
     * Words that stand directly behind {@code podman} in every command of the unit, for options such as
     * {@code --log-level=debug}; Podman does not check them here.
     *
     * <p>Adds a line to {@code GlobalArgs=}, which becomes words after podman. Since Podman 5.7. See
     * podman-systemd.unit(5).
     *
     * @param value the words
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ArtifactBuilder globalArgs(CommandLine value) {
        editor.add(ArtifactKeys.GLOBAL_ARGS, value);
        return this;
    }

    /**
     * Words that stand directly behind {@code podman} in every command of the unit, for options such as
     * {@code --log-level=debug}; Podman does not check them here.
     *
     * <p>Adds a line to {@code GlobalArgs=}, which becomes words after podman. Since Podman 5.7. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code GlobalArgs=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; blanks part several values; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ArtifactBuilder globalArgs(String notation) {
        editor.addText(ArtifactKeys.GLOBAL_ARGS, notation);
        return this;
    }

    /**
     * Words that are added to {@code podman artifact pull} before the artifact, for options without a key of their own;
     * Podman does not check them here.
     *
     * <p>Adds a line to {@code PodmanArgs=}, which becomes words before the artifact. Since Podman 5.7. See
     * podman-systemd.unit(5).
     *
     * @param value the words
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ArtifactBuilder podmanArgs(CommandLine value) {
        editor.add(ArtifactKeys.PODMAN_ARGS, value);
        return this;
    }

    /**
     * Words that are added to {@code podman artifact pull} before the artifact, for options without a key of their own;
     * Podman does not check them here.
     *
     * <p>Adds a line to {@code PodmanArgs=}, which becomes words before the artifact. Since Podman 5.7. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code PodmanArgs=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; blanks part several values; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ArtifactBuilder podmanArgs(String notation) {
        editor.addText(ArtifactKeys.PODMAN_ARGS, notation);
        return this;
    }

    /**
     * Whether the pull prints no progress; Podman's default is no.
     *
     * <p>Sets {@code Quiet=}, which becomes {@code --quiet | --quiet=false}. Since Podman 5.7. See
     * podman-systemd.unit(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public ArtifactBuilder quiet(boolean value) {
        editor.set(ArtifactKeys.QUIET, value);
        return this;
    }

    /**
     * Whether the pull prints no progress; Podman's default is no.
     *
     * <p>Sets {@code Quiet=}, which becomes {@code --quiet | --quiet=false}. Since Podman 5.7. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Quiet=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ArtifactBuilder quiet(String notation) {
        editor.setText(ArtifactKeys.QUIET, notation);
        return this;
    }

    /**
     * How often a failed pull is tried again; Podman's default is 3.
     *
     * <p>Sets {@code Retry=}, which becomes {@code --retry V}. Since Podman 5.7. See podman-systemd.unit(5).
     *
     * @param value the number, 0 or more
     * @return this builder
     * @throws ValueException when it is another number, or a variable where none is filled in
     */
    public ArtifactBuilder retry(WholeNumber value) {
        editor.set(ArtifactKeys.RETRY, value);
        return this;
    }

    /**
     * How often a failed pull is tried again; Podman's default is 3.
     *
     * <p>Sets {@code Retry=}, which becomes {@code --retry V}. Since Podman 5.7. See podman-systemd.unit(5).
     *
     * @param number the number, 0 or more
     * @return this builder
     * @throws ValueException when it is another number
     */
    public ArtifactBuilder retry(long number) {
        editor.set(ArtifactKeys.RETRY, WholeNumber.of(number));
        return this;
    }

    /**
     * How often a failed pull is tried again; Podman's default is 3.
     *
     * <p>Sets {@code Retry=}, which becomes {@code --retry V}. Since Podman 5.7. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Retry=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ArtifactBuilder retry(String notation) {
        editor.setText(ArtifactKeys.RETRY, notation);
        return this;
    }

    /**
     * Time between two attempts to pull; by default it starts at two seconds and doubles.
     *
     * <p>Sets {@code RetryDelay=}, which becomes {@code --retry-delay V}. Since Podman 5.7. See podman-systemd.unit(5).
     *
     * @param value the time
     * @return this builder
     * @throws ValueException when it is {@link TimeSpan#INFINITY} or {@link TimeSpan#DISABLED}
     */
    public ArtifactBuilder retryDelay(TimeSpan value) {
        editor.set(ArtifactKeys.RETRY_DELAY, value);
        return this;
    }

    /**
     * Time between two attempts to pull; by default it starts at two seconds and doubles.
     *
     * <p>Sets {@code RetryDelay=}, which becomes {@code --retry-delay V}. Since Podman 5.7. See podman-systemd.unit(5).
     *
     * @param time the time, zero or more
     * @return this builder
     * @throws ValueException when the time is negative
     */
    public ArtifactBuilder retryDelay(Duration time) {
        editor.set(ArtifactKeys.RETRY_DELAY, TimeSpan.of(time));
        return this;
    }

    /**
     * Time between two attempts to pull; by default it starts at two seconds and doubles.
     *
     * <p>Sets {@code RetryDelay=}, which becomes {@code --retry-delay V}. Since Podman 5.7. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code RetryDelay=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ArtifactBuilder retryDelay(String notation) {
        editor.setText(ArtifactKeys.RETRY_DELAY, notation);
        return this;
    }

    /**
     * Name of the generated service without {@code .service}; the default is the name of the unit followed by
     * {@code -artifact}.
     *
     * <p>Sets {@code ServiceName=}. Since Podman 5.7. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code ServiceName=}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public ArtifactBuilder serviceName(String notation) {
        editor.setText(ArtifactKeys.SERVICE_NAME, notation);
        return this;
    }

    /**
     * Name of the generated service without {@code .service}; the default is the name of the unit followed by
     * {@code -artifact}.
     *
     * <p>Sets {@code ServiceName=}. Since Podman 5.7. See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public ArtifactBuilder serviceName(Text content) {
        editor.setContent(ArtifactKeys.SERVICE_NAME, content);
        return this;
    }

    /**
     * Whether the registry must have a valid TLS certificate; Podman's default is yes.
     *
     * <p>Sets {@code TLSVerify=}, which becomes {@code --tls-verify | --tls-verify=false}. Since Podman 5.7. See
     * podman-systemd.unit(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public ArtifactBuilder tlsVerify(boolean value) {
        editor.set(ArtifactKeys.TLS_VERIFY, value);
        return this;
    }

    /**
     * Whether the registry must have a valid TLS certificate; Podman's default is yes.
     *
     * <p>Sets {@code TLSVerify=}, which becomes {@code --tls-verify | --tls-verify=false}. Since Podman 5.7. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code TLSVerify=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public ArtifactBuilder tlsVerify(String notation) {
        editor.setText(ArtifactKeys.TLS_VERIFY, notation);
        return this;
    }

    @Override
    public ArtifactBuilder unit(Consumer<UnitSectionBuilder> change) {
        change.accept(new UnitSectionBuilder(editor));
        return this;
    }

    @Override
    public ArtifactBuilder service(Consumer<ServiceSectionBuilder> change) {
        change.accept(new ServiceSectionBuilder(editor));
        return this;
    }

    @Override
    public ArtifactBuilder install(Consumer<InstallSectionBuilder> change) {
        change.accept(new InstallSectionBuilder(editor));
        return this;
    }

    @Override
    public ArtifactBuilder quadlet(Consumer<QuadletSectionBuilder> change) {
        change.accept(new QuadletSectionBuilder(editor));
        return this;
    }

    @Override
    public <T> ArtifactBuilder set(Key<T> key, T value) {
        editor.set(key, value);
        return this;
    }

    @Override
    public <T> ArtifactBuilder add(Key<T> key, T value) {
        editor.add(key, value);
        return this;
    }

    @Override
    public ArtifactBuilder remove(Key<?> key) {
        editor.remove(key);
        return this;
    }

    @Override
    public ArtifactBuilder comment(String text) {
        editor.comment(text);
        return this;
    }

    @Override
    public ArtifactBuilder apply(UnaryOperator<ArtifactBuilder> fragment) {
        return fragment.apply(this);
    }

    @Override
    public ArtifactBuilder dependsOn(QuadletUnit unit, QuadletUnit... more) {
        editor.dependsOn(unit, more);
        return this;
    }

    @Override
    public ArtifactBuilder dependsOn(SystemdUnit unit, SystemdUnit... more) {
        editor.dependsOn(unit, more);
        return this;
    }

    @Override
    public ArtifactBuilder dependsOn(UnitName unit, UnitName... more) {
        editor.dependsOn(unit, more);
        return this;
    }

    @Override
    public ArtifactBuilder dependsOnHealthy(ContainerUnit unit, ContainerUnit... more) {
        editor.dependsOnHealthy(unit, more);
        return this;
    }

    @Override
    public ArtifactBuilder startOnBoot() {
        editor.startOnBoot();
        return this;
    }

    @Override
    public ArtifactUnit build() {
        return editor.build((document, companions) -> new ArtifactUnit(editor.name(), document, companions));
    }

    @Override
    public DropIn dropIn(String name) {
        return editor.dropIn(name);
    }
}
