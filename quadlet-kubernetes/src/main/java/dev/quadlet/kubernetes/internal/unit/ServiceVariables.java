package dev.quadlet.kubernetes.internal.unit;

import dev.quadlet.EnvironmentFile;
import dev.quadlet.Stack;
import dev.quadlet.key.ServiceKeys;
import dev.quadlet.value.EnvironmentVariable;
import dev.quadlet.value.Text;
import dev.quadlet.value.ValueException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What systemd knows of variables when it starts a service: {@code Environment=} and {@code EnvironmentFile=}. */
public final class ServiceVariables {
    /**
     * A variable.
     *
     * @param value its value
     * @param secretOf the environment file that keeps it secret; empty when it is none
     */
    public record Known(Text value, Optional<EnvironmentFile> secretOf) {}

    private final Map<String, Known> known = new LinkedHashMap<>();

    /** The variables of a unit. */
    public static ServiceVariables of(Settings unit, Stack stack) {
        ServiceVariables variables = new ServiceVariables();
        unit.of("Service", "Environment").forEach(variables::assignment);
        unit.of("Service", "EnvironmentFile").forEach(line -> variables.file(line.value(), stack));
        return variables;
    }

    private void assignment(Setting line) {
        try {
            for (EnvironmentVariable variable :
                    ServiceKeys.ENVIRONMENT.parse(line.assignment().value())) {
                variable.value().ifPresent(value -> known.put(variable.name(), new Known(value, Optional.empty())));
            }
        } catch (ValueException e) {
            // systemd passes over what it cannot read, and whoever uses such a variable is told that nobody sets it
        }
    }

    private void file(String path, Stack stack) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        stack.environmentFiles().stream()
                .filter(file -> file.name().equals(name))
                .forEach(file -> file.names()
                        .forEach(variable -> known.put(
                                variable,
                                new Known(
                                        Text.of(file.value(variable).orElse("")),
                                        Optional.of(file).filter(all -> all.isSecret(variable))))));
    }

    /** A variable. */
    public Optional<Known> find(String name) {
        return Optional.ofNullable(known.get(name));
    }
}
