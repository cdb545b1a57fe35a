package dev.quadlet.examples.operate;

import dev.quadlet.examples.json.Facts;
import dev.quadlet.systemd.Systemd;
import dev.quadlet.systemd.UnitOutcome;
import dev.quadlet.value.UnitName;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Parameters;

/** A command that asks something of services. */
abstract class ServiceCommand extends HostCommand {
    @Parameters(paramLabel = "SERVICE", description = "Which services: web, or web.service. Default: all.")
    private List<String> names = List.of();

    ServiceCommand(Operation operation) {
        super(operation);
    }

    abstract List<UnitOutcome> ask(Systemd systemd, UnitName... services);

    @Override
    final Answer at(Station station) {
        List<UnitName> services = Choice.of(station.programs(), names);
        List<UnitOutcome> outcomes = ask(station.systemd(), services.toArray(UnitName[]::new));
        return Answer.done(
                outcomes.stream().map(outcome -> outcome + "\n").collect(Collectors.joining()),
                Facts.of(
                        "services", outcomes.stream().map(ServiceCommand::facts).toList()));
    }

    private static Object facts(UnitOutcome outcome) {
        return Facts.of(
                "service", outcome.unit(), "outcome", outcome.outcome().name().toLowerCase(Locale.ROOT));
    }
}
