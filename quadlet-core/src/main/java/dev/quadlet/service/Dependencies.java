package dev.quadlet.service;

import dev.quadlet.syntax.SplitRule;
import java.util.ArrayList;
import java.util.List;

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
        for (String key : KEYS) {
            if (unit.has(key)) {
                translate(key);
            }
        }
    }

    /** When a name is translated, all lines of the key become one; otherwise they stay as they are. */
    private void translate(String key) {
        List<Piece> words = unit.words(key, SplitRule.STRV);
        List<Piece> translated = new ArrayList<>(words);
        translated.replaceAll(this::translated);
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
        return Names.kind(name, conversion.podman()).isPresent();
    }
}
