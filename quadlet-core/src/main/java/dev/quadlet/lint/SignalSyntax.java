package dev.quadlet.lint;

import dev.quadlet.source.Severity;

/** A signal that there is not. */
final class SignalSyntax extends ValueRule {
    SignalSyntax() {
        super(Severity.WARNING, "There is no such signal", "", "signal");
    }
}
