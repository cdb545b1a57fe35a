package dev.quadlet.examples.inspect;

import dev.quadlet.Scope;
import dev.quadlet.examples.json.Facts;
import dev.quadlet.examples.json.Json;
import dev.quadlet.service.ServiceUnit;
import dev.quadlet.service.Translation;
import dev.quadlet.service.Translator;
import dev.quadlet.value.UnitName;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
public final class PreviewCommand implements Callable<Integer> {
    private final Map<String, String> environment;
    private final Usual usual;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "DIR",
            description =
                    "Where to look; files of the first come before those of others. Default: where generate writes, else the Senex stack itself.")
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

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Mixin
    private Place place = new Place();

    /**
     * Makes the command.
     *
     * @param environment the variables of this process
     * @param usual where to look when nothing is said
     */
    public PreviewCommand(Map<String, String> environment, Usual usual) {
        this.environment = environment;
        this.usual = usual;
    }

    @Override
    public Integer call() throws IOException {
        Found found = place.find(folders, usual, environment);
        Translation translation = Translator.forPodman(
                        found.directory().searchPath().podman())
                .scope(rootless || place.isUser() ? Scope.USER : Scope.SYSTEM)
                .translate(found.directory());
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        if (json) {
            print(command.getOut(), Json.text(facts(found, translation)) + "\n");
        } else {
            print(command.getOut(), services(found, translation));
            print(command.getErr(), findings(found, translation));
        }
        return translation.hasErrors() ? GraphCommand.ERRORS_FOUND : 0;
    }

    private String services(Found found, Translation translation) {
        return translation.services().stream()
                .filter(chosen(found))
                .map(service ->
                        explain ? text(found, translation, service) : "---" + service.name() + "---\n" + service.text())
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

    private static void print(PrintWriter to, String text) {
        to.print(text);
        to.flush();
    }
}
