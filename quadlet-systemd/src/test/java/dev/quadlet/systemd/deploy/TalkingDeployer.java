package dev.quadlet.systemd.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quadlet.ContainerUnit;
import dev.quadlet.EnvironmentFile;
import dev.quadlet.Scope;
import dev.quadlet.Stack;
import dev.quadlet.systemd.Podman;
import dev.quadlet.systemd.host.Command;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.systemd.host.Secrets;
import dev.quadlet.systemd.lab.LabManager;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;

/** A program with secrets that prints all it is told: plans, results, failures, and what is logged. */
final class TalkingDeployer {
    /** In every secret. */
    static final String MARK = "geheim";

    private static final String SECRET = "qd-secret";

    private final PrintStream out = new PrintStream(System.out, true, UTF_8);
    private final Host host;
    private final Scope scope;

    private TalkingDeployer(Host host, Scope scope) {
        this.host = host;
        this.scope = scope;
    }

    public static void main(String[] arguments) {
        LabManager manager = LabManager.of(arguments[0], arguments[1]);
        try (Host root = manager.root()) {
            new TalkingDeployer(manager.actOn(root), manager.scope()).talk();
        }
    }

    private void talk() {
        Podman.on(host, scope).putSecret(SECRET, (MARK + "-of-podman").getBytes(UTF_8));
        Deployer deployer = Deployer.on(host, scope)
                .settling(Duration.ofSeconds(1))
                .listening((phase, subject, elapsed) -> out.println(phase + " " + subject));
        deploy(deployer, stack("1", DeployFixture.web("EnvironmentFile=.env", "Secret=" + SECRET)));
        deploy(
                deployer,
                stack(
                        "2",
                        DeployFixture.web("EnvironmentFile=.env", "Secret=" + SECRET),
                        DeployFixture.container(
                                "qd-dying",
                                "EnvironmentFile=.env",
                                "Exec=sh -c \"echo I know $$PW; sleep 0.3; exit 42\"")));
        out.println(deployer.drift(DeployFixture.NAME) + "\n" + deployer.history(DeployFixture.NAME));
        host.files()
                .list(Layout.state(host, scope).resolve("qd/revisions"))
                .forEach(file -> out.println(new String(host.files().read(file.path()), UTF_8)));
        out.println(host.hiding(Secrets.of(List.of(MARK + "-of-a-command")))
                .run(Command.of("sh", "-c", "echo $A; exit 1").withEnvironment("A", MARK + "-of-a-command")));
        out.println(deployer.remove(DeployFixture.NAME));
        Podman.on(host, scope).removeSecret(SECRET);
    }

    private void deploy(Deployer deployer, Stack stack) {
        DeployPlan plan = deployer.plan(stack);
        out.println(plan);
        try {
            out.println(deployer.apply(plan));
        } catch (DeployException e) {
            e.printStackTrace(out);
        }
    }

    private static Stack stack(String version, ContainerUnit... containers) {
        EnvironmentFile env = EnvironmentFile.named(".env").withSecret("PW", MARK + "-of-the-stack-" + version);
        return DeployFixture.stack(containers).toBuilder().environmentFile(env).build();
    }
}
