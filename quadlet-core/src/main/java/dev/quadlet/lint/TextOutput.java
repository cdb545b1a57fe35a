package dev.quadlet.lint;

import dev.quadlet.source.Diagnostic;
import dev.quadlet.source.Fix;
import dev.quadlet.source.Position;
import java.util.List;

/** Writes findings for people. */
final class TextOutput {
    private static final int WIDEST = 200;

    private TextOutput() {}

    static String write(List<Diagnostic> findings) {
        StringBuilder text = new StringBuilder();
        for (Diagnostic finding : findings) {
            text.append(finding).append('\n');
            place(finding, text);
            for (Fix fix : finding.fixes()) {
                text.append("    fix: ").append(fix.description()).append('\n');
            }
        }
        return text.toString();
    }

    /** The line, and carets below the characters that are meant; tabs stay so that both agree. */
    private static void place(Diagnostic finding, StringBuilder text) {
        Position position = finding.position();
        String line = finding.source()
                .text()
                .lines()
                .skip(position.line() - 1L)
                .findFirst()
                .orElse("");
        if (line.isBlank() || position.column() > WIDEST) {
            return;
        }
        String shown = line.length() > WIDEST ? line.substring(0, WIDEST) : line;
        text.append("    ").append(shown).append("\n    ");
        int from = position.column() - 1;
        for (int at = 0; at < from; at++) {
            text.append(shown.charAt(at) == '\t' ? '\t' : ' ');
        }
        int length = Math.min(finding.span().length(), shown.length() - from);
        text.append("^".repeat(Math.max(1, length))).append('\n');
    }
}
