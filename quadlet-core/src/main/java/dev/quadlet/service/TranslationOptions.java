package dev.quadlet.service;

import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What Podman's generator would ask its host. The defaults ask nobody, so a translation is the same on every machine.
 */
public final class TranslationOptions {
    private static final Set<String> USUAL_DEVICES = Set.of("/dev/null", "/dev/zero", "/dev/fuse");
    private static final TranslationOptions DEFAULTS =
            new TranslationOptions("/usr/bin/podman", USUAL_DEVICES::contains);

    private final String podmanPath;
    private final Predicate<String> devices;

    private TranslationOptions(String podmanPath, Predicate<String> devices) {
        this.podmanPath = podmanPath;
        this.devices = devices;
    }

    /**
     * Podman as {@code /usr/bin/podman}; of optional devices only {@code /dev/null}, {@code /dev/zero} and {@code
     * /dev/fuse} exist.
     *
     * @return the defaults
     */
    public static TranslationOptions defaults() {
        return DEFAULTS;
    }

    /**
     * The same with another Podman, as the variable {@code PODMAN} gives it to the generator.
     *
     * @param path the path of the program
     * @return the changed options
     */
    public TranslationOptions withPodmanPath(String path) {
        return new TranslationOptions(Objects.requireNonNull(path, "path"), devices);
    }

    /**
     * The same with other devices. Only those are asked for whose {@code AddDevice=} begins with a dash.
     *
     * @param exists whether the host has a file, by its path
     * @return the changed options
     */
    public TranslationOptions withDevices(Predicate<String> exists) {
        return new TranslationOptions(podmanPath, Objects.requireNonNull(exists, "exists"));
    }

    /**
     * The program that the commands start with.
     *
     * @return the path
     */
    public String podmanPath() {
        return podmanPath;
    }

    /**
     * Whether the host has a device.
     *
     * @param path the path of the device
     * @return true when it has one
     */
    public boolean hasDevice(String path) {
        return devices.test(path);
    }
}
