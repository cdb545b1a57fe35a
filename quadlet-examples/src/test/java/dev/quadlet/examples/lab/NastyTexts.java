package dev.quadlet.examples.lab;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Random;
import java.util.TreeMap;

/** The texts that the tests of the core send through a model of Podman and systemd; here they meet the real ones. */
final class NastyTexts {
    private static final Path FILE = Path.of(
            System.getProperty("quadlet.root", ".."),
            "quadlet-core/src/test/resources/dev/quadlet/value/nasty-strings.properties");
    private static final int MOST_PIECES = 8;
    private static final int LONGEST_PIECE = 6;

    private NastyTexts() {}

    static Map<String, String> byName() {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(FILE)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> byName = new TreeMap<>();
        texts.forEach((name, text) -> byName.put(name.toString(), text.toString()));
        return byName;
    }

    static String named(String name) {
        return Objects.requireNonNull(byName().get(name), name);
    }

    /** Texts that nobody thought of: snippets of the others in a row, but few of what has no spelling anywhere. */
    static Map<String, String> random(int number, long seed) {
        Random random = new Random(seed);
        List<int[]> texts = byName().values().stream()
                .filter(text -> !Places.EXEC_START_PRE.refuses(text) && !text.isEmpty())
                .map(text -> text.codePoints().toArray())
                .toList();
        Map<String, String> byName = new TreeMap<>();
        while (byName.size() < number) {
            StringBuilder text = new StringBuilder();
            for (int pieces = random.nextInt(MOST_PIECES); pieces >= 0; pieces--) {
                appendPiece(texts.get(random.nextInt(texts.size())), random, text);
            }
            byName.put("random-" + byName.size(), text.toString());
        }
        return byName;
    }

    private static void appendPiece(int[] text, Random random, StringBuilder all) {
        int start = random.nextInt(text.length);
        int end = Math.min(text.length, start + 1 + random.nextInt(LONGEST_PIECE));
        all.append(new String(text, start, end - start));
    }
}
