package dev.quadlet.systemd;

import dev.quadlet.systemd.host.CommandResult;
import dev.quadlet.value.UnitName;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What {@code systemctl show} prints: a block of {@code name=text} lines for each unit, in the order of the names. */
final class ShowOutput {
    /** {@code Mon 2026-11-23 00:56:57.807080 UTC} */
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("EEE yyyy-MM-dd HH:mm:ss[.SSSSSS] 'UTC'", Locale.ROOT);

    private ShowOutput() {}

    static Map<UnitName, UnitStatus> read(List<UnitName> units, CommandResult shown) {
        List<Map<String, String>> blocks = blocks(shown.lines());
        if (blocks.size() != units.size()) {
            throw MalformedOutputException.of(
                    shown, blocks.size() + " units were described instead of " + units.size());
        }
        Map<UnitName, UnitStatus> statuses = new LinkedHashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            UnitStatus status = new UnitStatus(units.get(i), blocks.get(i));
            requireStates(status, shown);
            statuses.put(status.unit(), status);
        }
        return statuses;
    }

    private static void requireStates(UnitStatus status, CommandResult shown) {
        if (status.property("LoadState").isEmpty()
                || status.property("ActiveState").isEmpty()) {
            throw MalformedOutputException.of(shown, status.unit() + " has no state");
        }
    }

    private static List<Map<String, String>> blocks(List<String> lines) {
        List<Map<String, String>> blocks = new ArrayList<>();
        Map<String, String> block = new LinkedHashMap<>();
        for (String line : lines) {
            int sign = line.indexOf('=');
            if (sign > 0) {
                block.put(line.substring(0, sign), line.substring(sign + 1));
            } else if (line.isEmpty() && !block.isEmpty()) {
                blocks.add(block);
                block = new LinkedHashMap<>();
            }
        }
        if (!block.isEmpty()) {
            blocks.add(block);
        }
        return blocks;
    }

    /** A moment, if it is one. */
    static Optional<Instant> time(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text, TIME).toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException never) {
            return Optional.empty();
        }
    }
}
