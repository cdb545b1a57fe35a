package dev.quadlet.examples.operate;

import dev.quadlet.examples.json.Facts;
import dev.quadlet.systemd.LogEntry;
import dev.quadlet.systemd.host.Secrets;
import dev.quadlet.value.UnitName;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Entries of the journal as lines, each with its service in front; without secrets. */
final class LogLines {
    private final int width;
    private final Secrets secrets;

    LogLines(List<UnitName> services, Secrets secrets) {
        this.width = services.stream()
                .mapToInt(service -> Choice.shortened(service).length())
                .max()
                .orElse(0);
        this.secrets = secrets;
    }

    String text(LogEntry entry) {
        String name = name(entry);
        String front = name + " ".repeat(Math.max(0, width - name.length())) + " | ";
        return secrets.hide(entry.text())
                .lines()
                .map(line -> front + line + "\n")
                .collect(Collectors.joining());
    }

    Map<String, Object> facts(LogEntry entry) {
        return Facts.of(
                "time", entry.time(),
                "service", entry.unit().orElse(""),
                "source", entry.source().name().toLowerCase(Locale.ROOT),
                "text", secrets.hide(entry.text()));
    }

    private static String name(LogEntry entry) {
        return entry.unit().map(UnitName::of).map(Choice::shortened).orElse("");
    }
}
