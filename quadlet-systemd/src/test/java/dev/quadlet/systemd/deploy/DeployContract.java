package dev.quadlet.systemd.deploy;

import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quadlet.EnvironmentFile;
import dev.quadlet.Stack;
import dev.quadlet.SystemdUnit;
import dev.quadlet.systemd.lab.Manager;
import dev.quadlet.value.UnitName;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a {@link Deployer} does on any host. */
abstract class DeployContract<M extends Manager> extends DeployFixture<M> {
    DeployContract(M manager) {
        super(manager);
    }

    @Test
    void aStackIsDeployedAndThenThereIsNothingToDo() {
        Stack stack = inNetwork(db(), web());
        DeployPlan plan = deployer().plan(stack);
        assertThat(plan.toString())
                .contains("create " + folder().resolve("qd-db.container"), "    +Image=" + BUSYBOX)
                .contains("start qd-db.service: it is new", "start qd-web.service: it is new");

        DeployResult result = deployer().apply(plan);

        assertThat(result.revision()).isEqualTo(1);
        Map<String, String> before = invocations("qd-db", "qd-web", "qd-net-network");
        assertThat(before.values()).allMatch(id -> id.length() == 32);
        assertThat(files())
                .containsOnlyKeys(Path.of("qd-net.network"), Path.of("qd-db.container"), Path.of("qd-web.container"));

        DeployPlan again = deployer().plan(stack);
        assertThat(again.isEmpty()).isTrue();
        assertThat(again).hasToString("qd: nothing to do");
        assertThat(deployer().apply(again).isChanged()).isFalse();
        assertThat(invocations("qd-db", "qd-web", "qd-net-network")).isEqualTo(before);
        assertThat(deployer().history(NAME)).extracting(Revision::number).containsExactly(1);
        assertThat(deployer().stacks()).contains(NAME);
    }

    @Test
    void onlyWhatChangedIsRestarted() {
        deployer().deploy(inNetwork(db(), web()));
        Map<String, String> before = invocations("qd-db", "qd-web", "qd-net-network");

        DeployPlan plan = deployer().plan(inNetwork(db(), web("Environment=A=b")));
        assertThat(plan.services()).hasToString("[restart qd-web.service: qd-web.container changed]");
        deployer().apply(plan);

        Map<String, String> after = invocations("qd-db", "qd-web", "qd-net-network");
        assertThat(after.get("qd-web")).isNotEqualTo(before.get("qd-web")).hasSize(32);
        assertThat(after.get("qd-db")).isEqualTo(before.get("qd-db"));
        assertThat(after.get("qd-net-network")).isEqualTo(before.get("qd-net-network"));
    }

    @Test
    void aCommentIsWrittenAndRestartsNothing() {
        deployer().deploy(stack(db()));
        Map<String, String> before = invocations("qd-db");

        DeployResult result = deployer().deploy(stack(db("# It is slow at first.")));

        assertThat(result.files()).hasSize(1);
        assertThat(invocations("qd-db")).isEqualTo(before);
    }

    @Test
    void anEnvironmentFileRestartsItsReadersAndNeverShows() {
        EnvironmentFile env =
                EnvironmentFile.named(".env").withSecret("PW", "geheim-1").with("LEVEL", "info");
        deployer()
                .deploy(stack(db(), web("EnvironmentFile=.env")).toBuilder()
                        .environmentFile(env)
                        .build());
        Map<String, String> before = invocations("qd-db", "qd-web");

        DeployPlan plan = deployer()
                .plan(stack(db(), web("EnvironmentFile=.env")).toBuilder()
                        .environmentFile(env.withSecret("PW", "geheim-2"))
                        .build());
        deployer().apply(plan);

        assertThat(plan.services()).hasToString("[restart qd-web.service: .env changed]");
        assertThat(plan.toString()).contains("(its content is private)").doesNotContain("geheim");
        assertThat(invocations("qd-db").get("qd-db")).isEqualTo(before.get("qd-db"));
        assertThat(host().files().stat(folder().resolve(".env")).orElseThrow().permissions())
                .isEqualTo(fromString("rw-------"));
    }

    @Test
    void whatAFileHeldIsKnownAfterItIsGone() {
        deployer().deploy(stack(db()));
        Path file = folder().resolve("qd-db.container");
        byte[] text = host().files().read(file);
        host().files().delete(file);

        assertThat(deployer().content(NAME, file)).isEqualTo(text);
        assertThatThrownBy(() -> deployer().content(NAME, folder().resolve(".env")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Stack qd has no file ");
    }

    /** Whoever started the new one first would take the container from the old one. */
    @Test
    void aPlanOfYesterdayIsRefused() {
        DeployPlan plan = deployer().plan(stack(db()));
        deployer().deploy(stack(db(), web()));

        assertThatThrownBy(() -> deployer().apply(plan))
                .isInstanceOf(DeployConflictException.class)
                .hasMessageContaining("The host is no longer as it was when qd was planned: revision 1 counts; ");
    }

    @Test
    void whatGoesAwayIsStoppedAndHistoryLeadsBack() {
        deployer().deploy(stack(db(), web()));
        deployer().deploy(stack(db()));
        assertThat(invocations("qd-web")).containsValue("inactive");
        assertThat(files()).doesNotContainKey(Path.of("qd-web.container"));

        DeployResult back = deployer().rollback(NAME);

        assertThat(back.revision()).isEqualTo(3);
        assertThat(back.services()).hasToString("[start qd-web.service: it is new]");
        assertThat(invocations("qd-web").get("qd-web")).hasSize(32);
        assertThat(deployer().history(NAME)).extracting(Revision::note).containsExactly("", "", "rollback to 1");
        assertThat(deployer().prune(NAME, 1)).containsExactly(1, 2);
        assertThat(deployer().drift(NAME).isEmpty()).isTrue();
    }

    @Test
    void aTimerIsEnabledAndWhatItStartsIsNot() {
        SystemdUnit timer = SystemdUnit.parse(
                "qd.timer", "[Timer]\nOnCalendar=daily\nUnit=qd-job.service\n[Install]\nWantedBy=timers.target\n");
        Stack stack = stack(container("qd-job", "Exec=true", "[Service]", "Type=oneshot")).toBuilder()
                .systemdUnits(timer)
                .build();

        deployer().deploy(stack);

        assertThat(systemd().status(UnitName.of("qd.timer")).fileState().text()).isEqualTo("enabled");
        assertThat(systemd().status(UnitName.of("qd.timer")).isActive()).isTrue();
        assertThat(invocations("qd-job")).containsValue("inactive");
        deployer().remove(NAME);
        assertThat(host().files().stat(systemdFolder().resolve("qd.timer"))).isEmpty();
        assertThat(host().files().stat(systemdFolder().resolve("timers.target.wants/qd.timer")))
                .isEmpty();
    }

    @Test
    void removalLeavesNothingOfItsOwn() {
        deployer().deploy(inNetwork(db()));
        byHand(folder().resolve("notes.txt"), "hello");

        deployer().remove(NAME);

        assertThat(files()).isEqualTo(Map.of(Path.of("notes.txt"), "hello"));
        assertThat(invocations("qd-db", "qd-net-network").values()).containsOnly("inactive");
        assertThat(deployer().stacks()).doesNotContain(NAME);
        assertThat(host().files().list(Layout.state(host(), scope())))
                .extracting(entry -> entry.path().getFileName().toString())
                .doesNotContain(NAME);
    }
}
