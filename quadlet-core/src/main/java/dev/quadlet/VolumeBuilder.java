// Generated from keys.tsv by java quadlet-core/src/test/java/dev/quadlet/codegen/Generate.java
package dev.quadlet;

import dev.quadlet.key.Key;
import dev.quadlet.key.VolumeKeys;
import dev.quadlet.value.CommandLine;
import dev.quadlet.value.ImageName;
import dev.quadlet.value.Label;
import dev.quadlet.value.Text;
import dev.quadlet.value.UnitName;
import dev.quadlet.value.ValueException;
import dev.quadlet.value.WholeNumber;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Builds a volume unit, a named volume that containers mount: a method for each key of {@code [Volume]}.
 *
 * <p>A key that can stand once is set, one that can be repeated is added to. A {@code String} is what one would write
 * behind the equals sign, unless the parameter is called content: a value is what arrives. The other sections have
 * builders of their own, and any other key is written by {@link #set set} and {@link #add add}. Builders are not safe
 * for use by several threads; what they build is immutable.
 */
public final class VolumeBuilder implements UnitBuilder<VolumeBuilder> {
    private final UnitEditor editor;

    VolumeBuilder(UnitEditor editor) {
        this.editor = editor;
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
    public VolumeBuilder containersConfModule(String notation) {
        editor.addText(VolumeKeys.CONTAINERS_CONF_MODULE, notation);
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
    public VolumeBuilder containersConfModule(Text content) {
        editor.addContent(VolumeKeys.CONTAINERS_CONF_MODULE, content);
        return this;
    }

    /**
     * Whether the content that the image has at the mount point is copied into the volume at first use; Podman's
     * default is yes.
     *
     * <p>Sets {@code Copy=}, which becomes {@code --opt copy | --opt nocopy}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param value whether it is so
     * @return this builder
     */
    public VolumeBuilder copy(boolean value) {
        editor.set(VolumeKeys.COPY, value);
        return this;
    }

    /**
     * Whether the content that the image has at the mount point is copied into the volume at first use; Podman's
     * default is yes.
     *
     * <p>Sets {@code Copy=}, which becomes {@code --opt copy | --opt nocopy}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Copy=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public VolumeBuilder copy(String notation) {
        editor.setText(VolumeKeys.COPY, notation);
        return this;
    }

    /**
     * What is mounted as the volume: a device, a folder for a bind mount, a remote path, or {@code tmpfs}.
     *
     * <p>Sets {@code Device=}, which becomes {@code --opt device=V}. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Device=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public VolumeBuilder device(String notation) {
        editor.setText(VolumeKeys.DEVICE, notation);
        return this;
    }

    /**
     * What is mounted as the volume: a device, a folder for a bind mount, a remote path, or {@code tmpfs}.
     *
     * <p>Sets {@code Device=}, which becomes {@code --opt device=V}. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public VolumeBuilder device(Text content) {
        editor.setContent(VolumeKeys.DEVICE, content);
        return this;
    }

    /**
     * Driver of the volume; the default is {@code local}, and with {@code image} the volume is filled from
     * {@code Image=}.
     *
     * <p>Sets {@code Driver=}, which becomes {@code --driver V}. Since Podman 4.8. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Driver=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public VolumeBuilder driver(String notation) {
        editor.setText(VolumeKeys.DRIVER, notation);
        return this;
    }

    /**
     * Driver of the volume; the default is {@code local}, and with {@code image} the volume is filled from
     * {@code Image=}.
     *
     * <p>Sets {@code Driver=}, which becomes {@code --driver V}. Since Podman 4.8. See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public VolumeBuilder driver(Text content) {
        editor.setContent(VolumeKeys.DRIVER, content);
        return this;
    }

    /**
     * Numeric group that owns the root folder of the volume when it is created.
     *
     * <p>Sets {@code GID=}, which becomes {@code --gid V}. Since Podman 6.0. See podman-systemd.unit(5).
     *
     * @param value the number
     * @return this builder
     */
    public VolumeBuilder gid(WholeNumber value) {
        editor.set(VolumeKeys.GID, value);
        return this;
    }

    /**
     * Numeric group that owns the root folder of the volume when it is created.
     *
     * <p>Sets {@code GID=}, which becomes {@code --gid V}. Since Podman 6.0. See podman-systemd.unit(5).
     *
     * @param number the number
     * @return this builder
     */
    public VolumeBuilder gid(long number) {
        editor.set(VolumeKeys.GID, WholeNumber.of(number));
        return this;
    }

    /**
     * Numeric group that owns the root folder of the volume when it is created.
     *
     * <p>Sets {@code GID=}, which becomes {@code --gid V}. Since Podman 6.0. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code GID=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public VolumeBuilder gid(String notation) {
        editor.setText(VolumeKeys.GID, notation);
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
    public VolumeBuilder globalArgs(CommandLine value) {
        editor.add(VolumeKeys.GLOBAL_ARGS, value);
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
    public VolumeBuilder globalArgs(String notation) {
        editor.addText(VolumeKeys.GLOBAL_ARGS, notation);
        return this;
    }

    /**
     * Numeric group that owns the volume's files, as mount option {@code gid}; anything but a number is silently taken
     * as 0.
     *
     * <p>Sets {@code Group=}, which becomes {@code --opt o=gid=N}. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @param value the number, from 0 to 4294967295
     * @return this builder
     * @throws ValueException when it is another number, or a variable where none is filled in
     */
    public VolumeBuilder group(WholeNumber value) {
        editor.set(VolumeKeys.GROUP, value);
        return this;
    }

    /**
     * Numeric group that owns the volume's files, as mount option {@code gid}; anything but a number is silently taken
     * as 0.
     *
     * <p>Sets {@code Group=}, which becomes {@code --opt o=gid=N}. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @param number the number, from 0 to 4294967295
     * @return this builder
     * @throws ValueException when it is another number
     */
    public VolumeBuilder group(long number) {
        editor.set(VolumeKeys.GROUP, WholeNumber.of(number));
        return this;
    }

    /**
     * Numeric group that owns the volume's files, as mount option {@code gid}; anything but a number is silently taken
     * as 0.
     *
     * <p>Sets {@code Group=}, which becomes {@code --opt o=gid=N}. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Group=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public VolumeBuilder group(String notation) {
        editor.setText(VolumeKeys.GROUP, notation);
        return this;
    }

    /**
     * Image whose content fills the volume, or the name of an image or build unit; needed with {@code Driver=image} and
     * ignored otherwise.
     *
     * <p>Sets {@code Image=}, which becomes {@code --opt image=V}. Since Podman 4.8. See podman-systemd.unit(5).
     *
     * @param value the image
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public VolumeBuilder image(ImageName value) {
        editor.set(VolumeKeys.IMAGE, value);
        return this;
    }

    /**
     * Image whose content fills the volume, or the name of an image or build unit; needed with {@code Driver=image} and
     * ignored otherwise.
     *
     * <p>Sets {@code Image=}, which becomes {@code --opt image=V}. Since Podman 4.8. See podman-systemd.unit(5).
     *
     * @param unit the unit, named by its file
     * @return this builder
     */
    public VolumeBuilder image(ImageUnit unit) {
        editor.reference(VolumeKeys.IMAGE, unit);
        return this;
    }

    /**
     * Image whose content fills the volume, or the name of an image or build unit; needed with {@code Driver=image} and
     * ignored otherwise.
     *
     * <p>Sets {@code Image=}, which becomes {@code --opt image=V}. Since Podman 4.8. See podman-systemd.unit(5).
     *
     * @param unit the unit, named by its file
     * @return this builder
     */
    public VolumeBuilder image(BuildUnit unit) {
        editor.reference(VolumeKeys.IMAGE, unit);
        return this;
    }

    /**
     * Image whose content fills the volume, or the name of an image or build unit; needed with {@code Driver=image} and
     * ignored otherwise.
     *
     * <p>Sets {@code Image=}, which becomes {@code --opt image=V}. Since Podman 4.8. See podman-systemd.unit(5).
     *
     * @param unit the name of a unit that is not built yet, or not ours
     * @return this builder
     * @throws ValueException when it is not the name of an image or build unit
     */
    public VolumeBuilder image(UnitName unit) {
        editor.reference(VolumeKeys.IMAGE, unit);
        return this;
    }

    /**
     * Image whose content fills the volume, or the name of an image or build unit; needed with {@code Driver=image} and
     * ignored otherwise.
     *
     * <p>Sets {@code Image=}, which becomes {@code --opt image=V}. Since Podman 4.8. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Image=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public VolumeBuilder image(String notation) {
        editor.setText(VolumeKeys.IMAGE, notation);
        return this;
    }

    /**
     * Labels of the volume; words of the form {@code NAME=VALUE}, a later one of the same name wins.
     *
     * <p>Adds a line to {@code Label=}, which becomes {@code --label K=V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param value the label
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public VolumeBuilder label(Label value) {
        editor.add(VolumeKeys.LABEL, value);
        return this;
    }

    /**
     * Labels of the volume; words of the form {@code NAME=VALUE}, a later one of the same name wins.
     *
     * <p>Adds a line to {@code Label=}, which becomes {@code --label K=V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param name the name, without an equals sign
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public VolumeBuilder label(String name, String content) {
        editor.add(VolumeKeys.LABEL, Label.of(name, content));
        return this;
    }

    /**
     * Labels of the volume; words of the form {@code NAME=VALUE}, a later one of the same name wins.
     *
     * <p>Adds a line to {@code Label=}, which becomes {@code --label K=V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param name the name, without an equals sign
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public VolumeBuilder label(String name, Text content) {
        editor.add(VolumeKeys.LABEL, Label.of(name, content));
        return this;
    }

    /**
     * Labels of the volume; words of the form {@code NAME=VALUE}, a later one of the same name wins.
     *
     * <p>Adds a line to {@code Label=}, which becomes {@code --label K=V}. Since Podman 4.4. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Label=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; blanks part several values; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public VolumeBuilder label(String notation) {
        editor.addText(VolumeKeys.LABEL, notation);
        return this;
    }

    /**
     * Mount options of the volume, separated by commas; before Podman 6.0 they need {@code Device=}.
     *
     * <p>Sets {@code Options=}, which becomes {@code --opt o=V}. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Options=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public VolumeBuilder options(String notation) {
        editor.setText(VolumeKeys.OPTIONS, notation);
        return this;
    }

    /**
     * Mount options of the volume, separated by commas; before Podman 6.0 they need {@code Device=}.
     *
     * <p>Sets {@code Options=}, which becomes {@code --opt o=V}. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public VolumeBuilder options(Text content) {
        editor.setContent(VolumeKeys.OPTIONS, content);
        return this;
    }

    /**
     * Words that are added to {@code podman volume create} before the name, for options without a key of their own;
     * Podman does not check them here.
     *
     * <p>Adds a line to {@code PodmanArgs=}, which becomes words before the name. Since Podman 4.6. See
     * podman-systemd.unit(5).
     *
     * @param value the words
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public VolumeBuilder podmanArgs(CommandLine value) {
        editor.add(VolumeKeys.PODMAN_ARGS, value);
        return this;
    }

    /**
     * Words that are added to {@code podman volume create} before the name, for options without a key of their own;
     * Podman does not check them here.
     *
     * <p>Adds a line to {@code PodmanArgs=}, which becomes words before the name. Since Podman 4.6. See
     * podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code PodmanArgs=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; blanks part several values; empty, it takes back the lines above
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public VolumeBuilder podmanArgs(String notation) {
        editor.addText(VolumeKeys.PODMAN_ARGS, notation);
        return this;
    }

    /**
     * Name of the generated service without {@code .service}; the default is the name of the unit followed by
     * {@code -volume}.
     *
     * <p>Sets {@code ServiceName=}. Since Podman 5.3. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code ServiceName=}
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public VolumeBuilder serviceName(String notation) {
        editor.setText(VolumeKeys.SERVICE_NAME, notation);
        return this;
    }

    /**
     * Name of the generated service without {@code .service}; the default is the name of the unit followed by
     * {@code -volume}.
     *
     * <p>Sets {@code ServiceName=}. Since Podman 5.3. See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public VolumeBuilder serviceName(Text content) {
        editor.setContent(VolumeKeys.SERVICE_NAME, content);
        return this;
    }

    /**
     * File system type of what {@code Device=} names, as {@code mount -t} takes it; {@code bind} for a folder.
     *
     * <p>Sets {@code Type=}, which becomes {@code --opt type=V}. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code Type=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public VolumeBuilder type(String notation) {
        editor.setText(VolumeKeys.TYPE, notation);
        return this;
    }

    /**
     * File system type of what {@code Device=} names, as {@code mount -t} takes it; {@code bind} for a folder.
     *
     * <p>Sets {@code Type=}, which becomes {@code --opt type=V}. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public VolumeBuilder type(Text content) {
        editor.setContent(VolumeKeys.TYPE, content);
        return this;
    }

    /**
     * Numeric user that owns the root folder of the volume when it is created.
     *
     * <p>Sets {@code UID=}, which becomes {@code --uid V}. Since Podman 6.0. See podman-systemd.unit(5).
     *
     * @param value the number
     * @return this builder
     */
    public VolumeBuilder uid(WholeNumber value) {
        editor.set(VolumeKeys.UID, value);
        return this;
    }

    /**
     * Numeric user that owns the root folder of the volume when it is created.
     *
     * <p>Sets {@code UID=}, which becomes {@code --uid V}. Since Podman 6.0. See podman-systemd.unit(5).
     *
     * @param number the number
     * @return this builder
     */
    public VolumeBuilder uid(long number) {
        editor.set(VolumeKeys.UID, WholeNumber.of(number));
        return this;
    }

    /**
     * Numeric user that owns the root folder of the volume when it is created.
     *
     * <p>Sets {@code UID=}, which becomes {@code --uid V}. Since Podman 6.0. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code UID=}, in which systemd fills in specifiers such as {@code %h} and
     *     variables such as {@code ${X}}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public VolumeBuilder uid(String notation) {
        editor.setText(VolumeKeys.UID, notation);
        return this;
    }

    /**
     * Numeric user that owns the volume's files, as mount option {@code uid}; anything but a number is silently taken
     * as 0.
     *
     * <p>Sets {@code User=}, which becomes {@code --opt o=uid=N}. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @param value the number, from 0 to 4294967295
     * @return this builder
     * @throws ValueException when it is another number, or a variable where none is filled in
     */
    public VolumeBuilder user(WholeNumber value) {
        editor.set(VolumeKeys.USER, value);
        return this;
    }

    /**
     * Numeric user that owns the volume's files, as mount option {@code uid}; anything but a number is silently taken
     * as 0.
     *
     * <p>Sets {@code User=}, which becomes {@code --opt o=uid=N}. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @param number the number, from 0 to 4294967295
     * @return this builder
     * @throws ValueException when it is another number
     */
    public VolumeBuilder user(long number) {
        editor.set(VolumeKeys.USER, WholeNumber.of(number));
        return this;
    }

    /**
     * Numeric user that owns the volume's files, as mount option {@code uid}; anything but a number is silently taken
     * as 0.
     *
     * <p>Sets {@code User=}, which becomes {@code --opt o=uid=N}. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code User=}
     * @return this builder
     * @throws ValueException when it is not the notation of such a value
     */
    public VolumeBuilder user(String notation) {
        editor.setText(VolumeKeys.USER, notation);
        return this;
    }

    /**
     * Name of the volume; the default is {@code systemd-} and the name of the unit.
     *
     * <p>Sets {@code VolumeName=}, which becomes the volume name. Since Podman 4.7. See podman-systemd.unit(5).
     *
     * @param notation what stands behind {@code VolumeName=}, in which systemd fills in specifiers such as {@code %h}
     *     and variables such as {@code ${X}}; empty, it counts as not set
     * @return this builder
     * @throws ValueException when it has a line break or a NUL, ends in a backslash, or is not read as it stands
     */
    public VolumeBuilder volumeName(String notation) {
        editor.setText(VolumeKeys.VOLUME_NAME, notation);
        return this;
    }

    /**
     * Name of the volume; the default is {@code systemd-} and the name of the unit.
     *
     * <p>Sets {@code VolumeName=}, which becomes the volume name. Since Podman 4.7. See podman-systemd.unit(5).
     *
     * @param content what arrives: nothing in it needs escaping
     * @return this builder
     * @throws ValueException when a character of it has no spelling in this key
     */
    public VolumeBuilder volumeName(Text content) {
        editor.setContent(VolumeKeys.VOLUME_NAME, content);
        return this;
    }

    @Override
    public VolumeBuilder unit(Consumer<UnitSectionBuilder> change) {
        change.accept(new UnitSectionBuilder(editor));
        return this;
    }

    @Override
    public VolumeBuilder service(Consumer<ServiceSectionBuilder> change) {
        change.accept(new ServiceSectionBuilder(editor));
        return this;
    }

    @Override
    public VolumeBuilder install(Consumer<InstallSectionBuilder> change) {
        change.accept(new InstallSectionBuilder(editor));
        return this;
    }

    @Override
    public VolumeBuilder quadlet(Consumer<QuadletSectionBuilder> change) {
        change.accept(new QuadletSectionBuilder(editor));
        return this;
    }

    @Override
    public <T> VolumeBuilder set(Key<T> key, T value) {
        editor.set(key, value);
        return this;
    }

    @Override
    public <T> VolumeBuilder add(Key<T> key, T value) {
        editor.add(key, value);
        return this;
    }

    @Override
    public VolumeBuilder remove(Key<?> key) {
        editor.remove(key);
        return this;
    }

    @Override
    public VolumeBuilder comment(String text) {
        editor.comment(text);
        return this;
    }

    @Override
    public VolumeBuilder apply(UnaryOperator<VolumeBuilder> fragment) {
        return fragment.apply(this);
    }

    @Override
    public VolumeBuilder dependsOn(QuadletUnit unit, QuadletUnit... more) {
        editor.dependsOn(unit, more);
        return this;
    }

    @Override
    public VolumeBuilder dependsOn(SystemdUnit unit, SystemdUnit... more) {
        editor.dependsOn(unit, more);
        return this;
    }

    @Override
    public VolumeBuilder dependsOn(UnitName unit, UnitName... more) {
        editor.dependsOn(unit, more);
        return this;
    }

    @Override
    public VolumeBuilder dependsOnHealthy(ContainerUnit unit, ContainerUnit... more) {
        editor.dependsOnHealthy(unit, more);
        return this;
    }

    @Override
    public VolumeBuilder startOnBoot() {
        editor.startOnBoot();
        return this;
    }

    @Override
    public VolumeUnit build() {
        return editor.build((document, companions) -> new VolumeUnit(editor.name(), document, companions));
    }

    @Override
    public DropIn dropIn(String name) {
        return editor.dropIn(name);
    }
}
