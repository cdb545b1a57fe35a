package dev.quadlet.value;

import dev.quadlet.syntax.SplitRule;

/**
 * The first word of systemd's command lines. It is read by other rules than the words behind it: signs may stand before
 * the path, and no variable is filled in there.
 */
final class Program {
    private static final String KIND = "program";
    private static final String SIGNS = "-@:+!|";
    private static final Spelling SPELLING = new Spelling(SplitRule.SYSTEMD_EXEC, Expansion.SPECIFIERS);

    private Program() {}

    static boolean standsIn(Spelling spelling) {
        return spelling.split() == SplitRule.SYSTEMD_EXEC;
    }

    static Text parse(String path) {
        return Text.parse(path, SPELLING.expansion());
    }

    /** How many of the signs stand before the path. */
    static int signs(String word) {
        int signs = 0;
        while (signs < word.length() && SIGNS.indexOf(word.charAt(signs)) >= 0) {
            signs++;
        }
        return signs;
    }

    /** What systemd expands in the words behind the program: a colon before it switches variables off. */
    static Expansion arguments(String signs, Expansion expansion) {
        return signs.indexOf(':') >= 0 ? Expansion.SPECIFIERS : expansion;
    }

    static String written(String signs, Text path) {
        String shown = path.toString();
        if (path.isEmpty() || signs(shown) > 0) {
            throw new ValueException(
                    KIND, shown, "a path is needed, and the signs " + SIGNS + " mean something before it");
        }
        if (shown.indexOf('$') >= 0) {
            throw new ValueException(KIND, shown, "systemd reads no variable and no $$ in the path of a program");
        }
        if (shown.chars().anyMatch(c -> c < ' ' || c == 0x7f || "\"'\\".indexOf(c) >= 0)) {
            throw new ValueException(KIND, shown, "systemd refuses quotes, backslashes and control characters here");
        }
        return Text.of(signs).plus(path).written(SPELLING);
    }
}
