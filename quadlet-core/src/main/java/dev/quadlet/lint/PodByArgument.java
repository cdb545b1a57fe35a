package dev.quadlet.lint;

import dev.quadlet.source.Severity;

/** A pod that systemd does not know of. */
final class PodByArgument extends SettingRule {
    PodByArgument() {
        super(Severity.WARNING, "The container joins a pod that its service does not know of");
    }

    @Override
    void check(Setting setting, Findings findings) {
        if (setting.isOwn("PodmanArgs") && setting.unit().isContainer()) {
            setting.words().words().stream()
                    .filter(word -> word.text().equals("--pod") || word.text().startsWith("--pod="))
                    .findFirst()
                    .ifPresent(word -> findings.add(
                            setting,
                            setting.spanOf(word.span()),
                            "the service neither waits for the pod nor ends with it, and auto-update does not find its unit; "
                                    + "Pod= with a .pod unit does all that"));
        }
    }
}
