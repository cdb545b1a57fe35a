package dev.quadlet.service;

import dev.quadlet.value.Specifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What systemd knows when it runs a service: its directories and users, for the specifiers such as {@code %h}, and the
 * environment of the service. See systemd.unit(5).
 */
public final class ServiceFacts {
    private final Map<Character, String> specifiers;
    private final Map<String, String> environment;

    private ServiceFacts(Map<Character, String> specifiers, Map<String, String> environment) {
        this.specifiers = Map.copyOf(specifiers);
        this.environment = Map.copyOf(environment);
    }

    /**
     * The usual facts of the system's manager: root's home, {@code /run}, {@code /var/lib}.
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
     * The usual facts of a user's manager: directories below the user's home, and {@code /run/user/1000}.
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
                .with(Specifier.LOG_DIRECTORY, home + "/.local/state/log");
    }

    private static ServiceFacts empty(String name, long uid, String home) {
        return new ServiceFacts(Map.of(), Map.of())
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
        return new ServiceFacts(changed, environment);
    }

    /**
     * The same with variables that the service gets from its {@code EnvironmentFile=} or from the manager. Those that the
     * service sets by {@code Environment=} are known without.
     *
     * @param variables names and values
     * @return the changed facts
     */
    public ServiceFacts withEnvironment(Map<String, String> variables) {
        Map<String, String> changed = new HashMap<>(environment);
        changed.putAll(variables);
        return new ServiceFacts(specifiers, changed);
    }

    /** What a specifier stands for that does not depend on the unit. */
    Optional<String> specifier(char letter) {
        return Optional.ofNullable(specifiers.get(letter));
    }

    Map<String, String> environment() {
        return environment;
    }
}
