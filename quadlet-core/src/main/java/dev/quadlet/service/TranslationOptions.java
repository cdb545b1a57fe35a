package dev.quadlet.service;

import dev.quadlet.Scope;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What Podman's generator would ask its host. The defaults ask nobody, so a translation is the same on every machine.
 */
public final class TranslationOptions {
    private static final Set<String> USUAL_DEVICES = Set.of("/dev/null", "/dev/zero", "/dev/fuse");
    private static final TranslationOptions DEFAULTS =
            new TranslationOptions("/usr/bin/podman", USUAL_DEVICES::contains, Optional.empty());
    private static final String SYSTEM = "/etc/containers/systemd";
    private static final String USER = "/home/user/.config/containers/systemd";

    private final String podmanPath;
    private final Predicate<String> devices;
    private final Optional<String> directory;

    private TranslationOptions(String podmanPath, Predicate<String> devices, Optional<String> directory) {
        this.podmanPath = podmanPath;
        this.devices = devices;
        this.directory = directory;
    }

    /**
     * Podman as {@code /usr/bin/podman}; of optional devices only {@code /dev/null}, {@code /dev/zero} and {@code
     * /dev/fuse} exist; a stack lies in {@code /etc/containers/systemd}, or for a user in {@code
     * /home/user/.config/containers/systemd}.
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
        return new TranslationOptions(Objects.requireNonNull(path, "path"), devices, directory);
    }

    /**
     * The same with other devices. Only those are asked for whose {@code AddDevice=} begins with a dash.
     *
     * @param exists whether the host has a file, by its path
     * @return the changed options
     */
    public TranslationOptions withDevices(Predicate<String> exists) {
        return new TranslationOptions(podmanPath, Objects.requireNonNull(exists, "exists"), directory);
    }

    /**
     * The same with a stack in another directory. It counts for stacks and single units; what was read from a search path
     * lies where it was found.
     *
     * @param path the directory of the units, an absolute path
     * @return the changed options
     * @throws IllegalArgumentException when the path is not absolute
     */
    public TranslationOptions withDirectory(String path) {
        if (!UnitPaths.isAbsolute(path)) {
            throw new IllegalArgumentException("Not an absolute path: '" + path + "'");
        }
        return new TranslationOptions(podmanPath, devices, Optional.of(UnitPaths.clean(path)));
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

    /**
     * Where the units of a stack lie.
     *
     * @param scope which manager runs the services
     * @return the directory
     */
    public String directory(Scope scope) {
        return directory.orElse(scope == Scope.USER ? USER : SYSTEM);
    }
}
