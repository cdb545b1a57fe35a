package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import dev.quadlet.syntax.Word;

/** A rule about hardening, to be asked for. */
abstract class SecurityRule extends UnitRule {
    SecurityRule(Severity severity, String summary) {
        super(severity, summary);
    }

    @Override
    public final boolean isSecurity() {
        return true;
    }

    /** The words that a container or pod gives to Podman as they stand. */
    static void eachArgument(LintUnit unit, Argument action) {
        for (Setting setting : unit.own("PodmanArgs")) {
            setting.words().words().forEach(word -> action.see(setting, word));
        }
    }

    /** What is done with an argument. */
    interface Argument {
        void see(Setting setting, Word word);
    }
}
