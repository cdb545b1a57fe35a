package dev.quadlet.value;

import dev.quadlet.syntax.Dialect;
import dev.quadlet.syntax.Quoting;
import dev.quadlet.syntax.Split;
import dev.quadlet.syntax.SplitRule;
import dev.quadlet.syntax.Word;
import java.util.List;

/** Reads what stands behind an equals sign: the first steps that all values share. */
final class Notation {
    private Notation() {}

    /** The value without outer blanks, when it can stand in a file at all. */
    static String value(String kind, String notation) {
        if (notation.indexOf('\n') >= 0 || notation.indexOf('\r') >= 0 || notation.indexOf('\0') >= 0) {
            throw new ValueException(kind, notation, "a line break or NUL cannot stand in a value");
        }
        String value = Quoting.trimmed(notation);
        if (value.isEmpty()) {
            throw new ValueException(kind, notation, "an empty value counts as none");
        }
        if (value.endsWith("\\")) {
            throw new ValueException(kind, notation, "a backslash at the end would join the next line");
        }
        return value;
    }

    /** The words of a value, at least one. */
    static List<String> words(String kind, String notation, SplitRule rule) {
        String value = value(kind, notation);
        Split split = dialect(rule).split(value, rule);
        split.flaw().filter(flaw -> losesWords(split, flaw)).ifPresent(flaw -> {
            throw new ValueException(kind, notation, reason(flaw.kind()));
        });
        if (rule == SplitRule.SYSTEMD_EXEC && split.words().stream().anyMatch(word -> isSeparator(value, word))) {
            throw new ValueException(kind, notation, "a lone semicolon parts two commands; give each its own line");
        }
        return split.texts();
    }

    private static boolean isSeparator(String value, Word word) {
        return value.substring(word.span().start(), word.span().end()).equals(";");
    }

    /** The one word of a value. */
    static String word(String kind, String notation, SplitRule rule) {
        List<String> words = words(kind, notation, rule);
        if (words.size() > 1) {
            throw new ValueException(
                    kind, notation, "this is " + words.size() + " words; put quotes around what belongs together");
        }
        return words.get(0);
    }

    private static Dialect dialect(SplitRule rule) {
        return rule == SplitRule.SYSTEMD_EXEC || rule == SplitRule.SYSTEMD_WORDS ? Dialect.SYSTEMD : Dialect.latest();
    }

    private static boolean losesWords(Split split, Split.Flaw flaw) {
        return flaw.kind() == Split.Kind.EMPTY_WORD || split.words().isEmpty();
    }

    private static String reason(Split.Kind flaw) {
        return switch (flaw) {
            case UNKNOWN_ESCAPE -> "Podman drops the whole value for an unknown escape; a backslash is written \\\\";
            case UNBALANCED_QUOTE -> "a quote without its partner spoils the whole value";
            case EMPTY_WORD -> "Podman takes an empty quoted word for the end and loses what follows";
            case TRAILING_BACKSLASH, NUL -> "the value cannot be cut into words";
        };
    }

    /** Whether systemd will fill something in, so that nothing can be said about the text now. */
    static boolean isDeferred(String notation) {
        int percent = notation.indexOf('%');
        return (percent >= 0 && percent < notation.length() - 1) || notation.indexOf('$') >= 0;
    }

    /** Refuses a word that systemd would take for the name of one variable. */
    static String wordOfPieces(String kind, String word, Expansion expansion) {
        if (expansion.expandsVariables() && Text.startsWithBareDollar(word)) {
            throw new ValueException(
                    kind,
                    word,
                    "systemd takes the whole word for the name of a variable; write ${NAME}, or $$ for a dollar");
        }
        return word;
    }

    /** The value of a key that holds one item, checked as a word that is taken apart. */
    static String item(String kind, String notation) {
        String value = value(kind, notation);
        if (hasDefault(value)) {
            throw new ValueException(
                    kind, notation, "systemd knows no default values, so ${NAME:-x} stays as it stands");
        }
        return wordOfPieces(kind, value, Expansion.SPECIFIERS_AND_VARIABLES);
    }

    /** A colon between the braces of a variable. */
    private static boolean hasDefault(String value) {
        for (int at = value.indexOf("${"); at >= 0; at = value.indexOf("${", at + 2)) {
            int colon = value.indexOf(':', at);
            int brace = value.indexOf('}', at);
            if (colon >= 0 && colon < brace) {
                return true;
            }
        }
        return false;
    }

    /** A word of a vocabulary, an identifier, a number: something that needs no quotes anywhere. */
    static String token(String kind, String text) {
        String value = value(kind, text);
        if (!value.equals(text) || !text.codePoints().allMatch(Notation::isTokenCharacter)) {
            throw new ValueException(
                    kind, text, "blanks, quotes, backslashes and control characters cannot be part of it");
        }
        return text;
    }

    private static boolean isTokenCharacter(int c) {
        return !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && !Character.isISOControl(c)
                && "\"'\\".indexOf(c) < 0;
    }
}
