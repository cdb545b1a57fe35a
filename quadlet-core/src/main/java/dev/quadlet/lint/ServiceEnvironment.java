package dev.quadlet.lint;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/** The variables that systemd knows when it runs a service. */
final class ServiceEnvironment {
    private ServiceEnvironment() {}

    /** The names of the variables; empty when a file defines them whose content is not known. */
    static Optional<Set<String>> of(LintUnit unit, Subject subject) {
        Set<String> names = new HashSet<>();
        for (Setting line : unit.effective("Service", "Environment")) {
            line.words().words().forEach(word -> names.add(StringUtils.substringBefore(word.text(), "=")));
        }
        for (Setting line : unit.effective("Service", "PassEnvironment")) {
            line.words().words().forEach(word -> names.add(word.text()));
        }
        for (Setting line : unit.effective("Service", "EnvironmentFile")) {
            Optional<Set<String>> known = variables(line.value(), subject);
            if (known.isEmpty()) {
                return Optional.empty();
            }
            names.addAll(known.get());
        }
        return Optional.of(names);
    }

    private static Optional<Set<String>> variables(String path, Subject subject) {
        return subject.variables(path.substring(path.lastIndexOf('/') + 1));
    }

    /** systemd knows no path beside the unit: the usual directory of the units, or what is written. */
    static String pathForSystemd(String path) {
        boolean isWhole = path.startsWith("/") || path.startsWith("%");
        return isWhole ? path : "%E/containers/systemd/" + (path.startsWith("./") ? path.substring(2) : path);
    }
}
