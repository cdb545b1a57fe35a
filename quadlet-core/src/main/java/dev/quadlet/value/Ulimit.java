package dev.quadlet.value;

/**
 * A limit of the container's processes: {@code nofile=1024:4096}. See getrlimit(2).
 *
 * @param text the notation
 */
public record Ulimit(String text) {
    private static final String KIND = "ulimit";

    /** The limits of the process that starts the container. */
    public static final Ulimit HOST = new Ulimit("host");

    /**
     * Checks the notation.
     *
     * @throws ValueException when it is neither {@code host} nor {@code name=soft[:hard]}
     */
    public Ulimit {
        Notation.token(KIND, text);
        int equals = text.indexOf('=');
        boolean limit = equals > 0
                && Names.hasOnlyNameCharacters(text.substring(0, equals))
                && isLimit(text.substring(equals + 1));
        if (!limit && !text.equals("host") && !Notation.isDeferred(text)) {
            throw new ValueException(KIND, text, "expected name=soft[:hard] with numbers, -1 for no limit, or host");
        }
    }

    private static boolean isLimit(String limits) {
        int colon = limits.indexOf(':');
        return colon < 0
                ? isNumber(limits)
                : isNumber(limits.substring(0, colon)) && isNumber(limits.substring(colon + 1));
    }

    private static boolean isNumber(String text) {
        return text.equals("-1") || Numbers.isDigits(text);
    }

    /**
     * One limit that is both soft and hard.
     *
     * @param name the limit's name, such as {@code nofile}
     * @param both the limit; -1 for none
     * @return the limit
     * @throws ValueException when the name or number is none
     */
    public static Ulimit of(String name, long both) {
        return new Ulimit(name + "=" + both);
    }

    /**
     * A soft limit, which a process may raise up to the hard one.
     *
     * @param name the limit's name, such as {@code nofile}
     * @param soft the soft limit; -1 for none
     * @param hard the hard limit; -1 for none
     * @return the limit
     * @throws ValueException when the name or a number is none
     */
    public static Ulimit of(String name, long soft, long hard) {
        return new Ulimit(name + "=" + soft + ":" + hard);
    }

    /**
     * Reads the value of {@code Ulimit=}.
     *
     * @param notation the limit
     * @return the limit
     * @throws ValueException when it is neither {@code host} nor {@code name=soft[:hard]}
     */
    public static Ulimit parse(String notation) {
        return new Ulimit(Notation.value(KIND, notation));
    }

    /** The notation. */
    @Override
    public String toString() {
        return text;
    }
}
