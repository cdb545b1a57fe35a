package dev.quadlet.graph;

import dev.quadlet.AliasNames;
import dev.quadlet.syntax.Word;
import dev.quadlet.value.UnitName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that the stack has a text for, by file name and by the names that systemd knows it by. It may grow while read. */
final class Members {
    private final List<Member> all = new ArrayList<>();
    private final Map<UnitName, Member> byFile = new HashMap<>();
    private final Map<UnitName, Member> instances = new HashMap<>();
    private final Map<UnitName, List<Member>> byService = new HashMap<>();
    private final Map<String, List<Member>> byStem = new HashMap<>();

    /**
     * Adds a unit.
     *
     * @throws IllegalArgumentException when there is a unit of that name already
     */
    void add(Member member) {
        UnitName name = member.node().name();
        boolean isFile = member.node().kind() != Node.Kind.INSTANCE;
        if ((isFile ? byFile : instances).putIfAbsent(name, member) != null) {
            throw new IllegalArgumentException("Two units are called " + name);
        }
        all.add(member);
        addService(member.node().service(), member);
        byStem.computeIfAbsent(name.stem(), stem -> new ArrayList<>()).add(member);
        if (isFile) {
            addAliases(member);
        }
    }

    private void addAliases(Member member) {
        member.text().all("Install", "Alias").stream()
                .flatMap(line -> line.words().stream())
                .map(Word::text)
                .flatMap(alias -> AliasNames.of(alias, member.node().service()).stream())
                .forEach(alias -> addService(alias, member));
    }

    private void addService(UnitName service, Member member) {
        List<Member> members = byService.computeIfAbsent(service, name -> new ArrayList<>());
        if (!members.contains(member)) {
            members.add(member);
        }
    }

    int size() {
        return all.size();
    }

    Member get(int index) {
        return all.get(index);
    }

    List<Member> all() {
        return List.copyOf(all);
    }

    Optional<Member> file(UnitName name) {
        return Optional.ofNullable(byFile.get(name));
    }

    /** An instance that has no file. */
    Optional<Member> instance(UnitName name) {
        return Optional.ofNullable(instances.get(name));
    }

    List<Member> services(UnitName name) {
        return byService.getOrDefault(name, List.of());
    }

    /** The template of which systemd makes a service of that name. */
    Optional<Member> template(UnitName service) {
        return service.instance()
                .map(own -> UnitName.of(service.prefix() + "@." + service.extension()))
                .flatMap(template -> services(template).stream().findFirst());
    }

    /** The Quadlet units that somebody may have meant who wrote this name of a service. */
    List<Member> meant(UnitName service) {
        return service.extension().equals("service")
                ? byStem.getOrDefault(service.stem(), List.of()).stream()
                        .filter(Member::isQuadlet)
                        .toList()
                : List.of();
    }
}
