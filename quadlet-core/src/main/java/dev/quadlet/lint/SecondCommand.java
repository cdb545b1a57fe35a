package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import dev.quadlet.syntax.Split;
import dev.quadlet.syntax.Word;
import java.util.Set;
import java.util.stream.Collectors;

/** A service has one command, and Podman writes it. */
final class SecondCommand extends UnitRule {
    private static final Set<Integer> PREFIXES = "-@:+!|".chars().boxed().collect(Collectors.toSet());

    SecondCommand() {
        super(Severity.ERROR, "The service has a command already");
    }

    @Override
    void check(LintUnit unit, Subject subject, Findings findings) {
        boolean isOnce = unit.last("Service", "Type")
                .filter(at -> at.value().equals("oneshot"))
                .isPresent();
        unit.last("Service", "ExecStart")
                .filter(at -> unit.isContainer() && !isOnce && isCommand(at))
                .ifPresent(at -> findings.add(
                        at,
                        "Podman writes ExecStart= itself, and systemd does not load a service with two; the command of the "
                                + "container is Exec= in [Container]"));
    }

    /** systemd passes over a line that it cannot read. */
    private static boolean isCommand(Setting line) {
        Split words = line.words();
        return words.flaw().isEmpty()
                && words.words().stream().findFirst().stream().anyMatch(word -> !PREFIXES.containsAll(letters(word)));
    }

    private static Set<Integer> letters(Word word) {
        return word.text().chars().boxed().collect(Collectors.toSet());
    }
}
