package dev.quadlet.systemd.testing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** journalctl(1), as far as it prints JSON. */
final class JournalProgram implements FakeProgram {
    private final FakeJournal journal;

    JournalProgram(FakeJournal journal) {
        this.journal = journal;
    }

    @Override
    public int run(FakeCall call) throws InterruptedException {
        Arguments arguments = Arguments.of(call.arguments());
        if (arguments.has("--rotate") || arguments.has("--vacuum-time")) {
            if (arguments.has("--vacuum-time")) {
                journal.vacuum();
            }
            return 0;
        }
        Optional<Long> place = place(arguments);
        if (place.isEmpty()) {
            call.printError("Failed to seek to cursor: Invalid argument\n");
            return 1;
        }
        Predicate<JournalRecord> wanted =
                JournalFilter.of(arguments, call.user()).and(since(arguments));
        List<JournalRecord> there = journal.after(place.get());
        print(call, arguments, chosen(arguments, there.stream().filter(wanted).toList()));
        if (arguments.has("--follow")) {
            follow(call, arguments, wanted, last(there).orElse(place.get()));
        }
        return 0;
    }

    /** Behind which number to begin; empty when the cursor is none. */
    private static Optional<Long> place(Arguments arguments) {
        if (arguments.has("--cursor")) {
            return number(arguments.value("--cursor")).map(number -> number - 1);
        }
        return arguments.has("--after-cursor") ? number(arguments.value("--after-cursor")) : Optional.of(0L);
    }

    private static Optional<Long> number(String cursor) {
        for (String part : cursor.split(";", -1)) {
            if (part.startsWith("i=")) {
                return Optional.of(Long.parseLong(part.substring(2), 16));
            }
        }
        return Optional.empty();
    }

    private static Predicate<JournalRecord> since(Arguments arguments) {
        if (!arguments.has("--since")) {
            return record -> true;
        }
        BigDecimal seconds = new BigDecimal(arguments.value("--since").substring(1));
        Instant time = Instant.ofEpochSecond(0, seconds.movePointRight(9).longValue());
        return record -> !record.time().isBefore(time);
    }

    /** From a cursor on the first ones, otherwise the last ones. */
    private static List<JournalRecord> chosen(Arguments arguments, List<JournalRecord> all) {
        if (!arguments.has("--lines")) {
            return all;
        }
        int count = Math.min(all.size(), Integer.parseInt(arguments.value("--lines")));
        return arguments.has("--cursor") ? all.subList(0, count) : all.subList(all.size() - count, all.size());
    }

    private static void print(FakeCall call, Arguments arguments, List<JournalRecord> records) {
        List<String> fields = List.of(arguments.value("--output-fields").split(",", -1));
        Predicate<String> wanted = field -> !arguments.has("--output-fields") || fields.contains(field);
        records.forEach(record -> call.print(record.json(wanted)));
    }

    /** Prints what is written behind the last entry that was there; what came while those were printed is not lost. */
    private void follow(FakeCall call, Arguments arguments, Predicate<JournalRecord> wanted, long there)
            throws InterruptedException {
        long seen = there;
        while (true) {
            long last = seen;
            List<JournalRecord> fresh = new ArrayList<>();
            call.waitUntil(() -> {
                fresh.clear();
                fresh.addAll(journal.after(last));
                return !fresh.isEmpty();
            });
            print(call, arguments, fresh.stream().filter(wanted).toList());
            seen = last(fresh).orElse(seen);
        }
    }

    private static Optional<Long> last(List<JournalRecord> records) {
        return records.isEmpty()
                ? Optional.empty()
                : Optional.of(records.get(records.size() - 1).number());
    }
}
