package dev.quadlet.examples.lab;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.Quadlet;
import dev.quadlet.QuadletUnit;
import dev.quadlet.Scope;
import dev.quadlet.Stack;
import dev.quadlet.service.PodmanCommand;
import dev.quadlet.service.ServiceFacts;
import dev.quadlet.service.ServiceUnit;
import dev.quadlet.service.Translation;
import dev.quadlet.service.TranslationOptions;
import dev.quadlet.service.Translator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The command view shows what the real systemd runs: every word of every command of the services that {@code commands.txt}
 * becomes, from the start to the stop, and which of them systemd refuses.
 */
@InLab
class CommandsLabIT {
    private static final String HEADING = "=== ";

    /** The one file that a unit names. */
    private static final String FILE = "/tmp/quadlet-commands.env";

    private static final Map<String, String> VARIABLES = Map.of("FILED", "a  'b c'", "BOTH", "file");

    /** The order in which a service that is started and stopped runs its commands. */
    private static final List<String> ORDER = List.of("ExecStartPre", "ExecStart", "ExecStop", "ExecStopPost");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("dev.quadlet.examples.lab.Lab#all")
    void ofTheSystem(Lab lab) throws IOException {
        compare(lab, Scope.SYSTEM, "/run", ServiceFacts.system());
    }

    @ParameterizedTest
    @MethodSource("dev.quadlet.examples.lab.Lab#all")
    void ofAUser(Lab lab) throws IOException {
        compare(lab.rootless(), Scope.USER, "/run/user/1000", ServiceFacts.user("senex", 1000, "/home/senex"));
    }

    private void compare(Lab lab, Scope scope, String runtime, ServiceFacts facts) throws IOException {
        List<QuadletUnit> units = units();
        Translation translation = Translator.forPodman(lab.podman())
                .scope(scope)
                .options(TranslationOptions.defaults().withDirectory(runtime + "/quadlet-lab/units"))
                .translate(Stack.named("commands").units(units).build());
        lab.run("FILED=\"a  'b c'\"\nBOTH=file\n".getBytes(UTF_8), "tee", FILE).orThrow();
        Arrivals arrivals = Arrivals.of(units, lab, folder);
        lab.run("rm", FILE).orThrow();

        SoftAssertions.assertSoftly(softly -> {
            for (ServiceUnit service : translation.services()) {
                List<PodmanCommand> commands = service.commands(facts.withEnvironment(VARIABLES));
                softly.assertThat(arrivals.commands(service.name()))
                        .as("%s %s", service.name(), arrivals.complaint(service.name()))
                        .isEqualTo(service.name().endsWith("@.service") ? List.of() : expected(commands));
            }
        });
        assertThat(translation.services()).hasSizeGreaterThan(30);
    }

    /** What systemd runs, the program itself left out; one command that it does not take is the end of all. */
    private static List<List<String>> expected(List<PodmanCommand> commands) {
        boolean isRefused =
                commands.stream().anyMatch(command -> command.refusal().isPresent() && !command.mayFail());
        return isRefused
                ? List.of()
                : commands.stream()
                        .filter(command -> command.refusal().isEmpty() && ORDER.contains(command.key()))
                        .sorted(Comparator.comparingInt(command -> ORDER.indexOf(command.key())))
                        .map(command -> command.arguments()
                                .subList(1, command.arguments().size()))
                        .toList();
    }

    private static List<QuadletUnit> units() throws IOException {
        try (InputStream file = requireNonNull(CommandsLabIT.class.getResourceAsStream("commands.txt"))) {
            String all = new String(file.readAllBytes(), UTF_8);
            return Stream.of(all.split("(?m)^" + HEADING, -1))
                    .filter(unit -> !unit.isEmpty())
                    .map(unit -> unit.split("\n", 2))
                    .<QuadletUnit>map(unit -> Quadlet.parse(unit[0], unit[1]))
                    .toList();
        }
    }
}
