package dev.quadlet.examples.lab.translating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A service without the order that Podman leaves to chance: options of one group, next to each other in a command, are
 * sorted by name. The groups are those that came in different orders when the generator was asked again and again.
 */
final class FreeOrder {
    /** Options with a value. */
    private static final List<Set<String>> VALUES = List.of(
            Set.of(
                    "--arch",
                    "--authfile",
                    "--cert-dir",
                    "--creds",
                    "--decryption-key",
                    "--hostname",
                    "--ignorefile",
                    "--ip",
                    "--ip6",
                    "--memory",
                    "--os",
                    "--pids-limit",
                    "--policy",
                    "--pull",
                    "--retry",
                    "--retry-delay",
                    "--shm-size",
                    "--stop-signal",
                    "--stop-timeout",
                    "--target",
                    "--tz",
                    "--variant",
                    "--workdir",
                    "--entrypoint"),
            Set.of("--driver", "--ipam-driver", "--interface-name"),
            Set.of(
                    "--add-host",
                    "--dns",
                    "--dns-option",
                    "--dns-search",
                    "--group-add",
                    "--network-alias",
                    "--tag",
                    "--tmpfs",
                    "--ulimit"),
            Set.of("--annotation", "--build-arg", "--env", "--label", "--opt"));

    /** Those of pods, where the host name is among the lists. */
    private static final List<Set<String>> POD_VALUES = List.of(
            Set.of("--ip", "--ip6", "--shm-size"),
            Set.of("--add-host", "--dns", "--dns-option", "--dns-search", "--hostname", "--network-alias"));

    /** Options that are there or not. */
    private static final Set<String> SWITCHES = Set.of(
            "--all-tags",
            "--disable-dns",
            "--env-host",
            "--force-rm",
            "--http-proxy",
            "--init",
            "--internal",
            "--ipv6",
            "--quiet",
            "--read-only-tmpfs",
            "--tls-verify");

    private FreeOrder() {}

    static List<String> lines(String text) {
        List<Set<String>> groups = text.contains("[X-Pod]") ? POD_VALUES : VALUES;
        return text.lines()
                .filter(Predicate.not(String::isEmpty))
                .map(line -> line.startsWith("Exec") ? sorted(line, groups) : line)
                .toList();
    }

    private static String sorted(String line, List<Set<String>> groups) {
        List<String> words = words(line);
        groups.forEach(group -> sort(words, group, 2));
        sort(words, SWITCHES, 1);
        return String.join(" ", words);
    }

    /** Sorts each run of options of the group, the values of one option staying in their order. */
    private static void sort(List<String> words, Set<String> group, int length) {
        for (int from = 0; from < words.size(); from++) {
            List<List<String>> options = new ArrayList<>();
            int to = from;
            while (to + length <= words.size() && group.contains(length == 1 ? name(words.get(to)) : words.get(to))) {
                options.add(List.copyOf(words.subList(to, to + length)));
                to += length;
            }
            options.sort(Comparator.comparing(option -> name(option.get(0))));
            for (int i = from; i < to; i++) {
                words.set(i, options.get((i - from) / length).get((i - from) % length));
            }
            from = Math.max(from, to - 1);
        }
    }

    private static String name(String word) {
        return word.split("=", 2)[0];
    }

    /** Words as they are written; an empty one is written as nothing between two blanks. */
    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        int start = 0;
        boolean quoted = false;
        for (int at = 0; at <= line.length(); at++) {
            char c = at < line.length() ? line.charAt(at) : ' ';
            if (c == ' ' && !quoted) {
                words.add(line.substring(start, at));
                start = at + 1;
            } else if (c == '"' && (quoted || at == start)) {
                quoted = !quoted;
            } else if (c == '\\' && quoted) {
                at++;
            }
        }
        return words;
    }
}
