package dev.quadlet.examples.lab.reading;

import dev.quadlet.examples.lab.InLab;
import dev.quadlet.examples.lab.Lab;
import dev.quadlet.examples.lab.Tries;
import dev.quadlet.source.Diagnostic;
import dev.quadlet.source.SourceText;
import dev.quadlet.syntax.Dialect;
import dev.quadlet.syntax.ParseResult;
import dev.quadlet.syntax.UnitParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The real systemd reads any file as we do: the description of a target, or that it will not load it. */
@InLab
class SystemdFilesLabIT {
    private static final String UNITS = "/run/systemd/system";

    @TempDir
    private Path scratch;

    @ParameterizedTest
    @MethodSource("dev.quadlet.examples.lab.Lab#all")
    void tablesAreRight(Lab lab) throws IOException {
        assertRead(lab, Stream.concat(Samples.texts("joining.txt"), Samples.texts("lines.txt")));
    }

    @ParameterizedTest
    @MethodSource("dev.quadlet.examples.lab.Lab#all")
    void anyFileIsReadAlike(Lab lab) throws IOException {
        assertRead(lab, Samples.randomTexts(Tries.FILES.count(), Tries.seed()));
    }

    private void assertRead(Lab lab, Stream<String> texts) throws IOException {
        boolean newest = lab.systemd() >= 262;
        List<SourceText> files = texts.map(SystemdFilesLabIT::target)
                .map(Samples::asFile)
                .filter(file -> file.length() > 0) // that would mask the unit
                .filter(file -> newest || !hasNameOfNewest(file))
                .toList();
        for (int i = 0; i < files.size(); i++) {
            Files.write(scratch.resolve(name(i)), files.get(i).bytes());
        }
        lab.copy(scratch, UNITS);
        SoftAssertions all = new SoftAssertions();
        try {
            String[] shown = show(lab, files.size());
            for (int i = 0; i < files.size(); i++) {
                all.assertThat(said(shown[i]))
                        .as(Samples.shown(files.get(i).text()))
                        .isEqualTo(expected(files.get(i), name(i)));
            }
        } finally {
            lab.run("sh", "-c", "rm -f " + UNITS + "/quadlet-reading-*; systemctl daemon-reload")
                    .orThrow();
        }
        all.assertAll();
    }

    /** The samples' sections and keys are nothing to systemd; these are. */
    private static String target(String text) {
        return text.replace("[X]", "[Unit]")
                .replace("[X-R]", "[Unit]")
                .replace("[X-A]", "[Unit]")
                .replace("E=", "Description=")
                .replace("a=", "Description=")
                .replace("k=", "Description=");
    }

    /** Releases before 262 took names with an opening bracket, and none at all. */
    private static boolean hasNameOfNewest(SourceText file) {
        return file.text().contains("[]") || file.text().lines().anyMatch(line -> line.lastIndexOf('[') > 0);
    }

    private static String name(int number) {
        return "quadlet-reading-" + number + ".target";
    }

    /** What systemd says of each unit, in their order. */
    private static String[] show(Lab lab, int count) {
        StringBuilder command =
                new StringBuilder("systemctl daemon-reload; systemctl show -p LoadState -p Description");
        for (int i = 0; i < count; i++) {
            command.append(' ').append(name(i));
        }
        byte[] out = lab.run("sh", "-c", command.toString()).orThrow().out();
        return SourceText.of("", out).text().strip().split("\n\n", -1);
    }

    /** Of a unit that it will not load, systemd may have read a part. */
    private static String said(String shown) {
        return shown.endsWith("\nLoadState=error")
                ? "refused"
                : Samples.asFile(shown).text();
    }

    private static String expected(SourceText file, String name) {
        ParseResult parsed = UnitParser.parse(file, Dialect.SYSTEMD);
        boolean refused = parsed.problems().stream()
                .map(Diagnostic::rule)
                .anyMatch(Set.of("InvalidSectionName", "InvalidEncoding")::contains);
        String description = parsed.document()
                .section("Unit")
                .flatMap(unit -> unit.value("Description"))
                .filter(value -> !value.isEmpty())
                .orElse(name);
        return refused ? "refused" : "Description=" + description + "\nLoadState=loaded";
    }
}
