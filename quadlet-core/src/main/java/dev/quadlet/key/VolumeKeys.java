// Generated from keys.tsv by java quadlet-core/src/test/java/dev/quadlet/codegen/Generate.java
package dev.quadlet.key;

import dev.quadlet.value.CommandLine;
import dev.quadlet.value.ImageName;
import dev.quadlet.value.Label;
import dev.quadlet.value.WholeNumber;

/**
 * The keys of {@code [Volume]}.
 *
 * <p>They are the rows of the key table; {@link Keys} looks the same ones up by name.
 */
public final class VolumeKeys {
    /**
     * Module of {@code containers.conf} that is loaded before every podman command of the unit.
     *
     * <p>{@code ContainersConfModule=}, which becomes {@code --module=V}. Since Podman 4.8. See podman-systemd.unit(5).
     */
    public static final Key<String> CONTAINERS_CONF_MODULE =
            Keys.typed("Volume", "ContainersConfModule", ValueTypes.PATH);

    /**
     * Whether the content that the image has at the mount point is copied into the volume at first use; Podman's
     * default is yes.
     *
     * <p>{@code Copy=}, which becomes {@code --opt copy | --opt nocopy}. Since Podman 4.4. See podman-systemd.unit(5).
     */
    public static final Key<Boolean> COPY = Keys.typed("Volume", "Copy", ValueTypes.BOOL);

    /**
     * What is mounted as the volume: a device, a folder for a bind mount, a remote path, or {@code tmpfs}.
     *
     * <p>{@code Device=}, which becomes {@code --opt device=V}. Since Podman 4.4. See podman-systemd.unit(5).
     */
    public static final Key<String> DEVICE = Keys.typed("Volume", "Device", ValueTypes.PATH);

    /**
     * Driver of the volume; the default is {@code local}, and with {@code image} the volume is filled from
     * {@code Image=}.
     *
     * <p>{@code Driver=}, which becomes {@code --driver V}. Since Podman 4.8. See podman-systemd.unit(5).
     */
    public static final Key<String> DRIVER = Keys.typed("Volume", "Driver", ValueTypes.STRING);

    /**
     * Numeric group that owns the root folder of the volume when it is created.
     *
     * <p>{@code GID=}, which becomes {@code --gid V}. Since Podman 6.0. See podman-systemd.unit(5).
     */
    public static final Key<WholeNumber> GID = Keys.typed("Volume", "GID", ValueTypes.INTEGER);

    /**
     * Words that stand directly behind {@code podman} in every command of the unit, for options such as
     * {@code --log-level=debug}; Podman does not check them here.
     *
     * <p>{@code GlobalArgs=}, which becomes words after podman. Since Podman 4.8. See podman-systemd.unit(5).
     */
    public static final Key<CommandLine> GLOBAL_ARGS = Keys.typed("Volume", "GlobalArgs", ValueTypes.COMMAND);

    /**
     * Numeric group that owns the volume's files, as mount option {@code gid}; anything but a number is silently taken
     * as 0.
     *
     * <p>{@code Group=}, which becomes {@code --opt o=gid=N}. Since Podman 4.4. See podman-systemd.unit(5).
     */
    public static final Key<WholeNumber> GROUP = Keys.typed("Volume", "Group", ValueTypes.COUNT);

    /**
     * Image whose content fills the volume, or the name of an image or build unit; needed with {@code Driver=image} and
     * ignored otherwise.
     *
     * <p>{@code Image=}, which becomes {@code --opt image=V}. Since Podman 4.8. See podman-systemd.unit(5).
     */
    public static final Key<ImageName> IMAGE = Keys.typed("Volume", "Image", ValueTypes.IMAGE);

    /**
     * Labels of the volume; words of the form {@code NAME=VALUE}, a later one of the same name wins.
     *
     * <p>{@code Label=}, which becomes {@code --label K=V}. Since Podman 4.4. See podman-systemd.unit(5).
     */
    public static final Key<Label> LABEL = Keys.typed("Volume", "Label", ValueTypes.LABEL);

    /**
     * Mount options of the volume, separated by commas; before Podman 6.0 they need {@code Device=}.
     *
     * <p>{@code Options=}, which becomes {@code --opt o=V}. Since Podman 4.4. See podman-systemd.unit(5).
     */
    public static final Key<String> OPTIONS = Keys.typed("Volume", "Options", ValueTypes.STRING);

    /**
     * Words that are added to {@code podman volume create} before the name, for options without a key of their own;
     * Podman does not check them here.
     *
     * <p>{@code PodmanArgs=}, which becomes words before the name. Since Podman 4.6. See podman-systemd.unit(5).
     */
    public static final Key<CommandLine> PODMAN_ARGS = Keys.typed("Volume", "PodmanArgs", ValueTypes.COMMAND);

    /**
     * Name of the generated service without {@code .service}; the default is the name of the unit followed by
     * {@code -volume}.
     *
     * <p>{@code ServiceName=}. Since Podman 5.3. See podman-systemd.unit(5).
     */
    public static final Key<String> SERVICE_NAME = Keys.typed("Volume", "ServiceName", ValueTypes.STRING);

    /**
     * File system type of what {@code Device=} names, as {@code mount -t} takes it; {@code bind} for a folder.
     *
     * <p>{@code Type=}, which becomes {@code --opt type=V}. Since Podman 4.4. See podman-systemd.unit(5).
     */
    public static final Key<String> TYPE = Keys.typed("Volume", "Type", ValueTypes.STRING);

    /**
     * Numeric user that owns the root folder of the volume when it is created.
     *
     * <p>{@code UID=}, which becomes {@code --uid V}. Since Podman 6.0. See podman-systemd.unit(5).
     */
    public static final Key<WholeNumber> UID = Keys.typed("Volume", "UID", ValueTypes.INTEGER);

    /**
     * Numeric user that owns the volume's files, as mount option {@code uid}; anything but a number is silently taken
     * as 0.
     *
     * <p>{@code User=}, which becomes {@code --opt o=uid=N}. Since Podman 4.4. See podman-systemd.unit(5).
     */
    public static final Key<WholeNumber> USER = Keys.typed("Volume", "User", ValueTypes.COUNT);

    /**
     * Name of the volume; the default is {@code systemd-} and the name of the unit.
     *
     * <p>{@code VolumeName=}, which becomes the volume name. Since Podman 4.7. See podman-systemd.unit(5).
     */
    public static final Key<String> VOLUME_NAME = Keys.typed("Volume", "VolumeName", ValueTypes.STRING);

    private VolumeKeys() {}
}
