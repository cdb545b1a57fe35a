package dev.quadlet.systemd.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quadlet.EnvironmentFile;
import dev.quadlet.NetworkUnit;
import dev.quadlet.Stack;
import dev.quadlet.systemd.deploy.ServiceChange.Action;
import dev.quadlet.systemd.host.Command;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.systemd.lab.InLab;
import dev.quadlet.systemd.lab.LabManager;
import dev.quadlet.value.DataDirectory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Real machines over ssh, for the system and for a user. */
@InLab
@ParameterizedClass(name = "{0}")
@MethodSource("managers")
class DeployLabIT extends DeployContract<LabManager> {
    DeployLabIT(LabManager manager) {
        super(manager);
    }

    static Stream<LabManager> managers() {
        return LabManager.all();
    }

    @Test
    void aContainerGetsItsEnvironmentFile() {
        EnvironmentFile env = EnvironmentFile.named(".env").withSecret("PW", "geheim-1");
        deployer()
                .deploy(stack(web("EnvironmentFile=.env")).toBuilder()
                        .environmentFile(env)
                        .build());

        assertThat(host().run(Command.of("podman", "exec", "systemd-qd-web", "sh", "-c", "echo $PW"))
                        .output())
                .isEqualTo("geheim-1\n");
    }

    @Test
    void aNetworkIsMadeAnewOnlyWhenAsked() {
        deployer().deploy(inNetwork(db(), web()));
        Map<String, String> before = invocations("qd-db", "qd-web");
        Stack changed = inNetwork(db(), web())
                .with(
                        "qd-net",
                        NetworkUnit.class,
                        net -> net.toBuilder().label("a", "b").build());

        DeployPlan plan = deployer().plan(changed);
        assertThat(plan.services(Action.KEEP))
                .singleElement()
                .asString()
                .contains("made anew only when asked")
                .contains("[qd-db.service, qd-web.service]");
        deployer().apply(plan);
        assertThat(invocations("qd-db", "qd-web")).isEqualTo(before);

        DeployResult result = deployer().recreatingNetworks().deploy(changed);
        assertThat(result.services())
                .extracting(ServiceChange::action)
                .containsExactlyInAnyOrder(Action.RECREATE, Action.RESTART, Action.RESTART);
        assertThat(host().run(Command.of("podman", "network", "inspect", "-f", "{{.Labels.a}}", "systemd-qd-net"))
                        .output())
                .isEqualTo("b\n");
        assertThat(deployer().plan(changed).isEmpty()).isTrue();
    }

    @Test
    void removalLeavesDataUntilAskedFor() {
        DataDirectory directory = DataDirectory.of("%S/qd-data");
        Stack stack = inNetwork(db("Volume=%S/qd-data:/data")).toBuilder()
                .dataDirectory(directory)
                .build();
        DeployPlan plan = deployer().plan(stack);
        assertThat(plan.directories()).containsOnlyKeys(data());
        deployer().apply(plan);

        deployer().remove(DeployContract.NAME);
        assertThat(files()).isEmpty();
        assertThat(invocations("qd-db", "qd-net-network").values()).containsOnly("inactive");
        assertThat(host().files().stat(data())).isPresent();
        assertThat(deployer().stacks()).doesNotContain(DeployContract.NAME);

        deployer().deploy(stack);
        deployer().remove(DeployContract.NAME, Removal.VOLUMES, Removal.NETWORKS);
        assertThat(host().files().stat(data())).isEmpty();
        assertThat(host().run(Command.of("podman", "network", "exists", "systemd-qd-net"))
                        .status())
                .isEqualTo(1);
    }

    /** A connection that breaks is like a program that is killed: nobody is left to go back. */
    @Test
    void whatWasInterruptedIsBroughtToOneRevisionByTheNext() {
        deployer().deploy(stack(db(), web()));
        Map<Path, String> files = files();
        for (DeployPhase phase :
                List.of(DeployPhase.WRITE, DeployPhase.RELOAD, DeployPhase.AWAIT, DeployPhase.COMMIT)) {
            Host lost = manager().root();
            Deployer cut = Deployer.on(manager().actOn(lost), scope())
                    .settling(Duration.ofSeconds(1))
                    .listening((at, what, time) -> {
                        if (at == phase) {
                            lost.close();
                        }
                    });
            assertThatThrownBy(() -> cut.deploy(stack(db(), web("Environment=PHASE=" + phase))))
                    .isInstanceOf(RuntimeException.class);

            assertThat(deployer().recover(DeployContract.NAME))
                    .hasValueSatisfying(
                            recovery -> assertThat(recovery.revision()).isEqualTo(1));
            assertThat(files()).isEqualTo(files);
            assertThat(deployer().drift(DeployContract.NAME).isEmpty()).isTrue();
        }
        assertThat(deployer().deploy(stack(db(), web("Environment=A=b"))).isChanged())
                .isTrue();
    }
}
