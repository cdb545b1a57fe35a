package dev.quadlet.systemd;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.Scope;
import dev.quadlet.systemd.host.Command;
import dev.quadlet.systemd.lab.InLab;
import dev.quadlet.systemd.lab.LabManager;
import dev.quadlet.value.Signal;
import dev.quadlet.value.UnitName;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** The real journal, over ssh: of the system's units, and of those of a user whom root acts for. */
@InLab
@ParameterizedClass(name = "{0}")
@MethodSource("managers")
class JournalLabIT extends JournalContract<LabManager> {
    JournalLabIT(LabManager manager) {
        super(manager);
    }

    static Stream<LabManager> managers() {
        return LabManager.all();
    }

    @Override
    void disturb() {
        machine().run(Command.of("journalctl", "--rotate")).orThrow();
        Systemd.on(machine(), Scope.SYSTEM).kill(Signal.SIGKILL, UnitName.of("systemd-journald.service"));
    }

    @Test
    @FailureCase(19)
    void aPlaceThatWasCleanedUpIsKnown() {
        Journal system = Journal.on(machine(), Scope.SYSTEM);
        Cursor now = system.cursor().orElseThrow();
        String foreign = now.text().replaceFirst("i=[0-9a-f]+", "i=1").replaceFirst("s=[0-9a-f]{8}", "s=00000000");

        assertThat(system.holds(now)).isTrue();
        assertThat(system.holds(new Cursor(foreign))).isFalse();
    }
}
