package dev.quadlet.syntax;

import dev.quadlet.source.Excerpt;
import java.util.Optional;

/**
 * Writes a word so that everybody who reads it by a {@link SplitRule} reads exactly that word: every Podman since 4.4,
 * and systemd.
 *
 * <p>Of several spellings the plainest is taken that all readers share: bare where nothing in the word is special, else
 * in quotes. Octal escapes, which Podman misread until 5.3, are never written.
 */
public final class Quoting {
    private Quoting() {}

    /**
     * Writes one word.
     *
     * @param word what shall be read
     * @param rule how the reader cuts the value
     * @return how it is written
     * @throws IllegalArgumentException when the word has no spelling; see {@link #refusal}
     */
    public static String write(String word, SplitRule rule) {
        Optional<String> refusal = refusal(word, rule);
        if (refusal.isPresent()) {
            throw new IllegalArgumentException("No spelling for '" + Excerpt.of(word) + "': " + refusal.get());
        }
        return switch (rule) {
            case NONE, LATER_STRV -> word;
            case STRV -> isPlain(word) ? word : quoted(word);
            case SYSTEMD_EXEC -> word.equals(";") ? "\\;" : bareOrEscaped(word, rule);
            case ARGS, KEYVAL, SYSTEMD_WORDS -> bareOrEscaped(word, rule);
        };
    }

    /**
     * Why a word cannot be written.
     *
     * @param word what shall be read
     * @param rule how the reader cuts the value
     * @return the reason, as a clause; empty when the word has a spelling
     */
    public static Optional<String> refusal(String word, SplitRule rule) {
        return characterRefusal(word).or(() -> switch (rule) {
            case NONE -> wholeValueRefusal(word);
            case LATER_STRV -> wholeValueRefusal(word).or(() -> quotesRefusal(word));
            case STRV -> lineBreakRefusal(word).or(() -> emptyRefusal(word));
            case ARGS, KEYVAL -> emptyRefusal(word);
            case SYSTEMD_EXEC, SYSTEMD_WORDS -> Optional.empty();
        });
    }

    /** What no unit file can hold, by whatever rule it is read. */
    private static Optional<String> characterRefusal(String word) {
        return word.codePoints()
                .mapToObj(Quoting::characterRefusal)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> characterRefusal(int c) {
        if (c == 0) {
            return Optional.of("a NUL ends the value for Podman, and systemd drops the line");
        }
        if (Characters.isSurrogate(c)) {
            return Optional.of("an unpaired surrogate has no UTF-8 form");
        }
        return Characters.isNoncharacter(c)
                ? Optional.of("systemd drops a line with the noncharacter " + String.format("U+%04X", c))
                : Optional.empty();
    }

    /**
     * What is left of a value when the white space around it is taken away, as every reader does.
     *
     * @param value the value, as it stands behind the equals sign
     * @return the value without outer white space, in Unicode's sense
     */
    public static String trimmed(String value) {
        int from = Blanks.skipUnicode(value, 0, value.length());
        return value.substring(from, Blanks.trimUnicode(value, from, value.length()));
    }

    private static Optional<String> wholeValueRefusal(String value) {
        if (value.isEmpty()) {
            return Optional.of("an empty value counts as none; leave the key away");
        }
        if (!trimmed(value).equals(value)) {
            return Optional.of("white space at the ends of a value is trimmed");
        }
        if (value.endsWith("\\")) {
            return Optional.of("a backslash at the end of a value joins the next line to it");
        }
        return lineBreakRefusal(value);
    }

    private static Optional<String> quotesRefusal(String word) {
        boolean quoted = word.chars().anyMatch(c -> c == '"' || c == '\'' || Blanks.isSeparator((char) c));
        return quoted
                ? Optional.of(
                        "Podman cuts the value into words from 5.7 on and takes it as it stands before, so blanks and"
                                + " quotes have no spelling that is right for both")
                : Optional.empty();
    }

    private static Optional<String> lineBreakRefusal(String word) {
        return word.indexOf('\n') >= 0 || word.indexOf('\r') >= 0
                ? Optional.of("a line break has no spelling in this key")
                : Optional.empty();
    }

    private static Optional<String> emptyRefusal(String word) {
        return word.isEmpty() ? Optional.of("Podman takes an empty word for the end of the list") : Optional.empty();
    }

    private static String bareOrEscaped(String word, SplitRule rule) {
        return isPlain(word) ? word : escaped(word, rule != SplitRule.SYSTEMD_WORDS);
    }

    /** Whether every reader takes the word as it stands; '#' and ';' could start a comment on a continued line. */
    private static boolean isPlain(String word) {
        return !word.isEmpty()
                && word.charAt(0) != '#'
                && word.charAt(0) != ';'
                && word.chars()
                        .noneMatch(c -> c < ' ' || c == 0x7f || "\"'\\".indexOf(c) >= 0 || Blanks.isUnicode((char) c));
    }

    /** In one pair of quotes, with C escapes. Of these, most of systemd's lists know only those of quotes and backslashes. */
    private static String escaped(String word, boolean controls) {
        char quote = word.indexOf('"') >= 0 && word.indexOf('\'') < 0 ? '\'' : '"';
        StringBuilder written = new StringBuilder(word.length() + 2).append(quote);
        for (int i = 0; i < word.length(); i++) {
            escape(word.charAt(i), quote, controls, written);
        }
        return written.append(quote).toString();
    }

    private static void escape(char c, char quote, boolean controls, StringBuilder written) {
        if (c == '\\' || c == quote) {
            written.append('\\').append(c);
        } else if (c == '\n') {
            written.append("\\n");
        } else if (c == '\r') {
            written.append("\\r");
        } else if (c == '\t' && controls) {
            written.append("\\t");
        } else if ((c < ' ' || c == 0x7f) && controls) {
            written.append("\\x").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
        } else {
            written.append(c);
        }
    }

    /** In as many pairs of quotes as are needed, without escapes: each pair holds the other kind of quote. */
    private static String quoted(String word) {
        StringBuilder written = new StringBuilder(word.length() + 4);
        int start = 0;
        while (start < word.length()) {
            int apostrophe = indexOrEnd(word, '\'', start);
            int quotation = indexOrEnd(word, '"', start);
            char quote = quotation < apostrophe ? '\'' : '"';
            int end = Math.max(apostrophe, quotation);
            written.append(quote).append(word, start, end).append(quote);
            start = end;
        }
        return written.toString();
    }

    private static int indexOrEnd(String word, char c, int from) {
        int at = word.indexOf(c, from);
        return at < 0 ? word.length() : at;
    }
}
