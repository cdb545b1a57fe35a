package dev.quadlet.lint;

import dev.quadlet.source.Severity;

/** Images are updated by a timer of the host. */
final class AutoUpdateTimer extends StackRule {
    private static final String TIMER = "podman-auto-update.timer";

    AutoUpdateTimer() {
        super(Severity.NOTICE, "Nothing starts the automatic updates");
    }

    @Override
    public boolean isAboutHost() {
        return true;
    }

    @Override
    void check(Subject subject, Findings findings) {
        boolean isStarted = subject.units().stream()
                .flatMap(unit -> unit.effective().stream())
                .anyMatch(
                        at -> at.section().equals("Unit") && at.words().texts().contains(TIMER));
        if (!isStarted) {
            subject.units().stream()
                    .flatMap(unit -> unit.lastOwn("AutoUpdate").stream())
                    .findFirst()
                    .ifPresent(at -> findings.add(
                            at,
                            "images are updated when " + TIMER + " runs: systemctl "
                                    + (subject.isUser() ? "--user " : "") + "enable --now " + TIMER
                                    + " once, or Wants= it here",
                            Moves.add("Start the timer with this unit", at.document(), "Unit", "Wants=" + TIMER)));
        }
    }
}
