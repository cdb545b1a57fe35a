package dev.quadlet.examples.lab.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import dev.quadlet.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts and values to be read: those of quadlet-core's tables, and random ones of the same kind. */
final class Samples {
    private static final Path TABLES =
            Path.of(System.getProperty("quadlet.root", ".."), "quadlet-core/src/test/resources/dev/quadlet/syntax");
    // what the tables write for characters that cannot be seen
    private static final String SIGNS = "⏎␍⇥␀␠⍽␤⌷␦¬◌";
    private static final String MEANINGS = "\n\r\t\0 \u00a0\u0085\ufeff\udcff\udcc3\ufffe";

    private static final List<String> LINES = List.of(
            "k=v",
            "key = a b",
            "k=",
            "[X-A]",
            "[X-B]",
            "[X-A] \t",
            "[ X]",
            "[X-\u00e9]",
            "[Foo=bar",
            "[a=b]",
            "# c",
            "; c",
            "# c\\",
            "; c\\",
            "",
            " \t",
            "\\",
            "\\ ",
            "a=b\\",
            "a=b \\",
            "k=\\\\",
            "k=\\\\\\",
            "x=\\ \t",
            "\t k=v\\\r",
            "k=v\r",
            "\u00a0k=v\u2028",
            "k=\u00a0v",
            "k=a\rb",
            "k=\0",
            "\u3000# c\u3000",
            "k[x]=y",
            "k x = y z",
            "k==",
            "k=[X-A]",
            "k=#",
            "k=v # c",
            "k=\"a b\"",
            "\u000bk=v\f",
            "k\u200b=\u200bv",
            "k\u00e0=v",
            "k=\udcff",
            "\ufeffk=v",
            ":=x",
            "k='a");
    private static final List<String> BITS = List.of(
            "[", "]", "=", "\\", "\n", "\r", "\0", " ", "\t", "#", ";", ":", "a", "\u00a0", "\u0085", "\ufeff",
            "\udcff", "\udca0");
    private static final List<String> PARTS = List.of(
            "a",
            "a",
            "b",
            " ",
            " ",
            "\t",
            "\"",
            "\"",
            "'",
            "\\",
            "\\\\",
            "\\n",
            "\\x41",
            "\\x00",
            "\\xe9",
            "\\x80",
            "\\101",
            "\\000",
            "\\377",
            "\\400",
            "\\0",
            "\\6",
            "\\7",
            "\\u00e9",
            "\\u0000",
            "\\U0001F600",
            "\\U00110000",
            "\\UFFFFFFFF",
            "\\U0010FFFE",
            "\\ufffe",
            "\\s",
            "\\a\\b\\f\\r\\t\\v",
            "\\'",
            "\\\"",
            "\\ ",
            "\\q",
            "\\x4",
            "=",
            ";",
            "#",
            "\u00a0",
            "\u0085",
            "\u0080",
            "\u00e9",
            "\u2028",
            "\u001f",
            "\u007f",
            "\u000b",
            "\"\"",
            "''",
            "k=v");

    private Samples() {}

    /** The texts of a table whose rows begin with a title. */
    static Stream<String> texts(String table) {
        return rows(table).map(row -> row[1]).map(Samples::text);
    }

    /** The values of a table whose rows begin with them. */
    static Stream<String> values(String table) {
        return rows(table).map(row -> row[0]).map(Samples::text);
    }

    /** Random files, with nothing before the first line that needs a section. */
    static Stream<String> randomTexts(int count, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, count).mapToObj(i -> "[X-R]\n" + randomText(random));
    }

    static Stream<String> randomValues(int count, long seed) {
        Random random = new Random(seed);
        return Stream.generate(() -> randomValue(random))
                .filter(Predicate.not(Samples::endsInBackslash))
                .limit(count);
    }

    /** Such a value would take in the next line of its file. */
    static boolean endsInBackslash(String value) {
        return value.strip().endsWith("\\");
    }

    /** As it comes out of a file that it was written to: stray bytes may have met. */
    static SourceText asFile(String text) {
        return SourceText.of("sample", SourceText.of("sample", text).bytes());
    }

    /** A text for messages. */
    static String shown(String text) {
        return text.chars()
                .mapToObj(c -> c < ' ' || c > '~' ? String.format("<%04x>", c) : String.valueOf((char) c))
                .collect(joining());
    }

    private static Stream<String[]> rows(String table) {
        try (Stream<String> lines = Files.lines(TABLES.resolve(table), UTF_8)) {
            return lines.filter(line -> !line.startsWith("#")).map(line -> line.split(" *\\| ?", -1)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String cell) {
        StringBuilder text = new StringBuilder();
        cell.strip()
                .chars()
                .forEach(c -> text.append(SIGNS.indexOf(c) < 0 ? (char) c : MEANINGS.charAt(SIGNS.indexOf(c))));
        return text.toString();
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int left = 1 + random.nextInt(10); left > 0; left--) {
            text.append(any(LINES, random));
            text.append(random.nextInt(25) == 0 ? any(BITS, random) : "");
            text.append(left > 1 || random.nextBoolean() ? "\n" : "");
        }
        return text.toString();
    }

    private static String randomValue(Random random) {
        StringBuilder value = new StringBuilder();
        for (int left = 1 + random.nextInt(8); left > 0; left--) {
            value.append(any(PARTS, random));
        }
        return value.toString();
    }

    private static String any(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
