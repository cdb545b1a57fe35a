package dev.quadlet.examples.lab.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.examples.lab.InLab;
import dev.quadlet.examples.lab.Lab;
import dev.quadlet.examples.lab.Tries;
import dev.quadlet.source.SourceText;
import dev.quadlet.syntax.Dialect;
import dev.quadlet.syntax.Split;
import dev.quadlet.syntax.SplitRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The real systemd cuts any value into the words that we do: a command line, an environment, a list of units. */
@InLab
class SystemdWordsLabIT {
    private static final String WORK = "/run/quadlet-words";
    private static final String UNITS = "/run/systemd/system";
    /** Writes down what it is given: its name first, the environment beside. */
    private static final String DUMP = "#!/bin/sh\nprintf '%s\\0' \"$@\" >" + WORK + "/$1.argv\n"
            + "printf '%s\\0' \"${A-unset}\" \"${B-unset}\" >" + WORK + "/$1.env\n";

    @TempDir
    private Path scratch;

    @ParameterizedTest
    @MethodSource("dev.quadlet.examples.lab.Lab#all")
    void tableIsRight(Lab lab) throws IOException {
        assertRead(lab, Samples.values("splitting.txt").filter(value -> !Samples.endsInBackslash(value)));
    }

    @ParameterizedTest
    @MethodSource("dev.quadlet.examples.lab.Lab#all")
    void anyValueIsCutAlike(Lab lab) throws IOException {
        assertRead(lab, Samples.randomValues(Tries.VALUES.count(), Tries.seed()));
    }

    private void assertRead(Lab lab, Stream<String> texts) throws IOException {
        boolean newest = lab.systemd() >= 262;
        List<String> values = texts.filter(SystemdWordsLabIT::isOnlyCut)
                .filter(value -> newest || !value.contains("\\ud8"))
                .toList();
        SourceText all = run(lab, values);
        List<String> files = List.of(all.text().split("\0--\0", -1));

        SoftAssertions softly = new SoftAssertions();
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            softly.assertThat(files.get(2 * i))
                    .as("Exec %s", Samples.shown(value))
                    .isEqualTo(arguments(i, value));
            softly.assertThat(files.get(2 * i + 1))
                    .as("Environment %s", Samples.shown(value))
                    .isEqualTo(environment(value));
        }
        softly.assertAll();
    }

    /** Line ends and stray bytes are the matter of files; a semicolon alone ends the command. */
    private static boolean isOnlyCut(String value) {
        return value.chars().noneMatch(c -> c == '\n' || c == '\r' || c == 0 || c == '$' || c >= 0xDC00)
                && Dialect.SYSTEMD.split(value, SplitRule.SYSTEMD_EXEC).words().stream()
                        .noneMatch(
                                word -> word.text().equals(";") && word.span().length() == 1);
    }

    private SourceText run(Lab lab, List<String> values) throws IOException {
        for (int i = 0; i < values.size(); i++) {
            boolean refused = isRefused(values.get(i));
            write(
                    i + "",
                    "Environment=A=" + values.get(i) + " B=2\nExecStart=" + dump(i) + (refused ? "" : values.get(i)));
            write(i + "r", "ExecStart=" + dump(i) + values.get(i));
        }
        lab.run(
                        DUMP.getBytes(UTF_8),
                        "sh",
                        "-c",
                        "mkdir -p " + WORK + "; cat >" + WORK + "/dump; chmod +x " + WORK + "/dump")
                .orThrow();
        lab.copy(scratch, UNITS);
        try {
            start(lab, values);
            return SourceText.of(
                    "", lab.run("sh", "-c", printing(values.size())).orThrow().out());
        } finally {
            lab.run("sh", "-c", "rm -rf " + WORK + " " + UNITS + "/quadlet-words-*; systemctl daemon-reload")
                    .orThrow();
        }
    }

    private static String dump(int number) {
        return WORK + "/dump " + number + " ";
    }

    private void write(String name, String lines) throws IOException {
        SourceText unit = SourceText.of("", "[Service]\nType=oneshot\n" + lines + "\n");
        Files.write(scratch.resolve("quadlet-words-" + name + ".service"), unit.bytes());
    }

    /** What systemd must refuse is started alone: it would hinder the others. */
    private static void start(Lab lab, List<String> values) {
        List<String> command = new ArrayList<>(List.of("systemctl", "start"));
        for (int i = 0; i < values.size(); i++) {
            command.add("quadlet-words-" + i + ".service");
            if (isRefused(values.get(i))) {
                assertThat(lab.run("systemctl", "start", "quadlet-words-" + i + "r.service")
                                .status())
                        .as(values.get(i))
                        .isNotZero();
            }
        }
        lab.run(command.toArray(String[]::new)).orThrow();
    }

    private static String printing(int count) {
        return "i=0; while [ $i -lt " + count + " ]; do cat " + WORK + "/$i.argv; printf '\\0--\\0'; cat " + WORK
                + "/$i.env; printf '\\0--\\0'; i=$((i + 1)); done";
    }

    private static boolean isRefused(String value) {
        return Dialect.SYSTEMD
                .split(value, SplitRule.SYSTEMD_EXEC)
                .flaw()
                .filter(flaw -> flaw.kind() == Split.Kind.UNBALANCED_QUOTE)
                .isPresent();
    }

    private static String arguments(int number, String value) {
        List<String> words = isRefused(value)
                ? List.of()
                : Dialect.SYSTEMD.split(value, SplitRule.SYSTEMD_EXEC).texts();
        return number + "\0" + words.stream().map(word -> word + "\0").collect(joining());
    }

    private static String environment(String value) {
        List<String> words = Dialect.SYSTEMD
                .split("A=" + value + " B=2", SplitRule.SYSTEMD_WORDS)
                .texts();
        return variable("A", words) + "\0" + variable("B", words) + "\0";
    }

    /** systemd takes the last one whose value is text. */
    private static String variable(String name, List<String> words) {
        return words.stream()
                .filter(word -> word.startsWith(name + "="))
                .filter(word -> word.codePoints().allMatch(SystemdWordsLabIT::isText))
                .reduce((first, second) -> second)
                .map(word -> word.substring(name.length() + 1))
                .orElse("unset");
    }

    private static boolean isText(int c) {
        return (c & 0xFFFE) != 0xFFFE && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE);
    }

    @ParameterizedTest
    @MethodSource("dev.quadlet.examples.lab.Lab#all")
    void dependenciesAreNotUnquoted(Lab lab) {
        String value = "a.target \"b.target\" 'c.target'\td\"e.target \\";
        String unit = "[Unit]\nDefaultDependencies=no\nAfter=" + value + "\\\n";
        lab.run(unit.getBytes(UTF_8), "sh", "-c", "cat >" + UNITS + "/quadlet-words.target; systemctl daemon-reload")
                .orThrow();
        try {
            String after = lab.run("systemctl", "show", "-p", "After", "--value", "quadlet-words.target")
                    .orThrow()
                    .output();

            assertThat(Dialect.SYSTEMD.split(value, SplitRule.STRV).texts())
                    .filteredOn(word -> word.matches("[a-z.]+"))
                    .containsExactly(after.strip());
        } finally {
            lab.run("sh", "-c", "rm " + UNITS + "/quadlet-words.target; systemctl daemon-reload")
                    .orThrow();
        }
    }
}
