package dev.quadlet.systemd;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.Scope;
import dev.quadlet.systemd.lab.FakeManager;
import dev.quadlet.systemd.testing.FakeSystemd;
import dev.quadlet.value.UnitName;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The fake, told to print what the script of the contract prints. */
@ParameterizedClass(name = "{0}")
@EnumSource(Scope.class)
class FakeJournalTest extends JournalContract<FakeManager> {
    private final FakeSystemd fake = manager().fake();

    FakeJournalTest(Scope scope) {
        super(new FakeManager(FakeSystemd.create(), scope));
    }

    @BeforeEach
    void script() {
        fake.service("qc-journal.service")
                .prints("plain")
                .printsErrors("wrong")
                .prints("bin\u00ffx\u001b[31mred".getBytes(StandardCharsets.ISO_8859_1))
                .prints("y".repeat(9000))
                .prints("ready");
        IntStream.range(1, 3)
                .forEach(i -> fake.service("qc-journal.service").printsEvery(Duration.ofMillis(500), "tick " + i));
    }

    @Override
    void pass(Duration time) {
        fake.host().clock().advance(time);
    }

    @Override
    void disturb() {
        fake.vacuumJournal();
    }

    @Test
    void aPlaceThatWasCleanedUpIsKnown() {
        Journal system = Journal.on(fake.host(), Scope.SYSTEM);
        Cursor old = system.cursor().orElseThrow();
        Systemd.on(fake.host(), Scope.SYSTEM).start(UnitName.of("podman-auto-update.timer"));
        Systemd.on(fake.host(), Scope.SYSTEM).start(UnitName.of("podman-auto-update.service"));
        Cursor now = system.cursor().orElseThrow();

        fake.vacuumJournal();

        assertThat(system.holds(now)).isTrue();
        assertThat(system.holds(old)).isFalse();
        assertThat(system.read(LogQuery.all().after(old))).hasSize(1);
    }
}
