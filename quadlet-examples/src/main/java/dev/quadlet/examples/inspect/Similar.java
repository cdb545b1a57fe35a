package dev.quadlet.examples.inspect;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.lang3.StringUtils;

/** What somebody may have meant who wrote a word that is none of some words. */
final class Similar {
    private static final int SHOWN = 3;
    private static final int ALL = 12;

    private Similar() {}

    /** A sentence that names the nearest words, or all when none is near and they are not many. */
    static String hint(String word, Collection<String> words) {
        List<String> near = near(word, words);
        if (!near.isEmpty()) {
            return "Did you mean " + String.join(" or ", near) + "?";
        }
        return words.size() > ALL
                ? "None of the " + words.size() + " that there are is like it."
                : "There are: " + String.join(", ", words) + ".";
    }

    static List<String> near(String word, Collection<String> words) {
        return words.stream()
                .filter(other -> distance(word, other) <= 1 + word.length() / 3)
                .sorted(Comparator.comparingInt(other -> distance(word, other)))
                .limit(SHOWN)
                .toList();
    }

    /** How many letters have to be typed, deleted or changed, whatever their case and without the ending of a file. */
    private static int distance(String one, String other) {
        String from = one.toLowerCase(Locale.ROOT);
        String to = other.toLowerCase(Locale.ROOT);
        return Math.min(edits(from, to), edits(from, StringUtils.substringBeforeLast(to, ".")));
    }

    private static int edits(String from, String to) {
        int[] row = new int[to.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
