package dev.quadlet.graph;

import dev.quadlet.value.UnitName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds units that become the same service. */
final class ServiceCollisions {
    private final Findings findings;
    private final Map<UnitName, Member> owners = new HashMap<>();

    ServiceCollisions(Findings findings) {
        this.findings = findings;
    }

    void check(List<Member> members) {
        for (Member member : members) {
            Member owner = owners.putIfAbsent(member.node().service(), member);
            if (owner != null) {
                findings.error(Rules.SERVICE_COLLISION, place(member), message(owner.node(), member.node()));
            }
        }
    }

    private static Origin place(Member member) {
        return Origins.ofKey(member, member.ownSection(), "ServiceName");
    }

    private static String message(Node owner, Node other) {
        String both = owner + " and " + other + " both are " + other.service() + "; ";
        return both
                + (other.kind() == Node.Kind.SYSTEMD
                        ? "systemd takes its own file and never looks at what Podman makes of " + owner
                        : "Podman keeps one of them, without a word");
    }
}
