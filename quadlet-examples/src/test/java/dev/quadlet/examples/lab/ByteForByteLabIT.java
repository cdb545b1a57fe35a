package dev.quadlet.examples.lab;

import static org.assertj.core.api.Assertions.assertThat;

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
