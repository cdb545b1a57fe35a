package dev.quadlet.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quadlet.systemd.host.Command;
import dev.quadlet.systemd.testing.FakeHost;
import dev.quadlet.systemd.testing.FakeSystemd;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who gets which machine. */
@WithFakeSystemd
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FakeSystemdExtensionTest {
    private static final Command VERSION = Command.of("podman", "--version");

    private final FakeSystemd own;

    /** The machine of a test that has ended. */
    private static FakeHost earlier = FakeHost.create();

    FakeSystemdExtensionTest(FakeSystemd own) {
        this.own = own;
    }

    @BeforeEach
    void prepare(FakeSystemd fake) {
        fake.host().files().write("/etc/prepared", "yes");
    }

    @Test
    @Order(1)
    void aTestHasOneMachine(FakeSystemd fake, FakeHost host) {
        assertThat(fake).isSameAs(own);
        assertThat(host).isSameAs(fake.host());
        assertThat(host.files().text("/etc/prepared")).isEqualTo("yes");
        assertThat(host.run(VERSION).output()).isEqualTo("podman version 5.4.2\n");
        earlier = host;
    }

    @Test
    @Order(2)
    void theNextTestHasAnotherAndTheLastOneIsClosed(FakeHost host) {
        assertThat(host).isNotSameAs(earlier);
        assertThat(host.commands()).isEmpty();
        assertThatThrownBy(() -> earlier.run(VERSION)).hasMessage("fake is closed");
    }

    @Test
    @WithFakeSystemd(podman = "4.9")
    void theMethodSaysWhichPodman(FakeHost host) {
        assertThat(host.run(VERSION).output()).isEqualTo("podman version 4.9.0\n");
    }

    @Nested
    @WithFakeSystemd(podman = "5.8.6")
    class OnAnotherPodman {
        @Test
        void theClassSaysWhichPodman(FakeHost host) {
            assertThat(host.run(VERSION).output()).isEqualTo("podman version 5.8.6\n");
        }
    }

    @Nested
    @ExtendWith(FakeSystemdExtension.class)
    class WithTheMachineOfTheClass {
        private static FakeSystemd shared = FakeSystemd.create();

        @BeforeAll
        static void prepareAll(FakeSystemd fake) {
            shared = fake;
        }

        @Test
        void beforeAllSharesItsMachine(FakeSystemd fake) {
            assertThat(fake).isSameAs(shared);
        }

        @AfterAll
        static void stillOpen(FakeHost host) {
            assertThat(host.run(VERSION).isSuccess()).isTrue();
        }
    }
}
