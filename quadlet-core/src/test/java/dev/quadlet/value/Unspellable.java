package dev.quadlet.value;

import dev.quadlet.syntax.SplitRule;

/** What has no spelling in a unit file, and nothing but that. */
final class Unspellable {
    private Unspellable() {}

    static boolean anywhere(String text) {
        return text.codePoints()
                .anyMatch(c -> c == 0
                        || (c >= 0xD800 && c <= 0xDFFF)
                        || (c >= 0xFDD0 && c <= 0xFDEF)
                        || (c & 0xFFFE) == 0xFFFE);
    }

    static boolean inArguments(String text, SplitRule rule) {
        return anywhere(text)
                || text.isEmpty()
                || text.equals(";")
                || text.indexOf('\u0080') >= 0
                || (rule == SplitRule.STRV && hasLineBreak(text))
                || (rule == SplitRule.NONE && (asWholeValue(text) || text.startsWith("\"") || text.endsWith("\"")));
    }

    static boolean asWholeValue(String text) {
        return anywhere(text)
                || text.isEmpty()
                || hasLineBreak(text)
                || text.endsWith("\\")
                || isBlank(text.charAt(0))
                || isBlank(text.charAt(text.length() - 1));
    }

    private static boolean hasLineBreak(String text) {
        return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    }

    /** Unicode's White_Space. */
    private static boolean isBlank(char c) {
        return (c >= '\t' && c <= '\r') || c == '\u0085' || Character.isSpaceChar(c);
    }
}
