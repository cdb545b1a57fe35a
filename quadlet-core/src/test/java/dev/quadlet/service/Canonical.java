package dev.quadlet.service;

import dev.quadlet.syntax.PodmanVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A service without what Podman leaves to chance: in the commands, options of one group come in an order of their own each
 * time, and blank lines mean nothing. The table of the groups lies beside the recorded cases.
 */
final class Canonical {
    /** Options that come in any order: key to option. */
    private record Group(String section, boolean isBoolean, Map<String, String> flags) {}

    private final List<Group> groups;

    private Canonical(List<Group> groups) {
        this.groups = groups;
    }

    /** By the rows of the newest release in the table that is not newer than this one. */
    static Canonical of(Path table, PodmanVersion podman) throws IOException {
        List<String[]> rows = Files.readAllLines(table).stream()
                .map(row -> row.split("\t", -1))
                .filter(row -> row[0].startsWith("v"))
                .toList();
        PodmanVersion release = rows.stream()
                .map(Canonical::release)
                .filter(podman::atLeast)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Map<String, Group> groups = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> release(row).equals(release))
                .forEach(row -> groups.computeIfAbsent(
                                row[2] + row[3],
                                name -> new Group(row[2], row[3].startsWith("bool"), new LinkedHashMap<>()))
                        .flags()
                        .put(row[5], row[6]));
        return new Canonical(List.copyOf(groups.values()));
    }

    private static PodmanVersion release(String[] row) {
        return PodmanVersion.parse(row[0].substring(1));
    }

    List<String> lines(String text) {
        List<String> lines = text.lines().filter(Predicate.not(String::isEmpty)).toList();
        Set<String> keys = lines.stream()
                .filter(line -> line.indexOf('=') > 0)
                .map(line -> line.substring(0, line.indexOf('=')))
                .collect(Collectors.toSet());
        List<Group> own = groups.stream()
                .filter(group -> lines.contains("[X-" + group.section() + "]"))
                .toList();
        return lines.stream().map(line -> line(line, own, keys)).toList();
    }

    private static String line(String line, List<Group> groups, Set<String> keys) {
        if (!line.startsWith("Exec") || !line.contains("podman")) {
            return line;
        }
        List<String> words = new ArrayList<>(List.of(line.split(" ", -1)));
        groups.forEach(group -> sort(words, group, keys));
        return String.join(" ", words);
    }

    /** Sorts the first run of the group's options; the label that auto-update adds is none of them. */
    private static void sort(List<String> words, Group group, Set<String> keys) {
        Set<String> flags = group.flags().entrySet().stream()
                .filter(flag -> keys.contains(flag.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        int from = 0;
        while (from < words.size() && !isOption(words, from, group, flags)) {
            from++;
        }
        List<List<String>> options = new ArrayList<>();
        int to = from;
        while (to < words.size() && isOption(words, to, group, flags)) {
            int end = end(words, to, group);
            options.add(List.copyOf(words.subList(to, end)));
            to = end;
        }
        options.sort(Comparator.comparing(option -> name(option.get(0))));
        List<String> sorted = options.stream().flatMap(List::stream).toList();
        words.subList(from, to).clear();
        words.addAll(from, sorted);
    }

    private static boolean isOption(List<String> words, int at, Group group, Set<String> flags) {
        boolean isAutoUpdate = at + 1 < words.size() && words.get(at + 1).startsWith("io.containers.autoupdate=");
        return flags.contains(group.isBoolean() ? name(words.get(at)) : words.get(at)) && !isAutoUpdate;
    }

    /** Behind the value, which can be several of these words when it stands in quotes. */
    private static int end(List<String> words, int option, Group group) {
        int at = option + 1;
        if (group.isBoolean()) {
            return at;
        }
        boolean quoted = words.get(at).startsWith("\"");
        while (quoted && !closes(words.get(at), at > option + 1)) {
            at++;
        }
        return at + 1;
    }

    private static boolean closes(String word, boolean isContinued) {
        int backslashes = 0;
        for (int at = word.length() - 2; at >= 0 && word.charAt(at) == '\\'; at--) {
            backslashes++;
        }
        return word.endsWith("\"") && (isContinued || word.length() > 1) && backslashes % 2 == 0;
    }

    private static String name(String word) {
        int equals = word.indexOf('=');
        return equals < 0 ? word : word.substring(0, equals);
    }
}
