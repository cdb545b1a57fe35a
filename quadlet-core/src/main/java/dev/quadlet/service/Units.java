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
    private final Map<String, Member> byFile = new HashMap<>();
    private final Set<Behaviour> behaviours;

    Units(List<SourceUnit> units, Set<Behaviour> behaviours) {
        this.behaviours = behaviours;
        units.forEach(this::add);
    }

    private void add(SourceUnit unit) {
        Names names = new Names(unit, behaviours);
        byFile.put(unit.file(), new Member(names.service(), names.known()));
    }

    Member of(SourceUnit unit) {
        return find(unit.file()).orElseThrow();
    }

    Optional<Member> find(String file) {
        return Optional.ofNullable(byFile.get(file)).or(() -> guessed(file));
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
