package dev.quadlet.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words for an option as Podman wrote them up to 5.2: most options and their values were one word. */
final class OldWords {
    private static final Set<String> IN_TWO_WORDS = Set.of(
            "--annotation",
            "--env",
            "--env-file",
            "--label",
            "--log-driver",
            "--log-opt",
            "--mount",
            "--opt",
            "--secret",
            "--security-opt",
            "--tmpfs",
            "-v");
    private static final Map<String, String> NAMES = Map.of("--workdir", "-w");
    private static final Map<String, String> VALUES =
            Map.of("label=disable", "label:disable", "label=nested", "label:nested");

    private OldWords() {}

    static List<String> of(List<String> words) {
        List<String> old = new ArrayList<>(words);
        old.replaceAll(word -> VALUES.getOrDefault(word, word));
        return words.size() == 2 && !IN_TWO_WORDS.contains(words.get(0))
                ? List.of(NAMES.getOrDefault(words.get(0), words.get(0)) + "=" + words.get(1))
                : old;
    }
}
