package dev.quadlet.benchmark;

import dev.quadlet.source.SourceText;
import dev.quadlet.syntax.Assignment;
import dev.quadlet.syntax.Section;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.syntax.UnitParser;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.ini4j.Config;
import org.ini4j.Ini;
import org.ini4j.Profile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** From texts to every key and value, with this library and with ini4j, and back to the texts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadBenchmark {
    /** How many units. */
    @Param({"1000", "20000"})
    int units;

    private Map<String, String> texts = Map.of();
    private List<UnitDocument> documents = List.of();

    /** Makes the texts. */
    @Setup
    public void prepare() {
        texts = Units.texts(units);
        documents = new ArrayList<>();
        texts.forEach((name, text) -> documents.add(document(name, text)));
    }

    private static UnitDocument document(String name, String text) {
        return UnitParser.parse(SourceText.of(name, text)).document();
    }

    /**
     * With this library.
     *
     * @param reader who gets keys and values
     */
    @Benchmark
    public void document(Blackhole reader) {
        texts.forEach((name, text) -> {
            for (Section section : document(name, text).sections()) {
                for (Assignment line : section.assignments()) {
                    reader.consume(line.key());
                    reader.consume(line.value());
                }
            }
        });
    }

    /**
     * With ini4j, as a unit needs it: keys may repeat, and backslashes stay.
     *
     * @param reader who gets keys and values
     * @throws IOException when ini4j cannot read a text
     */
    @Benchmark
    public void ini4j(Blackhole reader) throws IOException {
        for (String text : texts.values()) {
            for (Profile.Section section : ini(text).values()) {
                for (String key : section.keySet()) {
                    reader.consume(key);
                    section.getAll(key).forEach(reader::consume);
                }
            }
        }
    }

    private static Ini ini(String text) throws IOException {
        Config config = new Config();
        config.setMultiOption(true);
        config.setMultiSection(true);
        config.setEscape(false);
        Ini ini = new Ini();
        ini.setConfig(config);
        ini.load(new StringReader(text));
        return ini;
    }

    /**
     * The texts of documents that nobody has changed.
     *
     * @param writer who gets them
     */
    @Benchmark
    public void written(Blackhole writer) {
        documents.forEach(document -> writer.consume(document.text()));
    }
}
