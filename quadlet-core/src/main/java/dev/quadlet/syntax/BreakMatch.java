package dev.quadlet.syntax;

import dev.quadlet.source.Span;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds where in a new value the old one's breaks can stay: as far as both say the same from the start and from the end,
 * however many blanks they say it with, and in between before words that both have.
 */
final class BreakMatch {
    private static final int NOWHERE = -1;

    private final LineJoiner reader;
    private final String old;
    private final String value;
    private final List<ValueBreak> breaks;
    private final int[] places;

    private BreakMatch(LineJoiner reader, String old, String value, List<ValueBreak> breaks) {
        this.reader = reader;
        this.old = old;
        this.value = value;
        this.breaks = breaks;
        this.places = new int[breaks.size()];
        Arrays.fill(places, NOWHERE);
    }

    /** For each break the offset in the new value where its blanks begin, in ascending order, or a negative number. */
    static int[] places(LineJoiner reader, String old, String value, List<ValueBreak> breaks) {
        BreakMatch match = new BreakMatch(reader, old, value, breaks);
        int first = match.fromStart();
        int last = match.fromEnd(first);
        match.between(first, last);
        return match.places;
    }

    private int fromStart() {
        int inOld = 0;
        int inValue = 0;
        for (int next = 0; next < places.length; next++) {
            int goal = breaks.get(next).blanks().start();
            while (inOld < goal && areAlike(inOld, inValue)) {
                boolean blank = Blanks.isUnicode(old.charAt(inOld));
                inOld = blank ? Blanks.skipUnicode(old, inOld, old.length()) : inOld + 1;
                inValue = blank ? Blanks.skipUnicode(value, inValue, value.length()) : inValue + 1;
            }
            if (inOld < goal || !place(next, inValue)) {
                return next;
            }
        }
        return places.length;
    }

    private int fromEnd(int first) {
        int inOld = old.length();
        int inValue = value.length();
        int floor = lastPlaceBefore(first);
        for (int next = places.length; next > first; next--) {
            int goal = breaks.get(next - 1).blanks().end();
            while (inOld > goal && inValue > 0 && areAlike(inOld - 1, inValue - 1)) {
                boolean blank = Blanks.isUnicode(old.charAt(inOld - 1));
                inOld = blank ? Blanks.trimUnicode(old, 0, inOld) : inOld - 1;
                inValue = blank ? Blanks.trimUnicode(value, 0, inValue) : inValue - 1;
            }
            int place = Blanks.trimUnicode(value, 0, inValue);
            if (inOld > goal || place < floor || !place(next - 1, place)) {
                return next;
            }
        }
        return first;
    }

    private boolean areAlike(int inOld, int inValue) {
        return inValue < value.length()
                && (old.charAt(inOld) == value.charAt(inValue)
                        || (Blanks.isUnicode(old.charAt(inOld)) && Blanks.isUnicode(value.charAt(inValue))));
    }

    private void between(int first, int last) {
        int done = lastPlaceBefore(first);
        Map<String, Deque<Integer>> words = first < last ? words(done, firstPlaceFrom(last)) : Map.of();
        for (int next = first; next < last; next++) {
            String word = word(old, breaks.get(next).blanks().end());
            Deque<Integer> candidates = words.getOrDefault(word, new ArrayDeque<>());
            while (!candidates.isEmpty() && candidates.peek() <= done) {
                candidates.remove();
            }
            if (!candidates.isEmpty() && place(next, candidates.peek())) {
                done = candidates.remove();
            }
        }
    }

    /** Where words begin, by what they begin with: the offsets of the blanks before them. */
    private Map<String, Deque<Integer>> words(int from, int to) {
        Map<String, Deque<Integer>> words = new HashMap<>();
        for (int at = Math.max(from, 0); at < to; at++) {
            if (Blanks.isUnicode(value.charAt(at))) {
                int end = Blanks.skipUnicode(value, at, value.length());
                words.computeIfAbsent(word(value, end), word -> new ArrayDeque<>())
                        .add(at);
                at = end - 1;
            }
        }
        return words;
    }

    /** A word, or what stands before its equals sign. */
    private static String word(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '=' && !Blanks.isUnicode(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    private int lastPlaceBefore(int index) {
        int at = index;
        while (at > 0 && places[at - 1] < 0) {
            at--;
        }
        return at > 0 ? places[at - 1] : NOWHERE;
    }

    private int firstPlaceFrom(int index) {
        int at = index;
        while (at < places.length && places[at] < 0) {
            at++;
        }
        return at < places.length ? places[at] : value.length();
    }

    private boolean place(int index, int place) {
        Span blanks = new Span(place, Blanks.skipUnicode(value, place, value.length()));
        boolean fits = canBreak(blanks)
                && (!blanks.isEmpty() || breaks.get(index).blanks().isEmpty());
        places[index] = fits ? place : NOWHERE;
        return fits;
    }

    /** What stands before must not take the backslash for its own, nor what follows look like a comment. */
    private boolean canBreak(Span blanks) {
        return blanks.start() > 0
                && blanks.end() < value.length()
                && value.charAt(blanks.start() - 1) != '\\'
                && !(reader.skipsComments() && "#;".indexOf(value.charAt(blanks.end())) >= 0)
                && !(reader.joinsWithBlank()
                        && value.substring(blanks.start(), blanks.end()).indexOf(' ') < 0);
    }
}
