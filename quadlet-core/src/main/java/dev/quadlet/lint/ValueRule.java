package dev.quadlet.lint;

import dev.quadlet.key.Key;
import dev.quadlet.source.Excerpt;
import dev.quadlet.source.Fix;
import dev.quadlet.source.Severity;
import dev.quadlet.source.Span;
import dev.quadlet.syntax.SplitRule;
import dev.quadlet.syntax.Word;
import dev.quadlet.value.ValueException;
import java.util.Set;

/**
 * A rule that the table of keys drives: each word of each key whose value is of certain types must be the notation of such a
 * value. What Podman refuses already is left to it.
 */
abstract class ValueRule extends SettingRule {
    private final Set<String> types;
    private final String consequence;

    /**
     * Makes the rule.
     *
     * @param consequence what happens to the value, as the end of a sentence
     * @param types the names of the types in the table
     */
    ValueRule(Severity severity, String summary, String consequence, String... types) {
        super(severity, summary);
        this.types = Set.of(types);
        this.consequence = consequence;
    }

    @Override
    void check(Setting setting, Findings findings) {
        setting.known()
                .filter(key ->
                        types.contains(key.type().name()) && !setting.unquoted().isEmpty())
                .ifPresent(key -> check(setting, key, findings));
    }

    private void check(Setting setting, Key<?> key, Findings findings) {
        if (setting.split() == SplitRule.NONE) {
            check(setting, key, new Span(0, setting.value().length()), setting.unquoted(), findings);
        } else {
            setting.words().words().forEach(word -> check(setting, key, word.span(), written(setting, word), findings));
        }
    }

    /** Podman takes the quotes off the words of a list; the notations of the others have quotes themselves. */
    private static String written(Setting setting, Word word) {
        return setting.split() == SplitRule.STRV
                ? word.text()
                : setting.value().substring(word.span().start(), word.span().end());
    }

    private void check(Setting setting, Key<?> key, Span place, String word, Findings findings) {
        try {
            OptionList.entries(setting, word).forEach(key::parse);
        } catch (ValueException bad) {
            findings.add(
                    severity(setting, bad),
                    setting,
                    setting.spanOf(narrowed(setting.value(), place, bad.value())),
                    message(setting, bad),
                    fixes(setting, word));
        }
    }

    private String message(Setting setting, ValueException bad) {
        String value = setting.known().filter(Key::secret).isPresent() ? "(hidden)" : Excerpt.of(bad.value());
        return setting.key() + "=: '" + value + "' is no " + bad.kind() + ": " + bad.reason()
                + (consequence.isEmpty() ? "" : "; " + consequence);
    }

    /** How bad it is here. */
    Severity severity(Setting setting, ValueException bad) {
        return severity();
    }

    /** A mend for a bad word, where there is one. */
    Fix[] fixes(Setting setting, String word) {
        return new Fix[0];
    }

    /** The part of the word that is meant, when it is found in it. */
    private static Span narrowed(String value, Span place, String part) {
        int at = part.isEmpty()
                ? -1
                : value.substring(place.start(), place.end()).indexOf(part);
        return at < 0 ? place : new Span(place.start() + at, place.start() + at + part.length());
    }

    @Override
    final boolean yields() {
        return true;
    }
}
