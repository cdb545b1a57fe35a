package dev.quadlet.systemd.deploy;

import java.util.List;

/**
 * Why a unit did not come up.
 *
 * @param unit the unit, or the file when it became none
 * @param cause why
 * @param detail what systemd, Podman or the generator says
 * @param log the last lines that the unit wrote during the deployment, without known secrets
 */
public record UnitFailure(String unit, FailureCause cause, String detail, List<String> log) {
    /** Takes a copy. */
    public UnitFailure {
        log = List.copyOf(log);
    }

    /** The unit, the cause, and the lines of its log behind bars. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(unit + ": " + cause);
        if (!detail.isEmpty()) {
            text.append(" (").append(detail).append(')');
        }
        log.forEach(line -> text.append("\n  | ").append(line));
        return text.toString();
    }
}
