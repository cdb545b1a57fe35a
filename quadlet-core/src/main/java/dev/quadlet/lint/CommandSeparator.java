package dev.quadlet.lint;

import dev.quadlet.source.Severity;

/** A semicolon between blanks is systemd's. */
final class CommandSeparator extends SettingRule {
    CommandSeparator() {
        super(Severity.ERROR, "systemd takes a semicolon between blanks for the end of the command");
    }

    @Override
    void check(Setting setting, Findings findings) {
        boolean isOnce = setting.unit()
                .last("Service", "Type")
                .filter(at -> at.value().equals("oneshot"))
                .isPresent();
        if (setting.isOwn("Exec") && setting.unit().isContainer() && !isOnce) {
            setting.words().words().stream()
                    .filter(word -> word.text().equals(";"))
                    .findFirst()
                    .ifPresent(word -> findings.add(
                            setting,
                            setting.spanOf(word.span()),
                            "systemd takes the semicolon for the end of the command, and what follows for a second one, which a "
                                    + "service may not have; sh -c 'a; b' runs both"));
        }
    }
}
