package dev.quadlet.syntax;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Podman, in one of its versions. */
final class PodmanDialect extends Grammar {
    private static final Set<String> TRUE = Set.of("1", "yes", "true", "on");

    private final PodmanVersion version;
    private final LineJoiner joiner;

    PodmanDialect(PodmanVersion version) {
        this.version = version;
        this.joiner = version.atLeast(5, 4) ? new PodmanLineJoiner() : new OldPodmanLineJoiner(version);
    }

    @Override
    public Split split(String value, SplitRule rule) {
        return rule == SplitRule.NONE
                ? WholeValue.split(value)
                : WordScanner.split(value, WordRule.podman(rule, version));
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
        return Optional.of(TRUE.contains(unquote(value).toLowerCase(Locale.ROOT)));
    }

    @Override
    LineJoiner joiner() {
        return joiner;
    }

    @Override
    Line classify(LogicalLine line) {
        String text = line.text();
        if (text.isEmpty()) {
            return new BlankLine(line.span());
        }
        int close = text.charAt(0) == '[' ? text.indexOf(']') : -1;
        if (close > 0 && onlyBlanks(text, close + 1)) {
            return Headers.header(line, 1, close);
        }
        int equals = text.indexOf('=');
        if (equals <= 0) {
            return new MalformedLine(line.span(), MalformedLine.Flaw.NOT_AN_ASSIGNMENT);
        }
        int keyEnd = equals;
        while (keyEnd > 0 && Blanks.isByte(text.charAt(keyEnd - 1))) {
            keyEnd--;
        }
        int value = equals + 1;
        while (value < text.length() && Blanks.isByte(text.charAt(value))) {
            value++;
        }
        return new Assignment(line, 0, keyEnd, value, text.length());
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
