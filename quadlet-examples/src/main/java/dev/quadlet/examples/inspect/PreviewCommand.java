package dev.quadlet.examples.inspect;

import dev.quadlet.examples.json.Facts;
import dev.quadlet.examples.json.Json;
import dev.quadlet.service.ServiceUnit;
import dev.quadlet.service.Translation;
import dev.quadlet.service.Translator;
import dev.quadlet.value.UnitName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the services that Podman would make of a folder of units. */
@Command(
        name = "preview",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Shows the services that Podman would make of Quadlet files, as its own generator does, but without Podman.",
            "",
            "What Podman refuses or warns of goes to standard error."
        })
public final class PreviewCommand extends PlaceCommand {
    @Parameters(paramLabel = "DIR", description = DIR)
    private List<Path> folders = List.of();

    @Option(names = "--explain", description = "Show the services option by option, each with the line it comes from.")
    private boolean explain;

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            description = "Show only this one: web.container, web.service, or just web.")
    private @Nullable String unit;

    @Option(names = "--rootless", description = "Show services for a user's own systemd, as --user does.")
    private boolean rootless;

    /**
     * Makes the command.
     *
     * @param environment the variables of this process
     * @param usual where to look when nothing is said
     */
    public PreviewCommand(Map<String, String> environment, Usual usual) {
        super(environment, usual);
    }

    @Override
    public Integer call() throws IOException {
        Found found = find(folders);
        Translation translation = Translator.forPodman(
                        found.directory().searchPath().podman())
                .scope(place().scope(rootless))
                .translate(found.directory());
        if (isJson()) {
            print(Json.text(facts(found, translation)) + "\n");
        } else {
            print(services(found, translation));
            say(findings(found, translation));
        }
        return translation.hasErrors() ? GraphCommand.ERRORS_FOUND : 0;
    }

    private String services(Found found, Translation translation) {
        return translation.services().stream()
                .filter(chosen(found))
                .map(service -> (explain ? "" : "---" + service.name() + "---\n") + text(found, translation, service))
                .collect(Collectors.joining("\n"));
    }

    private String text(Found found, Translation translation, ServiceUnit service) {
        return explain ? found.reasons(translation.explain(service.name())) : service.text();
    }

    private Object facts(Found found, Translation translation) {
        return Facts.of(
                "services",
                translation.services().stream()
                        .filter(chosen(found))
                        .map(service -> Facts.of("name", service.name(), "text", text(found, translation, service)))
                        .toList(),
                "problems",
                translation.problems().stream().map(found::line).toList());
    }

    private Predicate<ServiceUnit> chosen(Found found) {
        if (unit == null) {
            return service -> true;
        }
        UnitName name = UnitChoice.find(found, unit).name();
        return service -> service.source().equals(name.text());
    }

    private static String findings(Found found, Translation translation) {
        return translation.problems().stream()
                .map(problem -> found.line(problem) + "\n")
                .collect(Collectors.joining());
    }
}
