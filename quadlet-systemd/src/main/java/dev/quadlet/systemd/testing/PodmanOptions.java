package dev.quadlet.systemd.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Arguments of podman(1), where the value of an option may be the next word. */
final class PodmanOptions {
    /** Those of the options that are known here which take a value. */
    private static final Set<String> WITH_VALUE = Set.of("--format", "-f", "--conflict-exit-code");

    private final Map<String, String> values = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    PodmanOptions(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            int sign = argument.indexOf('=');
            if (WITH_VALUE.contains(argument) && i + 1 < arguments.size()) {
                i++;
                values.put(argument, arguments.get(i));
            } else if (argument.startsWith("--") && sign > 0) {
                values.put(argument.substring(0, sign), argument.substring(sign + 1));
            } else if (argument.startsWith("-") && argument.length() > 1) {
                values.put(argument, "");
            } else {
                words.add(argument);
            }
        }
    }

    List<String> words() {
        return words;
    }

    boolean has(String option) {
        return values.containsKey(option);
    }

    String value(String option) {
        return values.getOrDefault(option, "");
    }
}
