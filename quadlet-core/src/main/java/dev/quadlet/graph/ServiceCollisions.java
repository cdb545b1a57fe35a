package dev.quadlet.graph;

import dev.quadlet.syntax.Word;
import dev.quadlet.value.UnitName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds units that become the same service, be it by another name. */
final class ServiceCollisions {
    private final Findings findings;
    private final Map<UnitName, Member> owners = new HashMap<>();
    private final Map<UnitName, Member> aliases = new HashMap<>();

    ServiceCollisions(Findings findings) {
        this.findings = findings;
    }

    void check(List<Member> members) {
        members.forEach(this::service);
        members.stream()
                .filter(member -> member.node().kind() == Node.Kind.UNIT)
                .forEach(this::aliases);
    }

    private void service(Member member) {
        Member owner = owners.putIfAbsent(member.node().service(), member);
        if (owner != null) {
            findings.error(Rules.SERVICE_COLLISION, place(member), message(owner.node(), member.node()));
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

    private void aliases(Member member) {
        for (Placed line : member.text().all("Install", "Alias")) {
            for (Word word : line.words()) {
                UnitNames.find(word.text()).ifPresent(alias -> alias(member, alias, line.origin(word.span())));
            }
        }
    }

    private void alias(Member member, UnitName alias, Origin origin) {
        Member owner = owners.get(alias);
        if (owner != null) {
            String lost = owner.equals(member)
                    ? " itself; Podman puts a link there that leads to itself, and the service is lost"
                    : ", too; Podman puts a link there, and one of the two services is lost";
            findings.error(Rules.SERVICE_COLLISION, origin, origin.assignment() + " is " + owner.node() + lost);
            return;
        }
        Member other = aliases.putIfAbsent(alias, member);
        if (other != null && !other.equals(member)) {
            findings.warning(
                    Rules.SERVICE_COLLISION,
                    origin,
                    alias + " is an alias of " + other.node() + " and of " + member.node() + "; one of them gets it");
        }
    }
}
