package dev.quadlet.systemd.deploy;

import dev.quadlet.Scope;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.systemd.lab.InLab;
import dev.quadlet.systemd.lab.LabMachine;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Real machines over ssh, for the system and for a user. */
@InLab
@ParameterizedClass(name = "{0}, {1}")
@MethodSource("managers")
class DeployLabIT extends DeployContract {
    private final LabMachine machine;
    private final Scope scope;

    DeployLabIT(LabMachine machine, Scope scope) {
        this.machine = machine;
        this.scope = scope;
    }

    static Stream<Arguments> managers() {
        return LabMachine.all()
                .flatMap(machine -> Stream.of(Scope.values()).map(scope -> Arguments.of(machine, scope)));
    }

    @Override
    Host open() {
        return machine.root();
    }

    @Override
    Host actOn(Host root) {
        return scope == Scope.SYSTEM ? root : root.asUser("senex");
    }

    @Override
    Scope scope() {
        return scope;
    }
}
