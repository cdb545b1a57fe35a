package dev.quadlet.systemd;

import dev.quadlet.systemd.host.Host;
import dev.quadlet.systemd.lab.InLab;
import dev.quadlet.systemd.lab.LabMachine;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** The real systemctl. */
@InLab
@ParameterizedClass(name = "{0}")
@MethodSource("machines")
class SystemctlLabIT extends SystemctlContract {
    private final LabMachine machine;

    SystemctlLabIT(LabMachine machine) {
        this.machine = machine;
    }

    static Stream<LabMachine> machines() {
        return LabMachine.all();
    }

    @Override
    Host open() {
        return machine.root();
    }

    @Override
    void pause() throws InterruptedException {
        Thread.sleep(500);
    }
}
