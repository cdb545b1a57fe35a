package dev.quadlet.graph;

import dev.quadlet.source.Span;
import dev.quadlet.syntax.Assignment;
import dev.quadlet.syntax.Dialect;
import dev.quadlet.syntax.SplitRule;
import dev.quadlet.syntax.UnitDocument;
import dev.quadlet.syntax.Word;
import java.util.List;
import java.util.Optional;

/** An assignment with the document that it stands in: the unit's own, or that of a drop-in. */
record Placed(UnitDocument document, String section, Assignment line) {
    String value() {
        return line.value();
    }

    /** The value of a key that Podman reads as a whole. */
    String unquoted() {
        return document.dialect().unquote(line.value());
    }

    /** Empty when there is no telling. */
    Optional<Boolean> toBoolean() {
        return document.dialect().toBoolean(line.value());
    }

    List<Word> words(SplitRule rule) {
        return line.split(document.dialect(), rule).words();
    }

    /** The words of a list of units. */
    List<Word> words() {
        return words(SplitRule.STRV);
    }

    /** The words of a list of units that Podman copies: to systemd, quotes are letters. */
    List<Word> wordsOfSystemd() {
        return line.split(Dialect.SYSTEMD, SplitRule.STRV).words();
    }

    Origin origin(Span span) {
        return new Origin(section, line.key(), document.source(), span);
    }

    /** The origin whose word is this part of the value; all of the value when the part does not stand in it. */
    Origin origin(String part) {
        return originBehind("", part);
    }

    /** The same for a part that stands right behind another. */
    Origin originBehind(String before, String part) {
        int at = line.value().indexOf(before + part);
        int start = at + before.length();
        return origin(at < 0 ? line.valueSpan() : line.spanOf(new Span(start, start + part.length())));
    }
}
