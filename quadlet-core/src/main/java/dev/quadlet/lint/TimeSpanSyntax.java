package dev.quadlet.lint;

import dev.quadlet.source.Severity;

/** A time that systemd cannot read. */
final class TimeSpanSyntax extends ValueRule {
    TimeSpanSyntax() {
        super(Severity.WARNING, "systemd ignores a time that it cannot read", "systemd ignores the line", "timespan");
    }
}
