package dev.quadlet.lint;

import dev.quadlet.source.Excerpt;
import dev.quadlet.source.Severity;
import org.apache.commons.lang3.StringUtils;

/** Podman writes a path with a blank so that systemd reads others. */
final class BlankInPath extends UnitRule {
    BlankInPath() {
        super(Severity.NOTICE, "The service waits for the mount of another path");
    }

    @Override
    void check(LintUnit unit, Subject subject, Findings findings) {
        for (Setting setting : unit.own("Volume")) {
            String source = StringUtils.substringBefore(setting.value(), ":");
            if (source.startsWith("/") && source.contains(" ")) {
                findings.add(
                        setting,
                        setting.spanOf(source),
                        "the volume is mounted, but the RequiresMountsFor= that Podman writes for it "
                                + (subject.podman().atLeast(5, 8)
                                        ? "has \\x20 in it, which systemd does not read as a blank"
                                        : "is two paths to systemd")
                                + "; so the service may start before " + Excerpt.of(source) + " is mounted");
            }
        }
    }
}
