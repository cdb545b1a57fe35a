package dev.quadlet.service;

import dev.quadlet.value.Specifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What systemd knows when it runs a service: its directories and users, for the specifiers such as {@code %h}, and the
 * environment of the service. See systemd.unit(5) and systemd.exec(5).
 *
 * <p>The facts of a manager bring the variables that it gives to every service: {@code PATH}, {@code LANG} and
 * {@code USER}, and those of a user also {@code HOME}, {@code LOGNAME}, {@code SHELL} and {@code XDG_RUNTIME_DIR}, with the
 * values of Debian. What differs from one start to the next, such as {@code INVOCATION_ID}, is not there.
 */
public final class ServiceFacts {
    private static final String SHELL = "/bin/bash";
    private static final String PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin";

    private final Map<Character, String> specifiers;
    private final Map<String, String> managerEnvironment;
    private final Map<String, String> environment;

    private ServiceFacts(
            Map<Character, String> specifiers,
            Map<String, String> managerEnvironment,
            Map<String, String> environment) {
        this.specifiers = Map.copyOf(specifiers);
        this.managerEnvironment = Map.copyOf(managerEnvironment);
        this.environment = Map.copyOf(environment);
    }

    /**
     * The usual facts of the system's manager: root's home, {@code /run}, {@code /var/lib}. Its services have no
     * {@code HOME}, unless they have {@code User=}.
     *
     * @return the facts
     */
    public static ServiceFacts system() {
        return empty("root", 0, "/root")
                .with(Specifier.RUNTIME_DIRECTORY, "/run")
                .with(Specifier.CONFIG_DIRECTORY, "/etc")
                .with(Specifier.STATE_DIRECTORY, "/var/lib")
                .with(Specifier.CACHE_DIRECTORY, "/var/cache")
                .with(Specifier.LOG_DIRECTORY, "/var/log");
    }

    /**
     * The usual facts of a user's manager: directories below the user's home, {@code /run/user/1000}, and {@code /bin/bash}
     * for a shell.
     *
     * @param name the name of the user, and of the user's group
     * @param uid the number of both
     * @param home the user's home
     * @return the facts
     */
    public static ServiceFacts user(String name, long uid, String home) {
        return empty(name, uid, home)
                .with(Specifier.RUNTIME_DIRECTORY, "/run/user/" + uid)
                .with(Specifier.CONFIG_DIRECTORY, home + "/.config")
                .with(Specifier.STATE_DIRECTORY, home + "/.local/state")
                .with(Specifier.CACHE_DIRECTORY, home + "/.cache")
                .with(Specifier.LOG_DIRECTORY, home + "/.local/state/log")
                .withManagerEnvironment(Map.of("HOME", home, "LOGNAME", name, "SHELL", SHELL))
                .withManagerEnvironment(Map.of("XDG_RUNTIME_DIR", "/run/user/" + uid));
    }

    private static ServiceFacts empty(String name, long uid, String home) {
        return new ServiceFacts(Map.of(), Map.of(), Map.of())
                .withManagerEnvironment(Map.of("PATH", PATH, "LANG", "C.UTF-8", "USER", name))
                .with(Specifier.SHELL, SHELL)
                .with(Specifier.HOME, home)
                .with(Specifier.USER_NAME, name)
                .with(Specifier.GROUP_NAME, name)
                .with(Specifier.USER_ID, Long.toString(uid))
                .with(Specifier.GROUP_ID, Long.toString(uid))
                .with(Specifier.TEMPORARY_DIRECTORY, "/tmp")
                .with(Specifier.LARGE_TEMPORARY_DIRECTORY, "/var/tmp");
    }

    /**
     * The same with a specifier that stands for something else.
     *
     * @param specifier the specifier, such as {@link Specifier#HOST_NAME}
     * @param value what it stands for
     * @return the changed facts
     */
    public ServiceFacts with(Specifier specifier, String value) {
        Map<Character, String> changed = new HashMap<>(specifiers);
        changed.put(specifier.letter(), value);
        return new ServiceFacts(changed, managerEnvironment, environment);
    }

    /**
     * The same with variables that the service gets from its {@code EnvironmentFile=}. They win over all others. Those that
     * the service sets by {@code Environment=} are known without.
     *
     * @param variables names and values
     * @return the changed facts
     */
    public ServiceFacts withEnvironment(Map<String, String> variables) {
        Map<String, String> changed = new HashMap<>(environment);
        changed.putAll(variables);
        return new ServiceFacts(specifiers, managerEnvironment, changed);
    }

    /**
     * The same with variables that the manager gives to every service, as {@code systemctl show-environment} lists them.
     * What the service sets by {@code Environment=} or {@code EnvironmentFile=} wins over them.
     *
     * @param variables names and values
     * @return the changed facts
     */
    public ServiceFacts withManagerEnvironment(Map<String, String> variables) {
        Map<String, String> changed = new HashMap<>(managerEnvironment);
        changed.putAll(variables);
        return new ServiceFacts(specifiers, changed, environment);
    }

    /** What a specifier stands for that does not depend on the unit. */
    Optional<String> specifier(char letter) {
        return Optional.ofNullable(specifiers.get(letter));
    }

    Map<String, String> managerEnvironment() {
        return managerEnvironment;
    }

    Map<String, String> environment() {
        return environment;
    }
}
