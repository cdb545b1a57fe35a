package dev.quadlet.systemd.deploy;

import dev.quadlet.value.UnitName;
import java.util.List;
import java.util.Locale;

/**
 * What a deployment does to a unit of systemd.
 *
 * @param unit its name
 * @param action what is done
 * @param reasons why, such as {@code .env changed} or {@code because of db.service}
 */
public record ServiceChange(UnitName unit, Action action, List<String> reasons) {
    /** What is done to a unit. */
    public enum Action {
        /** It is started. */
        START,
        /** It is stopped and started. */
        RESTART,
        /** It is stopped, because it goes away. */
        STOP,
        /** It is stopped, what it made is removed, and it is started: a network whose settings changed. */
        RECREATE,
        /** It stays as it is, though it changed: Podman keeps a network or a volume that is there. */
        KEEP
    }

    /** Copies the reasons. */
    public ServiceChange {
        reasons = List.copyOf(reasons);
    }

    /** Whether the unit runs anew afterwards. */
    boolean starts() {
        return action == Action.START || action == Action.RESTART || action == Action.RECREATE;
    }

    /** {@code restart web.service: .env changed}. */
    @Override
    public String toString() {
        return action.name().toLowerCase(Locale.ROOT) + " " + unit + ": " + String.join("; ", reasons);
    }
}
