package dev.quadlet.systemd.testing;

import java.nio.file.Path;

/** Whether a unit may start. Of all conditions and assertions those about paths are known; the others hold. */
final class Conditions {
    private final Machine machine;

    Conditions(Machine machine) {
        this.machine = machine;
    }

    boolean hold(UnitFile file) {
        return file.lines("Unit", "ConditionPathExists").stream().allMatch(this::holds);
    }

    boolean areAsserted(UnitFile file) {
        return file.lines("Unit", "AssertPathExists").stream().allMatch(this::holds);
    }

    private boolean holds(String condition) {
        boolean not = condition.startsWith("!");
        Path path = Path.of("/").resolve(not ? condition.substring(1) : condition);
        return machine.tree.stat(path, Machine.ROOT, true).isPresent() != not;
    }
}
