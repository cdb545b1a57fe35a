package dev.quadlet.graph;

import dev.quadlet.value.UnitName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The instances that say what their template says: linked to it, or without a file. */
final class Instances {
    private final Map<Node, List<Edge>> ofTemplates = new HashMap<>();

    Instances(Members members) {
        for (Member member : members.all()) {
            template(member, members)
                    .ifPresent(template -> ofTemplates
                            .computeIfAbsent(template.node(), node -> new ArrayList<>())
                            .add(edge(member, template)));
        }
    }

    private static Optional<Member> template(Member member, Members members) {
        UnitName name = member.node().name();
        return name.instance()
                .flatMap(own -> members.file(UnitName.of(name.prefix() + "@." + name.extension())))
                .filter(template ->
                        template.text().own().text().equals(member.text().own().text()));
    }

    private static Edge edge(Member instance, Member template) {
        Origin origin = Origins.ofSection(template.text().own(), template.ownSection());
        return new Edge(instance.node(), template.node(), Relation.TEMPLATE, origin);
    }

    List<Edge> of(Node template) {
        return ofTemplates.getOrDefault(template, List.of());
    }
}
