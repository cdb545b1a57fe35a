package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import org.apache.commons.lang3.StringUtils;

/** Ports that a user may not publish. */
final class PrivilegedPort extends UnitRule {
    private static final int FIRST_FREE = 1024;

    PrivilegedPort() {
        super(Severity.NOTICE, "Users may not publish ports below 1024");
    }

    @Override
    void check(LintUnit unit, Subject subject, Findings findings) {
        for (Setting setting : unit.own("PublishPort")) {
            String[] parts = StringUtils.substringBefore(setting.value(), "/").split(":", -1);
            String host = parts.length < 2 ? "" : parts[parts.length - 2];
            boolean isNumber =
                    !host.isEmpty() && host.length() < 6 && host.chars().allMatch(c -> c >= '0' && c <= '9');
            if (subject.isUser() && isNumber && Integer.parseInt(host) < FIRST_FREE) {
                findings.add(
                        setting,
                        setting.spanOf(host),
                        "a user may not publish port " + host
                                + ", unless the system's net.ipv4.ip_unprivileged_port_start is lower");
            }
        }
    }
}
