package dev.quadlet.compose.internal.interpolation;

import java.util.HashSet;
import java.util.Set;

/**
 * What shall become of variables; those that are not named are filled in.
 *
 * @param file the environment file that deferred variables go to
 * @param deferred variables that systemd fills in when a unit starts
 * @param parameters variables that become parameters of a Java method
 */
public record Choices(String file, Set<String> deferred, Set<String> parameters) {
    /** All are filled in. */
    public static final Choices NONE = new Choices(".env", Set.of(), Set.of());

    public Choices {
        deferred = Set.copyOf(deferred);
        parameters = Set.copyOf(parameters);
    }

    /** With more that are deferred. */
    public Choices defer(String to, Set<String> names) {
        return new Choices(to, plus(deferred, names), parameters);
    }

    /** With more parameters. */
    public Choices parameters(Set<String> names) {
        return new Choices(file, deferred, plus(parameters, names));
    }

    /** With values in the place of parameters. */
    public Choices withoutParameters() {
        return new Choices(file, deferred, Set.of());
    }

    private static Set<String> plus(Set<String> some, Set<String> more) {
        Set<String> all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }
}
