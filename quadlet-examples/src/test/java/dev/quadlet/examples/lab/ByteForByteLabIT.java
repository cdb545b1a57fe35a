package dev.quadlet.examples.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.quadlet.ContainerUnit;
import dev.quadlet.Quadlet;
import dev.quadlet.value.CommandLine;
import dev.quadlet.value.ServiceType;
import dev.quadlet.value.Specifier;
import dev.quadlet.value.Text;
import dev.quadlet.value.Variable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Through the real generator and the real systemd: exactly the text that was given arrives, or it was refused. */
@InLab
class ByteForByteLabIT {
    private static final int START_PRE = 1;
    private static final int PODMAN_RUN = 2;

    @TempDir
    private Path folder;

    static Stream<Lab> bothScopes() {
        return Lab.all().flatMap(lab -> Stream.of(lab, lab.rootless()));
    }

    @ParameterizedTest
    @MethodSource("bothScopes")
    void nastyTextsArrive(Lab lab) {
        arrive(NastyTexts.byName(), lab);
    }

    @ParameterizedTest
    @MethodSource("dev.quadlet.examples.lab.Lab#all")
    void anyTextArrives(Lab lab) {
        long seed = Tries.seed();

        assertThatNoException()
                .as("seed %d", seed)
                .isThrownBy(() -> arrive(NastyTexts.random(Tries.TEXTS.count(), seed), lab));
    }

    @ParameterizedTest
    @MethodSource("bothScopes")
    void percentAndDollarAreCharacters(Lab lab) {
        String text = "100% $x";
        ContainerUnit unit = Quadlet.container("price")
                .unit(u -> u.description(Text.of(text)))
                .image("localhost/none:1")
                .environment("PRICE", text)
                .label("price", text)
                .service(s -> s.type(ServiceType.ONESHOT).execStartPre(CommandLine.of(Places.DUMP, text)))
                .build();
        Arrivals arrivals = Arrivals.of(List.of(unit), lab, folder);

        assertThat(arrivals.properties(unit)).contains("Description=100% $x");
        assertThat(arrivals.arguments(unit, START_PRE)).containsExactly("100% $x");
        assertThat(arrivals.arguments(unit, PODMAN_RUN))
                .containsSubsequence("--env", "PRICE=100% $x")
                .containsSubsequence("--label", "price=100% $x");
    }

    @ParameterizedTest
    @MethodSource("bothScopes")
    void whatSystemdFillsInIsNotReadAgain(Lab lab) {
        Text text = Text.of("100% $x ").plus(Specifier.UNIT_NAME).plus(" ").plus(Variable.named("FILLED"));
        ContainerUnit unit = Quadlet.container("filled")
                .unit(u -> u.description(Text.of("100% $x ").plus(Specifier.UNIT_NAME)))
                .image("localhost/none:1")
                .label("text", text)
                .exec(CommandLine.of(text, Text.of("last")))
                .service(s -> s.type(ServiceType.ONESHOT)
                        .environment("FILLED", "a  \"b'c\\d $x ${y} %h;")
                        .execStartPre(CommandLine.of(Text.of(Places.DUMP), text)))
                .build();
        Arrivals arrivals = Arrivals.of(List.of(unit), lab, folder);

        String filled = "100% $x filled a  \"b'c\\d $x ${y} %h;";
        assertThat(arrivals.properties(unit)).contains("Description=100% $x filled");
        assertThat(arrivals.arguments(unit, START_PRE)).containsExactly(filled);
        assertThat(arrivals.arguments(unit, PODMAN_RUN))
                .containsSubsequence("--label", "text=" + filled)
                .endsWith(filled, "last");
    }

    private void arrive(Map<String, String> texts, Lab lab) {
        Trial tame = Trial.ofTameTexts();
        List<Trial> trials = new ArrayList<>();
        texts.forEach((name, text) -> trials.add(Trial.of(name, text)));
        Arrivals arrivals = Arrivals.of(
                Stream.concat(Stream.of(tame), trials.stream()).map(Trial::unit).toList(), lab, folder);

        assertThat(arrivals.arguments(tame.unit(), PODMAN_RUN))
                .containsAll(Places.OF_PODMAN.stream().map(tame::arrival).toList());
        SoftAssertions.assertSoftly(softly -> trials.forEach(trial -> check(trial, tame, arrivals, softly)));
    }

    private static void check(Trial trial, Trial tame, Arrivals arrivals, SoftAssertions softly) {
        if (!arrivals.ran(trial.unit())) {
            softly.fail(trial.unit().name() + " did not run: " + arrivals.failure(trial.unit()));
            return;
        }
        for (int command : List.of(START_PRE, PODMAN_RUN)) {
            softly.assertThat(arrivals.arguments(trial.unit(), command))
                    .as("%s, command %d", trial.unit().name(), command)
                    .containsExactlyInAnyOrderElementsOf(trial.arguments(arrivals.arguments(tame.unit(), command)));
        }
        softly.assertThat(arrivals.environment(trial.unit(), START_PRE))
                .contains(trial.arrival(Places.SERVICE_ENVIRONMENT));
        softly.assertThat(arrivals.properties(trial.unit())).contains(trial.arrival(Places.DESCRIPTION));
    }
}
