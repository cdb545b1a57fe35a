package dev.quadlet.syntax;

/**
 * How the value of a key is cut into words.
 *
 * <p>Podman and systemd each have several rules, and which one applies depends on the key. A rule only says
 * <em>how</em> a value is cut; {@code Dialect} knows what that means in a particular Podman version.
 */
public enum SplitRule {
    /** The whole value is one item: {@code Image=}, {@code Volume=}, {@code HealthCmd=}. */
    NONE,

    /**
     * Podman: blanks separate, quotes group, a backslash is an ordinary character: {@code AddCapability=}. systemd reads
     * such lists without quotes: {@code After=}.
     */
    STRV,

    /**
     * Podman: from 5.7 on the words of {@link #STRV}, before that the whole value is one item: {@code Yaml=}. Only what
     * needs no quotes means the same to both.
     */
    LATER_STRV,

    /** Podman: blanks separate, quotes group, C escapes are resolved, also inside quotes: {@code Exec=}. */
    ARGS,

    /** Podman: the words of {@link #ARGS}, each cut at its first equals sign by who takes it: {@code Environment=}. */
    KEYVAL,

    /** systemd: the words of a command line, {@code ExecStartPre=}; {@code \xHH} is a byte. */
    SYSTEMD_EXEC,

    /** systemd: a list whose words may be quoted and escaped: {@code Environment=} of {@code [Service]}. */
    SYSTEMD_WORDS
}
