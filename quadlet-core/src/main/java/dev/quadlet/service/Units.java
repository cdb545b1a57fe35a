package dev.quadlet.service;

import dev.quadlet.value.UnitKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All units of a search path by the names of their files. A unit that is refused stays: others may refer to it. */
final class Units {
    private final Map<String, UnitFiles> byFile = new HashMap<>();
    private final Map<String, Member> members = new HashMap<>();
    private final Set<Behaviour> behaviours;

    Units(List<UnitFiles> units, Set<Behaviour> behaviours) {
        this.behaviours = behaviours;
        units.forEach(unit -> byFile.put(unit.name(), unit));
    }

    Member of(SourceUnit unit) {
        return members.computeIfAbsent(unit.file(), file -> member(unit));
    }

    private Member member(SourceUnit unit) {
        Names names = new Names(unit, behaviours);
        return new Member(names.service(), names.known());
    }

    Optional<Member> find(String file) {
        Member known = members.get(file);
        if (known != null) {
            return Optional.of(known);
        }
        UnitFiles unit = byFile.get(file);
        return unit == null ? guessed(file) : Optional.of(of(new SourceUnit(unit)));
    }

    /** Of volumes and networks that are not there, older releases took the names that they would have. */
    private Optional<Member> guessed(String file) {
        if (behaviours.contains(Behaviour.REFERENCES_CHECKED)) {
            return Optional.empty();
        }
        return Stream.of(UnitKind.VOLUME, UnitKind.NETWORK)
                .filter(kind -> Names.isOf(kind, file))
                .map(kind -> Names.guessed(kind, file))
                .findFirst();
    }
}
