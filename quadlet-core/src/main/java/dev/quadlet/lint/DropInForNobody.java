package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import dev.quadlet.source.Span;
import dev.quadlet.syntax.UnitDocument;

/** A drop-in in a directory that belongs to no unit. */
final class DropInForNobody extends StackRule {
    DropInForNobody() {
        super(Severity.WARNING, "No unit takes the drop-in");
    }

    @Override
    void check(Subject subject, Findings findings) {
        for (UnitDocument dropIn : subject.idleDropIns()) {
            findings.add(
                    dropIn,
                    Span.at(0),
                    subject.podman().atLeast(5, 0)
                            ? "no unit here takes this drop-in: its directory is called like the file of a unit with .d behind it, or "
                                    + "like a beginning of that which ends in a dash"
                            : "drop-ins came with Podman 5.0; Podman " + subject.podman() + " passes over this one");
        }
    }
}
