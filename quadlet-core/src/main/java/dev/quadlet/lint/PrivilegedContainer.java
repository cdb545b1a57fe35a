package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import java.util.Set;

/** A container without walls. */
final class PrivilegedContainer extends SecurityRule {
    PrivilegedContainer() {
        super(Severity.WARNING, "The container is not confined");
    }

    @Override
    void check(LintUnit unit, Subject subject, Findings findings) {
        eachArgument(unit, (setting, word) -> {
            if (Set.of("--privileged", "--privileged=true").contains(word.text())) {
                findings.add(
                        setting,
                        setting.spanOf(word.span()),
                        "a privileged container has all devices and capabilities of who runs it; AddDevice= and "
                                + "AddCapability= give single ones");
            }
        });
    }
}
