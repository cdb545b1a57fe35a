package dev.quadlet.value;

import static java.util.Objects.requireNonNull;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.lang3.Strings;

/**
 * A limit of the container's processes: {@code nofile=1024:4096}. See getrlimit(2).
 *
 * @param text the notation
 */
public record Ulimit(String text) {
    private static final String KIND = "ulimit";
    private static final Set<String> NAMES = new TreeSet<>(Set.of(
            "core",
            "cpu",
            "data",
            "fsize",
            "locks",
            "memlock",
            "msgqueue",
            "nice",
            "nofile",
            "nproc",
            "rss",
            "rtprio",
            "rttime",
            "sigpending",
            "stack"));
    private static final BigInteger UNLIMITED = BigInteger.ONE.shiftLeft(Long.SIZE - 1);

    /** The limits of the process that starts the container. */
    public static final Ulimit HOST = new Ulimit("host");

    /**
     * Checks the notation.
     *
     * @throws ValueException when it is neither {@code host} nor {@code name=soft[:hard]}, or soft is higher than hard
     */
    public Ulimit {
        Notation.token(KIND, text);
        if (!text.equals("host") && !Notation.isDeferred(text)) {
            check(text);
        }
    }

    private static void check(String text) {
        int equals = text.indexOf('=');
        int colon = text.indexOf(':', equals);
        if (equals < 1) {
            throw refused(text);
        }
        if (!NAMES.contains(Strings.CS.removeStart(text.substring(0, equals).toLowerCase(Locale.ROOT), "rlimit_"))) {
            throw new ValueException(KIND, text, "Podman knows the limits " + String.join(", ", NAMES));
        }
        BigInteger soft = limit(text, text.substring(equals + 1, colon < 0 ? text.length() : colon));
        BigInteger hard = colon < 0 ? soft : limit(text, text.substring(colon + 1));
        if (soft.compareTo(hard) > 0) {
            throw new ValueException(KIND, text, "the soft limit cannot be higher than the hard one");
        }
    }

    /** The number; none is higher than no limit. */
    private static BigInteger limit(String text, String number) {
        if (number.equals("-1")) {
            return UNLIMITED;
        }
        if (!Numbers.isDigits(number) || new BigInteger(number).compareTo(UNLIMITED) >= 0) {
            throw refused(text);
        }
        return new BigInteger(number);
    }

    private static ValueException refused(String text) {
        return new ValueException(KIND, text, "expected name=soft[:hard] with numbers, -1 for no limit, or host");
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
        return new Ulimit(requireNonNull(name, "name") + "=" + both);
    }

    /**
     * A soft limit, which a process may raise up to the hard one.
     *
     * @param name the limit's name, such as {@code nofile}
     * @param soft the soft limit; -1 for none
     * @param hard the hard limit; -1 for none
     * @return the limit
     * @throws ValueException when the name or a number is none, or soft is higher than hard
     */
    public static Ulimit of(String name, long soft, long hard) {
        return new Ulimit(requireNonNull(name, "name") + "=" + soft + ":" + hard);
    }

    /**
     * Reads the value of {@code Ulimit=}.
     *
     * @param notation the limit
     * @return the limit
     * @throws ValueException when it is neither {@code host} nor {@code name=soft[:hard]}, or soft is higher than hard
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
