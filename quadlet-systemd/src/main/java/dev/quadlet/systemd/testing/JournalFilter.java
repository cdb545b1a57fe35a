package dev.quadlet.systemd.testing;

import dev.quadlet.systemd.host.HostUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which entries arguments of journalctl(1) ask for, and which of them a user may see. */
final class JournalFilter {
    private JournalFilter() {}

    static Predicate<JournalRecord> of(Arguments arguments, HostUser user) {
        Predicate<JournalRecord> visible = record -> user.isRoot() || record.has("_UID", String.valueOf(user.uid()));
        return visible.and(units(arguments, "--unit", List.of("_SYSTEMD_UNIT", "UNIT")))
                .and(units(arguments, "--user-unit", List.of("_SYSTEMD_USER_UNIT", "USER_UNIT")))
                .and(matches(arguments.words()));
    }

    private static Predicate<JournalRecord> units(Arguments arguments, String option, List<String> fields) {
        List<String> units = arguments.values(option);
        return record -> units.isEmpty()
                || units.stream().anyMatch(unit -> fields.stream().anyMatch(field -> record.has(field, unit)));
    }

    /** A plus stands between groups of which one has to match. */
    private static Predicate<JournalRecord> matches(List<String> words) {
        List<List<String>> groups = new ArrayList<>(List.of(new ArrayList<>()));
        for (String word : words) {
            if (word.equals("+")) {
                groups.add(new ArrayList<>());
            } else {
                groups.get(groups.size() - 1).add(word);
            }
        }
        return record -> groups.stream().anyMatch(group -> all(group, record));
    }

    /** Of one field any value matches, of different fields all have to. */
    private static boolean all(List<String> group, JournalRecord record) {
        Map<String, List<String>> byField =
                group.stream().collect(Collectors.groupingBy(match -> match.substring(0, match.indexOf('='))));
        Collection<List<String>> fields = byField.values();
        return fields.stream().allMatch(field -> field.stream().anyMatch(match -> has(record, match)));
    }

    private static boolean has(JournalRecord record, String match) {
        int sign = match.indexOf('=');
        return record.has(match.substring(0, sign), match.substring(sign + 1));
    }
}
