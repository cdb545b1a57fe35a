package dev.quadlet.value;

import java.util.Optional;

/** A port or several in a row. */
record PortRange(int first, int last) {
    private static final int HIGHEST = 65535;

    static PortRange of(int port) {
        return of(port, port);
    }

    static PortRange of(int first, int last) {
        PortRange range = new PortRange(first, last);
        if (first < 1 || last > HIGHEST || last < first) {
            throw new ValueException("port", range.text(), "a port is 1 to " + HIGHEST + ", and a range ascends");
        }
        return range;
    }

    /** Reads {@code 80} or {@code 80-90}. */
    static PortRange parse(String kind, String text) {
        int dash = text.indexOf('-');
        return dash < 0
                ? of(number(kind, text))
                : of(number(kind, text.substring(0, dash)), number(kind, text.substring(dash + 1)));
    }

    /** The range, unless systemd fills something in. */
    static Optional<PortRange> known(Text text) {
        return text.literal().map(literal -> parse("port", literal));
    }

    private static int number(String kind, String digits) {
        boolean valid =
                !digits.isEmpty() && digits.length() < 6 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!valid) {
            throw new ValueException(kind, digits, "a port is a number from 1 to " + HIGHEST);
        }
        return Integer.parseInt(digits);
    }

    int length() {
        return last - first + 1;
    }

    String text() {
        return first == last ? Integer.toString(first) : first + "-" + last;
    }
}
