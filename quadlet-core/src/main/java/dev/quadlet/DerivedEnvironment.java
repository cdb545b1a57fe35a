package dev.quadlet;

import dev.quadlet.value.UnitName;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The environment files of single units, made of variables that other files define under other names. */
final class DerivedEnvironment {
    private final Map<String, EnvironmentFile> files;
    private final Map<String, EnvironmentFile> derived = new LinkedHashMap<>();

    private DerivedEnvironment(Map<String, EnvironmentFile> files) {
        this.files = files;
    }

    static Collection<EnvironmentFile> of(Companions wanted, Map<String, EnvironmentFile> files) {
        DerivedEnvironment made = new DerivedEnvironment(files);
        wanted.needs(Need.WholeFile.class).forEach(use -> made.file(use.unit(), use.file()));
        wanted.needs(Need.UsedVariable.class).forEach(made::requireOpen);
        wanted.needs(Need.RenamedVariable.class).forEach(made::copy);
        return made.derived.values();
    }

    private void requireOpen(Need.UsedVariable use) {
        EnvironmentFile from = file(use.unit(), use.file());
        from.require(use.name());
        if (from.isSecret(use.name())) {
            throw new IllegalArgumentException(use.unit() + ": " + from.secrecy(use.name()));
        }
    }

    private void copy(Need.RenamedVariable wanted) {
        EnvironmentFile from = file(wanted.unit(), wanted.file());
        from.require(wanted.sourceName());
        String value = from.value(wanted.sourceName()).orElseThrow();
        derived.compute(Need.RenamedVariable.fileOf(wanted.unit()), (name, before) -> {
            EnvironmentFile to = before == null ? EnvironmentFile.named(name) : before;
            return from.isSecret(wanted.sourceName())
                    ? to.withSecret(wanted.name(), value)
                    : to.with(wanted.name(), value);
        });
    }

    private EnvironmentFile file(UnitName unit, String name) {
        EnvironmentFile file = files.get(name);
        if (file == null) {
            throw new IllegalArgumentException(
                    unit + " reads " + name + ", which is not in the stack: add it with environmentFile(…)");
        }
        return file;
    }
}
