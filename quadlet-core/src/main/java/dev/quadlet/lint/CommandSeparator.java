package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import dev.quadlet.syntax.Word;
import java.util.List;

/** A semicolon between blanks is systemd's. */
final class CommandSeparator extends SettingRule {
    CommandSeparator() {
        super(Severity.ERROR, "systemd takes a semicolon between blanks for the end of the command");
    }

    @Override
    void check(Setting setting, Findings findings) {
        if (setting.isOwn("Exec") && setting.unit().isContainer()) {
            List<Word> words = setting.words().words();
            words.stream()
                    .filter(word -> word.text().equals(";"))
                    .findFirst()
                    .ifPresent(word -> report(setting, word, word.equals(words.get(words.size() - 1)), findings));
        }
    }

    private static void report(Setting setting, Word word, boolean isLast, Findings findings) {
        boolean isOnce = setting.unit()
                .last("Service", "Type")
                .filter(at -> at.value().equals("oneshot"))
                .isPresent();
        findings.add(
                isLast || isOnce ? Severity.WARNING : Severity.ERROR,
                setting,
                setting.spanOf(word.span()),
                "systemd takes the semicolon for the end of the command, "
                        + (isLast
                                ? "so the program does not get it"
                                : "and what follows for a second one, " + second(isOnce))
                        + "; sh -c 'a; b' runs both");
    }

    private static String second(boolean isOnce) {
        return isOnce ? "which runs on the host" : "which a service may not have";
    }
}
