package dev.quadlet.kubernetes.internal.unit;

import dev.quadlet.loss.Loss;
import dev.quadlet.loss.LossReport;
import dev.quadlet.loss.Outcome;
import dev.quadlet.source.Severity;
import dev.quadlet.source.SourceText;
import dev.quadlet.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is lost. */
public final class Losses {
    private final List<Loss> losses = new ArrayList<>();

    /** Something about a line. */
    public void add(Setting line, Severity severity, Outcome outcome, String consequence, String advice) {
        String path = "[" + line.key().section() + "] " + line.key().name();
        losses.add(new Loss(path, line.source(), line.span(), severity, outcome, consequence, advice));
    }

    /** Something about a unit as a whole. */
    public void add(SourceText unit, Severity severity, Outcome outcome, String consequence, String advice) {
        losses.add(new Loss("", unit, new Span(0, 0), severity, outcome, consequence, advice));
    }

    /** All of it. */
    public LossReport report() {
        return new LossReport(losses);
    }
}
