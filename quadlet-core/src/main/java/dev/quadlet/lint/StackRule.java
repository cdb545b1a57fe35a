package dev.quadlet.lint;

import dev.quadlet.source.Severity;

/** A rule that sees everything. */
abstract non-sealed class StackRule extends Rule {
    StackRule(Severity severity, String summary) {
        super(severity, summary);
    }
}
