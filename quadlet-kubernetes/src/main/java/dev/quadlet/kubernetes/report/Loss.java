package dev.quadlet.kubernetes.report;

import dev.quadlet.source.Diagnostic;
import dev.quadlet.source.Position;
import dev.quadlet.source.Severity;
import dev.quadlet.source.SourceText;
import dev.quadlet.source.Span;
import java.util.List;
import java.util.Locale;

/**
 * A setting of a unit that was dropped, means something else, or needs a step before it works.
 *
 * @param path the section and the key, such as {@code [Container] Ulimit}; empty for the unit as a whole
 * @param source the text of the unit or drop-in
 * @param span where it stands in the text
 * @param severity how bad it is: an error will not work, a warning works differently, a notice is good to know
 * @param outcome what became of the setting
 * @param consequence what that means in the cluster
 * @param advice what to do about it; empty when there is nothing to do
 */
public record Loss(
        String path,
        SourceText source,
        Span span,
        Severity severity,
        Outcome outcome,
        String consequence,
        String advice) {
    /**
     * Where the setting stands.
     *
     * @return line and column, both counted from 1
     */
    public Position position() {
        return source.position(span.start());
    }

    /**
     * The same as a diagnostic, for tools that print those.
     *
     * @return a diagnostic without fixes, whose rule is named after the outcome
     */
    public Diagnostic diagnostic() {
        return new Diagnostic(rule(), severity, message(), source, span, List.of());
    }

    private String rule() {
        return "kubernetes-" + outcome.name().toLowerCase(Locale.ROOT);
    }

    private String message() {
        String head = path.isEmpty() ? consequence : path + ": " + consequence;
        return advice.isEmpty() ? head : head + "; " + advice;
    }

    /** One line: the place, the severity, what became of the setting, and what to do. */
    @Override
    public String toString() {
        return source.name() + ":" + position().line() + ":" + position().column() + ": "
                + severity.name().toLowerCase(Locale.ROOT) + ": "
                + outcome.name().toLowerCase(Locale.ROOT) + ": " + message();
    }
}
