package dev.quadlet.service;

import dev.quadlet.syntax.Dialect;
import dev.quadlet.syntax.SplitRule;
import dev.quadlet.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the commands of a service as systemd does: words first, then specifiers, then variables. */
final class CommandReader {
    private final UnitSpecifiers specifiers;
    private final ExecVariables variables;
    private final boolean startsOnce;

    CommandReader(ServiceUnit service, ServiceFacts facts) {
        this.specifiers = new UnitSpecifiers(service.name(), facts);
        this.variables = new ExecVariables(ServiceEnvironment.of(service, specifiers, facts));
        this.startsOnce = service.document()
                .section("Service")
                .flatMap(section -> section.last("Type"))
                .filter(type -> type.value().equals("oneshot"))
                .isEmpty();
    }

    /** The commands of one line, for a semicolon that is a word ends one. */
    List<PodmanCommand> read(String key, String line) {
        List<PodmanCommand> commands = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Word word : Dialect.SYSTEMD.split(line, SplitRule.SYSTEMD_EXEC).words()) {
            if (line.substring(word.span().start(), word.span().end()).equals(";")) {
                addCommand(key, words, commands);
                words.clear();
            } else {
                words.add(word.text());
            }
        }
        addCommand(key, words, commands);
        return commands;
    }

    private void addCommand(String key, List<String> words, List<PodmanCommand> commands) {
        if (!words.isEmpty()) {
            Optional<String> tooMany = startsOnce && key.equals("ExecStart") && !commands.isEmpty()
                    ? Optional.of("only a service of Type=oneshot may have more than one ExecStart=")
                    : Optional.empty();
            commands.add(command(key, words, tooMany));
        }
    }

    private PodmanCommand command(String key, List<String> words, Optional<String> tooMany) {
        CommandPrefix first = CommandPrefix.of(words.get(0));
        List<String> arguments = new ArrayList<>();
        arguments.add(specifiers.expand(first.program()));
        words.stream()
                .skip(first.namesItself() ? 2 : 1)
                .map(specifiers::expand)
                .map(word -> first.keepsVariables() ? List.of(word) : variables.words(word))
                .forEach(arguments::addAll);
        Optional<String> refusal = tooMany.or(first::flaw).or(() -> unknownSpecifier(words));
        return new PodmanCommand(key, first.mayFail(), arguments, refusal);
    }

    private static Optional<String> unknownSpecifier(List<String> words) {
        return words.stream()
                .flatMap(word -> UnitSpecifiers.unknown(word).stream())
                .findFirst()
                .map(specifier -> specifier + " is no specifier");
    }
}
