package dev.quadlet.service;

import java.util.List;
import java.util.Map;

/** Fills in variables as systemd does when it runs a command. */
final class ExecVariables {
    private final Map<String, String> environment;

    ExecVariables(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /** What becomes of one word: behind a dollar sign all the rest is a name, whatever characters it has. */
    List<String> words(String word) {
        boolean isVariable = word.startsWith("$") && !word.startsWith("$$") && !word.startsWith("${");
        return isVariable ? VariableWords.of(value(word.substring(1))) : List.of(expand(word));
    }

    private String expand(String word) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < word.length()) {
            at = word.startsWith("$$", at)
                    ? dollar(at, text)
                    : word.startsWith("${", at) ? variable(word, at, text) : character(word, at, text);
        }
        return text.toString();
    }

    private static int dollar(int at, StringBuilder text) {
        text.append('$');
        return at + 2;
    }

    private static int character(String word, int at, StringBuilder text) {
        text.append(word.charAt(at));
        return at + 1;
    }

    /** A default such as {@code ${A:-x}} means nothing to systemd: what stands before the colon stays as it is. */
    private int variable(String word, int open, StringBuilder text) {
        int close = word.indexOf('}', open);
        int colon = word.indexOf(':', open);
        if (close >= 0 && (colon < 0 || close < colon)) {
            text.append(value(word.substring(open + 2, close)));
            return close + 1;
        }
        int end = colon < 0 ? word.length() : colon + 1;
        text.append(word, open, end);
        return end;
    }

    private String value(String name) {
        return environment.getOrDefault(name, "");
    }
}
