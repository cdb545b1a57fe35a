package dev.quadlet.value;

import static java.util.Objects.requireNonNull;

import dev.quadlet.syntax.Quoting;
import dev.quadlet.syntax.SplitRule;
import java.util.Optional;

/**
 * How the text of one key is read: first cut into words, then expanded.
 *
 * @param split how the value is cut into words
 * @param expansion what systemd expands in a word
 */
public record Spelling(SplitRule split, Expansion expansion) {
    /** A Podman key whose whole value becomes one argument: {@code Image=}, {@code Volume=}, {@code HealthCmd=}. */
    public static final Spelling PODMAN_VALUE = new Spelling(SplitRule.NONE, Expansion.SPECIFIERS_AND_VARIABLES);

    /** A Podman key with a list of words in which a backslash is an ordinary character: {@code AddCapability=}. */
    public static final Spelling PODMAN_LIST = new Spelling(SplitRule.STRV, Expansion.SPECIFIERS_AND_VARIABLES);

    /** A Podman key with words that may be quoted and escaped: {@code Exec=}, {@code Secret=}, {@code Mount=}. */
    public static final Spelling PODMAN_WORDS = new Spelling(SplitRule.ARGS, Expansion.SPECIFIERS_AND_VARIABLES);

    /** A Podman key with assignments: {@code Environment=}, {@code Label=}. */
    public static final Spelling PODMAN_ASSIGNMENTS =
            new Spelling(SplitRule.KEYVAL, Expansion.SPECIFIERS_AND_VARIABLES);

    /** A systemd setting whose whole value is one text: {@code Description=}. */
    public static final Spelling SYSTEMD_VALUE = new Spelling(SplitRule.NONE, Expansion.SPECIFIERS);

    /** A systemd setting with a list of words: {@code [Service] Environment=}, {@code After=}. */
    public static final Spelling SYSTEMD_LIST = new Spelling(SplitRule.SYSTEMD_WORDS, Expansion.SPECIFIERS);

    /** A systemd command line: {@code ExecStartPre=}. */
    public static final Spelling SYSTEMD_COMMAND =
            new Spelling(SplitRule.SYSTEMD_EXEC, Expansion.SPECIFIERS_AND_VARIABLES);

    /** Nothing is refused but null. */
    public Spelling {
        requireNonNull(split, "split");
        requireNonNull(expansion, "expansion");
    }

    /**
     * Why a word has no spelling here.
     *
     * @param word the word as its reader shall see it, {@code %%} and {@code $$} already written
     * @return the reason, as a clause; empty when it can be written
     */
    Optional<String> refusal(String word) {
        Optional<String> quoting = Quoting.refusal(word, split);
        return quoting.isEmpty() && becomesArgument() ? argumentRefusal(word) : quoting;
    }

    /** Whether Podman writes the word into a command line of the service, with an escaping of its own. */
    private boolean becomesArgument() {
        return expansion.expandsVariables() && split != SplitRule.SYSTEMD_EXEC;
    }

    private Optional<String> argumentRefusal(String word) {
        if (word.equals(";")) {
            return Optional.of("Podman writes a lone semicolon bare, and systemd takes it for the end of the command");
        }
        if (word.indexOf('\u0080') >= 0) {
            return Optional.of("Podman writes U+0080 as \\x80, which systemd reads as one byte");
        }
        if (split == SplitRule.NONE && (word.startsWith("\"") || word.endsWith("\""))) {
            return Optional.of("Podman 5.0 to 5.8.1 strips double quotes from the ends of a value");
        }
        return Optional.empty();
    }
}
