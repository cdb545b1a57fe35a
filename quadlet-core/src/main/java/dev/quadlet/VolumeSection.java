// Generated from keys.tsv by java quadlet-core/src/test/java/dev/quadlet/codegen/Generate.java
package dev.quadlet;

import dev.quadlet.key.VolumeKeys;
import dev.quadlet.value.CommandLine;
import dev.quadlet.value.ImageName;
import dev.quadlet.value.Label;
import dev.quadlet.value.ValueException;
import dev.quadlet.value.WholeNumber;
import java.util.List;
import java.util.Optional;

/**
 * What a unit says in {@code [Volume]}: a method for each key.
 *
 * <p>Of a key that can stand once, the last line counts; of a key that can be repeated, all do. How lines and words
 * are read is Podman's way, and for the keys that Podman hands on, systemd's.
 */
public final class VolumeSection {
    private final SectionReader reader;

    VolumeSection(SectionReader reader) {
        this.reader = reader;
    }

    /**
     * Module of {@code containers.conf} that is loaded before every podman command of the unit.
     *
     * <p>{@code ContainersConfModule=}, which becomes {@code --module=V}. Since Podman 4.8. See podman-systemd.unit(5).
     *
     * @return the values, in order
     */
    public List<String> containersConfModule() {
        return reader.all(VolumeKeys.CONTAINERS_CONF_MODULE);
    }

    /**
     * Whether the content that the image has at the mount point is copied into the volume at first use; Podman's
     * default is yes.
     *
     * <p>{@code Copy=}, which becomes {@code --opt copy | --opt nocopy}. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<Boolean> copy() {
        return reader.first(VolumeKeys.COPY);
    }

    /**
     * What is mounted as the volume: a device, a folder for a bind mount, a remote path, or {@code tmpfs}.
     *
     * <p>{@code Device=}, which becomes {@code --opt device=V}. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> device() {
        return reader.first(VolumeKeys.DEVICE);
    }

    /**
     * Driver of the volume; the default is {@code local}, and with {@code image} the volume is filled from
     * {@code Image=}.
     *
     * <p>{@code Driver=}, which becomes {@code --driver V}. Since Podman 4.8. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> driver() {
        return reader.first(VolumeKeys.DRIVER);
    }

    /**
     * Numeric group that owns the root folder of the volume when it is created.
     *
     * <p>{@code GID=}, which becomes {@code --gid V}. Since Podman 6.0. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<WholeNumber> gid() {
        return reader.first(VolumeKeys.GID);
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
        return reader.all(VolumeKeys.GLOBAL_ARGS);
    }

    /**
     * Numeric group that owns the volume's files, as mount option {@code gid}; anything but a number is silently taken
     * as 0.
     *
     * <p>{@code Group=}, which becomes {@code --opt o=gid=N}. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<WholeNumber> group() {
        return reader.first(VolumeKeys.GROUP);
    }

    /**
     * Image whose content fills the volume, or the name of an image or build unit; needed with {@code Driver=image} and
     * ignored otherwise.
     *
     * <p>{@code Image=}, which becomes {@code --opt image=V}. Since Podman 4.8. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<ImageName> image() {
        return reader.first(VolumeKeys.IMAGE);
    }

    /**
     * Labels of the volume; words of the form {@code NAME=VALUE}, a later one of the same name wins.
     *
     * <p>{@code Label=}, which becomes {@code --label K=V}. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<Label> label() {
        return reader.all(VolumeKeys.LABEL);
    }

    /**
     * Mount options of the volume, separated by commas; before Podman 6.0 they need {@code Device=}.
     *
     * <p>{@code Options=}, which becomes {@code --opt o=V}. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> options() {
        return reader.first(VolumeKeys.OPTIONS);
    }

    /**
     * Words that are added to {@code podman volume create} before the name, for options without a key of their own;
     * Podman does not check them here.
     *
     * <p>{@code PodmanArgs=}, which becomes words before the name. Since Podman 4.6. See podman-systemd.unit(5).
     *
     * @return the values, in order
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public List<CommandLine> podmanArgs() {
        return reader.all(VolumeKeys.PODMAN_ARGS);
    }

    /**
     * Name of the generated service without {@code .service}; the default is the name of the unit followed by
     * {@code -volume}.
     *
     * <p>{@code ServiceName=}. Since Podman 5.3. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> serviceName() {
        return reader.first(VolumeKeys.SERVICE_NAME);
    }

    /**
     * File system type of what {@code Device=} names, as {@code mount -t} takes it; {@code bind} for a folder.
     *
     * <p>{@code Type=}, which becomes {@code --opt type=V}. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> type() {
        return reader.first(VolumeKeys.TYPE);
    }

    /**
     * Numeric user that owns the root folder of the volume when it is created.
     *
     * <p>{@code UID=}, which becomes {@code --uid V}. Since Podman 6.0. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<WholeNumber> uid() {
        return reader.first(VolumeKeys.UID);
    }

    /**
     * Numeric user that owns the volume's files, as mount option {@code uid}; anything but a number is silently taken
     * as 0.
     *
     * <p>{@code User=}, which becomes {@code --opt o=uid=N}. Since Podman 4.4. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     * @throws ValueException when what stands there is not such a value; the message names the place
     */
    public Optional<WholeNumber> user() {
        return reader.first(VolumeKeys.USER);
    }

    /**
     * Name of the volume; the default is {@code systemd-} and the name of the unit.
     *
     * <p>{@code VolumeName=}, which becomes the volume name. Since Podman 4.7. See podman-systemd.unit(5).
     *
     * @return the value; empty when it is not set
     */
    public Optional<String> volumeName() {
        return reader.first(VolumeKeys.VOLUME_NAME);
    }
}
