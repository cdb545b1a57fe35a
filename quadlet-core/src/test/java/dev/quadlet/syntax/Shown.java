package dev.quadlet.syntax;

import dev.quadlet.source.SourceText;
import java.util.stream.Collectors;

/**
 * Makes visible, in the tables of tests, what cannot be seen. Tables hold one character each for: ⏎ line feed, ␍ carriage
 * return, ⇥ tab, ␀ NUL, ␠ blank, ⍽ no-break space, ␤ next line (U+0085), ⌷ byte order mark, ␦ and ¬ the bytes FF
 * and C3 alone, ◌ the noncharacter U+FFFE.
 */
final class Shown {
    private static final String SYMBOLS = "⏎␍⇥␀␠⍽␤⌷␦¬◌";
    private static final String MEANINGS = "\n\r\t\0 \u00a0\u0085\ufeff\udcff\udcc3\ufffe";

    private Shown() {}

    /** The text that a cell of a table stands for; an empty cell is the empty text. */
    static String text(String cell) {
        return cell == null ? "" : mapped(cell, SYMBOLS, MEANINGS);
    }

    /** A text as a cell of a table. Blanks are shown only where they could be overlooked. */
    static String cell(String text) {
        String shown = mapped(text, MEANINGS.replace(" ", "\0"), SYMBOLS);
        int from = 0;
        while (from < shown.length() && shown.charAt(from) == ' ') {
            from++;
        }
        int to = shown.stripTrailing().length();
        return to <= from
                ? "␠".repeat(shown.length())
                : "␠".repeat(from) + shown.substring(from, to) + "␠".repeat(shown.length() - to);
    }

    /** The lines of a document, in a row. */
    static String lines(UnitDocument document) {
        return document.lines().stream().map(Shown::line).collect(Collectors.joining("  "));
    }

    static UnitDocument parsed(String cell, Dialect dialect) {
        return UnitParser.parse(SourceText.of("a.container", text(cell)), dialect)
                .document();
    }

    private static String line(Line line) {
        if (line instanceof Assignment assignment) {
            return cell(assignment.toString());
        }
        if (line instanceof SectionHeader header) {
            return "[" + cell(header.name()) + "]";
        }
        if (line instanceof MalformedLine malformed) {
            return "!" + malformed.flaw();
        }
        return line instanceof CommentLine comment ? "(" + cell(comment.text()) + ")" : "()";
    }

    private static String mapped(String text, String from, String to) {
        return text.chars()
                .mapToObj(c -> (char) c)
                .map(c -> from.indexOf(c) < 0 ? c : to.charAt(from.indexOf(c)))
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
