package dev.quadlet.ini4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.source.Diagnostic;
import dev.quadlet.source.Severity;
import dev.quadlet.source.SourceText;
import dev.quadlet.syntax.Dialect;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.syntax.UnitParser;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What ini4j can carry comes back: each key of each section with its values in order. */
class IniRoundTripTest {
    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void settingsComeBack(@ForAll("texts") String text, @ForAll("dialects") Dialect dialect) throws IOException {
        UnitDocument document =
                UnitParser.parse(SourceText.of("a.container", text), dialect).document();

        Statistics.label("complete")
                .collect(check(document).isComplete())
                .coverage(coverage -> coverage.check(true).percentage(percent -> percent > 5));
    }

    @Test
    void settingsOfRecordedFilesComeBack() throws IOException {
        List<String> texts = ConformanceTexts.all();
        Assumptions.assumeFalse(texts.isEmpty(), "no recorded behaviour of Podman in " + ConformanceTexts.FOLDER);

        for (String text : texts) {
            IniExport export =
                    check(UnitParser.parse(SourceText.of("recorded", text)).document());

            // no setting that anybody wrote is beyond ini4j; lines that are no settings are
            assertThat(export.losses())
                    .filteredOn(loss -> loss.severity() == Severity.ERROR)
                    .extracting(Diagnostic::rule)
                    .allMatch("IniMalformedLine"::equals);
        }
    }

    /** Everything that must hold for any document. */
    private static IniExport check(UnitDocument document) throws IOException {
        IniExport export = IniBridge.toIni(document);
        UnitDocument back = IniBridge.toDocument("back", document.dialect(), export.ini());

        assertThat(Settings.of(back)).isEqualTo(Settings.of(export.ini()));
        assertThat(Settings.throughFile(export.ini())).isEqualTo(Settings.of(export.ini()));
        if (export.isComplete()) {
            assertThat(Settings.of(back)).isEqualTo(Settings.of(document));
            assertThat(back.sameSettings(document)).isEqualTo(!tells(export, "IniOrder"));
        }
        assertThat(IniBridge.toIni(back).losses()).isEmpty();
        return export;
    }

    private static boolean tells(IniExport export, String rule) {
        return export.losses().stream().map(Diagnostic::rule).anyMatch(rule::equals);
    }

    @Provide
    Arbitrary<Dialect> dialects() {
        return Arbitraries.of(
                Dialect.latest(),
                Dialect.SYSTEMD,
                Dialect.podman(PodmanVersion.of(4, 4)),
                Dialect.podman(PodmanVersion.of(5, 3)));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "[A]\n",
                        "[B]\n",
                        "[A]\r\n",
                        "[B/c]\n",
                        "[ A ]\n",
                        "\n",
                        "# c\n",
                        "; c\n",
                        "a=1\n",
                        "a=2\n",
                        "b=1\n",
                        "b = x y\n",
                        "b=\n",
                        "c=${a} %h \"q\" # c\n",
                        "c=x \\\n",
                        "  y\n",
                        "é=ü😀\n",
                        "d:e=1\n",
                        "junk\n",
                        "a=\u0001\n",
                        "b=x\ry\n",
                        "c=\udc80\n",
                        "[\n",
                        "k=v",
                        "\\\n",
                        "\u00a0",
                        "=",
                        "f=:=[x]\n")
                .list()
                .ofMaxSize(10)
                .map(lines -> "[A]\n" + String.join("", lines));
    }
}
