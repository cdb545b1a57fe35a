package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import dev.quadlet.syntax.Word;
import dev.quadlet.value.UnitKind;

/** Names of which Podman makes no link, or one that leads nowhere. */
final class InstallName extends UnitRule {
    InstallName() {
        super(Severity.WARNING, "The link for the name leads nowhere");
    }

    @Override
    void check(LintUnit unit, Subject subject, Findings findings) {
        for (Setting setting : unit.effective()) {
            if (setting.is("Install", "WantedBy", "RequiredBy", "UpheldBy")) {
                setting.words().words().forEach(word -> wanted(setting, word, findings));
            } else if (setting.is("Install", "Alias")) {
                setting.words().words().forEach(word -> alias(setting, word, findings));
            }
        }
    }

    private static void wanted(Setting setting, Word word, Findings findings) {
        String name = word.text();
        String extension = name.substring(name.lastIndexOf('.') + 1);
        if (name.contains("/")) {
            findings.add(setting, setting.spanOf(word.span()), "Podman passes over a name with a slash");
        } else if (UnitKind.ofExtension(extension).isPresent()) {
            String service =
                    UnitNames.read(name).map(unit -> unit.serviceName().text()).orElse("its service");
            findings.add(
                    setting,
                    setting.spanOf(word.span()),
                    "Podman translates no names in [Install], so nothing is started by " + name + "; write " + service,
                    setting.write("Write " + service, word.span(), service));
        }
    }

    private static void alias(Setting setting, Word word, Findings findings) {
        if (!word.text().endsWith(".service")) {
            findings.add(
                    setting,
                    setting.spanOf(word.span()),
                    "systemd loads no service under a name that does not end in .service",
                    setting.write("Write " + word.text() + ".service", word.span(), word.text() + ".service"));
        }
    }
}
