package dev.quadlet.syntax;

import dev.quadlet.source.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** systemd. */
final class SystemdDialect extends Grammar {
    private static final Set<String> TRUE = Set.of("1", "yes", "y", "true", "t", "on");
    private static final Set<String> FALSE = Set.of("0", "no", "n", "false", "f", "off");

    /** systemd counts bytes; a line near the limit is a mistake anyway. */
    private static final int LONGEST_LINE = 1 << 20;

    private final LineJoiner joiner = new SystemdLineJoiner();

    @Override
    public Split split(String value, SplitRule rule) {
        return switch (rule) {
            case NONE -> PlainSplit.whole(value);
            case STRV, LATER_STRV -> PlainSplit.atBlanks(value);
            case ARGS, SYSTEMD_EXEC -> WordScanner.split(value, WordRule.SYSTEMD_EXEC);
            case KEYVAL, SYSTEMD_WORDS -> WordScanner.split(value, WordRule.SYSTEMD_WORDS);
        };
    }

    @Override
    public String unquote(String value) {
        return value;
    }

    @Override
    public Optional<Boolean> toBoolean(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return TRUE.contains(lower) ? Optional.of(true) : FALSE.contains(lower) ? Optional.of(false) : Optional.empty();
    }

    @Override
    LineJoiner joiner() {
        return joiner;
    }

    @Override
    Line classify(LogicalLine line) {
        String text = line.text();
        int from = Blanks.skipSeparators(text, 0, text.length());
        int to = Blanks.trimSeparators(text, from, text.length());
        if (from == to) {
            return new BlankLine(line.span());
        }
        if (text.length() > LONGEST_LINE) {
            return new MalformedLine(line.span(), MalformedLine.Flaw.TOO_LONG);
        }
        if (!Characters.isText(text)) {
            return new MalformedLine(line.span(), MalformedLine.Flaw.INVALID_ENCODING);
        }
        return text.charAt(from) == '[' ? header(line, from + 1, to - 1) : assignment(line, from, to);
    }

    @Override
    String consequence(MalformedLine.Flaw flaw, boolean isDropIn) {
        return switch (flaw) {
            case NOT_AN_ASSIGNMENT, KEY_BEFORE_SECTION -> "systemd ignores the line";
            default -> "systemd will not load the unit";
        };
    }

    private static Line header(LogicalLine line, int from, int close) {
        if (line.text().charAt(close) == ']'
                && Identifiers.isSystemdSection(line.text().substring(from, close))) {
            return new SectionHeader(
                    line.span(),
                    line.text().substring(from, close),
                    line.joined().span(from, close));
        }
        return new MalformedLine(line.span(), MalformedLine.Flaw.INVALID_SECTION_NAME);
    }

    private static Line assignment(LogicalLine line, int from, int to) {
        String text = line.text();
        int equals = text.indexOf('=', from);
        if (equals <= from) {
            return new MalformedLine(line.span(), MalformedLine.Flaw.NOT_AN_ASSIGNMENT);
        }
        Span key = new Span(from, Blanks.trimSeparators(text, from, equals));
        Span value = new Span(Blanks.skipSeparators(text, equals + 1, to), to);
        return new Assignment(line, text.substring(key.start(), key.end()), key, value);
    }

    @Override
    public String toString() {
        return "systemd";
    }
}
