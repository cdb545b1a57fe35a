package dev.quadlet.syntax;

import dev.quadlet.source.Span;
import java.util.Optional;
import java.util.stream.Stream;

/** Podman, in one of its versions. */
final class PodmanDialect extends Grammar {
    private final PodmanVersion version;
    private final LineJoiner joiner;

    PodmanDialect(PodmanVersion version) {
        this.version = version;
        this.joiner = version.atLeast(5, 4) ? new PodmanLineJoiner() : new OldPodmanLineJoiner(version);
    }

    @Override
    public Split split(String value, SplitRule rule) {
        return switch (rule) {
            case NONE -> PlainSplit.whole(value);
            case STRV -> WordScanner.split(value, WordRule.STRV);
            case LATER_STRV -> split(value, version.atLeast(5, 7) ? SplitRule.STRV : SplitRule.NONE);
            case ARGS, KEYVAL -> WordScanner.split(value, version.atLeast(5, 4) ? WordRule.ARGS : WordRule.OLD_ARGS);
            case SYSTEMD_EXEC, SYSTEMD_WORDS -> Dialect.SYSTEMD.split(value, rule);
        };
    }

    @Override
    public String unquote(String value) {
        String trimmed = value.substring(0, Blanks.trimUnicode(value, 0, value.length()));
        if (!version.atLeast(5, 0)) {
            return trimmed;
        }
        return version.atLeast(PodmanVersion.of(5, 8, 2)) ? withoutPair(trimmed) : withoutAnyQuote(trimmed);
    }

    private static String withoutPair(String value) {
        boolean pair = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
        return pair ? value.substring(1, value.length() - 1) : value;
    }

    private static String withoutAnyQuote(String value) {
        int from = 0;
        int to = value.length();
        while (from < to && value.charAt(from) == '"') {
            from++;
        }
        while (to > from && value.charAt(to - 1) == '"') {
            to--;
        }
        return value.substring(from, to);
    }

    @Override
    public Optional<Boolean> toBoolean(String value) {
        return Optional.of(Stream.of("1", "yes", "true", "on").anyMatch(unquote(value)::equalsIgnoreCase));
    }

    @Override
    LineJoiner joiner() {
        return joiner;
    }

    @Override
    Line classify(LogicalLine line) {
        String text = line.text();
        int close = text.charAt(0) == '[' ? text.indexOf(']') : -1;
        if (close > 0 && onlyBlanks(text, close + 1)) {
            return header(line, close);
        }
        int equals = text.indexOf('=');
        int keyEnd = Blanks.trimBytes(text, Math.max(equals, 0));
        return keyEnd > 0
                ? assignment(line, keyEnd, Blanks.skipBytes(text, equals + 1))
                : new MalformedLine(line.span(), MalformedLine.Flaw.NOT_AN_ASSIGNMENT);
    }

    @Override
    String consequence(MalformedLine.Flaw flaw, boolean isDropIn) {
        if (flaw == MalformedLine.Flaw.UNFINISHED_CONTINUATION) {
            return "Podman drops this value without a word";
        }
        if (isDropIn) {
            return "Podman makes the service without this drop-in";
        }
        return version.atLeast(5, 0)
                ? "Podman will load none of the units in this directory"
                : "Podman will not load this unit";
    }

    private static Line header(LogicalLine line, int close) {
        String name = line.text().substring(1, close);
        return Identifiers.isSection(name)
                ? new SectionHeader(line.span(), name, line.joined().span(1, close))
                : new MalformedLine(line.span(), MalformedLine.Flaw.INVALID_SECTION_NAME);
    }

    private static Line assignment(LogicalLine line, int keyEnd, int valueStart) {
        String key = Identifiers.keyAsRead(line.text().substring(0, keyEnd));
        return new Assignment(
                line, key, new Span(0, keyEnd), new Span(valueStart, line.text().length()));
    }

    private static boolean onlyBlanks(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (text.charAt(at) != ' ' && text.charAt(at) != '\t') {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PodmanDialect that && version.equals(that.version);
    }

    @Override
    public int hashCode() {
        return version.hashCode();
    }

    @Override
    public String toString() {
        return "Podman " + version;
    }
}
