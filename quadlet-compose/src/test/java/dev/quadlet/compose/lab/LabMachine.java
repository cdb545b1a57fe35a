package dev.quadlet.compose.lab;

import dev.quadlet.Scope;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.systemd.host.Command;
import dev.quadlet.systemd.host.CommandResult;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.systemd.host.SshHost;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A machine of the lab, and whose manager is meant there: the first machine's system, and a user's on the others. */
record LabMachine(String suite, Scope scope) {
    static Stream<LabMachine> all() {
        List<String> suites =
                Arrays.asList(System.getProperty("quadlet.lab.suites", "trixie").split(",", -1));
        return suites.stream()
                .map(suite -> new LabMachine(suite, suite.equals(suites.get(0)) ? Scope.SYSTEM : Scope.USER));
    }

    /** Runs the lab's program on this host. */
    CommandResult lab(String... arguments) {
        List<String> words = new ArrayList<>(List.of(System.getProperty("quadlet.lab", ""), "--suite", suite));
        words.addAll(List.of(arguments));
        try (Host here = Host.local()) {
            return here.run(Command.of(words).withTimeout(Duration.ofMinutes(2)));
        }
    }

    /** What the generator of whoever the manager belongs to makes of a folder of this host. */
    CommandResult generate(Path folder) {
        return scope == Scope.SYSTEM
                ? lab("generate", folder.toString())
                : lab("generate", "--user", "senex", folder.toString());
    }

    /** A Podman that the machine's own understands. */
    PodmanVersion podman() {
        return suite.equals("sid") ? PodmanVersion.of(5, 8) : PodmanVersion.of(5, 4);
    }

    /** Root's way in. */
    Host open() {
        lab("ssh").orThrow();
        String folder = Optional.ofNullable(System.getenv("LAB_DIR")).orElse("/var/tmp/quadlet-lab");
        return SshHost.to("quadlet-lab")
                .configuration(Path.of(folder, suite, "state/ssh/config"))
                .option("User", "root")
                .connect();
    }

    /** Whoever the manager belongs to. */
    Host actOn(Host root) {
        return scope == Scope.SYSTEM ? root : root.asUser("senex");
    }

    @Override
    public String toString() {
        return suite + " " + scope;
    }
}
