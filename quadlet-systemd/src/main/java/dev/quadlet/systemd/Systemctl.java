package dev.quadlet.systemd;

import dev.quadlet.Scope;
import dev.quadlet.value.UnitName;
import java.util.ArrayList;
import java.util.List;

/**
 * What to call to control units: the argument lists of systemctl(1), for one of the two scopes. Nothing is run here.
 *
 * <p>Each list is a program with its arguments, ready for a {@link ProcessBuilder}; no shell is meant to read it. Units
 * are systemd's: not the Quadlet {@code web.container} but the service it becomes.
 *
 * <p>A service that Podman generated cannot be enabled: {@code enable} fails for it, and whether it starts at boot stands
 * in the {@code [Install]} section of its Quadlet.
 */
public final class Systemctl {
    private final Scope scope;

    private Systemctl(Scope scope) {
        this.scope = scope;
    }

    /**
     * The commands for one manager.
     *
     * @param scope the system's manager, which only root may command, or the caller's own
     * @return the commands
     */
    public static Systemctl in(Scope scope) {
        return new Systemctl(scope);
    }

    /**
     * Reads all unit files again and runs the generators, Podman's too: installed Quadlets become services, removed ones
     * go. Running services go on as they are.
     *
     * @return program and arguments
     */
    public List<String> daemonReload() {
        return command("daemon-reload");
    }

    /**
     * Starts units, and what they need. The command ends when all are started: with {@code Notify=healthy}, when the
     * containers are healthy. Units that run are left alone.
     *
     * @param units the units
     * @return program and arguments
     * @throws IllegalArgumentException when there is no unit, or one that systemd could not start under this name
     */
    public List<String> start(List<UnitName> units) {
        return command(units, "start");
    }

    /**
     * Stops units. {@code Restart=} does not bring them back.
     *
     * @param units the units
     * @return program and arguments
     * @throws IllegalArgumentException when there is no unit, or one that systemd could not have started
     */
    public List<String> stop(List<UnitName> units) {
        return command(units, "stop");
    }

    /**
     * Stops units that run, and starts all of them.
     *
     * @param units the units
     * @return program and arguments
     * @throws IllegalArgumentException when there is no unit, or one that systemd could not start under this name
     */
    public List<String> restart(List<UnitName> units) {
        return command(units, "restart");
    }

    /**
     * Shows how units are and their last lines in the journal, all at once instead of page by page. The exit status is 3
     * when one does not run, 4 when one is not known.
     *
     * @param units the units
     * @return program and arguments
     * @throws IllegalArgumentException when there is no unit, or one that systemd could not have started
     */
    public List<String> status(List<UnitName> units) {
        return command(units, "--no-pager", "status");
    }

    /**
     * Starts units now and at every boot. Only for units that somebody installed as files of systemd, such as {@code
     * podman-auto-update.timer}.
     *
     * @param units the units
     * @return program and arguments
     * @throws IllegalArgumentException when there is no unit, or one that systemd could not start under this name
     */
    public List<String> enableNow(List<UnitName> units) {
        return command(units, "enable", "--now");
    }

    private List<String> command(String... words) {
        List<String> command = new ArrayList<>(List.of("systemctl"));
        if (scope == Scope.USER) {
            command.add("--user");
        }
        command.addAll(List.of(words));
        return command;
    }

    private List<String> command(List<UnitName> units, String... words) {
        if (units.isEmpty()) {
            throw new IllegalArgumentException(String.join(" ", words) + ": no units were given");
        }
        List<String> command = command(words);
        if (units.stream().anyMatch(unit -> unit.text().startsWith("-"))) {
            command.add("--");
        }
        units.forEach(unit -> command.add(checked(unit).text()));
        return command;
    }

    static UnitName checked(UnitName unit) {
        if (unit.kind().isPresent()) {
            throw new IllegalArgumentException(
                    unit + " is no unit of systemd: name its service, by default " + unit.serviceName());
        }
        if (unit.isTemplate()) {
            throw new IllegalArgumentException(unit + " is a template: name one of its instances");
        }
        return unit;
    }
}
