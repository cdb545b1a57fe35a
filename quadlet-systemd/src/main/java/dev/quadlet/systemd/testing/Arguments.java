package dev.quadlet.systemd.testing;

import java.util.ArrayList;
import java.util.List;

/** Arguments of a program: options that begin with dashes, with their values behind equals signs, and words. */
final class Arguments {
    private final List<String> options = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    private Arguments() {}

    /** Behind two dashes everything is a word. */
    static Arguments of(List<String> all) {
        Arguments arguments = new Arguments();
        boolean onlyWords = false;
        for (String word : all) {
            if (!onlyWords && word.equals("--")) {
                onlyWords = true;
            } else if (!onlyWords && word.startsWith("-")) {
                arguments.options.add(word);
            } else {
                arguments.words.add(word);
            }
        }
        return arguments;
    }

    List<String> words() {
        return words;
    }

    boolean has(String option) {
        return options.stream().anyMatch(given -> given.equals(option) || given.startsWith(option + "="));
    }

    List<String> values(String option) {
        return options.stream()
                .filter(given -> given.startsWith(option + "="))
                .map(given -> given.substring(option.length() + 1))
                .toList();
    }

    /** The last value of an option; empty when it has none. */
    String value(String option) {
        List<String> all = values(option);
        return all.isEmpty() ? "" : all.get(all.size() - 1);
    }
}
