package dev.quadlet.service;

import dev.quadlet.syntax.SplitRule;
import dev.quadlet.value.UnitKind;
import java.util.List;
import java.util.Optional;

/** Puts the names of services for those of Quadlet files, where {@code [Unit]} speaks of other units. */
final class Dependencies {
    private static final List<String> KEYS = List.of(
            "After",
            "Before",
            "BindsTo",
            "Conflicts",
            "OnFailure",
            "OnSuccess",
            "PartOf",
            "PropagatesReloadTo",
            "PropagatesStopTo",
            "ReloadPropagatedFrom",
            "Requires",
            "Requisite",
            "StopPropagatedFrom",
            "Upholds",
            "Wants");

    private final Conversion conversion;
    private final SourceSection unit;

    Dependencies(Conversion conversion) {
        this.conversion = conversion;
        this.unit = conversion.source().section("Unit");
    }

    void translate() {
        KEYS.stream().filter(unit::has).forEach(this::translate);
    }

    /** When a name is translated, all lines of the key become one; otherwise they stay as they are. */
    private void translate(String key) {
        List<Piece> words = unit.words(key, SplitRule.STRV);
        List<Piece> translated = words.stream().map(this::translated).toList();
        if (!translated.equals(words)) {
            String line = String.join(" ", translated.stream().map(Piece::text).toList());
            DraftSection section = conversion.draft().unit();
            section.remove(key);
            section.add(key, unit.last(key).orElseThrow().piece(line));
        }
    }

    private Piece translated(Piece word) {
        return isQuadlet(word.text()) ? word.with(member(word).serviceName()) : word;
    }

    private Member member(Piece word) {
        return conversion
                .units()
                .find(word.text())
                .orElseThrow(() -> conversion.refusal(
                        Rules.UNKNOWN_DEPENDENCY,
                        word.cause(),
                        "there is no unit " + word.text() + " that a dependency could mean"));
    }

    private boolean isQuadlet(String name) {
        Optional<UnitKind> kind = UnitKind.ofExtension(name.substring(name.lastIndexOf('.') + 1));
        return name.indexOf('.') >= 0
                && kind.filter(found -> conversion.podman().atLeast(found.since()))
                        .isPresent();
    }
}
