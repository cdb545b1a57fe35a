package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import java.util.Set;

/** Namespaces that are shared with the host. */
final class NamespaceOfHost extends SecurityRule {
    private static final Set<String> OPTIONS =
            Set.of("--pid=host", "--ipc=host", "--uts=host", "--network=host", "--net=host");

    NamespaceOfHost() {
        super(Severity.WARNING, "The container shares a namespace with the host");
    }

    @Override
    void check(LintUnit unit, Subject subject, Findings findings) {
        for (Setting setting : unit.own("Network")) {
            if (setting.value().equals("host")) {
                findings.add(
                        setting, "the container can reach all that listens on the host alone, such as on 127.0.0.1");
            }
        }
        eachArgument(unit, (setting, word) -> {
            if (OPTIONS.contains(word.text())) {
                findings.add(setting, setting.spanOf(word.span()), "the container shares this with all the host");
            }
        });
    }
}
