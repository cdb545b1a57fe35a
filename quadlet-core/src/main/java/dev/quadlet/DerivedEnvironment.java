package dev.quadlet;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The environment file of one unit, made of variables that other files define under other names. */
final class DerivedEnvironment {
    private DerivedEnvironment() {}

    static Optional<EnvironmentFile> of(QuadletUnit unit, Map<String, EnvironmentFile> files) {
        List<Companions.RenamedVariable> variables = unit.companions().variables();
        if (variables.isEmpty()) {
            return Optional.empty();
        }
        EnvironmentFile derived = EnvironmentFile.named(Companions.environmentFileOf(unit.name()));
        for (Companions.RenamedVariable variable : variables) {
            EnvironmentFile file = files.get(variable.file());
            if (file == null) {
                throw new IllegalArgumentException(unit.name() + " takes " + variable.sourceName() + " from "
                        + variable.file() + ", which is not in the stack: add it with environmentFile(…)");
            }
            derived = copied(variable, file, derived);
        }
        return Optional.of(derived);
    }

    private static EnvironmentFile copied(
            Companions.RenamedVariable variable, EnvironmentFile from, EnvironmentFile to) {
        from.require(variable.sourceName());
        String value = from.value(variable.sourceName()).orElseThrow();
        return from.isSecret(variable.sourceName())
                ? to.withSecret(variable.name(), value)
                : to.with(variable.name(), value);
    }
}
