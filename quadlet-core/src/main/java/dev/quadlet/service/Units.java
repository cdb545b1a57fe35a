package dev.quadlet.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All units of a search path by the names of their files. A unit that is refused stays: others may refer to it. */
final class Units {
    private final Map<String, Member> byFile = new HashMap<>();
    private final Set<Behaviour> behaviours;

    Units(List<SourceUnit> units, Set<Behaviour> behaviours) {
        this.behaviours = behaviours;
        units.forEach(this::add);
    }

    private void add(SourceUnit unit) {
        Names names = new Names(unit, behaviours);
        byFile.put(unit.name().text(), new Member(unit.name(), names.service(), names.known()));
    }

    Member of(SourceUnit unit) {
        return find(unit.name().text()).orElseThrow();
    }

    Optional<Member> find(String file) {
        return Optional.ofNullable(byFile.get(file));
    }
}
