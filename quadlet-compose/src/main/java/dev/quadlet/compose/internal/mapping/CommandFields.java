package dev.quadlet.compose.internal.mapping;

import dev.quadlet.value.CommandLine;
import dev.quadlet.value.Text;
import java.util.List;

/** How the container's program is called. */
final class CommandFields {
    private CommandFields() {}

    static void addTo(Table<ServiceDraft> table) {
        table.kept(
                        "entrypoint",
                        "Entrypoint=",
                        "an empty one becomes PodmanArgs=--entrypoint=",
                        CommandFields::entrypoint)
                .kept(
                        "command",
                        "Exec=",
                        "a text is cut into words as a shell would, and no more",
                        CommandFields::command)
                .kept("working_dir", "WorkingDir=", "", (service, spot) -> service.unit.workingDir(spot.content()))
                .kept("user", "User=, Group=", "the user in the container", CommandFields::user)
                .kept(
                        "group_add",
                        "GroupAdd=",
                        "",
                        (service, spot) -> spot.each(group -> service.unit.groupAdd(group.content())))
                .kept("init", "RunInit=", "", (service, spot) -> service.unit.runInit(spot.flag()))
                .kept("tty", "PodmanArgs=--tty", "", (service, spot) -> flag(service, "tty", spot))
                .kept(
                        "stdin_open",
                        "PodmanArgs=--interactive",
                        "",
                        (service, spot) -> flag(service, "interactive", spot));
    }

    private static void flag(ServiceDraft service, String name, Spot spot) {
        if (spot.flag()) {
            service.unit.podmanArgs(CommandLine.of("--" + name));
        }
    }

    private static void entrypoint(ServiceDraft service, Spot spot) {
        List<Text> words = words(spot);
        if (words.isEmpty()) {
            service.unit.podmanArgs(CommandLine.of("--entrypoint="));
        } else {
            service.unit.entrypoint(CommandLine.of(words));
        }
    }

    private static void command(ServiceDraft service, Spot spot) {
        List<Text> words = words(spot);
        if (!words.isEmpty()) {
            service.unit.exec(CommandLine.of(words));
        }
    }

    static List<Text> words(Spot spot) {
        List<String> words =
                spot.isList() ? spot.items().stream().map(Spot::textOrEmpty).toList() : ShellWords.of(spot.text());
        return words.stream()
                .map(word -> Contents.of(word, spot.reading().placeholders()))
                .toList();
    }

    private static void user(ServiceDraft service, Spot spot) {
        String text = spot.text();
        int colon = text.indexOf(':');
        service.unit.user(spot.with(colon < 0 ? text : text.substring(0, colon)).content());
        if (colon >= 0 && colon + 1 < text.length()) {
            service.unit.group(spot.with(text.substring(colon + 1)).content());
        }
    }
}
