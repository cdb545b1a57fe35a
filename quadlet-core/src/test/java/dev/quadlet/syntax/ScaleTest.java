package dev.quadlet.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quadlet.source.SourceText;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Big texts take time in proportion to their length, and no stack. */
class ScaleTest {
    private static final int SMALL_STACK = 1 << 17;
    private static final int PATIENCE = 60;
    private static final double LIMIT = 50;

    @Test
    void fiftyMegabytes() throws Exception {
        String text = "[X]\n" + "Label=key=\"a value of middling length, with a few words in it\"\n".repeat(840_000);
        assertThat(text.length()).isGreaterThan(50_000_000);

        UnitDocument document = inSmallStack(() -> parse(text, Dialect.latest()));

        assertThat(document.lines()).hasSize(840_001);
        assertThat(document.text()).isSameAs(text);
    }

    @Test
    void aLineOfAMegabyte() throws Exception {
        String value = "\"a\" b ".repeat(170_000).strip();
        UnitDocument document = parse("[X]\nk=" + value + "\n", Dialect.latest());
        assertThat(value.length()).isGreaterThan(1_000_000);

        assertThat(inSmallStack(() -> document.section("X").orElseThrow().words("k", SplitRule.ARGS)))
                .hasSize(340_000);
        assertThat(inSmallStack(() -> document.with("X", "k", value + " c").text()))
                .isEqualTo("[X]\nk=" + value + " c\n");
    }

    @Test
    void twoHundredThousandContinuationLines() throws Exception {
        String text = "[X]\nk=" + "word \\\n".repeat(200_000) + "end\n";
        UnitDocument document = inSmallStack(() -> parse(text, Dialect.latest()));
        String value = document.last("X", "k").orElseThrow().value();

        assertThat(value).hasSize(1_000_003);
        assertThat(inSmallStack(() ->
                        document.with("X", "k", value.replace("end", "END")).text()))
                .isEqualTo(text.replace("end", "END"));
    }

    static Stream<Arguments> shapes() {
        return Stream.of(
                shape("a line of words", n -> "[X]\nk=" + "\"a\" \\x41 ".repeat(n)),
                shape("continued lines", n -> "[X]\nk=" + "word \\\n".repeat(n) + "end\n"),
                shape("lines continued for ever", n -> "[X]\nk=" + "word \\\n".repeat(n) + "# end\n"),
                shape("comments in a value", n -> "[X]\nk=a \\\n" + "# c\n".repeat(n) + "b\n"),
                shape("backslashes", n -> "[X]\nk=" + "\\".repeat(n)),
                shape("lines of a backslash", n -> "[X]\nk=a\\\n" + "\\\n".repeat(n)),
                shape("blank lines", n -> "[X]\nk=v\n" + "\n".repeat(n)),
                shape("blanks", n -> "[X]\nk=v" + " ".repeat(n) + "w"),
                shape("brackets", n -> "[X]\nk=v\n" + "[".repeat(n)),
                shape("junk", n -> "[X]\nk=v\n" + "a\n".repeat(n)),
                shape("sections", n -> "[X]\nk=v\n" + "[Y]\n".repeat(n)),
                shape("one key", n -> "[X]\n" + "k=v\n".repeat(n)),
                shape("bytes that are not UTF-8", n -> "[X]\nk=" + "\udcff".repeat(n)),
                shape("quotes", n -> "[X]\nk=" + "\"' ".repeat(n)));
    }

    /**
     * Ten times the text may take ten times as long; were it quadratic, it would be a hundred, however often one looks. A
     * busy machine is forgiven.
     */
    @ParameterizedTest
    @MethodSource("shapes")
    void timeGrowsWithTheText(IntFunction<String> shape) throws Exception {
        String small = shape.apply(10_000);
        String big = shape.apply(100_000);

        double ratio = Double.MAX_VALUE;
        for (int look = 0; look < 6 && ratio > LIMIT; look++) {
            long least = Math.max(inSmallStack(() -> work(small)), TimeUnit.MILLISECONDS.toNanos(2));
            ratio = (double) inSmallStack(() -> work(big)) / least;
        }

        assertThat(ratio).isLessThan(LIMIT);
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change("fewer blanks", value -> String.join(" ", value.split(" +"))),
                change("other options", value -> value.replace("--a=1", "--a=2")),
                change("other words", value -> value.replace("word", "words and more")),
                change("no options", value -> value.replace("--a=1 ", "")),
                change("other order", value -> "end " + value),
                change("another value", value -> "x ".repeat(value.length() / 2) + "y"),
                change("a short value", value -> "short"));
    }

    /** A changed value that was broken into lines, with comments between them, looks for its breaks once. */
    @ParameterizedTest
    @MethodSource("changes")
    void timeOfAChangeGrowsWithTheValue(UnaryOperator<String> change) throws Exception {
        double ratio = Double.MAX_VALUE;
        for (int look = 0; look < 6 && ratio > LIMIT; look++) {
            long least = Math.max(inSmallStack(() -> changed(2_000, change)), TimeUnit.MILLISECONDS.toNanos(2));
            ratio = (double) inSmallStack(() -> changed(20_000, change)) / least;
        }

        assertThat(ratio).isLessThan(LIMIT);
    }

    private static long changed(int lines, UnaryOperator<String> change) {
        String text = "[X]\nk=" + "word --a=1 \\\n  # comment\n  --b  \\\n \\\n".repeat(lines) + "end\n";
        long start = System.nanoTime();
        for (Dialect dialect : List.of(Dialect.SYSTEMD, Dialect.latest(), Dialect.podman(PodmanVersion.of(5, 3)))) {
            UnitDocument document = parse(text, dialect);
            String value = document.last("X", "k").orElseThrow().value();
            document.with("X", "k", change.apply(value));
        }
        return System.nanoTime() - start;
    }

    /** Everything that one does with a document. */
    private static long work(String text) {
        long start = System.nanoTime();
        parse(text, Dialect.SYSTEMD);
        parse(text, Dialect.podman(PodmanVersion.of(5, 3)));
        UnitDocument document = parse(text, Dialect.latest());
        document.section("X").ifPresent(x -> x.words("k", SplitRule.ARGS));
        document.with("X", "k", "short").withAdded("X", "k", "w ".repeat(40));
        document.bytes();
        return System.nanoTime() - start;
    }

    private static UnitDocument parse(String text, Dialect dialect) {
        return UnitParser.parse(SourceText.of("big.container", text), dialect).document();
    }

    private static <T> T inSmallStack(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "small stack", SMALL_STACK);
        thread.setDaemon(true);
        thread.start();
        return task.get(PATIENCE, TimeUnit.SECONDS);
    }

    private static Arguments change(String name, UnaryOperator<String> change) {
        return Arguments.of(Named.of(name, change));
    }

    private static Arguments shape(String name, IntFunction<String> text) {
        return Arguments.of(Named.of(name, text));
    }
}
