package dev.quadlet.directory;

import dev.quadlet.AliasNames;
import dev.quadlet.QuadletUnit;
import dev.quadlet.syntax.SplitRule;
import dev.quadlet.syntax.Word;
import dev.quadlet.value.UnitName;
import java.util.List;

/** The further names of a unit's service. */
final class Aliases {
    private Aliases() {}

    static List<UnitName> of(QuadletUnit unit, UnitName service) {
        return unit.document().section("Install").stream()
                .flatMap(install -> install.words("Alias", SplitRule.STRV).stream())
                .map(Word::text)
                .flatMap(word -> AliasNames.of(word, service).stream())
                .distinct()
                .toList();
    }
}
