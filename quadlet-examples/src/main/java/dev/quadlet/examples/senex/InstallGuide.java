package dev.quadlet.examples.senex;

import dev.quadlet.Scope;
import dev.quadlet.Stack;
import dev.quadlet.examples.json.Facts;
import dev.quadlet.systemd.Loginctl;
import dev.quadlet.systemd.Systemctl;
import dev.quadlet.value.UnitName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The services that a stack becomes, and the commands that install and start them. */
final class InstallGuide {
    private static final UnitName TIMER = UnitName.of("podman-auto-update.timer");

    private final Path folder;
    private final List<UnitName> services;
    private final SenexSettings settings;

    InstallGuide(Path folder, Stack stack, SenexSettings settings) {
        this.folder = folder;
        this.services = stack.services();
        this.settings = settings;
    }

    String text() {
        return """
                Services that will exist:
                %s
                Rootless, as the user who shall own them:
                %s
                Rootful:
                %s
                The start command returns when all containers are healthy; then http://localhost:%d/health/ answers.
                They start at boot by themselves: there is nothing to enable. Their data is kept in
                ~/.local/state/senex, rootful in /var/lib/senex.
                """.formatted(
                        indented(services.stream().map(UnitName::text).toList()),
                        indented(rootless()),
                        indented(rootful()),
                        settings.port());
    }

    /** The same for programs. */
    Map<String, Object> facts() {
        return Facts.of("services", services, "rootless", rootless(), "rootful", rootful());
    }

    private List<String> rootless() {
        List<String> commands = commands("~/.config/containers/systemd", Systemctl.in(Scope.USER));
        commands.add(ShellLine.of(Loginctl.enableLinger()));
        return commands;
    }

    private List<String> rootful() {
        return commands("/etc/containers/systemd", Systemctl.in(Scope.SYSTEM)).stream()
                .map(command -> "sudo " + command)
                .toList();
    }

    private List<String> commands(String target, Systemctl systemctl) {
        List<String> commands = new ArrayList<>();
        commands.add("mkdir -p " + target);
        commands.add("cp -R --preserve=mode -- " + ShellLine.word(folder + "/.") + " " + target + "/");
        commands.add(ShellLine.of(systemctl.daemonReload()));
        commands.add(ShellLine.of(systemctl.start(services)));
        if (settings.autoUpdate().isPresent()) {
            commands.add(ShellLine.of(systemctl.enableNow(List.of(TIMER))));
        }
        return commands;
    }

    private static String indented(List<String> lines) {
        return lines.stream().map(line -> "  " + line + "\n").collect(Collectors.joining());
    }
}
