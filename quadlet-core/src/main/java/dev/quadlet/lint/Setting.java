package dev.quadlet.lint;

import dev.quadlet.key.Key;
import dev.quadlet.source.Fix;
import dev.quadlet.source.Span;
import dev.quadlet.source.TextEdit;
import dev.quadlet.syntax.Assignment;
import dev.quadlet.syntax.Dialect;
import dev.quadlet.syntax.Split;
import dev.quadlet.syntax.SplitRule;
import dev.quadlet.syntax.UnitDocument;
import java.util.Optional;
import java.util.Set;

/** An assignment in the file where somebody wrote it, with what is known of its key. */
record Setting(LintUnit unit, UnitDocument document, String section, Assignment assignment, Optional<Key<?>> known) {
    private static final Set<String> SYSTEMD = Set.of("Unit", "Service", "Install");

    String key() {
        return assignment.key();
    }

    /** The value as it is written. */
    String value() {
        return assignment.value();
    }

    boolean isEmpty() {
        return assignment.isEmpty();
    }

    /** Whether it stands in the section that makes the unit one of its kind, and has one of these keys. */
    boolean isOwn(String... keys) {
        return section.equals(unit.kind().sectionName()) && hasKey(keys);
    }

    boolean is(String inSection, String... keys) {
        return section.equals(inSection) && hasKey(keys);
    }

    private boolean hasKey(String... keys) {
        for (String key : keys) {
            if (key.equals(key())) {
                return true;
            }
        }
        return false;
    }

    /** The value without the quotes that Podman strips where it strips some. */
    String unquoted() {
        boolean strips = split() == SplitRule.NONE
                && !SYSTEMD.contains(section)
                && !known.filter(Key::repeatable).isPresent();
        return strips ? document.dialect().unquote(value()) : value();
    }

    boolean isBoolean() {
        return known.filter(key -> key.type().name().equals("bool")).isPresent();
    }

    SplitRule split() {
        return known.map(key -> key.spelling().split()).orElse(SplitRule.NONE);
    }

    /** The words as the key is cut, with their places in the value. */
    Split words() {
        boolean isSystemds = SYSTEMD.contains(section) && !section.equals("Install");
        Dialect reader = isSystemds ? Dialect.SYSTEMD : document.dialect();
        return reader.split(value(), split());
    }

    Span keySpan() {
        return assignment.keySpan();
    }

    Span valueSpan() {
        return assignment.valueSpan();
    }

    /** The whole assignment, without the end of its line. */
    Span span() {
        return new Span(keySpan().start(), Math.max(keySpan().end(), valueSpan().end()));
    }

    Span spanOf(Span part) {
        return assignment.spanOf(part);
    }

    /** The first place where a part stands in the value; the value when it does not. */
    Span spanOf(String part) {
        int at = part.isEmpty() ? -1 : value().indexOf(part);
        return at < 0 ? valueSpan() : spanOf(new Span(at, at + part.length()));
    }

    Fix write(String description, String other) {
        return Fix.of(description, new TextEdit(valueSpan(), other));
    }

    Fix write(String description, Span part, String other) {
        return Fix.of(description, new TextEdit(spanOf(part), other));
    }

    Fix remove(String description) {
        return Fix.of(description, TextEdit.delete(assignment.span()));
    }

    Fix rename(String description, String other) {
        return Fix.of(description, new TextEdit(keySpan(), other));
    }
}
