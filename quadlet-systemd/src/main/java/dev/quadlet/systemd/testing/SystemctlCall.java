package dev.quadlet.systemd.testing;

import java.util.List;

/** A call of systemctl: the manager that it talks to, and the units that it names. */
record SystemctlCall(FakeCall call, Arguments arguments, Manager manager, List<String> units) {
    void error(String text) {
        call.printError(text + "\n");
    }

    UnitFile file(String unit) {
        return manager.file(unit);
    }

    UnitState state(String unit) {
        return manager.state(unit);
    }
}
