package dev.quadlet.value;

import static java.util.Objects.requireNonNull;

import dev.quadlet.syntax.PodmanVersion;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of Quadlet units, by the extension of the file. See podman-systemd.unit(5). */
public enum UnitKind {
    /** A container, run by {@code podman run}. */
    CONTAINER("Container", 4, 4, ""),

    /** A network that containers join. */
    NETWORK("Network", 4, 4, "-network"),

    /** A named volume. */
    VOLUME("Volume", 4, 4, "-volume"),

    /** A pod that containers join. */
    POD("Pod", 5, 0, "-pod"),

    /** A Kubernetes manifest, run by {@code podman kube play}. */
    KUBE("Kube", 4, 4, ""),

    /** An image that is pulled. */
    IMAGE("Image", 4, 8, "-image"),

    /** An image that is built. */
    BUILD("Build", 5, 2, "-build"),

    /** An OCI artifact that is pulled. */
    ARTIFACT("Artifact", 5, 7, "-artifact");

    private static final Map<String, UnitKind> BY_EXTENSION =
            Arrays.stream(values()).collect(Collectors.toMap(UnitKind::extension, kind -> kind));

    private final String extension;
    private final String sectionName;
    private final int major;
    private final int minor;
    private final String serviceSuffix;

    UnitKind(String sectionName, int major, int minor, String serviceSuffix) {
        this.extension = name().toLowerCase(Locale.ROOT);
        this.sectionName = sectionName;
        this.major = major;
        this.minor = minor;
        this.serviceSuffix = serviceSuffix;
    }

    /**
     * The kind of a file.
     *
     * @param extension the file's extension, without the dot
     * @return the kind, if it is a Quadlet's extension
     */
    public static Optional<UnitKind> ofExtension(String extension) {
        requireNonNull(extension, "extension");
        return Optional.ofNullable(BY_EXTENSION.get(extension));
    }

    /**
     * The kind that a release takes a file for.
     *
     * @param extension the file's extension, without the dot
     * @param podman the release
     * @return the kind, if it is the extension of a Quadlet that the release knows
     */
    public static Optional<UnitKind> ofExtension(String extension, PodmanVersion podman) {
        requireNonNull(podman, "podman");
        return ofExtension(extension).filter(kind -> podman.atLeast(kind.since()));
    }

    /**
     * The kind whose units have a section of that name.
     *
     * @param section a name such as {@code Container}
     * @return the kind; empty for sections that all kinds have, or none
     */
    public static Optional<UnitKind> ofSection(String section) {
        requireNonNull(section, "section");
        return Arrays.stream(values())
                .filter(kind -> kind.sectionName().equals(section))
                .findFirst();
    }

    /**
     * The file's extension, without the dot.
     *
     * @return the extension, such as {@code container}
     */
    public String extension() {
        return extension;
    }

    /**
     * The section that makes a file of this kind.
     *
     * @return the section's name, such as {@code Container}
     */
    public String sectionName() {
        return sectionName;
    }

    /**
     * The first Podman that knows the kind.
     *
     * @return the version
     */
    public PodmanVersion since() {
        return PodmanVersion.of(major, minor);
    }

    /**
     * What the name of the service has behind the name of the unit.
     *
     * @return the suffix, such as {@code -network}; empty for containers and kube units
     */
    public String serviceSuffix() {
        return serviceSuffix;
    }
}
