package dev.quadlet.lint;

import dev.quadlet.source.Severity;

/** A word that is none of those that there are. */
final class ChoiceSyntax extends ValueRule {
    ChoiceSyntax() {
        super(
                Severity.WARNING,
                "The word is none of those that there are",
                "",
                "pull",
                "restart",
                "auto-update",
                "notify",
                "health-action",
                "exit-policy",
                "cgroups",
                "service-type",
                "kill-mode",
                "exit-code-propagation");
    }
}
