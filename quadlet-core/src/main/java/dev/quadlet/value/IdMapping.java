package dev.quadlet.value;

import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/**
 * A run of user or group numbers of the container, and what they are outside: {@code 0:100000:65536}. See the options
 * {@code --uidmap} and {@code --gidmap} in podman-run(1), which also describe the signs {@code @}, {@code +}, {@code u}
 * and {@code g}.
 *
 * @param text the notation
 */
public record IdMapping(String text) {
    private static final String KIND = "ID mapping";

    /**
     * Checks the notation.
     *
     * @throws ValueException when it has not two or three numbers
     */
    public IdMapping {
        Notation.token(KIND, text);
        if (!Notation.isDeferred(text) && !isMapping(text.split(":", -1))) {
            throw new ValueException(KIND, text, "expected containerId:hostId[:amount], with numbers");
        }
    }

    private static boolean isMapping(String[] parts) {
        boolean several = parts.length == 2 || parts.length == 3;
        return several
                && isNumber(StringUtils.stripStart(parts[0], "+ug"))
                && isNumber(Strings.CS.removeStart(parts[1], "@"))
                && (parts.length == 2 || isNumber(parts[2]));
    }

    private static boolean isNumber(String text) {
        return Numbers.isDigits(text) && text.length() <= 10 && Long.parseLong(text) < 1L << 32;
    }

    /** The container's side of a mapping, to be completed with the host's. */
    public static final class ContainerSide {
        private final String first;

        private ContainerSide(String first) {
            this.first = first;
        }

        /**
         * Completes the mapping of one number.
         *
         * @param id the number on the host; for a rootless user, the position in the user's own numbers
         * @return the mapping
         * @throws ValueException when the number is negative
         */
        public IdMapping host(long id) {
            return new IdMapping(first + ":" + Numbers.unsigned(KIND, id) + ":1");
        }
    }

    /**
     * The first number in the container.
     *
     * @param id the number
     * @return the container's side
     * @throws ValueException when the number is negative
     */
    public static ContainerSide container(long id) {
        return new ContainerSide(Numbers.unsigned(KIND, id));
    }

    /**
     * The same mapping for a run of numbers.
     *
     * @param amount how many, from the first on
     * @return the mapping for that many
     * @throws ValueException when the amount is not positive
     */
    public IdMapping amount(long amount) {
        if (amount < 1) {
            throw new ValueException(KIND, Long.toString(amount), "at least one number is mapped");
        }
        String[] parts = text.split(":", -1);
        return new IdMapping(parts[0] + ":" + parts[1] + ":" + amount);
    }

    /**
     * Reads one word of {@code UIDMap=} or {@code GIDMap=}.
     *
     * @param notation the mapping
     * @return the mapping
     * @throws ValueException when it has not two or three numbers
     */
    public static IdMapping parse(String notation) {
        return new IdMapping(Notation.value(KIND, notation));
    }

    /** The notation. */
    @Override
    public String toString() {
        return text;
    }
}
