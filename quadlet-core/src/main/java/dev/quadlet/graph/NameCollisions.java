package dev.quadlet.graph;

import dev.quadlet.value.UnitKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds containers, pods, volumes and networks of the same name. */
final class NameCollisions {
    private final Findings findings;
    private final ResourceNames names;
    private final Map<String, Member> owners = new HashMap<>();

    NameCollisions(Findings findings, ResourceNames names) {
        this.findings = findings;
        this.names = names;
    }

    void check(List<Member> members) {
        for (Member member : members) {
            if (member.node().isStartable()) {
                member.kind().ifPresent(kind -> check(member, kind));
            }
        }
    }

    private void check(Member member, UnitKind kind) {
        Optional<String> name = names.of(member, kind);
        Optional<Member> owner = name.map(found -> owners.putIfAbsent(kind.extension() + " " + found, member));
        owner.ifPresent(first -> report(first, member, kind, name.orElse("")));
    }

    private void report(Member first, Member second, UnitKind kind, String name) {
        Origin place = Origins.ofKey(second, second.ownSection(), ResourceNames.keyOf(kind));
        String both =
                first.node() + " and " + second.node() + " both name their " + kind.extension() + " " + name + "; ";
        if (kind == UnitKind.CONTAINER || kind == UnitKind.POD) {
            findings.error(Rules.NAME_COLLISION, place, both + "each start removes the other one's");
        } else {
            findings.warning(
                    Rules.NAME_COLLISION, place, both + "it is one and the same, made by whichever starts first");
        }
    }
}
