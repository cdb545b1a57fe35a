package dev.quadlet.systemd.deploy;

import dev.quadlet.systemd.lab.InLab;
import dev.quadlet.systemd.lab.LabManager;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Real machines where others did something, too. */
@InLab
@ParameterizedClass(name = "{0}")
@MethodSource("managers")
class DeployConflictLabIT extends DeployConflictContract<LabManager> {
    DeployConflictLabIT(LabManager manager) {
        super(manager);
    }

    static Stream<LabManager> managers() {
        return LabManager.all();
    }
}
