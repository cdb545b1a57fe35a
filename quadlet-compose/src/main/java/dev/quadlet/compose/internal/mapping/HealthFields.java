package dev.quadlet.compose.internal.mapping;

import dev.quadlet.source.Severity;
import dev.quadlet.value.HealthCommand;
import dev.quadlet.value.Text;
import java.util.List;
import java.util.Optional;

/** How a service's health is checked. */
final class HealthFields {
    static final Table<ServiceDraft> TABLE = new Table<ServiceDraft>()
            .kept("test", "HealthCmd=", "CMD, CMD-SHELL, a text for the shell, or NONE", HealthFields::test)
            .kept("disable", "HealthCmd=none", "", HealthFields::disable)
            .kept(
                    "interval",
                    "HealthInterval=",
                    "",
                    (service, spot) -> service.unit.healthInterval(Sizes.duration(spot)))
            .kept("timeout", "HealthTimeout=", "", (service, spot) -> service.unit.healthTimeout(Sizes.duration(spot)))
            .kept("retries", "HealthRetries=", "", (service, spot) -> service.unit.healthRetries(spot.number()))
            .kept(
                    "start_period",
                    "HealthStartPeriod=",
                    "",
                    (service, spot) -> service.unit.healthStartPeriod(Sizes.duration(spot)))
            .dropped(
                    "start_interval",
                    Severity.NOTICE,
                    "checks run at the usual interval while the service starts, too",
                    "for quicker ones, write HealthStartupCmd= and HealthStartupInterval=");

    private HealthFields() {}

    static void addTo(Table<ServiceDraft> table) {
        table.group("healthcheck", "", TABLE);
    }

    private static void test(ServiceDraft service, Spot spot) {
        HealthCommand command = spot.isList() ? ofList(spot) : HealthCommand.shell(spot.content());
        service.unit.healthCmd(command);
        service.healthCheck = Optional.of(spot).filter(found -> !command.equals(HealthCommand.none()));
    }

    private static HealthCommand ofList(Spot spot) {
        List<Text> words = CommandFields.words(spot);
        String kind = words.isEmpty() ? "" : words.get(0).literal().orElse("");
        return switch (kind) {
            case "NONE" -> HealthCommand.none();
            case "CMD" -> HealthCommand.exec(words.subList(1, words.size()).toArray(Text[]::new));
            case "CMD-SHELL" -> HealthCommand.shell(shell(words));
            default -> throw new Unfit("a list begins with CMD, CMD-SHELL or NONE");
        };
    }

    private static Text shell(List<Text> words) {
        Text line = words.size() > 1 ? words.get(1) : Text.of("");
        for (Text word : words.subList(Math.min(2, words.size()), words.size())) {
            line = line.plus(" ").plus(word);
        }
        return line;
    }

    private static void disable(ServiceDraft service, Spot spot) {
        if (spot.flag()) {
            service.unit.healthCmd(HealthCommand.none());
            service.healthCheck = Optional.empty();
        }
    }
}
