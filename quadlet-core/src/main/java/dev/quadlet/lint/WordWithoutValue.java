package dev.quadlet.lint;

import dev.quadlet.source.Excerpt;
import dev.quadlet.source.Fix;
import dev.quadlet.source.Severity;
import dev.quadlet.syntax.PodmanVersion;
import dev.quadlet.syntax.SplitRule;
import dev.quadlet.syntax.Word;
import java.util.List;
import java.util.Optional;

/** A word of a list of assignments that is none. */
final class WordWithoutValue extends UnitRule {
    WordWithoutValue() {
        super(Severity.WARNING, "A word in a list of assignments has no equals sign");
    }

    @Override
    void check(LintUnit unit, Subject subject, Findings findings) {
        for (Setting setting : unit.effective()) {
            if (setting.split() == SplitRule.KEYVAL && !KeyRule.isSystemds(setting)) {
                check(setting, subject.podman(), findings);
            }
        }
    }

    private static void check(Setting setting, PodmanVersion podman, Findings findings) {
        List<Word> words = setting.words().words();
        List<Word> bare =
                words.stream().filter(word -> word.text().indexOf('=') < 0).toList();
        boolean isSentence = !bare.isEmpty() && words.get(0).text().indexOf('=') > 0;
        if (!isSentence) {
            return;
        }
        String effect = podman.atLeast(5, 6) ? "is an entry of its own, without a value" : "is lost";
        findings.add(
                setting,
                setting.spanOf(bare.get(0).span()),
                setting.key() + "= is cut at blanks, so "
                        + Excerpt.of(bare.get(0).text()) + " " + effect
                        + "; quotes around the whole assignment keep it together",
                quoted(setting, bare.size() == words.size() - 1).stream().toArray(Fix[]::new));
    }

    /** Quotes around all of it are right when it is one assignment without any of its own. */
    private static Optional<Fix> quoted(Setting setting, boolean isOne) {
        boolean isPlain = setting.value().chars().noneMatch(c -> "\"'\\".indexOf(c) >= 0);
        return isOne && isPlain
                ? Optional.of(setting.write("Quote the assignment", "\"" + setting.value() + "\""))
                : Optional.empty();
    }
}
