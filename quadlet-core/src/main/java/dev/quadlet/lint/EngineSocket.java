package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import org.apache.commons.lang3.StringUtils;

/** Who has the socket has the host. */
final class EngineSocket extends SecurityRule {
    EngineSocket() {
        super(Severity.WARNING, "The container can command Podman");
    }

    @Override
    void check(LintUnit unit, Subject subject, Findings findings) {
        for (Setting setting : unit.own("Volume")) {
            String source = StringUtils.substringBefore(setting.value(), ":");
            if (source.endsWith("/docker.sock") || source.endsWith("/podman.sock")) {
                findings.add(
                        setting,
                        setting.spanOf(source),
                        "who can talk to this socket can start any container, so has all that its owner has");
            }
        }
    }
}
