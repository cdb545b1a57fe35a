package dev.quadlet.examples.operate;

import dev.quadlet.examples.json.Facts;
import dev.quadlet.examples.json.Json;
import dev.quadlet.systemd.Cursor;
import dev.quadlet.systemd.LogEntry;
import dev.quadlet.systemd.LogQuery;
import dev.quadlet.systemd.LogStream;
import dev.quadlet.systemd.host.CommandInterruptedException;
import dev.quadlet.value.UnitName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what the services wrote. */
@Command(
        name = "logs",
        description = {
            "Shows what the services wrote, the name of each in front. Known secrets are shown as ***.",
            "",
            "With --json each entry that is followed is one line of JSON."
        })
public final class LogsCommand extends HostCommand {
    @Parameters(paramLabel = "SERVICE", description = "Which services. Default: all.")
    private List<String> names = List.of();

    @Option(
            names = {"-f", "--follow"},
            description = "Go on with what they write from now on, until Ctrl+C.")
    private boolean follow;

    @Option(
            names = {"-n", "--lines"},
            paramLabel = "N",
            defaultValue = "100",
            description = "How many of the last entries. Default: ${DEFAULT-VALUE}.")
    private int lines = 100;

    /**
     * Makes the command.
     *
     * @param operation what it works with
     */
    public LogsCommand(Operation operation) {
        super(operation);
    }

    @Override
    boolean isChanging() {
        return false;
    }

    @Override
    int atOnce(int asked, int hosts) {
        return follow ? hosts : asked;
    }

    @Override
    Answer at(Station station) {
        List<UnitName> services = Choice.of(station.services(), names);
        LogLines written = new LogLines(services, station.secrets());
        LogQuery query = LogQuery.of(services.toArray(UnitName[]::new));
        Optional<Cursor> end = station.journal().cursor();
        List<LogEntry> last = station.journal().read(query.last(lines));
        if (!follow) {
            return answer(written, last);
        }
        last.forEach(entry -> print(written, entry));
        Optional<Cursor> seen =
                last.isEmpty() ? end : Optional.of(last.get(last.size() - 1).cursor());
        try (LogStream entries = station.journal().follow(seen.map(query::after).orElse(query))) {
            entries.forEachRemaining(entry -> print(written, entry));
        } catch (CommandInterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Answer.done("", Map.of());
    }

    private static Answer answer(LogLines written, List<LogEntry> entries) {
        return Answer.done(
                entries.stream().map(written::text).collect(Collectors.joining()),
                Facts.of("entries", entries.stream().map(written::facts).toList()));
    }

    private void print(LogLines written, LogEntry entry) {
        out().print(isJson() ? Json.line(written.facts(entry)) + "\n" : written.text(entry));
        out().flush();
    }
}
