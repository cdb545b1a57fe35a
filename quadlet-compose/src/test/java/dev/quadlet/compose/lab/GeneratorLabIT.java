package dev.quadlet.compose.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.QuadletUnit;
import dev.quadlet.Stack;
import dev.quadlet.StackFile;
import dev.quadlet.compose.Compose;
import dev.quadlet.systemd.host.CommandResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Podman's own generator, root's or a user's, makes a service of each unit of each case. */
@InLab
class GeneratorLabIT {
    private static final Path CASES = Path.of("src/test/resources/dev/quadlet/compose/cases");

    @ParameterizedTest
    @MethodSource("dev.quadlet.compose.lab.LabMachine#all")
    void everyUnitIsAccepted(LabMachine machine, @TempDir Path folder) throws IOException {
        List<Path> cases;
        try (Stream<Path> found = Files.list(CASES)) {
            cases = found.sorted().toList();
        }
        for (Path file : cases) {
            Path units = Files.createDirectory(folder.resolve(String.valueOf(file.getFileName())));
            Stack stack = Compose.read(file.resolve("compose.yaml"))
                    .directory("/srv/shop")
                    .projectName("shop")
                    .forPodman(machine.podman())
                    .defer("PG_TAG", "DB_PASSWORD", "DB_NAME", "PORT", "DATA", "MEM")
                    .toStack()
                    .stack();
            write(stack, units);

            CommandResult generated = machine.generate(units);

            assertThat(generated.status())
                    .as("%s: %s", file.getFileName(), generated.errors())
                    .isZero();
            for (QuadletUnit unit : stack.units()) {
                assertThat(generated.output())
                        .as("%s: %s", file.getFileName(), generated.errors())
                        .contains("---" + unit.serviceName() + "---");
            }
        }
    }

    private static void write(Stack stack, Path folder) throws IOException {
        for (StackFile file : stack.files()) {
            Path path = folder.resolve(file.path());
            Files.createDirectories(path.resolveSibling("x").getParent());
            if (file.linkTarget().isPresent()) {
                Files.createSymbolicLink(path, Path.of(file.linkTarget().get()));
            } else {
                Files.write(path, file.content());
            }
        }
    }
}
