package dev.quadlet.service;

import dev.quadlet.source.Diagnostic;
import java.io.Serial;

/** Ends the conversion of one unit; the translator catches it. */
final class Refusal extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Diagnostic reason;

    Refusal(Diagnostic reason) {
        super(reason.message(), null, false, false);
        this.reason = reason;
    }

    Diagnostic reason() {
        return reason;
    }
}
