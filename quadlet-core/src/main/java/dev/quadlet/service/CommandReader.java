package dev.quadlet.service;

import dev.quadlet.syntax.Assignment;
import dev.quadlet.syntax.Dialect;
import dev.quadlet.syntax.SplitRule;
import dev.quadlet.syntax.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the commands of a service as systemd does: words first, then specifiers, then variables. */
final class CommandReader {
    private static final String PREFIXES = "@-:+!";

    private final UnitSpecifiers specifiers;
    private final Map<String, String> environment = new HashMap<>();

    CommandReader(ServiceUnit service, ServiceFacts facts) {
        this.specifiers = new UnitSpecifiers(service.name(), facts);
        service.document().section("Service").stream()
                .flatMap(section -> section.effective("Environment").stream())
                .forEach(this::addVariables);
        environment.putAll(facts.environment());
    }

    private void addVariables(Assignment line) {
        for (Word word : line.split(Dialect.SYSTEMD, SplitRule.SYSTEMD_WORDS).words()) {
            int equals = word.text().indexOf('=');
            if (equals > 0) {
                environment.put(
                        word.text().substring(0, equals),
                        specifiers.expand(word.text().substring(equals + 1)));
            }
        }
    }

    PodmanCommand read(String key, String value) {
        int program = 0;
        while (program < value.length() && PREFIXES.indexOf(value.charAt(program)) >= 0) {
            program++;
        }
        List<String> arguments = new ArrayList<>();
        for (Word word : Dialect.SYSTEMD
                .split(value.substring(program), SplitRule.SYSTEMD_EXEC)
                .words()) {
            addArguments(specifiers.expand(word.text()), arguments);
        }
        return new PodmanCommand(key, value.substring(0, program).contains("-"), arguments);
    }

    /** A variable that is a whole word becomes as many words as its value has. */
    private void addArguments(String word, List<String> arguments) {
        if (word.startsWith("$") && isName(word, 1, word.length())) {
            Dialect.SYSTEMD
                    .split(variable(word.substring(1)), SplitRule.SYSTEMD_EXEC)
                    .words()
                    .forEach(part -> arguments.add(part.text()));
        } else {
            arguments.add(expand(word));
        }
    }

    private String expand(String word) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < word.length(); at++) {
            int close = word.startsWith("${", at) ? word.indexOf('}', at) : -1;
            if (word.startsWith("$$", at)) {
                text.append('$');
                at++;
            } else if (close > 0 && isName(word, at + 2, close)) {
                text.append(variable(word.substring(at + 2, close)));
                at = close;
            } else {
                text.append(word.charAt(at));
            }
        }
        return text.toString();
    }

    private String variable(String name) {
        return environment.getOrDefault(name, "");
    }

    private static boolean isName(String text, int from, int to) {
        boolean sound = from < to && !Character.isDigit(text.charAt(from));
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            sound &= c == '_' || (c < 0x80 && Character.isLetterOrDigit(c));
        }
        return sound;
    }
}
