package dev.quadlet.directory;

import dev.quadlet.AliasNames;
import dev.quadlet.syntax.SplitRule;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.syntax.Word;
import dev.quadlet.value.UnitName;
import java.util.List;

/** The further names of a unit's service. */
final class Aliases {
    private Aliases() {}

    static List<UnitName> of(UnitDocument unit, UnitName service) {
        List<Word> words = unit.section("Install")
                .map(install -> install.words("Alias", SplitRule.STRV))
                .orElse(List.of());
        return words.isEmpty() ? List.of() : accepted(words, service);
    }

    private static List<UnitName> accepted(List<Word> words, UnitName service) {
        return words.stream()
                .map(Word::text)
                .flatMap(word -> AliasNames.of(word, service).stream())
                .distinct()
                .toList();
    }
}
