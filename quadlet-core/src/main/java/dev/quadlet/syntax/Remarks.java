package dev.quadlet.syntax;

import dev.quadlet.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Comments: those within a continued line, and those that belong to a section. */
final class Remarks {
    private Remarks() {}

    /** The comments in a part of a continued line, without white space around them; the part may begin within a line. */
    static List<String> within(UnitDocument document, Span part) {
        String text = document.text();
        LineJoiner joiner = document.joiner();
        List<String> comments = new ArrayList<>();
        int next;
        for (int at = joiner.nextLine(text, part.start()); joiner.skipsComments() && at < part.end(); at = next) {
            String line = text.substring(at, joiner.lineStop(text, at));
            Span content = joiner.trimmed(line);
            next = joiner.nextLine(text, at);
            if (!content.isEmpty() && "#;".indexOf(line.charAt(content.start())) >= 0) {
                comments.add(line.substring(content.start(), content.end()));
            }
        }
        return comments;
    }

    /** Each on a line of its own. */
    static String written(List<String> comments, String indent, String newline) {
        StringBuilder text = new StringBuilder();
        comments.forEach(comment -> text.append(indent).append(comment).append(newline));
        return text.toString();
    }

    /** The start of a header, or of the comments right above it; those that begin the file stay there. */
    static int startOf(List<Line> lines, int header) {
        int at = header;
        while (at > 0 && lines.get(at - 1) instanceof CommentLine) {
            at--;
        }
        boolean head = lines.subList(0, at).stream().allMatch(BlankLine.class::isInstance);
        return lines.get(head ? header : at).span().start();
    }
}
