package dev.quadlet.compose.internal.yaml;

import dev.quadlet.loss.Loss;
import dev.quadlet.loss.LossReport;
import dev.quadlet.loss.Outcome;
import dev.quadlet.source.Severity;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is lost while a file is imported. */
public final class Complaints {
    private final List<Loss> losses = new ArrayList<>();

    /** Something that will not work, and is left out. */
    public void error(String path, Place place, String consequence, String advice) {
        add(path, place, Severity.ERROR, Outcome.DROPPED, consequence, advice);
    }

    /** Adds a loss. */
    public void add(String path, Place place, Severity severity, Outcome outcome, String consequence, String advice) {
        losses.add(new Loss(path, place.source(), place.span(), severity, outcome, consequence, advice));
    }

    /** All of it. */
    public LossReport report() {
        return new LossReport(losses);
    }
}
