package dev.quadlet.lint;

import dev.quadlet.source.Severity;

/** A word that must be an assignment. */
final class OptionSyntax extends ValueRule {
    OptionSyntax() {
        super(Severity.WARNING, "A word is no assignment", "", "setting", "option", "annotation");
    }
}
