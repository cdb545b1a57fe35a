package dev.quadlet.kubernetes.internal.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Times of systemd's timers as those of cron. */
final class Calendar {
    private static final Map<String, String> NAMED = Map.of(
            "minutely", "* * * * *",
            "hourly", "0 * * * *",
            "daily", "0 0 * * *",
            "weekly", "0 0 * * 1",
            "monthly", "0 0 1 * *",
            "quarterly", "0 0 1 1,4,7,10 *",
            "semiannually", "0 0 1 1,7 *",
            "yearly", "0 0 1 1 *",
            "annually", "0 0 1 1 *");
    private static final List<String> DAYS = List.of("sun", "mon", "tue", "wed", "thu", "fri", "sat");

    private Calendar() {}

    /** The same times, when cron can say them: no seconds, no years, no last days of months, no time zones. */
    static Optional<String> cron(String calendar) {
        String text = calendar.strip().toLowerCase(Locale.ROOT);
        if (NAMED.containsKey(text)) {
            return Optional.ofNullable(NAMED.get(text));
        }
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String[] parts = text.split("\\s+", -1);
        int at = 0;
        String days = "*";
        String date = "*-*-*";
        if (Character.isLetter(parts[at].charAt(0))) {
            days = parts[at++];
        }
        if (at < parts.length && parts[at].indexOf('-') >= 0) {
            date = parts[at++];
        }
        String time = at < parts.length ? parts[at++] : "00:00";
        return at == parts.length ? cron(days, date, time) : Optional.empty();
    }

    private static Optional<String> cron(String days, String date, String time) {
        String[] day = date.split("-", -1);
        String[] clock = time.split(":", -1);
        boolean whole = day.length == 3
                && day[0].equals("*")
                && (clock.length == 2
                        || (clock.length == 3 && List.of("00", "0").contains(clock[2])));
        if (!whole || (!Character.isLetter(days.charAt(0)) && !days.equals("*"))) {
            return Optional.empty();
        }
        return field(clock[1], 59)
                .flatMap(minute -> field(clock[0], 23)
                        .flatMap(hour -> field(day[2], 31)
                                .flatMap(ofMonth -> field(day[1], 12)
                                        .flatMap(month -> week(days)
                                                .filter(week -> week.equals("*")
                                                        || ofMonth.equals("*")) // cron means "or" by both
                                                .map(week -> String.join(" ", minute, hour, ofMonth, month, week))))));
    }

    /** Numbers, lists, {@code a..b} and steps. */
    private static Optional<String> field(String text, int largest) {
        if (text.isEmpty() || text.chars().anyMatch(c -> "0123456789*,/.".indexOf(c) < 0)) {
            return Optional.empty();
        }
        StringBuilder field = new StringBuilder();
        for (String item : text.split(",", -1)) {
            field.append(field.isEmpty() ? "" : ",").append(item(item, largest));
        }
        return Optional.of(field.toString()).filter(all -> all.indexOf('.') < 0);
    }

    private static String item(String item, int largest) {
        int slash = item.indexOf('/');
        if (slash >= 0) {
            String from = item.substring(0, slash);
            String start = from.equals("*") || number(from).equals("0") ? "*" : number(from) + "-" + largest;
            return start + "/" + number(item.substring(slash + 1));
        }
        int dots = item.indexOf("..");
        return dots < 0 ? number(item) : number(item.substring(0, dots)) + "-" + number(item.substring(dots + 2));
    }

    private static String number(String digits) {
        String plain = digits;
        while (plain.length() > 1 && plain.startsWith("0")) {
            plain = plain.substring(1);
        }
        return plain;
    }

    private static Optional<String> week(String days) {
        if (days.equals("*")) {
            return Optional.of("*");
        }
        StringBuilder week = new StringBuilder();
        for (String item : days.split(",", -1)) {
            int dots = item.indexOf("..");
            int first = day(dots < 0 ? item : item.substring(0, dots));
            int last = dots < 0 ? first : day(item.substring(dots + 2));
            if (first < 0 || last < 0) {
                return Optional.empty();
            }
            week.append(week.isEmpty() ? "" : ",").append(days(first, last));
        }
        return Optional.of(week.toString());
    }

    /** The week of Kubernetes goes from Sunday to Saturday, and no range of its goes beyond. */
    private static String days(int first, int last) {
        if (first == last) {
            return String.valueOf(first);
        }
        return first < last ? first + "-" + last : days(first, 6) + "," + days(0, last);
    }

    private static int day(String name) {
        return name.length() < 3 ? -1 : DAYS.indexOf(name.substring(0, 3));
    }
}
