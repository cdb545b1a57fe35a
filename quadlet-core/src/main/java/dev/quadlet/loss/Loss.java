package dev.quadlet.loss;

import dev.quadlet.source.Diagnostic;
import dev.quadlet.source.Position;
import dev.quadlet.source.Severity;
import dev.quadlet.source.SourceText;
import dev.quadlet.source.Span;
import java.util.List;
import java.util.Locale;

/**
 * A place in a text that was dropped on the way to another form, means something else there, or needs a step before it works.
 *
 * @param path what stands there, such as {@code services.web.ports[0]} or {@code [Container] Ulimit}; empty for the text as a
 *     whole
 * @param source the text
 * @param span where it stands in the text
 * @param severity how bad it is: an error will not work, a warning works differently, a notice is good to know
 * @param outcome what became of it
 * @param consequence what that means for what runs in the end
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
     * Where it stands.
     *
     * @return line and column, both counted from 1
     */
    public Position position() {
        return source.position(span.start());
    }

    /**
     * The same as a diagnostic, for tools that print those.
     *
     * @param prefix what the names of the rules begin with, such as {@code compose}
     * @return a diagnostic without fixes, whose rule is the prefix and the outcome, such as {@code compose-dropped}
     */
    public Diagnostic diagnostic(String prefix) {
        return new Diagnostic(prefix + "-" + word(), severity, message(), source, span, List.of());
    }

    private String word() {
        return outcome.name().toLowerCase(Locale.ROOT);
    }

    private String message() {
        String head = path.isEmpty() ? consequence : path + ": " + consequence;
        return advice.isEmpty() ? head : head + "; " + advice;
    }

    /** One line: the place, the severity, what became of it, and what to do. */
    @Override
    public String toString() {
        return source.name() + ":" + position().line() + ":" + position().column() + ": "
                + severity.name().toLowerCase(Locale.ROOT) + ": "
                + word() + ": " + message();
    }
}
