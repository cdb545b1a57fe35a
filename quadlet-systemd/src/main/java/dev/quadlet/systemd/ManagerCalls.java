package dev.quadlet.systemd;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quadlet.Scope;
import dev.quadlet.systemd.host.Command;
import dev.quadlet.systemd.host.CommandResult;
import dev.quadlet.systemd.host.CommandTimeoutException;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.value.UnitName;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Calls of systemctl for one manager: never with a pager or a question, units always behind two dashes. */
final class ManagerCalls {
    /** How many names stand in one call. */
    private static final int CHUNK = 200;

    /** What timeout(1) exits with. */
    private static final int TIMED_OUT = 124;

    private final Host host;
    private final Scope scope;

    ManagerCalls(Host host, Scope scope) {
        this.host = host;
        this.scope = scope;
    }

    Host host() {
        return host;
    }

    /** Names of units as systemctl takes them, each once. */
    static List<UnitName> checked(List<UnitName> units) {
        if (units.isEmpty()) {
            throw new IllegalArgumentException("No units were given");
        }
        return units.stream().map(Systemctl::checked).distinct().toList();
    }

    /** A verb that is done at once, and what systemctl says about it. */
    CommandResult call(Duration timeout, List<UnitName> units, String... words) {
        try {
            return answered(host.run(command(units, words).withTimeout(timeout)));
        } catch (CommandTimeoutException e) {
            throw new ManagerUnavailableException(
                    "The " + who() + " does not answer: " + e.getMessage(), "Does it hang?", e);
        }
    }

    /** A verb that waits for jobs. One that takes too long is no answer: the states of the units are. */
    CommandResult job(Duration timeout, List<UnitName> units, String verb) {
        Command command = command(units, verb).withTimeout(timeout);
        try {
            return answered(host.run(command));
        } catch (CommandTimeoutException e) {
            byte[] said = String.valueOf(e.getMessage()).getBytes(UTF_8);
            return CommandResult.of(command, TIMED_OUT, new byte[0], said, timeout);
        }
    }

    private Command command(List<UnitName> units, String... words) {
        List<String> names = units.stream().map(UnitName::text).toList();
        return Command.of(program()).with(List.of(words)).with(List.of("--")).with(names);
    }

    private List<String> program() {
        List<String> program = new ArrayList<>(List.of("systemctl", "--no-pager", "--no-ask-password"));
        program.add(scope == Scope.USER ? "--user" : "--system");
        return program;
    }

    private CommandResult answered(CommandResult result) {
        String said = result.errors();
        boolean noBus = said.contains("Failed to connect to") || said.contains("Transport endpoint is not connected");
        if (!result.isSuccess() && noBus) {
            throw new ManagerUnavailableException("The " + who() + " does not answer: " + said.strip(), awaken());
        }
        if (!result.isSuccess() && (said.contains("Access denied") || said.contains("authentication required"))) {
            throw new ManagerUnavailableException(
                    "The " + who() + " does not obey " + host.user().name() + ": " + said.strip(),
                    "The system's manager obeys root: use a host as root, or Scope.USER.");
        }
        return result;
    }

    private String awaken() {
        String user = host.user().name();
        return scope == Scope.USER
                ? "It runs while " + user + " is logged in or lingers; root may ask for: loginctl enable-linger " + user
                : "Does systemd run on this machine?";
    }

    private String who() {
        return scope == Scope.USER ? "user manager of " + host.user().name() : "manager of the system";
    }

    /** How units are; many in one call. */
    Map<UnitName, UnitStatus> show(List<UnitName> units) {
        Map<UnitName, UnitStatus> all = new LinkedHashMap<>();
        for (int from = 0; from < units.size(); from += CHUNK) {
            List<UnitName> some = units.subList(from, Math.min(units.size(), from + CHUNK));
            String properties = "--property=" + String.join(",", UnitStatus.PROPERTIES);
            CommandResult shown = call(Command.USUAL_TIMEOUT, some, "show", "--timestamp=us+utc", properties);
            all.putAll(ShowOutput.read(some, shown.orThrow()));
        }
        return all;
    }
}
