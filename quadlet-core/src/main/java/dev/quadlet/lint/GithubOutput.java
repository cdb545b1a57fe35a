package dev.quadlet.lint;

import dev.quadlet.source.Diagnostic;
import dev.quadlet.source.Position;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/** Writes findings as workflow commands of GitHub Actions. */
final class GithubOutput {
    private GithubOutput() {}

    static String write(List<Diagnostic> findings) {
        StringBuilder text = new StringBuilder();
        for (Diagnostic finding : findings) {
            Position start = finding.position();
            Position end = finding.source().position(finding.span().end());
            text.append("::").append(level(finding));
            text.append(" file=").append(property(finding.source().name()));
            text.append(",line=").append(start.line()).append(",endLine=").append(end.line());
            text.append(",col=").append(start.column()).append(",endColumn=").append(end.column());
            text.append(",title=").append(property(finding.rule()));
            text.append("::").append(data(finding.message())).append('\n');
        }
        return text.toString();
    }

    private static String level(Diagnostic finding) {
        return switch (finding.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTICE -> "notice";
        };
    }

    private static String data(String text) {
        return StringUtils.replaceEach(text, new String[] {"%", "\r", "\n"}, new String[] {"%25", "%0D", "%0A"});
    }

    private static String property(String text) {
        return StringUtils.replaceEach(data(text), new String[] {":", ","}, new String[] {"%3A", "%2C"});
    }
}
