package dev.quadlet.syntax;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** systemd. */
final class SystemdDialect extends Grammar {
    private static final Set<String> TRUE = Set.of("1", "yes", "y", "true", "t", "on");
    private static final Set<String> FALSE = Set.of("0", "no", "n", "false", "f", "off");

    private final LineJoiner joiner = new SystemdLineJoiner();

    @Override
    public Split split(String value, SplitRule rule) {
        return rule == SplitRule.NONE ? WholeValue.split(value) : WordScanner.split(value, WordRule.systemd(rule));
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
        if (hasStrayByte(text)) {
            return new MalformedLine(line.span(), MalformedLine.Flaw.INVALID_ENCODING);
        }
        if (text.charAt(from) == '[') {
            return text.charAt(to - 1) == ']'
                    ? Headers.header(line, from + 1, to - 1)
                    : new MalformedLine(line.span(), MalformedLine.Flaw.INVALID_SECTION_NAME);
        }
        int equals = text.indexOf('=', from);
        if (equals <= from || equals >= to) {
            return new MalformedLine(line.span(), MalformedLine.Flaw.NOT_AN_ASSIGNMENT);
        }
        int keyEnd = Blanks.trimSeparators(text, from, equals);
        return new Assignment(line, from, keyEnd, Blanks.skipSeparators(text, equals + 1, to), to);
    }

    private static boolean hasStrayByte(String text) {
        return text.codePoints().anyMatch(c -> c >= 0xDC80 && c <= 0xDCFF);
    }

    @Override
    public String toString() {
        return "systemd";
    }
}
