package dev.quadlet.lint;

import dev.quadlet.source.Severity;

/** A number that is none, or beyond its bounds. */
final class NumberSyntax extends ValueRule {
    NumberSyntax() {
        super(
                Severity.WARNING,
                "The number cannot be read, or is out of its bounds",
                "it will not hold",
                "integer",
                "natural",
                "positive",
                "count",
                "exit-status",
                "oom-score",
                "nice",
                "realtime-priority",
                "io-priority",
                "weight");
    }
}
