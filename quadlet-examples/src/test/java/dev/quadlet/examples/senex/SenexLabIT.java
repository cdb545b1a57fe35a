package dev.quadlet.examples.senex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.quadlet.Stack;
import dev.quadlet.directory.StackFolder;
import dev.quadlet.examples.lab.InLab;
import dev.quadlet.examples.lab.Lab;
import dev.quadlet.examples.lab.Run;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the real generator and the real systemd have to say about the stack: nothing. */
@InLab
class SenexLabIT {
    private static final String GENERATE = """
            QUADLET_UNIT_DIRS=$1 exec /usr/lib/systemd/system-generators/podman-system-generator -no-kmsg-log $3 "$2"
            """;
    private static final String VERIFY = """
            SYSTEMD_UNIT_PATH=$1: exec systemd-analyze $2 verify "$1"/*.service
            """;

    static Stream<Arguments> everywhere() {
        return Lab.all()
                .flatMap(lab -> Stream.of("staging", "production")
                        .flatMap(environment -> Stream.of(
                                arguments(lab, "--system", environment),
                                arguments(lab.rootless(), "--user", environment))));
    }

    @ParameterizedTest(name = "{2} on {0} {1}")
    @MethodSource("everywhere")
    void theStackIsAcceptedInSilence(Lab lab, String scope, String environment, @TempDir Path folder) throws Exception {
        Stack stack = SenexFiles.stack(environment);
        StackFolder.at(folder).write(stack.files());
        String work = lab.run("mktemp", "--directory").orThrow().output().strip();
        try {
            lab.copy(folder, work + "/units");
            lab.run("mkdir", work + "/services").orThrow();

            isSilent(shell(lab, GENERATE, work + "/units", work + "/services", scope.equals("--user") ? "-user" : ""));
            assertThat(services(lab, work + "/services"))
                    .containsExactlyInAnyOrderElementsOf(
                            stack.services().stream().map(Object::toString).toList());
            isSilent(shell(lab, VERIFY, work + "/services", scope));
        } finally {
            lab.run("rm", "--recursive", work).orThrow();
        }
    }

    private static void isSilent(Run run) {
        assertThat(run.output() + run.errors()).isEmpty();
        assertThat(run.status()).isZero();
    }

    private static List<String> services(Lab lab, String folder) {
        return lab.run("find", folder, "-maxdepth", "1", "-type", "f", "-printf", "%f\n")
                .orThrow()
                .output()
                .lines()
                .toList();
    }

    private static Run shell(Lab lab, String script, String... arguments) {
        String[] command = Stream.concat(Stream.of("sh", "-c", script, "sh"), Stream.of(arguments))
                .toArray(String[]::new);
        return lab.run(command);
    }
}
