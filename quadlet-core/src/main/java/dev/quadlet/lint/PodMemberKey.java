package dev.quadlet.lint;

import dev.quadlet.source.Severity;
import dev.quadlet.value.UnitKind;
import java.util.List;

/** What belongs to the pod, not to its members. */
final class PodMemberKey extends UnitRule {
    private static final List<String> REFUSED =
            List.of("PublishPort", "HostName", "AddHost", "IP", "IP6", "NetworkAlias", "UserNS");
    private static final List<String> LEAVES = List.of("Network", "DNS");

    PodMemberKey() {
        super(Severity.ERROR, "The key belongs to the pod");
    }

    @Override
    void check(LintUnit unit, Subject subject, Findings findings) {
        if (unit.isContainer() && unit.hasOwn("Pod")) {
            for (Setting setting : unit.effective()) {
                if (!setting.isEmpty() && setting.section().equals("Container")) {
                    check(setting, unit.value("Pod"), sharing(unit, subject), findings);
                }
            }
        }
    }

    /** How bad it is: a pod can be told what its members share. */
    private static Severity sharing(LintUnit unit, Subject subject) {
        boolean isTold = subject.unit(unit.value("Pod"), UnitKind.POD).stream()
                .flatMap(pod -> pod.own("PodmanArgs").stream())
                .flatMap(setting -> setting.words().texts().stream())
                .anyMatch(word -> word.startsWith("--share") || word.startsWith("--infra"));
        return isTold ? Severity.WARNING : Severity.ERROR;
    }

    private static void check(Setting setting, String pod, Severity refused, Findings findings) {
        boolean isHost = setting.key().equals("UserNS") && setting.unquoted().equals("host");
        if (REFUSED.contains(setting.key()) && !isHost) {
            findings.add(
                    refused,
                    setting,
                    setting.span(),
                    "a member of a pod cannot have " + setting.key()
                            + "= of its own: Podman will not start the container; it belongs into " + pod);
        } else if (LEAVES.contains(setting.key())) {
            findings.add(
                    Severity.WARNING,
                    setting,
                    setting.span(),
                    "with " + setting.key()
                            + "= of its own the container leaves the network of its pod; it belongs into " + pod);
        }
    }
}
