package dev.quadlet.examples.lab.reading;

import dev.quadlet.examples.lab.InLab;
import dev.quadlet.examples.lab.Lab;
import dev.quadlet.examples.lab.Tries;
import dev.quadlet.source.SourceText;
import dev.quadlet.syntax.Dialect;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.syntax.Section;
import dev.quadlet.syntax.UnitParser;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The real generator cuts any value into the words that we do, and looks keys up as we do: which of several values
 * count, which quotes are stripped, what is true.
 */
@InLab
class PodmanWordsLabIT {
    private static final List<String> LISTS =
            List.of("Exec", "PodmanArgs", "GlobalArgs", "UIDMap", "NetworkAlias", "HostName");

    @TempDir
    private Path scratch;

    @ParameterizedTest
    @MethodSource("dev.quadlet.examples.lab.Lab#all")
    void tableIsRight(Lab lab) {
        assertRead(
                lab,
                Samples.values("splitting.txt")
                        .filter(value -> value.indexOf('\n') < 0 && !Samples.endsInBackslash(value))
                        .flatMap(value -> LISTS.stream().map(key -> key + "=" + value + "\n")));
    }

    @ParameterizedTest
    @MethodSource("dev.quadlet.examples.lab.Lab#all")
    void anyValuesAreCutAlike(Lab lab) {
        List<String> values =
                Samples.randomValues(Tries.VALUES.count(), Tries.seed()).toList();

        assertRead(lab, LISTS.stream().flatMap(key -> values.stream().map(value -> key + "=" + value + "\n")));
    }

    @ParameterizedTest
    @MethodSource("dev.quadlet.examples.lab.Lab#all")
    void valuesThatCountAreTheSame(Lab lab) {
        List<String> lines = List.of("a", "b c", "", "\"d\" \\q", "'e", "\"\"f\"\"");

        assertRead(
                lab,
                LISTS.stream()
                        .flatMap(key -> lines.stream()
                                .flatMap(first -> lines.stream()
                                        .map(second ->
                                                key + "=0\n" + key + "=" + first + "\n" + key + "=" + second + "\n"))));
    }

    @ParameterizedTest
    @MethodSource("dev.quadlet.examples.lab.Lab#all")
    void truthIsTheSame(Lab lab) {
        Stream<String> values = Stream.of(
                "1",
                "yes",
                "YES",
                "true",
                "True",
                "on",
                "oN",
                "0",
                "no",
                "y",
                "t",
                "enabled",
                "",
                "\"true\"",
                "\"\"true\"\"",
                "'true'",
                "\"on",
                "ye\u017f",
                "on \u00a0",
                "true # x",
                "+1");

        assertRead(lab, values.map(value -> "ReadOnly=" + value + "\n"));
    }

    private void assertRead(Lab lab, Stream<String> lines) {
        List<SourceText> files = lines.map(text -> Samples.asFile("[Container]\nImage=localhost/none:1\n" + text))
                .toList();
        List<Generator.Reading> readings = new Generator(lab, scratch).read(files);
        PodmanVersion version = lab.podman();

        SoftAssertions all = new SoftAssertions();
        for (int i = 0; i < files.size(); i++) {
            all.assertThat(readings.get(i).command())
                    .as(Samples.shown(files.get(i).text()))
                    .isEqualTo(expected(files.get(i), version));
        }
        all.assertAll();
    }

    private static String expected(SourceText file, PodmanVersion version) {
        Dialect dialect = Dialect.podman(version);
        Section container =
                UnitParser.parse(file, dialect).document().section("Container").orElseThrow();
        String command = new ExpectedCommand(container, dialect, version).text();
        return Samples.asFile(command).text();
    }
}
