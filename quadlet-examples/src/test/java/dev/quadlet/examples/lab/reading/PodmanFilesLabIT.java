package dev.quadlet.examples.lab.reading;

import dev.quadlet.examples.lab.InLab;
import dev.quadlet.examples.lab.Lab;
import dev.quadlet.examples.lab.Tries;
import dev.quadlet.source.SourceText;
import dev.quadlet.syntax.Dialect;
import dev.quadlet.syntax.UnitParser;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The real generator reads any file as we do: its sections, keys and joined values, or the line that it refuses. */
@InLab
class PodmanFilesLabIT {
    private static final String CONTAINER = "[Container]\nImage=localhost/none:1\n";

    @TempDir
    private Path scratch;

    @ParameterizedTest
    @MethodSource("dev.quadlet.examples.lab.Lab#all")
    void tablesAreRight(Lab lab) {
        assertRead(lab, Stream.concat(Samples.texts("joining.txt"), Samples.texts("lines.txt")));
    }

    @ParameterizedTest
    @MethodSource("dev.quadlet.examples.lab.Lab#all")
    void anyFileIsReadAlike(Lab lab) {
        assertRead(lab, Samples.randomTexts(Tries.FILES.count(), Tries.seed()));
    }

    /** Each text stands once before, once behind what makes a container of it. */
    private void assertRead(Lab lab, Stream<String> texts) {
        List<SourceText> files = texts.flatMap(text -> Stream.of(CONTAINER + text, text + "\n" + CONTAINER))
                .map(Samples::asFile)
                .toList();
        List<Generator.Reading> readings = new Generator(lab, scratch).read(files);
        Dialect dialect = Dialect.podman(lab.podman());

        SoftAssertions all = new SoftAssertions();
        for (int i = 0; i < files.size(); i++) {
            all.assertThat(Expected.said(readings.get(i)))
                    .as(Samples.shown(files.get(i).text()))
                    .isEqualTo(Expected.of(UnitParser.parse(files.get(i), dialect)));
        }
        all.assertAll();
    }
}
