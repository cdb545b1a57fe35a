package dev.quadlet.key;

import dev.quadlet.syntax.Word;
import java.util.ArrayList;
import java.util.List;

/** Parts the commands of a line that systemd reads: a bare semicolon stands between two of them. */
final class Commands {
    private Commands() {}

    /** The commands that have words; of a line without words, the line. */
    static List<String> of(String line, List<Word> words) {
        List<String> commands = new ArrayList<>();
        int start = 0;
        for (Word word : words) {
            if (isSemicolon(line, word)) {
                commands.add(line.substring(start, word.span().start()));
                start = word.span().end();
            }
        }
        commands.add(line.substring(start));
        commands.removeIf(String::isBlank);
        return commands.isEmpty() ? List.of(line) : commands;
    }

    /** Neither in quotes nor behind a backslash, where it would be an argument. */
    private static boolean isSemicolon(String line, Word word) {
        return line.substring(word.span().start(), word.span().end()).equals(";");
    }
}
