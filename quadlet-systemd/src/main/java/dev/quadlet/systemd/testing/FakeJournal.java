package dev.quadlet.systemd.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The journal of a machine: what was written, in order. */
final class FakeJournal {
    private final FakeClock clock;
    private final List<JournalRecord> records = new ArrayList<>();
    private long last;

    FakeJournal(FakeClock clock) {
        this.clock = clock;
        add(Map.of("MESSAGE", "Journal started", "_UID", "0", "_COMM", "systemd-journal", "PRIORITY", "6"));
    }

    void add(Map<String, String> fields) {
        add(fields, fields.getOrDefault("MESSAGE", "").getBytes(UTF_8));
    }

    /** Adds an entry whose message need not be text. */
    void add(Map<String, String> fields, byte[] message) {
        clock.change(() -> {
            last++;
            Map<String, byte[]> all = new LinkedHashMap<>();
            fields.forEach((name, value) -> all.put(name, value.getBytes(UTF_8)));
            all.put("MESSAGE", message.clone());
            records.add(new JournalRecord(last, clock.instant(), all));
        });
    }

    /** Those behind a place, which need not be there any more. */
    List<JournalRecord> after(long number) {
        return records.stream().filter(record -> record.number() > number).toList();
    }

    /** Forgets all but the last entry. */
    void vacuum() {
        clock.change(() -> records.subList(0, Math.max(0, records.size() - 1)).clear());
    }
}
