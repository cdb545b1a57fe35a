package dev.quadlet.service;

import dev.quadlet.Scope;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What Podman's generator would ask its host. The defaults ask nobody, so a translation is the same on every machine.
 */
public final class TranslationOptions {
    private static final Set<String> EVERYWHERE = Set.of(
            "/",
            "/dev",
            "/dev/null",
            "/dev/zero",
            "/dev/full",
            "/dev/random",
            "/dev/urandom",
            "/dev/tty",
            "/dev/ptmx",
            "/dev/fuse");
    private static final String UNITS = "/containers/systemd";
    private static final TranslationOptions DEFAULTS = new TranslationOptions(
            "/usr/bin/podman", TranslationOptions::isEverywhere, "/etc" + UNITS, "/home/user/.config" + UNITS);

    private final String podmanPath;
    private final Predicate<String> devices;
    private final String systemDirectory;
    private final String userDirectory;

    private TranslationOptions(
            String podmanPath, Predicate<String> devices, String systemDirectory, String userDirectory) {
        this.podmanPath = podmanPath;
        this.devices = devices;
        this.systemDirectory = systemDirectory;
        this.userDirectory = userDirectory;
    }

    /** A generator runs in the root directory. */
    private static boolean isEverywhere(String path) {
        return !path.isEmpty() && EVERYWHERE.contains(UnitPaths.join("/", path));
    }

    /**
     * Podman as {@code /usr/bin/podman}; of optional devices only those exist that are nearly everywhere, {@code /dev/fuse}
     * and {@code null}, {@code zero}, {@code full}, {@code random}, {@code urandom}, {@code tty} and {@code ptmx} beside it;
     * a stack lies in {@code /etc/containers/systemd}, or for a user in {@code /home/user/.config/containers/systemd}.
     *
     * @return the defaults
     */
    public static TranslationOptions defaults() {
        return DEFAULTS;
    }

    /**
     * The same for a generator that runs with these variables. It heeds five and no others, neither in the texts of units nor
     * in paths:
     *
     * <ul>
     *   <li>{@code PODMAN} is the program, as {@link #withPodmanPath} gives it;
     *   <li>{@code QUADLET_UNIT_DIRS}, and for a user {@code XDG_CONFIG_HOME} and {@code HOME}, say where units lie. Here
     *       that counts for stacks and single units, which lie in the first of these directories, and in {@link
     *       dev.quadlet.directory.SearchPath#withEnvironment} for what is read;
     *   <li>{@code XDG_RUNTIME_DIR} names a further place to look, not one where a stack lies; it changes nothing here.
     * </ul>
     *
     * <p>An empty variable is as good as none, and what none of them says stays as it is. What systemd does with variables
     * when the service runs is told by {@link ServiceFacts}.
     *
     * @param variables names and values
     * @return the changed options
     */
    public TranslationOptions withEnvironment(Map<String, String> variables) {
        String podman = value(variables, "PODMAN").orElse(podmanPath);
        String directories = value(variables, "QUADLET_UNIT_DIRS").orElse("");
        if (UnitPaths.isAbsolute(directories)) {
            return new TranslationOptions(podman, devices, systemDirectory, userDirectory)
                    .withDirectory(directories.split(":", -1)[0]);
        }
        String user = value(variables, "XDG_CONFIG_HOME")
                .or(() -> value(variables, "HOME").map(home -> home + "/.config"))
                .map(config -> UnitPaths.clean(config + UNITS))
                .orElse(userDirectory);
        return new TranslationOptions(podman, devices, systemDirectory, user);
    }

    private static Optional<String> value(Map<String, String> variables, String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isEmpty());
    }

    /**
     * The same with another Podman, as the variable {@code PODMAN} gives it to the generator.
     *
     * @param path the path of the program
     * @return the changed options
     */
    public TranslationOptions withPodmanPath(String path) {
        return new TranslationOptions(Objects.requireNonNull(path, "path"), devices, systemDirectory, userDirectory);
    }

    /**
     * The same with other devices. Only those are asked for whose {@code AddDevice=} begins with a dash.
     *
     * @param exists whether the host has a file, by its path; asked again, it says the same
     * @return the changed options
     */
    public TranslationOptions withDevices(Predicate<String> exists) {
        return new TranslationOptions(
                podmanPath, Objects.requireNonNull(exists, "exists"), systemDirectory, userDirectory);
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
        String clean = UnitPaths.clean(path);
        return new TranslationOptions(podmanPath, devices, clean, clean);
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
        return scope == Scope.USER ? userDirectory : systemDirectory;
    }
}
