package dev.quadlet.systemd.deploy;

import dev.quadlet.Quadlet;
import dev.quadlet.Stack;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.systemd.lab.LabManager;
import java.io.PrintStream;
import java.time.Duration;

/** A program that deploys a version of a stack, to be killed at that. Says {@code go} before it begins. */
final class CrashingDeployer {
    static final String NAME = "qcrash";

    private CrashingDeployer() {}

    public static void main(String[] arguments) {
        LabManager manager = LabManager.of(arguments[0], arguments[1]);
        PrintStream out = new PrintStream(System.out, true, java.nio.charset.StandardCharsets.UTF_8);
        try (Host root = manager.root()) {
            Deployer deployer = deployer(root, manager);
            DeployPlan plan = deployer.plan(stack(arguments[2]));
            out.println("go");
            deployer.apply(plan);
            out.println("done");
        }
    }

    static Deployer deployer(Host root, LabManager manager) {
        return Deployer.on(manager.actOn(root), manager.scope()).settling(Duration.ofMillis(100));
    }

    /** All three files change from version to version, and one service; the others have a comment that does. */
    static Stack stack(String version) {
        return Stack.named(NAME)
                .units(
                        Quadlet.parse("qcrash-a.container", text("# " + version)),
                        Quadlet.parse("qcrash-b.container", text("# " + version)),
                        Quadlet.parse("qcrash-c.container", text("Environment=VERSION=" + version)))
                .build();
    }

    private static String text(String line) {
        return """
                [Container]
                Image=docker.io/library/busybox:latest
                Pull=never
                Exec=sh -c "trap 'exit 0' TERM; sleep 1000 & wait"
                """ + line + "\n";
    }
}
