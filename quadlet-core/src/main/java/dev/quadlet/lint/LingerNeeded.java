package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import java.util.List;

/** A user's services live as long as the user is there. */
final class LingerNeeded extends StackRule {
    LingerNeeded() {
        super(Severity.NOTICE, "Without lingering, the services end when the user logs out");
    }

    @Override
    public boolean isAboutHost() {
        return true;
    }

    @Override
    void check(Subject subject, Findings findings) {
        if (subject.isUser()) {
            subject.units().stream()
                    .flatMap(unit -> List.of("WantedBy", "RequiredBy", "UpheldBy").stream()
                            .flatMap(key -> unit.last("Install", key).stream()))
                    .findFirst()
                    .ifPresent(at -> findings.add(
                            at,
                            "a user's services start when the user logs in and end when the last session does; loginctl "
                                    + "enable-linger, once, makes that the boot and the shutdown"));
        }
    }
}
