package dev.quadlet.lint;

import dev.quadlet.key.Key;
import dev.quadlet.source.Span;
import dev.quadlet.syntax.Word;
import dev.quadlet.value.Expansion;
import dev.quadlet.value.Variable;
import java.util.ArrayList;
import java.util.List;

/** What systemd will put something else in place of, with its place in a value. It has the rules of systemd.unit(5). */
record Expanded(Kind kind, String name, Span span) {
    /** What is expanded. */
    enum Kind {
        /** {@code %h}. */
        SPECIFIER,
        /** <code>${NAME}</code>, anywhere. */
        VARIABLE,
        /** {@code $NAME}, as a whole word. */
        WORD
    }

    /** All that is expanded in a value, if its key is one that is expanded. */
    static List<Expanded> in(Setting setting) {
        return setting.known()
                .map(Key::spelling)
                .map(spelling -> in(setting, spelling.expansion()))
                .orElse(List.of());
    }

    private static List<Expanded> in(Setting setting, Expansion expansion) {
        List<Expanded> found = new ArrayList<>();
        if (expansion.expandsSpecifiers()) {
            addSpecifiers(setting.value(), found);
        }
        if (expansion.expandsVariables()) {
            addVariables(setting.value(), found);
            addWords(setting, found);
        }
        return found;
    }

    private static void addSpecifiers(String value, List<Expanded> found) {
        for (int at = value.indexOf('%'); at >= 0 && at + 1 < value.length(); at = value.indexOf('%', at + 2)) {
            char letter = value.charAt(at + 1);
            if (letter < 128 && Character.isLetterOrDigit(letter)) {
                found.add(new Expanded(Kind.SPECIFIER, String.valueOf(letter), new Span(at, at + 2)));
            }
        }
    }

    /** Variables in braces, whether they are expanded there or not. */
    static void addVariables(String value, List<Expanded> found) {
        int at = value.indexOf('$');
        while (at >= 0 && at + 1 < value.length()) {
            int next = at + 2;
            int brace = value.indexOf('}', at);
            if (value.charAt(at + 1) == '{' && brace > 0) {
                found.add(new Expanded(Kind.VARIABLE, value.substring(at + 2, brace), new Span(at, brace + 1)));
                next = brace + 1;
            } else if (value.charAt(at + 1) != '$') {
                next = at + 1;
            }
            at = value.indexOf('$', next);
        }
    }

    private static void addWords(Setting setting, List<Expanded> found) {
        for (Word word : setting.words().words()) {
            String text = word.text();
            if (text.length() > 1 && text.charAt(0) == '$' && Variable.isName(text.substring(1))) {
                found.add(new Expanded(Kind.WORD, text.substring(1), word.span()));
            }
        }
    }

    boolean isVariable() {
        return kind != Kind.SPECIFIER;
    }
}
