package dev.quadlet.systemd.testing;

import dev.quadlet.value.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What {@code systemctl show} prints of a unit: the properties in systemd's order, whatever order they are asked for in. */
final class ShowText {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("EEE yyyy-MM-dd HH:mm:ss.SSSSSS 'UTC'", Locale.ROOT);
    private static final Duration USUAL_TIMEOUT = Duration.ofSeconds(90);

    private final Manager manager;
    private final UnitState unit;
    private final UnitFile file;
    private final Map<String, String> properties = new LinkedHashMap<>();

    private ShowText(Manager manager, String name) {
        this.manager = manager;
        this.unit = manager.state(name);
        this.file = manager.file(name);
    }

    /** All properties when none is asked for; of what is not known nothing is said. */
    static String of(Manager manager, String name, List<String> wanted) {
        ShowText text = new ShowText(manager, name);
        text.collect();
        return text.properties.entrySet().stream()
                .filter(property -> wanted.isEmpty() || wanted.contains(property.getKey()))
                .map(property -> property.getKey() + "=" + property.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private void collect() {
        if (file.isService()) {
            ofService();
        }
        put("Id", unit.name());
        put(
                "Description",
                file.value("Unit", "Description").isEmpty() ? unit.name() : file.value("Unit", "Description"));
        put("LoadState", file.loadState());
        if (file.isMissing()) {
            put("LoadError", "org.freedesktop.systemd1.NoSuchUnit \"Unit " + unit.name() + " not found.\"");
        }
        put("ActiveState", unit.active);
        put("SubState", unit.sub);
        put("FragmentPath", file.fragment().map(Object::toString).orElse(""));
        put("SourcePath", file.source().map(Object::toString).orElse(""));
        put("UnitFileState", manager.files().fileState(file));
        put("ActiveEnterTimestamp", time(unit.activeSince));
        put("InactiveEnterTimestamp", time(unit.inactiveSince));
        put("ConditionResult", unit.conditionHolds && unit.conditionAsked.isPresent() ? "yes" : "no");
        put(
                "ConditionTimestampMonotonic",
                String.valueOf(unit.conditionAsked.map(ShowText::micros).orElse(0L)));
        put("NeedDaemonReload", manager.files().isOutdated(file) ? "yes" : "no");
        put("StartLimitBurst", String.valueOf(new RestartRule(file).burst()));
        put("InvocationID", unit.invocation);
        Job job = unit.job;
        if (job != null) {
            put("Job", String.valueOf(job.number()));
        }
    }

    private void ofService() {
        put("Type", file.type());
        put("Restart", file.value("Service", "Restart").isEmpty() ? "no" : file.value("Service", "Restart"));
        put("TimeoutStartUSec", span(startTimeout()));
        put("TimeoutStopUSec", span(file.time("TimeoutStopSec", USUAL_TIMEOUT)));
        put("MainPID", String.valueOf(unit.pid));
        put("ControlPID", "0");
        put("Result", unit.result);
        put("NRestarts", String.valueOf(unit.restarts));
        put("ExecMainCode", String.valueOf(unit.exitCode));
        put("ExecMainStatus", String.valueOf(unit.exitStatus));
    }

    private Optional<Duration> startTimeout() {
        boolean unlimited =
                file.isOneshot() && file.value("Service", "TimeoutStartSec").isEmpty();
        return unlimited ? Optional.empty() : file.time("TimeoutStartSec", USUAL_TIMEOUT);
    }

    private void put(String name, String value) {
        properties.put(name, value);
    }

    private static long micros(Duration time) {
        return Math.max(1, time.toNanos() / 1000);
    }

    private static String span(Optional<Duration> time) {
        return time.map(TimeSpan::of).map(TimeSpan::text).orElse("infinity");
    }

    private static String time(Optional<Instant> time) {
        return time.map(instant -> TIME.format(instant.atZone(ZoneOffset.UTC))).orElse("");
    }
}
